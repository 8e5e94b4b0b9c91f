// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/programmechanges.h"

#include "model/sittings.h"

#include <QRegularExpression>

namespace ui::meetings {

using namespace model;

QList<MeetingItem> itemsOf(const Meeting &meeting, int sitting)
{
    QList<MeetingItem> items;
    for (const MeetingItem &item : meeting.items)
        if (placeOf(item, meeting) == sitting)
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
    changed.header.sittings = withoutSittingAt(meeting.header.sittings, sitting);
    for (MeetingItem &item : changed.items)
        if (placeOf(item, meeting) == sitting)
            item.header.sitting = numberAt(changed.header.sittings, std::max(0, sitting - 1));
    return changed;
}

Meeting inSittingBeside(const Meeting &meeting, MeetingItemId id, int by)
{
    const auto found = std::find_if(meeting.items.begin(), meeting.items.end(), [&](const MeetingItem &item) { return item.id == id; });
    const int from = found == meeting.items.end() ? -1 : placeOf(*found, meeting);
    const int to = from + by;
    if (from < 0 || to < 0 || to >= meeting.header.sittings.size())
        return meeting;
    MeetingItem moved = *found;
    moved.header.sitting = numberAt(meeting.header.sittings, to);
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
