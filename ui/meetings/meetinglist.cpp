// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/meetinglist.h"

#include "ui/meetings/meetingwords.h"
#include "ui/shared/colours.h"
#include "ui/shared/roomyrows.h"

namespace ui::meetings {

using namespace model;
using namespace Qt::StringLiterals;

namespace {

const QDate farAway(9999, 1, 1); // what has no day yet comes after what has

bool isPast(const Meeting &meeting, const QDate &today)
{
    const QDate last = lastDay(meeting);
    return last.isValid() ? last < today : meeting.header.status == MeetingStatus::Held;
}

QDate sortDay(const Meeting &meeting)
{
    const QDate day = firstDay(meeting);
    return day.isValid() ? day : farAway;
}

} // namespace

MeetingList::MeetingList(QWidget *parent) : QListWidget(parent)
{
    setObjectName(u"meetings.list"_s);
    setItemDelegate(new shared::RoomyRows(this));
    setWordWrap(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QListWidget::currentItemChanged, this, [this] {
        if (m_isFilling || chosen() == m_told)
            return;
        m_told = chosen();
        Q_EMIT chosenChanged(m_told);
    });
}

void MeetingList::show(const Manual &manual, const QDate &today)
{
    const int row = currentRow();
    const MeetingId before = chosen();
    QList<Meeting> coming;
    QList<Meeting> past;
    for (const Meeting &meeting : manual.meetings())
        (isPast(meeting, today) ? past : coming).append(meeting);
    std::stable_sort(coming.begin(), coming.end(), [](const Meeting &one, const Meeting &other) { return sortDay(one) < sortDay(other); });
    std::stable_sort(past.begin(), past.end(), [](const Meeting &one, const Meeting &other) { return sortDay(one) > sortDay(other); });
    m_isFilling = true;
    clear();
    addGroup(tr("Coming"), coming);
    addGroup(tr("Past"), past);
    QListWidgetItem *same = itemOf(before);
    setCurrentItem(same ? same : nearest(row));
    m_isFilling = false;
    if (chosen() != m_told) {
        m_told = chosen();
        Q_EMIT chosenChanged(m_told);
    }
}

void MeetingList::choose(MeetingId meeting)
{
    if (QListWidgetItem *item = itemOf(meeting))
        setCurrentItem(item);
}

MeetingId MeetingList::chosen() const
{
    return currentItem() ? currentItem()->data(Qt::UserRole).value<MeetingId>() : MeetingId();
}

void MeetingList::addGroup(const QString &name, const QList<Meeting> &meetings)
{
    if (meetings.isEmpty())
        return;
    auto *head = new QListWidgetItem(name, this);
    head->setFlags(Qt::NoItemFlags);
    head->setForeground(shared::quietText(palette()));
    QFont bold = font();
    bold.setBold(true);
    head->setFont(bold);
    for (const Meeting &meeting : meetings)
        addMeeting(meeting);
}

void MeetingList::addMeeting(const Meeting &meeting)
{
    const QString line = tr("%1 · %2", "day, status").arg(dayName(meeting), statusName(meeting.header.status).toLower());
    auto *item = new QListWidgetItem(plainTitle(meeting.title) + u'\n' + line, this);
    item->setData(Qt::UserRole, QVariant::fromValue(meeting.id));
    item->setData(Qt::AccessibleTextRole, QString(plainTitle(meeting.title) + u", " + line));
    if (meeting.header.status != MeetingStatus::Cancelled)
        return;
    QFont struck = font();
    struck.setStrikeOut(true);
    item->setFont(struck);
    item->setForeground(shared::quietText(palette()));
}

QListWidgetItem *MeetingList::itemOf(MeetingId meeting) const
{
    for (int row = 0; row < count(); ++row)
        if (!meeting.isNull() && item(row)->data(Qt::UserRole).value<MeetingId>() == meeting)
            return item(row);
    return nullptr;
}

QListWidgetItem *MeetingList::nearest(int row) const
{
    QListWidgetItem *found = nullptr;
    for (int at = 0; at < count(); ++at)
        if (item(at)->flags() & Qt::ItemIsSelectable && (!found || at <= row))
            found = item(at);
    return found;
}

} // namespace ui::meetings
