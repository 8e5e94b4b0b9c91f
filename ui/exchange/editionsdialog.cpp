// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/editionsdialog.h"

#include "ui/language/datetext.h"
#include "ui/language/errortext.h"
#include "ui/language/findingtext.h"
#include "ui/language/wordtext.h"
#include "ui/shared/dialogbuttons.h"
#include "ui/shared/whendone.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QLabel>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QTreeWidget>
#include <algorithm>

namespace ui::exchange {

QString keptName(::history::KeptLayout layout)
{
    switch (layout) {
    case ::history::KeptLayout::French: return language::languageName(base::Language::French);
    case ::history::KeptLayout::Dutch: return language::languageName(base::Language::Dutch);
    case ::history::KeptLayout::Columns: return EditionsDialog::tr("two columns");
    }
    return {};
}

EditionsDialog::EditionsDialog(edit::Workspace &workspace, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_hint(new QLabel(this)), m_list(new QTreeWidget(this)), m_progress(new QProgressBar(this)),
      m_details(new QLabel(this)), m_buttons(new shared::DialogButtons(QDialogButtonBox::Close, this)), m_read(new QPushButton(this)),
      m_compare(new QPushButton(this)), m_verify(new QPushButton(this)), m_verifyAll(new QPushButton(this)), m_export(new QPushButton(this)),
      m_kept(new QPushButton(this)), m_keptMenu(new QMenu(this))
{
    setObjectName(QStringLiteral("editionsDialog"));
    if (const auto editions = workspace.editions())
        m_editions = *editions;
    std::stable_sort(m_editions.begin(), m_editions.end(), [](const auto &one, const auto &two) {
        return one.publishedAt > two.publishedAt;
    });
    buildLayout();
    connectButtons();
    retranslate();
    m_list->setCurrentItem(m_list->topLevelItem(0));
    showChosen();
    shared::whenDone(this, workspace.editionSizes(), [this](const base::Result<QList<::history::EditionSize>> &sizes) {
        if (!sizes)
            return;
        for (const ::history::EditionSize &size : *sizes)
            m_sizes.insert(size.number, size);
        fill();
        showChosen();
    });
}

EditionsDialog::~EditionsDialog()
{
    m_cancel.cancel();
}

int EditionsDialog::row() const
{
    return m_list->indexOfTopLevelItem(m_list->currentItem());
}

/// With the one before it; the first of all with the text as it stands.
void EditionsDialog::compareChosen()
{
    if (row() < 0)
        return;
    const bool isFirst = row() + 1 == m_editions.size();
    const QString chosen = m_editions[row()].number;
    const QString before = isFirst ? chosen : m_editions[row() + 1].number;
    accept();
    Q_EMIT compareAsked(before, isFirst ? QString() : chosen);
}

QString EditionsDialog::soundness(const QString &number) const
{
    if (m_verifying.contains(number))
        return tr("verifying…");
    if (!m_verdicts.contains(number))
        return tr("not verified now");
    return m_verdicts[number].differences.isEmpty() ? tr("intact, to the letter") : tr("damaged");
}

QString EditionsDialog::sizeOf(const QString &number) const
{
    const auto size = m_sizes.constFind(number);
    return size == m_sizes.cend() ? QStringLiteral("…") : language::sizeText(size->bytes);
}

void EditionsDialog::fill()
{
    for (int at = 0; at < m_list->topLevelItemCount(); ++at) {
        const ::history::EditionLine &line = m_editions[at];
        QTreeWidgetItem *item = m_list->topLevelItem(at);
        item->setText(0, line.number);
        item->setText(1, language::longMomentText(line.publishedAt));
        item->setText(2, line.publishedBy);
        item->setText(3, sizeOf(line.number));
        item->setText(4, language::numberText(line.pdfs.size()));
        item->setText(5, soundness(line.number));
    }
    for (int columnIndex = 0; columnIndex < m_list->columnCount(); ++columnIndex)
        m_list->resizeColumnToContents(columnIndex);
}

void EditionsDialog::verify(const QStringList &numbers)
{
    m_verifying = numbers;
    m_cancel = {};
    for (const QString &number : numbers)
        m_verdicts.remove(number);
    m_progress->setRange(0, 0);
    m_progress->show();
    retranslate();
    // Told in the store's thread, read in this one: the dialog may be closed meanwhile.
    m_told = std::make_shared<Told>();
    const base::Progress progress = [told = m_told](qsizetype done, qsizetype total) {
        told->total = total;
        told->done = done;
    };
    m_timer.start();
    shared::whenDone(this, m_workspace.verify(numbers, progress, m_cancel),
                     [this](const base::Result<QList<::history::Verdict>> &verdicts) { take(verdicts); });
}

void EditionsDialog::take(const base::Result<QList<::history::Verdict>> &verdicts)
{
    m_verifying.clear();
    m_timer.stop();
    m_progress->hide();
    for (const ::history::Verdict &verdict : verdicts ? *verdicts : QList<::history::Verdict>())
        m_verdicts.insert(verdict.number, verdict);
    retranslate();
    if (!verdicts && verdicts.error().kind != base::ErrorKind::Cancelled)
        m_details->setText(language::errorText(verdicts.error()));
}

QStringList EditionsDialog::factsOf(const ::history::EditionLine &line) const
{
    QStringList lines;
    for (const QString &note : line.notes)
        if (!note.isEmpty() && !lines.contains(note))
            lines.append(note);
    if (!line.accepted.isEmpty())
        lines.append(tr("%n fault(s) were accepted.", nullptr, int(line.accepted.size())));
    QStringList known;
    for (const ::history::PassedOver &one : line.passedOver)
        known.append(tr("%1 (%2)", "group of findings, how many").arg(language::readinessGroupName(one.what)).arg(one.count));
    if (!known.isEmpty())
        lines.append(tr("Known when it was published: %1.").arg(known.join(QStringLiteral(", "))));
    if (!line.inStep.isEmpty())
        lines.append(tr("%n text(s) stand in it as they last were in step.", nullptr, int(line.inStep.size())));
    if (const QStringList differences = m_verdicts.value(line.number).differences; !differences.isEmpty())
        lines.append(tr("Not as it was published: %1.").arg(differences.join(QStringLiteral(", "))));
    if (const auto size = m_sizes.constFind(line.number); size != m_sizes.cend())
        lines.append(tr("%1, of which %2 in no earlier edition.").arg(language::sizeText(size->bytes), language::sizeText(size->own)));
    lines.append(tr("Root hash: %1").arg(line.root.hex()));
    return lines;
}

void EditionsDialog::showChosen()
{
    const bool isChosen = row() >= 0;
    for (QPushButton *button : {m_read, m_compare, m_export})
        button->setEnabled(isChosen);
    m_verify->setEnabled(isChosen && m_verifying.isEmpty());
    showKept();
    m_details->setText(isChosen ? factsOf(m_editions[row()]).join(u'\n') : QString());
}

void EditionsDialog::showKept()
{
    m_keptMenu->clear();
    const QList<::history::KeptPdf> pdfs = row() < 0 ? QList<::history::KeptPdf>() : m_editions[row()].pdfs;
    for (const ::history::KeptPdf &pdf : pdfs) {
        QAction *action = m_keptMenu->addAction(
            tr("%1 (%2)", "a kept PDF, its size").arg(language::capitalised(keptName(pdf.layout)), language::sizeText(pdf.bytes)));
        connect(action, &QAction::triggered, this,
                [this, number = m_editions[row()].number, layout = pdf.layout] { Q_EMIT keptAsked(number, layout); });
    }
    m_kept->setEnabled(!pdfs.isEmpty());
}

void EditionsDialog::retranslate()
{
    setWindowTitle(tr("Editions"));
    m_hint->setText(m_editions.isEmpty()
                        ? tr("Nothing has been published yet. File > Publish an edition freezes the first edition.")
                        : tr("Published editions never change. Verifying reads every letter again and compares."));
    m_list->setAccessibleName(tr("Editions, newest first"));
    m_progress->setAccessibleName(tr("Verifying"));
    m_list->setHeaderLabels({tr("Number"), tr("Published"), tr("By"), tr("Size"), tr("PDFs"), tr("State")});
    m_read->setText(tr("&Read"));
    m_compare->setText(tr("&Compare…"));
    m_verify->setText(tr("&Verify"));
    m_verifyAll->setText(m_verifying.isEmpty() ? tr("Verify &all") : tr("&Stop verifying"));
    m_kept->setText(tr("&Kept PDFs"));
    m_export->setText(tr("Export as &PDF…"));
    m_buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
    fill();
    showChosen();
}

void EditionsDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace ui::exchange
