// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit/ordering.h"

#include <QRandomGenerator>
#include <algorithm>
#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;

TEST_CASE("Siblings that stand in the wanted order keep their places")
{
    const QStringList standing{u"A"_s, u"B"_s, u"C"_s};
    CHECK(edit::orderedPositions(standing, {0, 1, 2}) == standing);
    CHECK(edit::orderedPositions(standing, {0, 2}) == QStringList{u"A"_s, u"C"_s});
}

TEST_CASE("A new one comes right after the one it follows, before those nobody named")
{
    const auto positions = edit::orderedPositions({u"A"_s, u"B"_s, u"C"_s}, {0, -1, 2});
    REQUIRE(positions);
    CHECK((*positions)[1] > u"A"_s);
    CHECK((*positions)[1] < u"B"_s);
}

TEST_CASE("Of a list with one moved to the front only that one gets a new place")
{
    const auto positions = edit::orderedPositions({u"A"_s, u"B"_s, u"C"_s, u"D"_s}, {3, 0, 1, 2});
    REQUIRE(positions);
    CHECK(positions->mid(1) == QStringList{u"A"_s, u"B"_s, u"C"_s});
    CHECK(positions->constFirst() < u"A"_s);
}

TEST_CASE("Equal places leave no room and are said to")
{
    CHECK_FALSE(edit::orderedPositions({u"A"_s, u"A"_s}, {0, -1, 1}));
}

TEST_CASE("Any order that is wanted comes about, and what is not named keeps its neighbours' order")
{
    QRandomGenerator random(7);
    for (int round = 0; round < 200; ++round) {
        QStringList standing;
        for (int i = 0; i < 12; ++i)
            standing.append(QString(QChar(u'B' + i)) + u'V');
        QList<qsizetype> wanted;
        for (qsizetype i = 0; i < 12; ++i)
            if (random.bounded(4))
                wanted.append(i);
        std::shuffle(wanted.begin(), wanted.end(), random);
        for (int i = random.bounded(4); i > 0; --i)
            wanted.insert(random.bounded(int(wanted.size()) + 1), -1);
        const auto positions = edit::orderedPositions(standing, wanted);
        REQUIRE(positions);
        REQUIRE(std::is_sorted(positions->cbegin(), positions->cend(), std::less_equal<QString>()) == true);
        QStringList all = *positions;
        for (qsizetype i = 0; i < standing.size(); ++i)
            if (!wanted.contains(i))
                all.append(standing[i]);
        const qsizetype count = all.size();
        all.removeDuplicates();
        REQUIRE(all.size() == count);
    }
}
