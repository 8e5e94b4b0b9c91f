// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/pattern.h"

#include <catch2/catch.hpp>

using namespace text;
using namespace Qt::StringLiterals;

namespace {

QStringList found(const QString &plain, const Sought &sought)
{
    QStringList result;
    for (const Stretch &find : Pattern(sought).in(plain))
        result.append(plain.mid(find.start, find.length));
    return result;
}

QString swapped(QString plain, const Sought &sought, const QString &with)
{
    const Pattern pattern(sought);
    const QString before = plain;
    const QList<Stretch> finds = pattern.in(before);
    for (auto find = finds.crbegin(); find != finds.crend(); ++find)
        plain.replace(find->start, find->length, pattern.replacement(before, *find, with));
    return plain;
}

} // namespace

TEST_CASE("Capitals and accents count only when they are asked for", "[find]")
{
    const QString text = u"L’Été, un été; ETE et étés"_s;
    CHECK(found(text, {u"ete"_s}) == QStringList{u"Été"_s, u"été"_s, u"ETE"_s, u"été"_s});
    CHECK(found(text, {u"été"_s, false, true}) == QStringList{u"été"_s, u"été"_s});
    CHECK(found(text, {u"ete"_s, true}) == QStringList{u"Été"_s, u"été"_s, u"ETE"_s});
    CHECK(found(text, {u"ete"_s, true, true}).isEmpty());
}

TEST_CASE("A whole word may stand behind an elision, at a dash or at the edge, but not inside another", "[find]")
{
    CHECK(found(u"aide, l’aide, l'aide; entraide aider aide-soignant"_s, {u"aide"_s, true}).size() == 4);
    CHECK(found(u"aide\u0301"_s, {u"aide"_s, true, true}).isEmpty());
    CHECK(found(u"(aide)"_s, {u"(aide"_s, true}).size() == 1);
    CHECK(found(u"𝐚aide"_s, {u"aide"_s, true}).isEmpty());
}

TEST_CASE("An expression finds, and says where it cannot be read", "[find]")
{
    CHECK(found(u"12 euros, 250 EUROS, 7 €"_s, {u"\\d+ euros"_s, false, false, true}) == QStringList{u"12 euros"_s, u"250 EUROS"_s});
    CHECK(found(u"12 euros, 250 EUROS"_s, {u"\\d+ euros"_s, false, true, true}) == QStringList{u"12 euros"_s});
    CHECK(found(u"pair paire"_s, {u"pair|pai"_s, true, false, true}) == QStringList{u"pair"_s});
    CHECK(found(u"aaa"_s, {u"b*"_s, false, false, true}).isEmpty());
    CHECK(Pattern({u"a(b"_s, false, false, true}).faultAt() == 3);
    CHECK(Pattern({u"a(b"_s, false, false, true}).findsNothing());
    CHECK(Pattern({u"a)(b"_s, true, false, true}).faultAt() >= 0); // closed too early
    CHECK(Pattern({u"a(b"_s}).faultAt() == -1);
    CHECK(Pattern({u"%1"_s, true, false, true}).in(u"a %1").size() == 1);
}

TEST_CASE("An expression that would try for ever finds nothing soon", "[find]")
{
    CHECK(found(QString(3000, u'a'), {u"(a+)+b"_s, false, false, true}).isEmpty());
}

TEST_CASE("What an expression's brackets found can be put back", "[find]")
{
    const Sought sought{u"(\\w+) et (\\w+)"_s, false, false, true};
    CHECK(swapped(u"usagers et proches, Anna et Bram"_s, sought, u"$2 & $1"_s) == u"proches & usagers, Bram & Anna"_s);
    CHECK(swapped(u"a et b"_s, sought, u"$0 $$1 $ $x"_s) == u"a et b $1 $ $x"_s);
    CHECK(swapped(u"x1 y1"_s, {u"(?<=y)(\\d)"_s, false, false, true}, u"<$1>"_s) == u"x1 y<1>"_s);
}

TEST_CASE("A replacement in small letters is capitalised as what it replaces, unless capitals count", "[find]")
{
    CHECK(swapped(u"Usager, usager, USAGER"_s, {u"usager"_s}, u"personne"_s) == u"Personne, personne, PERSONNE"_s);
    CHECK(swapped(u"Usager"_s, {u"Usager"_s, false, true}, u"personne"_s) == u"personne"_s);
    CHECK(swapped(u"usager"_s, {u"Usager"_s}, u"Personne"_s) == u"Personne"_s);
    CHECK(swapped(u"À propos"_s, {u"a"_s, true}, u"de"_s) == u"De propos"_s);
}
