// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/meeting.h"

namespace check {

/// A meeting whose people are no longer needed.
struct OverduePeople {
    model::MeetingId meeting; ///< may be gone from the manual
    QDate since;              ///< invalid: it is gone
    int count = 0;
    bool operator==(const OverduePeople &) const = default;
};

inline constexpr int monthsPeopleAreKept = 6;

/// Of the meetings that have people (`counts`), those whose people should be erased on `today`: so many months after the last
/// sitting, whatever became of the meeting, and at once when the manual no longer has it. One without a day is not over. Those
/// that are gone first, then the longest overdue.
QList<OverduePeople> overduePeople(const QList<model::Meeting> &meetings, const QHash<model::MeetingId, int> &counts,
                                   const QDate &today, int months = monthsPeopleAreKept);

} // namespace check
