// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/fold.h"

#include <catch2/catch.hpp>

using namespace text;
using namespace Qt::StringLiterals;

namespace {

QStringList found(QStringView plain, QStringView sought)
{
    QStringList result;
    for (const Stretch &find : occurrences(plain, sought))
        result.append(plain.mid(find.start, find.length).toString());
    return result;
}

} // namespace

TEST_CASE("Folding takes accents, capitals and ligatures away", "[fold]")
{
    CHECK(folded(u"L’Écœurée ÇA") == u"l'ecoeuree ca"_s);
    CHECK(folded(u"e\u0301te\u0301") == u"ete"_s);
    CHECK(folded(u"Geïnteresseerd, ĲZER") == u"geinteresseerd, ijzer"_s);
    CHECK(folded(u"a\u00A0b\u202Fc\u00ADd") == u"a b cd"_s);
    CHECK(folded(u"😀 Да") == u"😀 да"_s);
}

TEST_CASE("What is found is given as it is written", "[fold]")
{
    CHECK(found(u"Été, été et ETE", u"éte") == QStringList{u"Été"_s, u"été"_s, u"ETE"_s});
    CHECK(found(u"un cœur", u"coeur") == QStringList{u"cœur"_s});
    CHECK(found(u"un cœur", u"co") == QStringList{u"cœ"_s});
    CHECK(found(u"ete\u0301 là", u"ete") == QStringList{u"ete\u0301"_s});
    CHECK(found(u"l’avis", u"l'a") == QStringList{u"l’a"_s});
    CHECK(found(u"😀é😀", u"e") == QStringList{u"é"_s});
    CHECK(found(u"aaa", u"aa").size() == 1);
    CHECK(found(u"abc", u"").isEmpty());
    CHECK(found(u"abc", u"\u00AD").isEmpty());
}
