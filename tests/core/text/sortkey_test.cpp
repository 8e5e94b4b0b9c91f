// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/sortkey.h"

#include <catch2/catch.hpp>

#include <QStringList>

using namespace text;
using namespace Qt::StringLiterals;

namespace {

/// True when the words stand in this very order, each strictly before the next.
bool ascend(const QStringList &words)
{
    for (qsizetype i = 1; i < words.size(); ++i) {
        if (!(sortKey(words[i - 1]) < sortKey(words[i]))) {
            UNSCOPED_INFO(words[i - 1].toStdString() << " is not before " << words[i].toStdString());
            return false;
        }
    }
    return true;
}

} // namespace

TEST_CASE("Base letters decide first, then accents, then capitals", "[sortkey]")
{
    CHECK(ascend({u"cote"_s, u"Cote"_s, u"coté"_s, u"côte"_s, u"côté"_s, u"coter"_s}));
    CHECK(ascend({u"ecole"_s, u"école"_s, u"École"_s, u"ecoles"_s, u"zèle"_s}));
    CHECK(ascend({u"façade"_s, u"face"_s}));
}

TEST_CASE("Ligatures sort as the letters they join", "[sortkey]")
{
    CHECK(ascend({u"codage"_s, u"coeur"_s, u"cœur"_s, u"coexister"_s, u"cofondateur"_s}));
    CHECK(ascend({u"bijdrage"_s, u"bĳdrage"_s, u"bijen"_s, u"bilan"_s}));
    CHECK(ascend({u"œuvre"_s, u"Œuvre"_s, u"offre"_s}));
}

TEST_CASE("Numbers sort by their value and before letters", "[sortkey]")
{
    CHECK(ascend({u"2 fiches"_s, u"10 fiches"_s, u"100"_s, u"aide"_s}));
    CHECK(ascend({u"module 2"_s, u"module 10"_s}));
    CHECK(sortKey(u"07") != sortKey(u"7"));
    CHECK(ascend({u"module 007"_s, u"module 8"_s}));
}

TEST_CASE("Words are compared one after the other, and other punctuation hardly counts", "[sortkey]")
{
    CHECK(ascend({u"pair"_s, u"pair aidance"_s, u"pair-aidant"_s, u"paire"_s}));
    CHECK(ascend({u"l'aide"_s, u"l’autonomie"_s, u"lien"_s}));
    CHECK(ascend({u"(agir)"_s, u"aide"_s, u"« aider »"_s, u"aidés"_s}));
}

TEST_CASE("Only equal texts have equal keys, whatever the script", "[sortkey]")
{
    const QStringList texts{u""_s,  u"a"_s, u"A"_s,  u"á"_s,  u"a!"_s, u"Ж"_s,
                            u"ж"_s, u"😀"_s, u"日"_s, u"01"_s, u"1"_s};
    for (const QString &one : texts) {
        for (const QString &other : texts)
            CHECK((sortKey(one) == sortKey(other)) == (one == other));
    }
    CHECK(ascend({u"zone"_s, u"Ж"_s}));
}

TEST_CASE("A name is filed without the definite article of its language", "[sortkey]")
{
    const auto french = [](QStringView name) { return withoutArticle(name, base::Language::French).toString(); };
    const auto dutch = [](QStringView name) { return withoutArticle(name, base::Language::Dutch).toString(); };
    CHECK(french(u"Le café") == u"café"_s);
    CHECK(french(u"les\u00a0mots") == u"mots"_s);
    CHECK(french(u"L’atelier") == u"atelier"_s);
    CHECK(french(u"l'atelier") == u"atelier"_s);
    CHECK(french(u"Lettre") == u"Lettre"_s);
    CHECK(french(u"De Kaai") == u"De Kaai"_s);
    CHECK(french(u"Le") == u"Le"_s);
    CHECK(french(u"L’") == u"L’"_s);
    CHECK(dutch(u"De tuin") == u"tuin"_s);
    CHECK(dutch(u"Het café") == u"café"_s);
    CHECK(dutch(u"’t Huis") == u"Huis"_s);
    CHECK(dutch(u"'t Huis") == u"Huis"_s);
    CHECK(dutch(u"Deur") == u"Deur"_s);
}
