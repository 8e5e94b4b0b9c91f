// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/findinglist.h"

#include "ui/language/findingtext.h"
#include "ui/language/wordtext.h"
#include "ui/shared/colours.h"
#include "ui/shared/icons.h"
#include "ui/shared/roomyrows.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>
#include <algorithm>

namespace ui::exchange {

namespace {

constexpr qsizetype listedAtOnce = 400;

/// Kinds of one group stand together, in the order of the kinds.
model::FindingKind firstLike(model::FindingKind kind)
{
    using model::FindingKind;
    switch (kind) {
    case FindingKind::DateDiffers: return FindingKind::NumberDiffers;
    case FindingKind::NoteDiffers:
    case FindingKind::StrongDiffers: return FindingKind::LinkDiffers;
    case FindingKind::EndMarkMissing: return FindingKind::DoubleSpace;
    case FindingKind::WordingAhead:
    case FindingKind::MissingTitle:
    case FindingKind::ReviewDue: return FindingKind::MissingWording;
    default: return kind;
    }
}

QString iconOf(model::Weight weight)
{
    return weight == model::Weight::Remark ? QStringLiteral("info") : QStringLiteral("warning");
}

} // namespace

FindingList::FindingList(QWidget *parent) : QTreeWidget(parent)
{
    setObjectName(QStringLiteral("findings"));
    setColumnCount(3);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAlternatingRowColors(true);
    setAllColumnsShowFocus(true);
    setTextElideMode(Qt::ElideRight);
    setItemDelegate(new shared::RoomyRows(this));
    header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    header()->setSectionResizeMode(1, QHeaderView::Interactive);
    header()->setStretchLastSection(true);
    connect(this, &QTreeWidget::itemActivated, this,
            [this](QTreeWidgetItem *item) { Q_EMIT placeAsked(m_findings[m_wanted[indexOfTopLevelItem(item)]].place); });
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (value > 0 && value == verticalScrollBar()->maximum())
            listMore();
    });
    retranslate();
}

void FindingList::setFindings(const QList<model::Finding> &findings, const model::Manual &manual)
{
    m_findings = findings;
    m_manual = manual;
    std::stable_sort(m_findings.begin(), m_findings.end(), [](const model::Finding &one, const model::Finding &two) {
        if (model::weightOf(one.kind) != model::weightOf(two.kind))
            return model::weightOf(one.kind) > model::weightOf(two.kind);
        return firstLike(one.kind) < firstLike(two.kind);
    });
    sift();
}

void FindingList::sift()
{
    m_wanted.clear();
    for (qsizetype i = 0; i < m_findings.size(); ++i)
        if (m_group.isEmpty() || language::findingGroupName(m_findings[i].kind) == m_group)
            m_wanted.append(i);
    clear();
    listMore();
    fitColumns();
}

void FindingList::listMore()
{
    QList<QTreeWidgetItem *> items;
    for (const qsizetype i : m_wanted.mid(topLevelItemCount(), listedAtOnce)) {
        items.append(new QTreeWidgetItem);
        fill(items.last(), m_findings[i]);
    }
    addTopLevelItems(items);
}

void FindingList::fill(QTreeWidgetItem *item, const model::Finding &finding)
{
    const model::Weight weight = model::weightOf(finding.kind);
    item->setIcon(0, shared::icon(iconOf(weight)));
    item->setText(0, language::capitalised(language::weightName(weight)));
    item->setText(1, language::placeText(finding.place, m_manual));
    item->setText(2, language::capitalised(language::findingText(finding)));
    item->setToolTip(1, item->text(1));
    item->setToolTip(2, item->text(2));
}

void FindingList::showGroup(const QString &group)
{
    if (group != std::exchange(m_group, group))
        sift();
}

std::optional<model::Finding> FindingList::chosen() const
{
    const int row = indexOfTopLevelItem(currentItem());
    return row < 0 ? std::nullopt : std::optional(m_findings[m_wanted[row]]);
}

void FindingList::removeChosen()
{
    const int row = indexOfTopLevelItem(currentItem());
    if (row < 0)
        return;
    QTreeWidgetItem *next = itemBelow(currentItem());
    setCurrentItem(next ? next : itemAbove(currentItem()));
    const qsizetype gone = m_wanted.takeAt(row);
    m_findings.removeAt(gone);
    for (qsizetype &wanted : m_wanted)
        wanted -= wanted > gone ? 1 : 0;
    delete takeTopLevelItem(row);
    if (topLevelItemCount() < listedAtOnce)
        listMore();
}

void FindingList::retranslate()
{
    setAccessibleName(tr("Findings"));
    setHeaderLabels({tr("Severity"), tr("Place"), tr("What was found")});
    for (int row = 0; row < topLevelItemCount(); ++row)
        fill(topLevelItem(row), m_findings[m_wanted[row]]);
}

void FindingList::showEvent(QShowEvent *event)
{
    QTreeWidget::showEvent(event);
    fitColumns();
}

void FindingList::resizeEvent(QResizeEvent *event)
{
    QTreeWidget::resizeEvent(event);
    fitColumns();
}

// Places are read whole where there is room for them; what was found keeps its share.
void FindingList::fitColumns()
{
    const int room = viewport()->width() - header()->sectionSize(0);
    header()->resizeSection(1, std::clamp(sizeHintForColumn(1), room / 3, std::max(room / 3, room * 3 / 5)));
}

void FindingList::keyPressEvent(QKeyEvent *event)
{
    QTreeWidget::keyPressEvent(event);
    // Enter has shown the place: it must not press the dialog's button, too.
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        event->accept();
}

void FindingList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QTreeWidget::changeEvent(event);
}

int countOf(const QList<model::Finding> &findings, model::Weight weight)
{
    return int(std::count_if(findings.begin(), findings.end(), [weight](const model::Finding &finding) {
        return model::weightOf(finding.kind) == weight;
    }));
}

} // namespace ui::exchange
