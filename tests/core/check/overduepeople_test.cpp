// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/overduepeople.h"

#include <catch2/catch.hpp>

using check::OverduePeople;
using check::overduePeople;
using model::Meeting;
using model::MeetingId;

namespace {

Meeting meetingOn(const QList<QDate> &days)
{
    Meeting meeting;
    meeting.id = MeetingId::create();
    for (const QDate &day : days)
        meeting.header.sittings.append({day, QTime(9, 0), QTime(12, 0)});
    return meeting;
}

} // namespace

TEST_CASE("The people of a meeting are due to be erased six months after its last day, not a day before")
{
    const Meeting meeting = meetingOn({QDate(2026, 3, 12), QDate(2026, 4, 30), QDate(2026, 4, 2)});
    const QHash<MeetingId, int> counts{{meeting.id, 12}};
    CHECK(overduePeople({meeting}, counts, QDate(2026, 10, 29)).isEmpty());
    CHECK(overduePeople({meeting}, counts, QDate(2026, 10, 30)) == QList<OverduePeople>{{meeting.id, QDate(2026, 10, 30), 12}});
    CHECK(overduePeople({meeting}, counts, QDate(2026, 7, 30), 3).size() == 1);
    CHECK(overduePeople({meeting}, {}, QDate(2027, 1, 1)).isEmpty());
}

TEST_CASE("Months end on their last day: a meeting of the end of August is due at the end of February")
{
    const Meeting meeting = meetingOn({QDate(2026, 8, 31)});
    CHECK(overduePeople({meeting}, {{meeting.id, 1}}, QDate(2027, 2, 28)).size() == 1);
    CHECK(overduePeople({meeting}, {{meeting.id, 1}}, QDate(2027, 2, 27)).isEmpty());
}

TEST_CASE("People of a meeting that is gone come first, then those who wait longest; one without a day is not over")
{
    const Meeting late = meetingOn({QDate(2025, 6, 1)});
    const Meeting early = meetingOn({QDate(2024, 6, 1), QDate()});
    const Meeting planned = meetingOn({QDate()});
    const MeetingId gone = MeetingId::create();
    const QHash<MeetingId, int> counts{{late.id, 3}, {early.id, 4}, {planned.id, 5}, {gone, 6}};
    const QList<OverduePeople> overdue = overduePeople({late, early, planned}, counts, QDate(2026, 3, 1));
    CHECK(overdue == QList<OverduePeople>{{gone, {}, 6}, {early.id, QDate(2024, 12, 1), 4}, {late.id, QDate(2025, 12, 1), 3}});
}
