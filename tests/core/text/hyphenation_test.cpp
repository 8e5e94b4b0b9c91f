// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/hyphenation.h"

#include <catch2/catch.hpp>

#include <thread>

using base::Language;
using text::Hyphenator;
using namespace Qt::StringLiterals;

namespace {

Hyphenator hyphenator(Language language, const QStringList &exceptions = {})
{
    base::Result<Hyphenator> loaded = Hyphenator::load(language, exceptions);
    REQUIRE(loaded);
    return *loaded;
}

std::string hyphenated(const Hyphenator &hyphenator, QString word)
{
    const QList<int> breaks = hyphenator.breaks(word);
    for (auto position = breaks.rbegin(); position != breaks.rend(); ++position)
        word.insert(*position, u'-');
    return word.toStdString();
}

std::string inFrench(const QString &word)
{
    return hyphenated(hyphenator(Language::French), word);
}

std::string inDutch(const QString &word)
{
    return hyphenated(hyphenator(Language::Dutch), word);
}

} // namespace

TEST_CASE("French words break between syllables, accents counting as one letter", "[hyphenation]")
{
    CHECK(inFrench(u"développement"_s) == "dé-ve-lop-pe-ment");
    CHECK(inFrench(u"épointé"_s) == "épointé"); // "époin-té" would leave two letters
    CHECK(inFrench(u"rétablissement"_s) == "ré-ta-blis-se-ment");
    CHECK(inFrench(u"manœuvre"_s) == "ma-nœuvre");
}

TEST_CASE("Dutch words break between syllables", "[hyphenation]")
{
    CHECK(inDutch(u"ervaringswerker"_s) == "er-va-rings-wer-ker");
    CHECK(inDutch(u"gebruikersparticipatie"_s) == "ge-brui-kers-par-ti-ci-pa-tie");
}

TEST_CASE("Dutch is never broken before a vowel that would lose its diaeresis", "[hyphenation]")
{
    CHECK(inDutch(u"geïnteresseerd"_s) == "geïn-te-res-seerd");
    CHECK(inDutch(u"coördinatie"_s) == "coör-di-na-tie");
    CHECK(inDutch(u"reëel"_s) == "reëel");
}

TEST_CASE("At least two letters stay before a break and three go after it", "[hyphenation]")
{
    for (const Language language : base::bothLanguages) {
        const Hyphenator words = hyphenator(language);
        for (const QString &word :
             {u"économie"_s, u"aérien"_s, u"opera"_s, u"agenda"_s, u"idée"_s, u"organisaties"_s}) {
            for (const int position : words.breaks(word)) {
                CHECK(position >= 2);
                CHECK(position <= word.size() - 3);
            }
        }
    }
}

TEST_CASE("An elision and a hyphen begin a new word", "[hyphenation]")
{
    CHECK(inFrench(u"l’autonomie"_s) == "l’au-to-no-mie");
    CHECK(inFrench(u"l'étude"_s) == "l'étude"); // never "l'é-tude"
    CHECK(inFrench(u"pair-aidante"_s) == "pair-ai-dante");
}

TEST_CASE("Punctuation and digits around a word do not move its breaks", "[hyphenation]")
{
    CHECK(inFrench(u"«développement»,"_s) == "«dé-ve-lop-pe-ment»,");
    CHECK(inDutch(u"(ervaringswerker2)"_s) == "(er-va-rings-wer-ker2)");
}

TEST_CASE("A capital at the start changes nothing and a word in capitals is not broken", "[hyphenation]")
{
    CHECK(inFrench(u"Développement"_s) == "Dé-ve-lop-pe-ment");
    CHECK(inFrench(u"DÉVELOPPEMENT"_s) == "DÉVELOPPEMENT");
}

TEST_CASE("Accents written as combining marks and the one-letter ij are understood", "[hyphenation]")
{
    const QString decomposed = u"développement"_s.normalized(QString::NormalizationForm_D);
    CHECK(hyphenated(hyphenator(Language::French), decomposed)
          == u"dé-ve-lop-pe-ment"_s.normalized(QString::NormalizationForm_D).toStdString());
    CHECK(inDutch(u"bijdragen"_s) == "bij-dra-gen");
    CHECK(inDutch(u"bĳdragen"_s) == "bĳ-dra-gen");
}

TEST_CASE("A word of the exception list is broken as the list says", "[hyphenation]")
{
    const Hyphenator words = hyphenator(Language::French, {u"psychose"_s, u"em-powerment"_s});
    CHECK(hyphenated(words, u"Psychose"_s) == "Psychose");
    CHECK(hyphenated(words, u"l’empowerment"_s) == "l’em-powerment");
    CHECK(inFrench(u"psychose"_s) != "psychose");
}

TEST_CASE("A word of the exception list may be written with the one-letter ij", "[hyphenation]")
{
    const Hyphenator words = hyphenator(Language::Dutch, {u"bĳdra-gen"_s});
    CHECK(hyphenated(words, u"bijdragen"_s) == "bijdra-gen");
    CHECK(hyphenated(words, u"bĳdragen"_s) == "bĳdra-gen");
}

TEST_CASE("A break that no line could keep to is known before it is asked for", "[hyphenation]")
{
    for (const QString &word : {u"em-po-werment"_s, u"psychose"_s, u"Psy-chose"_s, u"dé-velop-pement"_s, u"na-ïef"_s})
        CHECK(Hyphenator::canFollow(word, Language::French));
    for (const QString &word : {u""_s, u"-"_s, u"em--powerment"_s, u"-empowerment"_s, u"empowerment-"_s, u"e-mail"_s, u"herstel-le"_s,
                                u"l’em-powerment"_s, u"twee woorden"_s, u"covid19"_s})
        CHECK_FALSE(Hyphenator::canFollow(word, Language::French));
    CHECK_FALSE(Hyphenator::canFollow(u"re-ëel"_s, Language::Dutch));
    CHECK(Hyphenator::canFollow(u"reëel"_s, Language::Dutch));
}

TEST_CASE("Letters the patterns do not know and endless words are left whole", "[hyphenation]")
{
    CHECK(hyphenator(Language::Dutch).breaks(u"психология"_s).isEmpty());
    CHECK(hyphenator(Language::French).breaks(QString(100000, u'a')).isEmpty());
    CHECK(hyphenator(Language::French).breaks({}).isEmpty());
    CHECK(hyphenator(Language::French).breaks(u"\U0001F600\U0001F600"_s).isEmpty());
}

TEST_CASE("Many threads may ask one hyphenator at once", "[hyphenation]")
{
    const Hyphenator words = hyphenator(Language::French);
    const QStringList sample{u"développement"_s, u"participation"_s, u"l’autonomie"_s, u"rétablissement"_s};
    QList<QList<int>> expected;
    for (const QString &word : sample)
        expected.append(words.breaks(word));
    std::array<bool, 4> agrees{};
    std::vector<std::thread> threads;
    for (bool &result : agrees) {
        threads.emplace_back([&words, &sample, &expected, &result] {
            result = true;
            for (int i = 0; i < 5000; ++i)
                result = result && words.breaks(sample[i % 4]) == expected[i % 4];
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    for (const bool result : agrees)
        CHECK(result);
}
