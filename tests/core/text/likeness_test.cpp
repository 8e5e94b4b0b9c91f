// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/likeness.h"

#include <QRandomGenerator>
#include <algorithm>
#include <catch2/catch.hpp>

using namespace text;
using namespace Qt::StringLiterals;

TEST_CASE("The same text comes first, then those with fewest other words", "[likeness]")
{
    LikenessIndex index;
    index.add(u"Le groupe se réunit chaque jeudi soir."_s);
    index.add(u"Le groupe se réunit chaque mardi soir."_s);
    index.add(u"Le groupe se réunit chaque mardi soir dans la grande salle."_s);
    index.add(u"Rien de tout cela."_s);
    const auto found = index.find(u"Le groupe se réunit chaque mardi soir."_s, 60, 5);
    REQUIRE(found.size() == 3);
    CHECK(found[0] == LikenessIndex::Like{1, 100});
    CHECK(found[1] == LikenessIndex::Like{0, 85}); // one word of seven
    CHECK(found[2].number == 2);
    CHECK(found[2].percent == 63); // four of eleven
    CHECK(index.find(u"Le groupe se réunit chaque mardi soir."_s, 60, 1).size() == 1);
}

TEST_CASE("Only the very same is a hundred percent", "[likeness]")
{
    LikenessIndex index;
    index.add(u"L’été, enfin !"_s);
    CHECK(index.find(u"l'ete enfin"_s, 60, 5) == QList<LikenessIndex::Like>{{0, 99}});
    CHECK(index.find(u"L’été, enfin !"_s, 60, 5) == QList<LikenessIndex::Like>{{0, 100}});
    CHECK(index.find(u""_s, 60, 5).isEmpty());
    CHECK(index.find(u"autre chose"_s, 60, 5).isEmpty());
    CHECK(LikenessIndex().find(u"L’été"_s, 60, 5).isEmpty());
}

TEST_CASE("Nothing that is like enough is missed", "[likeness]")
{
    QRandomGenerator random(7);
    LikenessIndex index;
    QList<QStringList> texts;
    for (int i = 0; i < 300; ++i) {
        QStringList words;
        for (int j = 0; j < 3 + int(random.bounded(8)); ++j)
            words.append(QChar(u'a' + random.bounded(6)));
        texts.append(words);
        index.add(words.join(u' '));
    }
    const auto distance = [](const QStringList &one, const QStringList &other) {
        QList<QList<int>> table(one.size() + 1, QList<int>(other.size() + 1));
        for (int i = 0; i <= one.size(); ++i)
            for (int j = 0; j <= other.size(); ++j)
                table[i][j] = i == 0 || j == 0 ? i + j
                                               : std::min({table[i - 1][j] + 1, table[i][j - 1] + 1,
                                                           table[i - 1][j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1)});
        return table.last().last();
    };
    for (int question = 0; question < 300; question += 10) {
        int expected = 0;
        for (const QStringList &text : texts) {
            const double longer = double(std::max(text.size(), texts[question].size()));
            expected += 100 - 100.0 * distance(text, texts[question]) / longer >= 60 ? 1 : 0;
        }
        CHECK(index.find(texts[question].join(u' '), 60, 1000).size() == expected);
    }
}

TEST_CASE("Of a very long text the same is still found", "[likeness]")
{
    LikenessIndex index;
    const QString text = u"un deux trois quatre "_s.repeated(2000);
    index.add(text);
    index.add(text + u"cinq"_s);
    const auto found = index.find(text, 60, 5);
    REQUIRE(found.size() == 1);
    CHECK(found[0] == LikenessIndex::Like{0, 100});
}
