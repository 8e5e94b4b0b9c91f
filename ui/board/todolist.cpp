// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/todolist.h"

#include "ui/language/datetext.h"
#include "ui/language/findingtext.h"
#include "ui/language/wordtext.h"
#include "ui/shared/colours.h"
#include "ui/shared/roomyrows.h"

#include <QEvent>
#include <QHeaderView>

namespace ui::board {

using namespace model;
using base::Language;

namespace {

constexpr int placeRole = Qt::UserRole; // on a line; a group has none

} // namespace

TodoList::TodoList(QWidget *parent) : QTreeWidget(parent)
{
    setObjectName(QStringLiteral("board.todo"));
    setColumnCount(2);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setExpandsOnDoubleClick(true);
    setItemDelegate(new shared::RoomyRows(this));
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    connect(this, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem *item) {
        if (const QVariant number = item->data(0, placeRole); number.isValid())
            Q_EMIT placeAsked(m_places[number.toInt()]);
    });
    retranslate();
}

void TodoList::show(const Overview &overview)
{
    m_overview = overview;
    fill();
}

void TodoList::setFilter(const QString &words)
{
    m_filter = words;
    hideOthers();
}

void TodoList::fill()
{
    QHash<int, bool> open;
    for (int row = 0; row < topLevelItemCount(); ++row)
        open.insert(row, topLevelItem(row)->isExpanded());
    const int current = currentItem() && !currentItem()->parent() ? indexOfTopLevelItem(currentItem()) : 0;
    clear();
    m_places.clear();
    addStages();
    addDue();
    addLanguages();
    addPeople();
    for (auto group = open.cbegin(); group != open.cend(); ++group)
        if (QTreeWidgetItem *item = topLevelItem(group.key()))
            item->setExpanded(*group);
    setCurrentItem(topLevelItem(std::clamp(current, 0, std::max(0, topLevelItemCount() - 1))));
    hideOthers();
}

/// Always there, so that a number keeps its place when it falls to nothing.
void TodoList::addGroup(const QString &name, const QList<Line> &lines)
{
    auto *group = new QTreeWidgetItem(this, {name, language::numberText(lines.size())});
    group->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
    QFont font = this->font();
    font.setBold(!lines.isEmpty());
    group->setFont(0, font);
    group->setFont(1, font);
    if (lines.isEmpty())
        for (int column = 0; column < 2; ++column)
            group->setForeground(column, shared::quietText(palette()));
    QList<QTreeWidgetItem *> items;
    for (const Line &line : lines) {
        auto *item = new QTreeWidgetItem(QStringList{language::placeText(line.place, m_overview.manual), line.what});
        item->setData(0, placeRole, m_places.size());
        item->setToolTip(0, item->text(0));
        m_places.append(line.place);
        items.append(item);
    }
    group->addChildren(items);
}

void TodoList::addStages()
{
    for (const Lifecycle stage : {Lifecycle::Proposed, Lifecycle::BeingWritten, Lifecycle::Active, Lifecycle::Unstated}) {
        QList<Line> lines;
        for (const EntryId &id : m_overview.board.practices[size_t(stage)]) {
            const Network *network = m_overview.manual.network(m_overview.manual.entry(id)->header.network);
            lines.append(Line{{ref(id), std::nullopt},
                          network ? network->name.preferring(language::readersLanguage()) : QString()});
        }
        addGroup(stage == Lifecycle::Unstated ? tr("Practices without a stage") : tr("Practices: %1").arg(language::lifecycleName(stage)), lines);
    }
}

void TodoList::addDue()
{
    const auto linesOf = [&](const QList<check::Due> &list) {
        QList<Line> lines;
        for (const check::Due &due : list) {
            const QString day = language::shortDateText(due.on);
            lines.append(Line{{due.object, std::nullopt}, due.contact ? tr("contact, %1").arg(day) : day});
        }
        return lines;
    };
    addGroup(tr("To look at again now"), linesOf(m_overview.board.due));
    addGroup(tr("To look at again within three months"), linesOf(m_overview.board.dueSoon));
}

void TodoList::addLanguages()
{
    for (const Language language : m_overview.manual.header().languages) {
        QList<Line> lines;
        for (const EntryId &id : m_overview.board.backlog[size_t(base::indexOf(language))].entries)
            lines.append(Line{{ref(id), language}, {}});
        addGroup(tr("Entries where the %1 is missing or behind").arg(language::languageName(language)), lines);
    }
}

void TodoList::addPeople()
{
    QList<Line> comments;
    for (const CommentId &id : m_overview.board.openComments) {
        const CommentHeader comment = m_overview.manual.comments().value(id);
        comments.append(Line{{comment.object, comment.language}, tr("%1: %2", "who, what").arg(comment.by, comment.text.simplified().left(60))});
    }
    addGroup(tr("Open comments"), comments);
    QList<Line> unsignedEntries;
    for (const EntryId &id : m_overview.board.toSign)
        unsignedEntries.append(Line{{ref(id), std::nullopt}, {}});
    addGroup(tr("Waiting for a sign-off"), unsignedEntries);
    QList<Line> conflicts;
    for (const Key &key : m_overview.conflicts)
        conflicts.append(Line{{key.object, key.facet == Facet::Wording ? std::optional(key.language) : std::nullopt}, {}});
    addGroup(tr("Conflicts: two versions of one text"), conflicts);
}

void TodoList::hideOthers()
{
    for (int row = 0; row < topLevelItemCount(); ++row) {
        QTreeWidgetItem *group = topLevelItem(row);
        for (int i = 0; i < group->childCount(); ++i) {
            QTreeWidgetItem *line = group->child(i);
            const bool names = line->text(0).contains(m_filter, Qt::CaseInsensitive) || line->text(1).contains(m_filter, Qt::CaseInsensitive);
            line->setHidden(!m_filter.isEmpty() && !names);
        }
    }
}

void TodoList::retranslate()
{
    setAccessibleName(tr("What needs doing"));
    setHeaderLabels({tr("What needs doing"), tr("How many")});
    fill();
}

void TodoList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QTreeWidget::changeEvent(event);
}

} // namespace ui::board
