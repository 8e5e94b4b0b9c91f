// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/typography.h"

#include <catch2/catch.hpp>

using namespace text;
using namespace Qt::StringLiterals;
using base::Language;

namespace {

/// '~' for U+00A0, '_' for U+202F.
std::string visible(QString typeset)
{
    return typeset.replace(u'\u00A0', u'~').replace(u'\u202F', u'_').toStdString();
}

std::string french(QStringView plain, Neighbours neighbours = {})
{
    const QString once = typeset(plain, Language::French, neighbours);
    CHECK(typeset(once, Language::French, neighbours) == once);
    return visible(once);
}

std::string dutch(QStringView plain)
{
    const QString once = typeset(plain, Language::Dutch);
    CHECK(typeset(once, Language::Dutch) == once);
    return visible(once);
}

} // namespace

TEST_CASE("French marks keep to the word before them", "[typography]")
{
    CHECK(french(u"Quoi ? Rien ; voici : tout !") == "Quoi_? Rien_; voici~: tout_!");
    CHECK(french(u"Quoi? Rien; voici: tout!") == "Quoi_? Rien_; voici~: tout_!");
    CHECK(french(u"Vraiment?! (oui!)") == "Vraiment_?! (oui_!)");
    CHECK(french(u"Quoi  ?") == "Quoi  ?"); // two spaces: not ours to repair
}

TEST_CASE("French quotation marks keep their words", "[typography]")
{
    CHECK(french(u"« mot »") == "«_mot_»");
    CHECK(french(u"«mot»") == "«_mot_»");
    CHECK(french(u"« Quoi ? »") == "«_Quoi_?_»");
    CHECK(french(u"l’«autre»: non") == "l’«_autre_»~: non");
}

TEST_CASE("Marks inside hours and addresses are not punctuation", "[typography]")
{
    CHECK(french(u"12:30 https://exemple.be/?a=b&c!d;e") == "12:30 https://exemple.be/?a=b&c!d;e");
}

TEST_CASE("Spaces the author chose stay", "[typography]")
{
    CHECK(french(u"Quoi\u00A0? Ici\u202F: là") == "Quoi~? Ici_: là");
    CHECK(french(u"(!) … ?") == "(!) …_?");
}

TEST_CASE("A mark at the edge of a run looks at its neighbours", "[typography]")
{
    CHECK(french(u" ; suite") == "_; suite");
    CHECK(french(u"; suite", {u't', {}}) == "_; suite");
    CHECK(french(u"; suite", {u' ', {}}) == "; suite");
    CHECK(french(u"; suite") == "; suite");
    CHECK(french(u"dit «", {{}, u'm'}) == "dit «_");
    CHECK(french(u"dit « ", {{}, u'm'}) == "dit «_");
    CHECK(french(u"heure:", {{}, u'3'}) == "heure:");
    CHECK(french(u"mot ", {{}, u'!'}) == "mot_");
}

TEST_CASE("Numbers keep their units, months and thousands", "[typography]")
{
    CHECK(french(u"250 € pour 1 000 000 km, soit 25 % le 6 juin 2016")
          == "250~€ pour 1_000_000~km, soit 25~% le 6~juin 2016");
    CHECK(dutch(u"€ 250 of 10 000 kg op 6 juni, na 5 jaar.") == "€~250 of 10_000~kg op 6~juni, na 5~jaar.");
    CHECK(dutch(u"in 2016 120 mensen, 5 mensen") == "in 2016 120 mensen, 5 mensen");
    CHECK(french(u"5 1000 et 12 3456") == "5 1000 et 12 3456");
}

TEST_CASE("Abbreviations keep the number or name behind them", "[typography]")
{
    CHECK(french(u"(p. 9, n° 12) par Mme Martin et M. le juge")
          == "(p.~9, n°~12) par Mme~Martin et M. le juge");
    CHECK(dutch(u"blz. 9, nr. 4, dr. Peeters") == "blz.~9, nr.~4, dr.~Peeters");
}

TEST_CASE("Dutch punctuation stays as it is typed", "[typography]")
{
    CHECK(dutch(u"„Wat?” zei hij: ‘Niets!’ «ja» ; nee") == "„Wat?” zei hij: ‘Niets!’ «ja» ; nee");
}
