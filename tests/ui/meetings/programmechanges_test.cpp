// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/programmechanges.h"

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace ui::meetings;

TEST_CASE("A sitting that goes leaves what was planned in it to the one before")
{
    model::Meeting meeting;
    meeting.header.sittings.resize(3);
    for (int sitting = 0; sitting < 3; ++sitting) {
        model::MeetingItem item;
        item.header.sitting = sitting;
        meeting.items.append(item);
    }
    const model::Meeting shorter = withoutSitting(meeting, 1);
    CHECK(shorter.header.sittings.size() == 2);
    CHECK(itemsOf(shorter, 0).size() == 2);
    CHECK(itemsOf(shorter, 1).size() == 1);
    CHECK(itemsOf(withoutSitting(meeting, 0), 0).size() == 2);
}

TEST_CASE("A time is read as people write it")
{
    for (const QString &words : {u"9:30"_s, u"09.30"_s, u"9h30"_s, u"9u30"_s, u"930"_s, u" 9 h 30 "_s})
        CHECK(timeIn(words) == QTime(9, 30));
    CHECK(timeIn(u"14h"_s) == QTime(14, 0));
    CHECK(!timeIn(u"25:00"_s).isValid());
    CHECK(!timeIn(u"noon"_s).isValid());
}
