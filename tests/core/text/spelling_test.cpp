// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/proofreader.h"
#include "text/stem.h"

#include "dictionaries.h"

#include <catch2/catch.hpp>

#include <QTemporaryDir>
#include <thread>

using namespace Qt::StringLiterals;
using base::Language;
using text::Spelling;

namespace {

Spelling french()
{
    support::Dictionaries dictionaries;
    dictionaries.add(u"fr"_s, {u"autonomie"_s, u"aujourd'hui"_s, u"aidant"_s, u"création"_s, u"pair"_s, u"jamais"_s, u"le"_s,
                               u"projet"_s, u"équipe"_s});
    return Spelling::load(Language::French, dictionaries.folders());
}

Spelling dutch()
{
    support::Dictionaries dictionaries;
    dictionaries.add(u"nl_BE"_s, {u"ervaring"_s, u"netwerk"_s, u"zorg"_s, u"Anna"_s, u"Vlaamse"_s, u"en"_s, u"het"_s});
    return Spelling::load(Language::Dutch, dictionaries.folders());
}

std::string spelt(const QString &shown, Language language)
{
    QStringList words;
    for (const text::Stretch &word : text::wordsToSpell(shown, language))
        words.append(shown.mid(word.start, word.length));
    return words.join(u'|').toStdString();
}

std::string misspelt(const QString &markup, const Spelling &spelling)
{
    const QString shown = text::shownProse(text::parse(markup));
    QStringList words;
    for (const text::Stretch &word : text::Proofreader(spelling).misspelt(shown))
        words.append(u"%1@%2"_s.arg(shown.mid(word.start, word.length)).arg(word.start));
    return words.join(u'|').toStdString();
}

} // namespace

TEST_CASE("What is no word of a language is not asked about", "[spelling]")
{
    CHECK(spelt(u"L’autonomie d'aujourd’hui, qu’il dit."_s, Language::French) == "autonomie|aujourd’hui|il|dit");
    CHECK(spelt(u"Zie www.zorg.be, info@zorg.be of https://zorg.be/een-pad."_s, Language::Dutch) == "Zie|of");
    CHECK(spelt(u"En 2019, 3,5 % et le 1er ; COVID-19"_s, Language::French) == "En|et|le");
    CHECK(spelt(u"d.w.z. zorg, p.ex. ici"_s, Language::Dutch) == "zorg|ici");
    CHECK(spelt(u"la fin.Le début"_s, Language::French) == "la|fin|Le|début");
    CHECK(spelt(u"usager(e)s et patient·e·s, usagers/proches"_s, Language::French) == "et|usagers|proches");
    CHECK(spelt(u"ervarings- en zorg’s foto’s"_s, Language::Dutch) == "ervarings-|en|zorg’s|foto’s");
    CHECK(spelt(u"«bien» (mal) “ici”… pair-aidant"_s, Language::French) == "bien|mal|ici|pair-aidant");
    CHECK(spelt(u""_s, Language::French) == "");
}

TEST_CASE("Words of the dictionary, put together or elided, are right", "[spelling]")
{
    const Spelling spelling = french();
    REQUIRE(spelling.hasDictionary());
    for (const QString &right : {u"autonomie"_s, u"Autonomie"_s, u"AUTONOMIE"_s, u"aujourd’hui"_s, u"pair-aidant"_s, u"co-création"_s,
                                 u"ASBL"_s, u"PsyBru"_s, u"здоровье"_s, u"e\u0301quipe"_s, u"auto\u00ADnomie"_s, u"x"_s}) {
        INFO(right.toStdString());
        CHECK(spelling.isRight(right));
    }
    for (const QString &wrong : {u"autonomi"_s, u"pair-aidan"_s, u"equipe"_s, u"Solentra"_s, u"vlaamse"_s}) {
        INFO(wrong.toStdString());
        CHECK_FALSE(spelling.isRight(wrong));
    }
}

TEST_CASE("Dutch plurals and genitives with an apostrophe and broken compounds are right", "[spelling]")
{
    const Spelling spelling = dutch();
    CHECK(spelling.isRight(u"Anna’s"));
    CHECK(spelling.isRight(u"GGZ’er"));
    CHECK(spelling.isRight(u"zorg-netwerk"));
    CHECK(spelling.isRight(u"ervarings-"));
    CHECK_FALSE(spelling.isRight(u"Anno’s"));
    CHECK_FALSE(spelling.isRight(u"ervarins-"));
}

TEST_CASE("Marks of misspelt words stand where a reader sees them, not where the mark-up is", "[spelling]")
{
    CHECK(misspelt(u"Le **prjet** d’*équipe*^[note] jamai"_s, french()) == "prjet@3|jamai@19");
    CHECK(misspelt(u"le `cmd xyz` projet"_s, french()) == "");
    CHECK(misspelt(u"projet\njamai"_s, french()) == "jamai@7");
}

TEST_CASE("A corrected word keeps the mark-up it stands in", "[spelling]")
{
    CHECK(text::corrected(u"Le **prjet**^[note] dit", {3, 5}, u"projet"_s) == u"Le **projet**^[note] dit"_s);
    CHECK(text::corrected(u"[le prjet](#m-1)", {3, 5}, u"projet"_s) == u"[le projet](#m-1)"_s);
    CHECK(text::corrected(u"prj*et* va", {0, 5}, u"projet"_s) == u"projet va"_s);
    CHECK(text::corrected(u"court", {30, 5}, u"projet"_s) == u"court"_s);
}

TEST_CASE("Words a manual knows are right, with a capital too; a name needs its capital", "[spelling]")
{
    text::WordList words;
    words.add(u"pairaidance"_s);
    words.add(u"Solentra"_s);
    words.addInflected(u"naastbetrokkene"_s, Language::French);
    const Spelling spelling = french().knowing(words);
    CHECK(spelling.isRight(u"pairaidance"));
    CHECK(spelling.isRight(u"Pairaidance"));
    CHECK(spelling.isRight(u"SOLENTRA"));
    CHECK(spelling.isRight(u"Solentra"));
    CHECK_FALSE(spelling.isRight(u"solentra"));
    CHECK(spelling.isRight(u"naastbetrokkenes"));
    CHECK_FALSE(french().isRight(u"naastbetrokkenes"));
}

TEST_CASE("A name of the other language is right, its other words are not", "[spelling]")
{
    const Spelling spelling = french().acceptingNamesOf(dutch());
    CHECK(spelling.isRight(u"Vlaamse"));
    CHECK(spelling.isRight(u"Anna"));
    CHECK_FALSE(spelling.isRight(u"netwerk"));
}

TEST_CASE("Without a dictionary nothing is wrong", "[spelling]")
{
    const QTemporaryDir empty;
    const Spelling spelling = Spelling::load(Language::Dutch, {empty.path()});
    CHECK_FALSE(spelling.hasDictionary());
    CHECK(spelling.isRight(u"qsdfqsdf"));
    CHECK(spelling.suggestions(u"qsdfqsdf"_s).isEmpty());
    CHECK(text::Proofreader(spelling).misspelt(u"qsdfqsdf").isEmpty());
}

TEST_CASE("A dictionary that cannot be read is no dictionary", "[spelling]")
{
    support::Dictionaries dictionaries;
    dictionaries.write(u"nl.aff"_s, u"\ufffd nonsense"_s);
    dictionaries.write(u"nl.dic"_s, u"\ufffd nonsense"_s);
    CHECK(Spelling::load(Language::Dutch, dictionaries.folders()).isRight(u"qsdfqsdf"));
}

TEST_CASE("The first folder that has a dictionary counts", "[spelling]")
{
    support::Dictionaries ours;
    ours.add(u"fr"_s, {u"nôtre"_s});
    support::Dictionaries theirs;
    theirs.add(u"fr_BE"_s, {u"leur"_s});
    CHECK(Spelling::load(Language::French, ours.folders() + theirs.folders()).isRight(u"nôtre"));
}

TEST_CASE("Suggestions hold what was meant, known words among it", "[spelling]")
{
    text::WordList words;
    words.add(u"Solentra"_s);
    const Spelling spelling = french().knowing(words);
    CHECK(spelling.suggestions(u"autonomi"_s).contains(u"autonomie"_s));
    CHECK(spelling.suggestions(u"Solntra"_s).contains(u"Solentra"_s));
    CHECK(spelling.suggestions(u"Soeltnra"_s).contains(u"Solentra"_s)); // two letters swapped, twice
    CHECK(spelling.suggestions(QString(100'000, u'a')).isEmpty());
    CHECK(spelling.suggestions(u"aujourdhui"_s).contains(u"aujourd’hui"_s));
}

TEST_CASE("Many threads may ask one dictionary at once", "[spelling]")
{
    const Spelling spelling = french();
    std::array<int, 4> wrong{};
    std::vector<std::thread> threads;
    for (int &count : wrong)
        threads.emplace_back([&spelling, &count] {
            text::Proofreader reader(spelling);
            for (int i = 0; i < 200; ++i)
                count += int(reader.misspelt(QString(u"le projet jamai équipe l’autonomi"_s + QString(i % 20, u'x'))).size());
        });
    for (std::thread &thread : threads)
        thread.join();
    CHECK(wrong == std::array{400, 400, 400, 400});
}

TEST_CASE("A word and its inflections have one stem", "[stem]")
{
    using text::stemOf;
    CHECK(stemOf(u"Pratiques", Language::French) == stemOf(u"pratique", Language::French));
    CHECK(stemOf(u"équipes", Language::French) == stemOf(u"Equipe", Language::French));
    CHECK(stemOf(u"ervaringswerkers", Language::Dutch) == stemOf(u"ervaringswerker", Language::Dutch));
    CHECK(stemOf(u"réseau", Language::French) != stemOf(u"réseaux", Language::Dutch));
    CHECK(stemOf(u"", Language::French).isEmpty());
    // One stem, but no inflection of one another.
    CHECK(stemOf(u"usages", Language::French) == stemOf(u"usager", Language::French));
    CHECK_FALSE(text::mayInflect(u"usages", u"usager", Language::French));
    CHECK(text::mayInflect(u"usagers", u"usager", Language::French));
    CHECK(text::mayInflect(u"usager", u"usagers", Language::French));
    CHECK(text::mayInflect(u"proeven", u"proef", Language::Dutch));
    CHECK(stemOf(u"naastbetrokkenen", Language::Dutch) == stemOf(u"naastbetrokkene", Language::Dutch));
    CHECK(text::mayInflect(u"naastbetrokkenen", u"naastbetrokkene", Language::Dutch));
}
