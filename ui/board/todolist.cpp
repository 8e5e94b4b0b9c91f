// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/todolist.h"

#include "model/sittings.h"
#include "text/fold.h"
#include "ui/language/datetext.h"
#include "ui/language/findingtext.h"
#include "ui/language/wordtext.h"
#include "ui/shared/colours.h"
#include "ui/shared/labels.h"
#include "ui/shared/roomyrows.h"

#include <QEvent>
#include <QHeaderView>

namespace ui::board {

using namespace model;
using base::Language;

namespace {

constexpr qsizetype wordsShown = 60;
constexpr int lineRole = Qt::UserRole; // the number of a line in its group; a group has none

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
    connect(this, &QTreeWidget::itemExpanded, this, &TodoList::list);
    connect(this, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem *item) {
        if (const Line *line = lineOf(item))
            Q_EMIT placeAsked(line->place);
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
    const QStringList folded = text::folded(words).split(u' ', Qt::SkipEmptyParts);
    if (folded == std::exchange(m_filter, folded))
        return;
    const Spot before = spot();
    sift();
    goTo(before);
}

/// All anew; what was open is open again, and the reader stands where he or she stood.
void TodoList::fill()
{
    const Spot before = spot();
    m_groups.clear();
    addStages();
    addDue();
    addLanguages();
    addPeople();
    while (topLevelItemCount() < m_groups.size())
        addTopLevelItem(new QTreeWidgetItem);
    sift();
    goTo(before);
}

/// Always there, so that a number keeps its place when it falls to nothing.
void TodoList::addGroup(const QString &name, const QList<Line> &lines)
{
    m_groups.append({name, lines, {}});
}

QString TodoList::nameOf(Group &group, int line) const
{
    group.names.resize(group.lines.size());
    if (group.names[line].isEmpty())
        group.names[line] = language::placeText(group.lines[line].place, m_overview.manual);
    return group.names[line];
}

void TodoList::sift()
{
    for (int number = 0; number < m_groups.size(); ++number) {
        Group &group = m_groups[number];
        group.wanted.clear();
        for (int line = 0; line < group.lines.size(); ++line) {
            const QString sought = m_filter.isEmpty() ? QString() : text::folded(QString(nameOf(group, line) + u' ' + group.lines[line].what));
            if (std::all_of(m_filter.cbegin(), m_filter.cend(), [&](const QString &word) { return sought.contains(word); }))
                group.wanted.append(line);
        }
        showGroup(number);
    }
}

void TodoList::showGroup(int number)
{
    const Group &group = m_groups[number];
    QTreeWidgetItem *item = topLevelItem(number);
    QFont bold = font();
    bold.setBold(!group.wanted.isEmpty());
    item->setText(0, group.name);
    item->setText(1, language::numberText(group.wanted.size()));
    item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
    for (int column = 0; column < 2; ++column) {
        item->setFont(column, bold);
        item->setData(column, Qt::ForegroundRole, group.wanted.isEmpty() ? QVariant(QBrush(shared::quietText(palette()))) : QVariant());
    }
    item->setChildIndicatorPolicy(group.wanted.isEmpty() ? QTreeWidgetItem::DontShowIndicator : QTreeWidgetItem::ShowIndicator);
    qDeleteAll(item->takeChildren());
    if (item->isExpanded())
        list(item);
}

void TodoList::list(QTreeWidgetItem *item)
{
    const int number = indexOfTopLevelItem(item);
    if (number < 0 || item->childCount() > 0)
        return;
    Group &group = m_groups[number];
    QList<QTreeWidgetItem *> items;
    for (const int line : std::as_const(group.wanted)) {
        items.append(new QTreeWidgetItem(QStringList{nameOf(group, line), group.lines[line].what}));
        items.last()->setData(0, lineRole, line);
        items.last()->setToolTip(0, items.last()->text(0));
    }
    item->addChildren(items);
}

const TodoList::Line *TodoList::lineOf(const QTreeWidgetItem *item) const
{
    const int group = item && item->parent() ? indexOfTopLevelItem(item->parent()) : -1;
    return group < 0 ? nullptr : &m_groups[group].lines[item->data(0, lineRole).toInt()];
}

TodoList::Spot TodoList::spot() const
{
    const Line *line = lineOf(currentItem());
    QTreeWidgetItem *group = line ? currentItem()->parent() : currentItem();
    return {std::max(0, indexOfTopLevelItem(group)), line ? std::optional(line->place) : std::nullopt};
}

/// To the same line, or, where that was dealt with, to its group.
void TodoList::goTo(const Spot &spot)
{
    QTreeWidgetItem *group = topLevelItem(spot.group);
    setCurrentItem(group);
    for (int i = 0; spot.place && i < group->childCount(); ++i)
        if (lineOf(group->child(i))->place == *spot.place)
            return setCurrentItem(group->child(i));
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
        const QString by = language::authorName(comment.by);
        comments.append(Line{{comment.object, comment.language}, tr("%1: %2", "who, what").arg(by, shared::shortened(comment.text, wordsShown))});
    }
    addGroup(tr("Open comments"), comments);
    QList<Line> meetings;
    for (const MeetingId &id : m_overview.board.meetings) {
        const QDate first = firstDay(m_overview.manual.meeting(id)->header.sittings);
        meetings.append(Line{{ref(id), std::nullopt}, first.isValid() ? language::shortDateText(first) : tr("no day yet")});
    }
    addGroup(tr("Meetings to come"), meetings);
    QList<Line> overdue;
    for (const check::OverduePeople &people : m_overview.people)
        overdue.append(Line{{ref(people.meeting), std::nullopt}, tr("%n person(s)", nullptr, people.count)});
    addGroup(tr("Meetings whose people are still kept, to be erased"), overdue);
    QList<Line> unsignedEntries;
    for (const EntryId &id : m_overview.board.toSign)
        unsignedEntries.append(Line{{ref(id), std::nullopt}, {}});
    addGroup(tr("Waiting for a sign-off"), unsignedEntries);
    QList<Line> conflicts;
    for (const Key &key : m_overview.conflicts)
        conflicts.append(Line{{key.object, key.facet == Facet::Wording ? std::optional(key.language) : std::nullopt}, {}});
    addGroup(tr("Conflicts: two versions of one text"), conflicts);
}

void TodoList::retranslate()
{
    setAccessibleName(tr("What needs doing"));
    setHeaderLabels({tr("What needs doing"), tr("How many")});
    fill();
}

void TodoList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
    QTreeWidget::changeEvent(event);
}

} // namespace ui::board
