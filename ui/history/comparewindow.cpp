// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/comparewindow.h"

#include "ui/language/datetext.h"
#include "ui/language/facttext.h"
#include "ui/language/noveltytext.h"
#include "ui/shared/dialogbuttons.h"
#include "ui/shared/roomyrows.h"
#include "ui/shared/whendone.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace ui::history {

namespace {

QString titleOf(const ::history::EntryDifference &entry)
{
    const QString title = language::titleText(entry.title);
    return title.isEmpty() ? entry.code : title;
}

QList<shared::PlainDifference> factsOf(const ::history::EntryDifference &entry)
{
    QList<shared::PlainDifference> facts;
    for (const ::history::FactDifference &fact : entry.facts)
        facts.append({language::factName(fact), language::factValues(fact.fact, fact.before), language::factValues(fact.fact, fact.after)});
    return facts;
}

bool tellsOfFigures(const ::history::EntryDifference &entry)
{
    return std::ranges::any_of(entry.facts, [](const auto &fact) { return ::history::isOfFigures(fact.fact); });
}

} // namespace

CompareWindow::CompareWindow(edit::Workspace &workspace, const QString &before, const QString &after, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_beforeLabel(new QLabel(this)), m_before(new QComboBox(this)),
      m_afterLabel(new QLabel(this)), m_after(new QComboBox(this)), m_summary(new QLabel(this)), m_entries(new QTreeWidget(this)),
      m_moved(new shared::PairedDifference(this)), m_buttons(new shared::DialogButtons(QDialogButtonBox::Close, this))
{
    setObjectName(QStringLiteral("compareWindow"));
    setAttribute(Qt::WA_DeleteOnClose);
    if (const auto editions = workspace.editions())
        m_editions = QList<::history::EditionLine>(editions->crbegin(), editions->crend());
    buildLayout();
    fillChoices();
    m_before->setCurrentIndex(std::max(0, m_before->findData(before)));
    m_after->setCurrentIndex(std::max(0, m_after->findData(after)));
    for (QComboBox *box : {m_before, m_after})
        connect(box, &QComboBox::currentIndexChanged, this, &CompareWindow::compare);
    connect(m_entries, &QTreeWidget::currentItemChanged, this, &CompareWindow::showChosen);
    connect(m_moved, &shared::PairedDifference::asked, this, [this](int text) {
        if (text >= 0 && text < m_texts.texts.size() && m_texts.texts[text])
            Q_EMIT placeAsked(*m_texts.texts[text], m_texts.wordings[text].moved[0] ? base::Language::French : base::Language::Dutch);
    });
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&m_workspace, &QObject::destroyed, this, &QDialog::close);
    resize(1000, 640);
    retranslate();
    compare();
}

void CompareWindow::buildLayout()
{
    m_before->setObjectName(QStringLiteral("compare.before"));
    m_after->setObjectName(QStringLiteral("compare.after"));
    m_entries->setObjectName(QStringLiteral("compare.entries"));
    m_moved->setObjectName(QStringLiteral("compare.moved"));
    m_summary->setObjectName(QStringLiteral("compare.summary"));
    m_summary->setWordWrap(true);
    m_beforeLabel->setBuddy(m_before);
    m_afterLabel->setBuddy(m_after);
    m_entries->setRootIsDecorated(false);
    m_entries->setUniformRowHeights(true);
    m_entries->setColumnCount(2);
    m_entries->header()->setStretchLastSection(false);
    m_entries->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_entries->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_entries->setItemDelegate(new shared::RoomyRows(this));
    m_buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    auto *choices = new QHBoxLayout;
    choices->setSpacing(12);
    choices->addWidget(m_beforeLabel);
    choices->addWidget(m_before, 1);
    choices->addWidget(m_afterLabel);
    choices->addWidget(m_after, 1);
    auto *halves = new QSplitter(this);
    halves->addWidget(m_entries);
    halves->addWidget(m_moved);
    halves->setChildrenCollapsible(false);
    halves->setStretchFactor(0, 2);
    halves->setStretchFactor(1, 3);
    halves->setSizes({380, 572}); // the list has to say what became of an entry too
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(14);
    column->addLayout(choices);
    column->addWidget(m_summary);
    column->addWidget(halves, 1);
    column->addWidget(m_buttons);
}

void CompareWindow::fillChoices()
{
    const auto fill = [this](QComboBox *box, bool withDraft) {
        const QSignalBlocker quiet(box);
        const int current = std::max(0, box->currentIndex());
        box->clear();
        if (withDraft)
            box->addItem(tr("The draft, as it stands now"), QString());
        for (const ::history::EditionLine &line : std::as_const(m_editions))
            box->addItem(tr("Edition %1 of %2").arg(line.number, language::shortDateText(line.publishedAt.toLocalTime().date())), line.number);
        box->setCurrentIndex(std::min(current, box->count() - 1));
    };
    fill(m_before, false);
    fill(m_after, true);
}

QString CompareWindow::choice(const QComboBox *box) const
{
    return box->currentData().toString();
}

void CompareWindow::compare()
{
    if (choice(m_before).isEmpty())
        return;
    m_isComparing = true;
    showSummary();
    const auto done = [this, asked = ++m_asked](const base::Result<QList<::history::EntryDifference>> &differences) {
        if (asked != m_asked)
            return;
        m_isComparing = false;
        take(differences ? *differences : QList<::history::EntryDifference>());
        if (!differences)
            Q_EMIT refused(differences.error());
    };
    shared::whenDone(this, m_workspace.differences(choice(m_before), choice(m_after)), done);
}

void CompareWindow::take(const QList<::history::EntryDifference> &differences)
{
    m_differences = differences;
    m_entries->clear();
    QList<QTreeWidgetItem *> items;
    for (qsizetype i = 0; i < differences.size(); ++i)
        items.append(new QTreeWidgetItem);
    m_entries->addTopLevelItems(items);
    nameEntries();
    showSummary();
    m_entries->setCurrentItem(m_entries->topLevelItem(0));
    showChosen();
}

/// What is said of an entry none of whose texts moved: where to look for what its facts do not tell.
QString CompareWindow::withoutTexts(const ::history::EntryDifference &entry) const
{
    QStringList sentences{tr("None of its texts moved.")};
    if (entry.isRebuilt)
        sentences.append(tr("What is not the same is the order or the kind of its passages."));
    if (entry.novelties.contains(::history::Novelty::DataRefreshed) && !tellsOfFigures(entry))
        sentences.append(tr("What is not the same is the order of its figures."));
    return sentences.join(u' ');
}

void CompareWindow::showChosen()
{
    const int row = m_entries->indexOfTopLevelItem(m_entries->currentItem());
    const ::history::EntryDifference entry = row < 0 ? ::history::EntryDifference() : m_differences[row];
    m_texts = pairedTexts(entry.texts, m_workspace.manual());
    m_moved->setFacts(factsOf(entry));
    showTexts(m_texts, row < 0 ? QString() : withoutTexts(entry), *m_moved);
}

void CompareWindow::retranslate()
{
    setWindowTitle(tr("Compare editions"));
    m_beforeLabel->setText(tr("&From:"));
    m_afterLabel->setText(tr("&To:"));
    m_entries->setHeaderLabels({tr("Entry"), tr("What became of it")});
    m_entries->setAccessibleName(tr("Entries that are not the same"));
    m_moved->setAccessibleName(tr("What moved in the chosen entry, in French and in Dutch"));
    m_buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
    fillChoices();
    nameEntries();
    showSummary();
    showChosen();
}

void CompareWindow::nameEntries()
{
    for (int row = 0; row < m_entries->topLevelItemCount(); ++row) {
        m_entries->topLevelItem(row)->setText(0, titleOf(m_differences[row]));
        m_entries->topLevelItem(row)->setToolTip(0, titleOf(m_differences[row]));
        m_entries->topLevelItem(row)->setText(1, language::noveltyNames(m_differences[row].novelties));
    }
}

void CompareWindow::showSummary()
{
    m_summary->setText(m_isComparing ? tr("Comparing…") : m_differences.isEmpty() ? tr("Nothing has changed between the two.")
                                                                                  : tr("%n entry(ies) not the same.", nullptr, int(m_differences.size())));
}

void CompareWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace ui::history
