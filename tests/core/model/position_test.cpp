// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/position.h"

#include <QRandomGenerator>
#include <catch2/catch.hpp>

using namespace model;

TEST_CASE("There is always room between two neighbours", "[model][position]")
{
    QStringList keys;
    QRandomGenerator random(7);
    for (int i = 0; i < 3000; ++i) {
        const qsizetype at = random.bounded(int(keys.size()) + 1);
        const QString before = at > 0 ? keys[at - 1] : QString();
        const QString after = at < keys.size() ? keys[at] : QString();
        const QString key = positionBetween(before, after);
        REQUIRE(key > before);
        REQUIRE((after.isEmpty() || key < after));
        REQUIRE_FALSE(key.endsWith(u'.'));
        keys.insert(at, key);
    }
}

TEST_CASE("There is always room before the first and after the last", "[model][position]")
{
    QString first = positionBetween({}, {});
    QString last = first;
    for (int i = 0; i < 5000; ++i) {
        const QString before = positionBetween({}, first);
        REQUIRE(before < first);
        first = before;
        const QString after = positionBetween(last, {});
        REQUIRE(after > last);
        last = after;
    }
    CHECK(last.size() <= 32);
}

TEST_CASE("What two people insert in a row at the same place does not interleave", "[model][position]")
{
    const QString above = positionBetween({}, {});
    const QString below = positionBetween(above, {});
    const auto run = [&] {
        QStringList keys{positionBetween(above, below)};
        for (int i = 0; i < 4; ++i)
            keys.append(positionBetween(keys.last(), below));
        return keys;
    };
    int interleaved = 0;
    for (int round = 0; round < 200; ++round) {
        const QStringList one = run();
        const QStringList two = run();
        if (!(one.last() < two.first() || two.last() < one.first()))
            ++interleaved;
    }
    CHECK(interleaved <= 2); // two runs draw the same two digits once in 3 844 times
}

TEST_CASE("Many places at once ascend and stay between their neighbours", "[model][position]")
{
    const QString low = positionBetween({}, {});
    const QString high = positionBetween(low, {});
    for (const auto &[before, after] : {std::pair{QString(), QString()}, {low, high}, {low, QString()}, {QString(), low}}) {
        const QStringList keys = positionsBetween(before, after, 5000);
        REQUIRE(keys.size() == 5000);
        CHECK(std::is_sorted(keys.begin(), keys.end()));
        CHECK(std::adjacent_find(keys.begin(), keys.end()) == keys.end());
        CHECK(keys.first() > before);
        CHECK((after.isEmpty() || keys.last() < after));
    }
}
