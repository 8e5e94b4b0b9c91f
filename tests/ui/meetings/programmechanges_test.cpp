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

TEST_CASE("What does not fit in one sitting goes to the one beside, where it follows what is there")
{
    model::Meeting meeting;
    meeting.header.sittings.resize(2);
    for (int at = 0; at < 4; ++at) {
        model::MeetingItem item;
        item.id = model::MeetingItemId::create();
        item.header.sitting = at / 2;
        item.header.at = QTime(9 + at, 0);
        item.header.minutes = at;
        meeting.items.append(item);
    }
    const auto minutes = [](const model::Meeting &of, int sitting) {
        QList<int> list;
        for (const model::MeetingItem &item : itemsOf(of, sitting))
            list.append(item.header.minutes);
        return list;
    };
    const model::Meeting later = inSittingBeside(meeting, meeting.items[1].id, 1);
    CHECK(minutes(later, 0) == QList{0});
    CHECK(minutes(later, 1) == QList{1, 2, 3});
    CHECK(!itemsOf(later, 1).first().header.at.isValid());
    CHECK(itemsOf(later, 1).last().header.at == QTime(12, 0));
    const model::Meeting earlier = inSittingBeside(meeting, meeting.items[2].id, -1);
    CHECK(minutes(earlier, 0) == QList{0, 1, 2});
    CHECK(minutes(earlier, 1) == QList{3});
    CHECK(inSittingBeside(meeting, meeting.items[0].id, -1) == meeting);
    CHECK(inSittingBeside(meeting, model::MeetingItemId::create(), 1) == meeting);
}

TEST_CASE("A time is read as people write it")
{
    for (const QString &words : {u"9:30"_s, u"09.30"_s, u"9h30"_s, u"9u30"_s, u"930"_s, u" 9 h 30 "_s})
        CHECK(timeIn(words) == QTime(9, 30));
    CHECK(timeIn(u"14h"_s) == QTime(14, 0));
    CHECK(!timeIn(u"25:00"_s).isValid());
    CHECK(!timeIn(u"noon"_s).isValid());
}
