// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/words.h"

#include <catch2/catch.hpp>

using namespace text;
using namespace Qt::StringLiterals;
using base::Language;

namespace {

std::string separated(QStringView plain, Language language)
{
    QStringList result;
    for (const Stretch &word : words(plain, language))
        result.append(plain.mid(word.start, word.length).toString());
    CHECK(countWords(plain, language) == result.size());
    return result.join(u'|').toStdString();
}

} // namespace

TEST_CASE("A French elision is a word of its own, with either apostrophe", "[words]")
{
    CHECK(separated(u"l’autonomie, jusqu'ici", Language::French) == "l’|autonomie|jusqu'|ici");
    CHECK(separated(u"Qu’est-ce que l'on dit ?", Language::French) == "Qu’|est-ce|que|l'|on|dit");
}

TEST_CASE("A word that merely has an apostrophe is one word", "[words]")
{
    CHECK(separated(u"aujourd’hui quelqu’un", Language::French) == "aujourd’hui|quelqu’un");
    CHECK(separated(u"'s avonds zo'n foto's", Language::Dutch) == "s|avonds|zo'n|foto's");
    CHECK(separated(u"l'Oréal", Language::Dutch) == "l'Oréal");
}

TEST_CASE("Punctuation, dashes and spaces of any kind are no words", "[words]")
{
    CHECK(separated(u"« Oui »\u00A0: 5 – non… !", Language::French) == "Oui|5|non");
    CHECK(separated(u"pair-aidant (250 €)", Language::French) == "pair-aidant|250");
    CHECK(separated(u"a\u00A0b\u202Fc\nd", Language::Dutch) == "a|b|c|d");
    CHECK(separated(u"", Language::French).empty());
    CHECK(separated(u" — ! ", Language::Dutch).empty());
}
