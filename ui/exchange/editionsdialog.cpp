// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/editionsdialog.h"

#include "ui/language/datetext.h"
#include "ui/language/errortext.h"
#include "ui/shared/dialogbuttons.h"
#include "ui/shared/roomyrows.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace ui::exchange {

EditionsDialog::EditionsDialog(edit::Workspace &workspace, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_hint(new QLabel(this)), m_list(new QTreeWidget(this)),
      m_details(new QLabel(this)), m_buttons(new shared::DialogButtons(QDialogButtonBox::Close, this))
{
    setObjectName(QStringLiteral("editionsDialog"));
    m_verify = m_buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    m_export = m_buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    m_verify->setObjectName(QStringLiteral("editions.verify"));
    m_export->setObjectName(QStringLiteral("editions.export"));
    m_hint->setWordWrap(true);
    m_list->setObjectName(QStringLiteral("editions.list"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setColumnCount(4);
    m_list->setItemDelegate(new shared::RoomyRows(this));
    m_details->setWordWrap(true);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_details->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_details->setMinimumHeight(5 * fontMetrics().lineSpacing());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(14);
    column->addWidget(m_hint);
    column->addWidget(m_list, 1);
    column->addWidget(m_details);
    column->addWidget(m_buttons);
    if (const auto editions = workspace.editions())
        m_editions = *editions;
    std::stable_sort(m_editions.begin(), m_editions.end(), [](const auto &one, const auto &two) {
        return one.publishedAt > two.publishedAt;
    });
    for (qsizetype i = 0; i < m_editions.size(); ++i)
        new QTreeWidgetItem(m_list);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &EditionsDialog::showChosen);
    connect(m_verify, &QPushButton::clicked, this, &EditionsDialog::verify);
    connect(m_export, &QPushButton::clicked, this, [this] {
        Q_EMIT exportAsked(m_editions[m_list->indexOfTopLevelItem(m_list->currentItem())].number);
    });
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_list->setVisible(!m_editions.isEmpty());
    m_details->setVisible(!m_editions.isEmpty());
    m_verify->setVisible(!m_editions.isEmpty());
    m_export->setVisible(!m_editions.isEmpty());
    resize(m_editions.isEmpty() ? QSize(480, 130) : QSize(720, 480));
    retranslate();
    m_list->setCurrentItem(m_list->topLevelItem(0));
    showChosen();
}

QString EditionsDialog::soundness(const QString &number) const
{
    if (!m_verdicts.contains(number))
        return m_isVerifying ? tr("verifying…") : tr("not verified now");
    return m_verdicts[number].differences.isEmpty() ? tr("intact, to the letter") : tr("damaged");
}

void EditionsDialog::fill()
{
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        const ::history::EditionLine &line = m_editions[row];
        QTreeWidgetItem *item = m_list->topLevelItem(row);
        item->setText(0, line.number);
        item->setText(1, language::longMomentText(line.publishedAt));
        item->setText(2, line.publishedBy);
        item->setText(3, soundness(line.number));
    }
    for (int columnIndex = 0; columnIndex < 4; ++columnIndex)
        m_list->resizeColumnToContents(columnIndex);
}

void EditionsDialog::verify()
{
    m_isVerifying = true;
    m_verify->setEnabled(false);
    m_verdicts.clear();
    fill();
    m_workspace.verify({}).then(this, [this](const base::Result<QList<::history::Verdict>> &verdicts) { take(verdicts); });
}

void EditionsDialog::take(const base::Result<QList<::history::Verdict>> &verdicts)
{
    m_isVerifying = false;
    m_verify->setEnabled(true);
    if (!verdicts) {
        m_details->setText(language::errorText(verdicts.error()));
        return fill();
    }
    for (const ::history::Verdict &verdict : *verdicts)
        m_verdicts.insert(verdict.number, verdict);
    fill();
    showChosen();
}

void EditionsDialog::showChosen()
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    m_export->setEnabled(row >= 0);
    if (row < 0)
        return m_details->clear();
    const ::history::EditionLine &line = m_editions[row];
    QStringList lines;
    for (const QString &note : line.notes)
        if (!note.isEmpty() && !lines.contains(note))
            lines.append(note);
    if (!line.accepted.isEmpty())
        lines.append(tr("%n fault(s) were accepted.", nullptr, int(line.accepted.size())));
    if (const QStringList differences = m_verdicts.value(line.number).differences; !differences.isEmpty())
        lines.append(tr("Not as it was published: %1.").arg(differences.join(QStringLiteral(", "))));
    lines.append(tr("Root hash: %1").arg(line.root.hex()));
    m_details->setText(lines.join(u'\n'));
}

void EditionsDialog::retranslate()
{
    setWindowTitle(tr("Editions"));
    m_hint->setText(m_editions.isEmpty()
                        ? tr("Nothing has been published yet. File > Publish an edition freezes the first edition.")
                        : tr("Published editions never change. Verifying reads every letter again and compares."));
    m_list->setAccessibleName(tr("Editions, newest first"));
    m_list->setHeaderLabels({tr("Number"), tr("Published"), tr("By"), tr("State")});
    m_verify->setText(tr("Verify all"));
    m_verify->setEnabled(!m_editions.isEmpty() && !m_isVerifying);
    m_export->setText(tr("Export as PDF…"));
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
