// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/timetable.h"

#include "model/sittings.h"

namespace model {

namespace {

constexpr int usualStart = 9 * 60;

std::optional<int> minutesOf(const QTime &time)
{
    return time.isValid() ? std::optional(time.hour() * 60 + time.minute()) : std::nullopt;
}

} // namespace

Timetable timetableOf(const Meeting &meeting, int sitting)
{
    const Sitting when = meeting.header.sittings.value(sitting);
    const int start = minutesOf(when.from).value_or(usualStart);
    Timetable table;
    table.end = start;
    for (const MeetingItem &item : meeting.items) {
        if (placeOf(item, meeting) != sitting)
            continue;
        const int from = minutesOf(item.header.at).value_or(table.end);
        const int until = from + std::max(0, item.header.minutes);
        table.items.append({item.id, from, until, from < table.end});
        table.end = std::max(table.end, until);
    }
    if (const std::optional<int> until = minutesOf(when.until)) {
        table.endsBeforeStart = *until < start;
        table.over = table.end - *until;
    }
    return table;
}

QString clockTime(int minutes)
{
    return QTime(minutes / 60 % 24, minutes % 60).toString(u"HH:mm");
}

} // namespace model
