// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sittings.h"

#include <catch2/catch.hpp>

using namespace model;

namespace {

const QDate spring(2026, 3, 12);

Sitting morningOf(const QDate &day)
{
    return {day, QTime(9, 0), QTime(12, 0)};
}

QList<int> numbersOf(const QList<Sitting> &sittings)
{
    QList<int> numbers;
    for (qsizetype place = 0; place < sittings.size(); ++place)
        numbers.append(numberAt(sittings, place));
    return numbers;
}

} // namespace

TEST_CASE("Sittings stand by day and hour, and keep their numbers")
{
    const QList<Sitting> typed{morningOf(spring.addDays(1)), morningOf({}), {spring, QTime(13, 0), {}}, morningOf(spring)};
    const QList<Sitting> sorted = inOrder(typed);
    CHECK(numbersOf(sorted) == QList{3, 2, 0, 1});
    CHECK(inOrder(sorted) == sorted);
    CHECK(numbersOf(withoutSittingAt(sorted, 1)) == QList{3, 0, 1});
    CHECK(firstDay(typed) == spring);
    CHECK(lastDay(typed) == spring.addDays(1));
    CHECK_FALSE(firstDay({morningOf({})}).isValid());
}

TEST_CASE("A sitting that is added has a number of its own, wherever its day puts it")
{
    const QList<Sitting> two{morningOf(spring.addDays(1)), morningOf(spring.addDays(2))};
    const QList<Sitting> three = withSitting(two, morningOf(spring));
    CHECK(numbersOf(three) == QList{2, 0, 1});
    CHECK(placeOf(0, three) == 1);
    CHECK_FALSE(placeOf(3, three));
    CHECK(freeNumber(withoutSittingAt(three, 1)) == 3);
    Participant person;
    person.present = {0, 4};
    CHECK(freeNumber(two, {person}) == 5);
}

TEST_CASE("Sittings where their numbers say they are need none, so that the same ones are the same value")
{
    const QList<Sitting> two{morningOf(spring), morningOf(spring.addDays(1))};
    CHECK(inOrder({two[1], two[0]}) != two);
    CHECK(inOrder(two) == two);
    CHECK(withoutSittingAt(withSitting(two, morningOf(spring.addDays(2))), 2) == two);
}

TEST_CASE("An item goes where its sitting goes, and belongs to the last one where that is gone")
{
    Meeting meeting;
    MeetingItem item;
    CHECK(placeOf(item, meeting) == 0);
    meeting.header.sittings = inOrder({morningOf(spring.addDays(1)), morningOf(spring)});
    CHECK(placeOf(item, meeting) == 1);
    item.header.sitting = 7;
    CHECK(placeOf(item, meeting) == 1);
}
