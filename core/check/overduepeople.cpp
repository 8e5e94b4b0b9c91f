// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/overduepeople.h"

#include "model/sittings.h"

#include <algorithm>

namespace check {

QList<OverduePeople> overduePeople(const QList<model::Meeting> &meetings, const QHash<model::MeetingId, int> &counts,
                                   const QDate &today, int months)
{
    QList<OverduePeople> overdue;
    QHash<model::MeetingId, int> gone = counts;
    for (const model::Meeting &meeting : meetings) {
        const int count = gone.take(meeting.id);
        const QDate since = model::lastDay(meeting.header.sittings).addMonths(months);
        if (count > 0 && since.isValid() && since <= today)
            overdue.append({meeting.id, since, count});
    }
    for (auto left = gone.cbegin(); left != gone.cend(); ++left)
        if (*left > 0)
            overdue.append({left.key(), {}, *left});
    const auto isBefore = [](const OverduePeople &a, const OverduePeople &b) {
        return std::tuple(a.since.isValid(), a.since, a.meeting) < std::tuple(b.since.isValid(), b.since, b.meeting);
    };
    std::sort(overdue.begin(), overdue.end(), isBefore);
    return overdue;
}

} // namespace check
