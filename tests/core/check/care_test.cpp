// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/dismissal.h"
#include "check/names.h"
#include "check/suggestions.h"
#include "check/terms.h"

#include "dictionaries.h"
#include "manualbuilder.h"

#include <catch2/catch.hpp>

#include <QTemporaryDir>

using namespace model;
using namespace Qt::StringLiterals;
using base::Language;
using support::ManualBuilder;

namespace {

QString told(const QList<Finding> &findings, const Manual &manual)
{
    QStringList lines;
    for (const Finding &finding : findings)
        lines.append((QStringList{manual.codeOf(finding.place.object), base::codeOf(*finding.place.language)} + finding.details).join(u' '));
    return lines.join(u'\n');
}

/// French knows "le bon projet", Dutch "het goede project".
check::Spellings fewWords()
{
    support::Dictionaries dictionaries;
    dictionaries.add(u"fr"_s, {u"le"_s, u"bon"_s, u"projet"_s});
    dictionaries.add(u"nl"_s, {u"het"_s, u"goede"_s, u"project"_s});
    return check::loadSpellings(dictionaries.folders());
}

std::string misspelt(const Manual &manual)
{
    return told(check::misspeltWords(manual, check::knowing(fewWords(), manual)), manual).toStdString();
}

std::string unmatched(const Manual &manual)
{
    return told(check::unmatchedTerms(manual), manual).toStdString();
}

void own(Manual &manual, const QString &word, std::optional<Language> language)
{
    const WordHeader header{word, language, {}};
    manual.set(headerKey(ref(idOf(header))), header);
}

void letStand(Manual &manual, const Finding &finding)
{
    const DismissalHeader header = check::dismissalOf(finding, manual);
    manual.set(headerKey(ref(idOf(header))), header);
}

ManualBuilder glossary()
{
    ManualBuilder builder;
    builder.titled(u"T"_s, u"T"_s).term(u"g-1"_s, u"pair-aidant"_s, u"ervaringswerker"_s);
    builder.term(u"g-2"_s, u"réseau"_s, u"netwerk"_s).term(u"g-3"_s, u"usager"_s, u"gebruiker"_s);
    builder.term(u"g-4"_s, u"réseau de santé mentale"_s, u"netwerk geestelijke gezondheid"_s);
    builder.module(u"m-1"_s, u"Module"_s, u"Module"_s);
    return builder;
}

std::string unmatchedIn(const QString &french, const QString &dutch)
{
    return unmatched(glossary().paragraph(french, dutch).called(u"p"_s).build());
}

} // namespace

TEST_CASE("Words in no dictionary are listed for each text, once, in both languages", "[spelling]")
{
    ManualBuilder builder;
    builder.module(u"m-1"_s, u"Le projet"_s, u"Het project"_s);
    builder.paragraph(u"le bno bno *projeet*^[le bonn]"_s, u"het goeede project"_s).called(u"p-1"_s);
    builder.quote(u"le bon"_s, u"het goede"_s, u"Inconnu Quelconque"_s);
    builder.code(u"xyzzy"_s, u"xyzzy"_s);
    const Manual manual = builder.build();
    CHECK(misspelt(manual) == "p-1 fr bno\np-1 fr projeet\np-1 fr bonn\np-1 nl goeede");
}

TEST_CASE("A list for the eye has each misspelt word once, where it stands first", "[spelling]")
{
    ManualBuilder builder;
    builder.module(u"m-1"_s, u"le bno"_s, u"het bno"_s).paragraph(u"le bno"_s, u"goeede"_s).called(u"p"_s);
    const Manual manual = builder.build();
    CHECK(told(check::firstOfEachWord(check::misspeltWords(manual, fewWords())), manual).toStdString()
          == "m-1 fr bno\nm-1 nl bno\np nl goeede");
}

TEST_CASE("The manual's own words, terms and names are spelt right", "[spelling]")
{
    ManualBuilder builder;
    builder.network(u"n-1"_s, u"Réseau Kwaito"_s, u"Netwerk Kwaito"_s).term(u"g-1"_s, u"pair-aidant"_s, u"naastbetrokkene"_s);
    builder.reference(u"r-1"_s, u"Tambuyzer, zorg 2011"_s);
    builder.module(u"m-1"_s, u"le bon"_s, u"het goede"_s);
    builder.paragraph(u"Kwaito Tambuyzer pair-aidants zorg swab recovery"_s, u"Kwaito naastbetrokkenen swab recovery"_s).called(u"p"_s);
    Manual manual = builder.build();
    CHECK(misspelt(manual) == "p fr zorg\np fr swab\np fr recovery\np nl swab\np nl recovery");
    own(manual, u"swab"_s, Language::French);
    own(manual, u"recovery"_s, std::nullopt);
    CHECK(misspelt(manual) == "p fr zorg\np nl swab");
}

TEST_CASE("What a network calls its practice is spelt right in both languages, a translated title is not", "[spelling]")
{
    ManualBuilder builder;
    builder.practice(u"pr-1"_s, u"Together"_s, u"Together"_s).practice(u"pr-2"_s, u"le Porjet"_s, u"het Projject"_s);
    builder.practice(u"pr-3"_s, u"Incontri"_s, u""_s).module(u"m-1"_s, u"le Bno"_s, u""_s);
    builder.paragraph(u"Together Incontri"_s, u"Together Incontri"_s).called(u"p"_s);
    CHECK(misspelt(builder.build()) == "pr-2 fr Porjet\npr-2 nl Projject\nm-1 fr Bno");
}

TEST_CASE("A misspelt word that somebody lets stand is left out until its text changes", "[spelling]")
{
    Manual manual = ManualBuilder().module(u"m-1"_s, u"le bno"_s, u"het goede"_s).build();
    const QList<Finding> findings = check::misspeltWords(manual, fewWords());
    REQUIRE(findings.size() == 1);
    letStand(manual, findings.first());
    CHECK(misspelt(manual).empty());
    const TextRef title = textOf(findings.first().place);
    manual.set(wordingKey(title, Language::Dutch), Wording(u"het project"_s));
    CHECK(misspelt(manual).empty());
    manual.set(wordingKey(title, Language::French), Wording(u"le bno projet"_s));
    CHECK(misspelt(manual) == "m-1 fr bno");
}

TEST_CASE("A name that recurs is spelt right, a slip in it is not", "[spelling]")
{
    ManualBuilder builder;
    builder.module(u"m-1"_s, u"le bon"_s, u"het goede"_s);
    for (int i = 0; i < 9; ++i)
        builder.paragraph(u"le projet Piossasco"_s, u"het project (Piossasco)"_s);
    for (int i = 0; i < 3; ++i)
        builder.paragraph(u"le Piosasco"_s, u""_s).called(u"slip-%1"_s.arg(i));
    for (int i = 0; i < 3; ++i) // at the start of a sentence any word has a capital
        builder.paragraph(u"Bno projet. Prjoet"_s, u""_s).called(u"start-%1"_s.arg(i));
    builder.paragraph(u"le Cottam, le Cottam"_s, u""_s).called(u"seldom"_s);
    const Manual manual = builder.build();
    const QString listed = told(check::misspeltWords(manual, check::knowingAll(fewWords(), manual)), manual);
    CHECK(listed.toStdString()
          == "slip-0 fr Piosasco\nslip-1 fr Piosasco\nslip-2 fr Piosasco\n"
             "start-0 fr Bno\nstart-0 fr Prjoet\nstart-1 fr Bno\nstart-1 fr Prjoet\nstart-2 fr Bno\nstart-2 fr Prjoet\n"
             "seldom fr Cottam");
}

TEST_CASE("Words of the manual are offered for one that is two letters off, before what is further off", "[spelling]")
{
    support::Dictionaries dictionaries;
    dictionaries.add(u"fr"_s, {u"projet"_s, u"rétablissement"_s, u"établissement"_s, u"parole"_s, u"usage"_s});
    dictionaries.add(u"nl"_s, {u"herstelgericht"_s, u"herstel"_s, u"werkt"_s, u"gewerkt"_s});
    for (const QString &name : {u"fr.aff"_s, u"nl.aff"_s}) // they offer what is one letter off, and nothing else
        dictionaries.write(name, u"SET UTF-8\nTRY aeiourstln\nMAXNGRAMSUGS 0\n"_s);
    const Manual manual = ManualBuilder()
                              .module(u"m-1"_s, u"projet"_s, u"herstel"_s)
                              .paragraph(u"Rétablissement ou **rétablissement**, usage"_s, u"Herstelgericht werkt herstel."_s)
                              .paragraph(u"Un projte, un projte : parole"_s, u"herstelgericht"_s)
                              .build();
    const check::Spellings spellings = check::knowing(check::loadSpellings(dictionaries.folders()), manual);
    const auto offered = [&](const QString &word, Language language) {
        return check::suggestions(word, spellings[size_t(base::indexOf(language))], manual);
    };
    CHECK(offered(u"rétabilsesment"_s, Language::French).contains(u"rétablissement"_s));
    CHECK(offered(u"hertselgreicht"_s, Language::Dutch).first() == u"herstelgericht"_s);
    CHECK(offered(u"Hertselgreicht"_s, Language::Dutch).first() == u"Herstelgericht"_s);
    CHECK(offered(u"HERTSELGREICHT"_s, Language::Dutch).first() == u"HERSTELGERICHT"_s);
    CHECK_FALSE(offered(u"hertselgreicht"_s, Language::French).contains(u"herstelgericht"_s));
    CHECK_FALSE(offered(u"projet"_s, Language::French).contains(u"projte"_s)); // not spelt right itself
    CHECK(offered(u"pralloe"_s, Language::French).isEmpty());             // stands there once
    CHECK(offered(u"hersetl"_s, Language::Dutch) == QStringList{u"herstel"_s});
}

TEST_CASE("Without dictionaries no word is listed", "[spelling]")
{
    const QTemporaryDir empty;
    const Manual manual = ManualBuilder().module(u"m-1"_s, u"xyzzy"_s, u"xyzzy"_s).build();
    CHECK(check::misspeltWords(manual, check::loadSpellings({empty.path()})).isEmpty());
}

TEST_CASE("A term without its counterpart is listed, in both directions", "[terms]")
{
    CHECK(unmatchedIn(u"Un pair-aidant parle."_s, u"Iemand spreekt."_s) == "p fr g-1 pair-aidant ervaringswerker");
    CHECK(unmatchedIn(u"Quelqu’un."_s, u"Een ervaringswerker en een gebruiker."_s)
          == "p nl g-1 ervaringswerker pair-aidant\np nl g-3 gebruiker usager");
    CHECK(unmatchedIn(u"Un pair-aidant."_s, u"Een ervaringswerker."_s).empty());
    CHECK(unmatchedIn(u"Un pair-aidant."_s, QString()).empty());
}

TEST_CASE("Inflections, capitals, accents and elisions make no other term", "[terms]")
{
    CHECK(unmatchedIn(u"Les Pairs-Aidants et l’usager."_s, u"De ERVARINGSWERKERS en gebruikers."_s).empty());
    CHECK(unmatchedIn(u"L’**usa**ger"_s, u"Iemand"_s) == "p fr g-3 usager gebruiker");
    CHECK(unmatchedIn(u"Les reseaux"_s, u"Iets"_s) == "p fr g-2 reseaux netwerk");
    // Of the same stem, but another word.
    CHECK(unmatchedIn(u"L’usage"_s, u"Iets"_s).empty());
}

TEST_CASE("A Dutch compound has the term it is made with", "[terms]")
{
    CHECK(unmatchedIn(u"Un réseau."_s, u"Een zorgnetwerk."_s).empty());
    CHECK(unmatchedIn(u"Une chose."_s, u"Een zorgnetwerk."_s).empty());
}

TEST_CASE("A longer term is not the shorter one inside it", "[terms]")
{
    CHECK(unmatchedIn(u"Le réseau de santé mentale."_s, u"Het netwerk."_s)
          == "p fr g-4 réseau de santé mentale netwerk geestelijke gezondheid");
    CHECK(unmatchedIn(u"Le réseau de santé mentale."_s, u"Het netwerk geestelijke gezondheid."_s).empty());
}

TEST_CASE("Texts that differ on purpose need no counterpart", "[terms]")
{
    ManualBuilder builder = glossary();
    builder.paragraph(u"Un usager."_s, u"Iemand."_s).inStep(PairingKind::Adapted);
    CHECK(unmatched(builder.build()).empty());
}

TEST_CASE("An accepted form counts as the term", "[terms]")
{
    Manual manual = glossary().paragraph(u"La paire-aidance."_s, u"Iemand."_s).called(u"p"_s).build();
    CHECK(unmatched(manual).empty());
    const ObjectRef term = *manual.find(u"g-1"_s);
    TermHeader header = manual.term(TermId(term.id))->header;
    header.forms[0] = {u"paire-aidance"_s};
    header.forms[1] = {u"iemand"_s};
    manual.set(headerKey(term), header);
    CHECK(unmatched(manual).empty());
    header.forms[1] = {};
    manual.set(headerKey(term), header);
    CHECK(unmatched(manual) == "p fr g-1 paire-aidance ervaringswerker");
}

TEST_CASE("A missing term that somebody lets stand is told again when either text changes", "[terms]")
{
    Manual manual = glossary().paragraph(u"Un usager."_s, u"Iemand."_s).called(u"p"_s).build();
    const QList<Finding> findings = check::unmatchedTerms(manual);
    REQUIRE(findings.size() == 1);
    letStand(manual, findings.first());
    CHECK(unmatched(manual).empty());
    manual.set(wordingKey(textOf(findings.first().place), Language::Dutch), Wording(u"Iemand anders."_s));
    CHECK(unmatched(manual) == "p fr g-3 usager gebruiker");
}

TEST_CASE("A glossary may have a word twice: one counterpart is enough", "[terms]")
{
    ManualBuilder builder = glossary();
    builder.term(u"g-5"_s, u"usager"_s, u"zorggebruikster"_s);
    builder.paragraph(u"Un usager."_s, u"Een zorggebruikster."_s).called(u"p"_s);
    CHECK(unmatched(builder.build()).empty());
}
