// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/wordingfinds.h"

#include <catch2/catch.hpp>

using namespace text;
using namespace Qt::StringLiterals;

namespace {

QString allReplaced(const QString &markup, const Sought &sought, const QString &with)
{
    const Pattern pattern(sought);
    return replaced(markup, pattern, findsIn(markup, pattern), with);
}

} // namespace

TEST_CASE("What is shown is the same whether a wording is parsed or not", "[find]")
{
    for (const QString &markup : {u"plain words"_s, u"a_b <c> #d ~e | f"_s, u" spaces  kept "_s, u"a ^ b"_s, u"l’été\u00A0!"_s, u""_s})
        CHECK(shownText(markup) == shownText(parse(markup)));
    CHECK(shownText(u"a **b**^[note]c\\\nd") == u"a b\uFFFCc\u2028d"_s);
    CHECK(shownText(u"2 \\* 3") == u"2 * 3"_s);
}

TEST_CASE("Replacing keeps bold, links and notes around", "[find]")
{
    CHECK(allReplaced(u"Un **usager** et un usager."_s, {u"usager"_s}, u"patient"_s) == u"Un **patient** et un patient."_s);
    CHECK(allReplaced(u"**mots** clés"_s, {u"mots clés"_s}, u"termes"_s) == u"**termes**"_s);
    CHECK(allReplaced(u"[le site](https://a.be) ici"_s, {u"site"_s}, u"lieu"_s) == u"[le lieu](https://a.be) ici"_s);
    CHECK(allReplaced(u"mot^[une note] suite"_s, {u"mot"_s}, u"terme"_s) == u"terme^[une note] suite"_s);
    CHECK(allReplaced(u"un`mot`deux"_s, {u"mot"_s}, u"*"_s) == u"un`*`deux"_s);
    CHECK(shownText(allReplaced(u"a b"_s, {u"b"_s}, u"*c* [d](e)"_s)) == u"a *c* [d](e)"_s);
}

TEST_CASE("What stands in footnotes is found and replaced there", "[find]")
{
    const QString markup = u"mot^[un *mot* ici^[mot]] mot^[rien] mot^[mot]"_s;
    const Pattern pattern({u"mot"_s});
    const QList<WordingFind> finds = findsIn(markup, pattern);
    REQUIRE(finds.size() == 6);
    CHECK(finds[0] == WordingFind{0, {0, 3}});
    CHECK(finds[3] == WordingFind{1, {3, 3}});
    CHECK(finds[4] == WordingFind{2, {0, 3}});
    CHECK(finds[5] == WordingFind{4, {0, 3}});
    CHECK(shownTextOf(markup, 1) == u"un mot ici\uFFFC"_s);
    CHECK(caretOf(markup, finds[4]) == 3);
    CHECK(caretOf(markup, finds[5]) == 13);
    CHECK(replaced(markup, pattern, finds, u"terme"_s) == u"terme^[un *terme* ici^[terme]] terme^[rien] terme^[terme]"_s);
    CHECK(replaced(markup, pattern, {finds[4]}, u"terme"_s) == u"mot^[un *mot* ici^[terme]] mot^[rien] mot^[mot]"_s);
}

TEST_CASE("A footnote inside what is replaced is not lost", "[find]")
{
    CHECK(allReplaced(u"a b^[note] c d"_s, {u"b. c"_s, false, false, true}, u"x"_s) == u"a x^[note] d"_s);
}

TEST_CASE("Only what is still found is replaced", "[find]")
{
    const Pattern pattern({u"mot"_s});
    CHECK(replaced(u"un mot", pattern, {{0, {0, 3}}, {3, {0, 3}}}, u"x"_s) == u"un mot"_s);
    CHECK(replaced(u"mot mot", pattern, {{0, {4, 3}}}, u"x"_s) == u"mot x"_s);
}
