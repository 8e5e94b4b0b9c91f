// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/programmechanges.h"

#include <QRegularExpression>

namespace ui::meetings {

using namespace model;

namespace {

int sittingOf(const MeetingItem &item, const Meeting &meeting)
{
    return std::clamp(item.header.sitting, 0, std::max(0, int(meeting.header.sittings.size()) - 1));
}

} // namespace

QList<MeetingItem> itemsOf(const Meeting &meeting, int sitting)
{
    QList<MeetingItem> items;
    for (const MeetingItem &item : meeting.items)
        if (sittingOf(item, meeting) == sitting)
            items.append(item);
    return items;
}

Meeting withItems(const Meeting &meeting, int sitting, const QList<MeetingItem> &items)
{
    Meeting changed = meeting;
    changed.items.clear();
    const int sittings = std::max(1, int(meeting.header.sittings.size()));
    for (int each = 0; each < sittings; ++each)
        changed.items.append(each == sitting ? items : itemsOf(meeting, each));
    QString before;
    bool isInOrder = true;
    for (const MeetingItem &item : std::as_const(changed.items)) {
        isInOrder = isInOrder && item.header.position > before;
        before = item.header.position;
    }
    // Without positions all of them are given anew, in this order.
    for (MeetingItem &item : changed.items)
        if (!isInOrder)
            item.header.position.clear();
    return changed;
}

Meeting withoutSitting(const Meeting &meeting, int sitting)
{
    Meeting changed = meeting;
    if (sitting < 0 || sitting >= meeting.header.sittings.size())
        return changed;
    changed.header.sittings.removeAt(sitting);
    for (MeetingItem &item : changed.items)
        if (const int stood = sittingOf(item, meeting); stood >= sitting)
            item.header.sitting = std::max(0, stood - 1);
    return changed;
}

Meeting inSittingBeside(const Meeting &meeting, MeetingItemId id, int by)
{
    const auto found = std::find_if(meeting.items.begin(), meeting.items.end(), [&](const MeetingItem &item) { return item.id == id; });
    const int from = found == meeting.items.end() ? -1 : sittingOf(*found, meeting);
    const int to = from + by;
    if (from < 0 || to < 0 || to >= meeting.header.sittings.size())
        return meeting;
    MeetingItem moved = *found;
    moved.header.sitting = to;
    moved.header.at = QTime();
    QList<MeetingItem> left = itemsOf(meeting, from);
    left.removeIf([&](const MeetingItem &item) { return item.id == id; });
    QList<MeetingItem> joined = itemsOf(meeting, to);
    joined.insert(by > 0 ? 0 : joined.size(), moved);
    return withItems(withItems(meeting, from, left), to, joined);
}

QTime timeIn(const QString &words)
{
    static const QRegularExpression pattern(QStringLiteral("^(\\d{1,2})(?:\\s*[:.hHuU]?\\s*(\\d{2})|\\s*[hHuU])?$"));
    const QRegularExpressionMatch match = pattern.match(words.trimmed());
    return match.hasMatch() ? QTime(match.captured(1).toInt(), match.captured(2).toInt()) : QTime();
}

} // namespace ui::meetings
