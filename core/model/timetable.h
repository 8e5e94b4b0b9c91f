// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/meeting.h"

namespace model {

/// When an item of a programme begins and ends, in minutes since midnight of its day; past 1 440 it is the next day.
struct TimedItem {
    MeetingItemId id;
    int from = 0;
    int until = 0;
    bool overlaps = false; ///< it has a time of its own, before what stands before it has ended
};

/// One sitting's programme against the clock.
struct Timetable {
    QList<TimedItem> items;       ///< in the order of the programme
    int end = 0;                  ///< when all is over, in minutes since midnight
    std::optional<int> over;      ///< minutes past the sitting's end; negative: minutes left. Nothing: it has no end
    bool endsBeforeStart = false; ///< the sitting itself
};

/// `sitting` is a place among the meeting's. Without a beginning it begins at nine.
Timetable timetableOf(const Meeting &meeting, int sitting);

/// "09:30", of minutes since midnight.
QString clockTime(int minutes);

} // namespace model
