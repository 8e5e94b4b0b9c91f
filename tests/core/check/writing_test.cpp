// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/dismissal.h"
#include "check/writing.h"

#include "manualbuilder.h"

#include <catch2/catch.hpp>

using namespace model;
using namespace Qt::StringLiterals;
using base::Language;
using support::ManualBuilder;

namespace {

QString told(const QList<Finding> &findings, const Manual &manual)
{
    QStringList lines;
    for (const Finding &finding : findings)
        lines.append((QStringList{codeOf(finding.kind), manual.codeOf(finding.place.object), base::codeOf(*finding.place.language)}
                      + finding.details)
                         .join(u' '));
    return lines.join(u'\n');
}

std::string found(const Manual &manual)
{
    return told(check::writingFindings(manual), manual).toStdString();
}

ManualBuilder module()
{
    ManualBuilder builder;
    builder.titled(u"T"_s, u"T"_s).module(u"m"_s, u"Module"_s, u"Module"_s);
    return builder;
}

std::string foundIn(const QString &french, const QString &dutch)
{
    return found(module().paragraph(french, dutch).called(u"p"_s).build());
}

} // namespace

TEST_CASE("A number in one language and not in the other is told, where it stands", "[writing]")
{
    CHECK(foundIn(u"Il y a 17 partenaires."_s, u"Er zijn partners."_s) == "number_differs p fr 17");
    CHECK(foundIn(u"Il y a 17 partenaires."_s, u"Er zijn 18 partners."_s) == "number_differs p fr 17\nnumber_differs p nl 18");
    CHECK(foundIn(u"Un texte^[En 2019.]"_s, u"Een tekst^[In 2020.]"_s) == "number_differs p fr 2019\nnumber_differs p nl 2020");
    CHECK(foundIn(u"Il y a 17 partenaires."_s, QString()).empty());
}

TEST_CASE("A number is the same however a language writes it", "[writing]")
{
    const auto [french, dutch] = GENERATE(table<QString, QString>({
        {u"Environ 1 000 personnes"_s, u"Zowat 1.000 personen"_s},
        {u"12 500 000 €"_s, u"€ 12.500.000"_s},
        {u"Soit 1,5 %"_s, u"Dat is 1,50%"_s},
        {u"Le 1er et la 2e fois"_s, u"De 1ste en de 2de keer"_s},
        {u"Les douze réunions"_s, u"De 12 vergaderingen"_s},
        {u"Les 12 réunions"_s, u"De twaalf vergaderingen"_s},
        {u"Une douzaine de lieux"_s, u"Een 12-tal plaatsen"_s},
        {u"95 personnes"_s, u"vijfennegentig personen"_s},
        {u"quatre-vingt-deux personnes"_s, u"82 personen"_s},
        {u"2 millions d’euros"_s, u"2.000.000 euro"_s},
        {u"À 14h30"_s, u"Om 14.30 uur"_s},
        {u"À 9h"_s, u"Om 9:00"_s},
        {u"Le XXe siècle"_s, u"De 20ste eeuw"_s},
        {u"La moitié d’entre eux"_s, u"50% van hen"_s},
        {u"Tél. 02 123 45 67"_s, u"Tel. 02/123.45.67"_s},
        {u"Voir p. 12"_s, u"Zie blz. 14"_s},
        {u"1. Une chose"_s, u"Een ding"_s},
        {u"Une recherche2 en cours"_s, u"Een onderzoek loopt"_s},
        {u"Voir www.exemple.be/2019"_s, u"Zie de site"_s},
        {u"Entre 100–120 personnes"_s, u"Van 100 tot 120 personen"_s},
    }));
    INFO(french.toStdString() << " | " << dutch.toStdString());
    CHECK(foundIn(french, dutch).empty());
}

TEST_CASE("A date is the same in words, in figures and as the standard has it", "[writing]")
{
    const auto [french, dutch] = GENERATE(table<QString, QString>({
        {u"Le 9 mars 2026"_s, u"Op 9 maart 2026"_s},
        {u"Le 9 mars 2026"_s, u"Op 2026-03-09"_s},
        {u"Le 09/03/2026"_s, u"Op 9 mrt. 2026"_s},
        {u"Le 1er août"_s, u"Op 1 augustus"_s},
        {u"En mars 2026"_s, u"In maart 2026"_s},
        {u"En mars 2026"_s, u"In 03/2026"_s},
        {u"Les 9 et 10 mars 2026"_s, u"Op 9 maart en 10 maart 2026"_s},
    }));
    INFO(french.toStdString() << " | " << dutch.toStdString());
    CHECK(foundIn(french, dutch).empty());
}

TEST_CASE("Another date is told in both languages", "[writing]")
{
    CHECK(foundIn(u"Le 9 mars 2026"_s, u"Op 10 maart 2026"_s) == "date_differs p fr 9 mars 2026\ndate_differs p nl 10 maart 2026");
    CHECK(foundIn(u"Le 9 mars"_s, u"Op 9 april"_s) == "date_differs p fr 9 mars\ndate_differs p nl 9 april");
}

TEST_CASE("A link is missed by where it leads", "[writing]")
{
    CHECK(foundIn(u"Voir [la fiche](#m)."_s, u"Zie de fiche."_s) == "link_differs p fr #m");
    CHECK(foundIn(u"Voir [ici](https://www.exemple.be/fr/a)."_s, u"Zie [hier](https://exemple.be/nl/b)."_s).empty());
    CHECK(foundIn(u"Voir [ici](https://sante.be)."_s, u"Zie [hier](https://gezondheid.be)."_s).empty());
    CHECK(foundIn(u"Voir [ici](https://sante.be)."_s, u"Zie hier."_s) == "link_differs p fr https://sante.be");
}

TEST_CASE("Footnotes and bold are counted, and told where there are fewer", "[writing]")
{
    CHECK(foundIn(u"Un texte^[Note.]"_s, u"Een tekst"_s) == "note_differs p nl 0 1");
    CHECK(foundIn(u"Un texte"_s, u"Een **tekst**"_s) == "strong_differs p fr 0 1");
    CHECK(foundIn(u"Un **texte** **bref**"_s, u"Een **korte tekst**"_s).empty());
}

TEST_CASE("Texts that differ on purpose are not compared, but read", "[writing]")
{
    const Manual manual = module().paragraph(u"Il y a 17  choses."_s, u"Iets."_s).called(u"p"_s).inStep(PairingKind::Adapted).build();
    CHECK(found(manual) == "double_space p fr 17  choses.");
}

TEST_CASE("A wording in another language is told, a title or quotation inside it is not", "[writing]")
{
    const QString french = u"Les personnes concernées participent à la réunion et donnent leur avis sur le projet."_s;
    const QString dutch = u"De betrokkenen nemen deel aan de vergadering en geven hun mening over het project."_s;
    CHECK(foundIn(french, dutch).empty());
    CHECK(foundIn(dutch, {}) == "wrong_language p fr nl");
    CHECK(foundIn({}, french) == "wrong_language p nl fr");
    CHECK(foundIn(u"This is what the people of our network have in mind for this year."_s, {}) == "wrong_language p fr en");
    CHECK(foundIn(u"Voir « %1 » à ce sujet."_s.arg(dutch), {}).empty());
    CHECK(foundIn(u"Voir *%1* à ce sujet."_s.arg(dutch), {}).empty());
    CHECK(foundIn(u"Peer support"_s, u"Open dialogue"_s).empty());
}

TEST_CASE("Two spaces in a row are told, but not those of the typesetter", "[writing]")
{
    CHECK(foundIn(u"Deux  mots"_s, {}) == "double_space p fr Deux  mots");
    CHECK(foundIn(u"Deux\u00A0 : mots `a  b`"_s, {}).empty());
}

TEST_CASE("A mark is missing at the end where the other language and the neighbours have one", "[writing]")
{
    const QString french = u"Une phrase assez longue pour en être une."_s;
    const QString dutch = u"Een zin die lang genoeg is om er een te zijn"_s;
    const auto with = [&](const QString &neighbour) {
        ManualBuilder builder = module();
        builder.paragraph(french, neighbour).paragraph(french, dutch).called(u"p"_s);
        return found(builder.build());
    };
    CHECK(with(dutch + u'.') == "end_mark_missing p nl .");
    CHECK(with(dutch).empty());
    CHECK(foundIn(french, dutch).empty());
}

TEST_CASE("A name written in several ways is told where it is written the rarer way", "[writing]")
{
    ManualBuilder builder = module();
    builder.paragraph(u"Dans Psy 107 on parle"_s, {}).paragraph(u"Le projet Psy 107"_s, {}).paragraph({}, u"Het project Psy 107"_s);
    builder.paragraph(u"Le projet PSY107"_s, {}).called(u"joined"_s).paragraph({}, u"Het project Psy-107"_s).called(u"hyphen"_s);
    builder.paragraph(u"Le projet Psy 108"_s, {});
    CHECK(found(builder.build()) == "name_varies joined fr PSY107 Psy 107\nname_varies hyphen nl Psy-107 Psy 107");
}

TEST_CASE("A slip inside a long name is told, an inflection and a title in capitals are not", "[writing]")
{
    ManualBuilder builder = module();
    for (int i = 0; i < 3; ++i)
        builder.paragraph(u"Le Centre Tambuyzer agit, le Réseau Mobile aussi"_s, {});
    builder.paragraph(u"Le Centre Tambuiser agit"_s, {}).paragraph(u"Le Centre Tambayzer agit"_s, {}).called(u"slip"_s);
    builder.paragraph(u"Les Réseaux Mobiles agissent"_s, {}).paragraph(u"LE CENTRE TAMBUYZER"_s, {});
    CHECK(found(builder.build()) == "name_varies slip fr Centre Tambayzer Centre Tambuyzer");
}

TEST_CASE("Capitals that set off an ordinary word make no name", "[writing]")
{
    ManualBuilder builder = module();
    builder.paragraph(u"Il ne faut PAS le faire, pas du tout, le Pas de deux"_s, {});
    CHECK(found(builder.build()).empty());
}

TEST_CASE("A remark that somebody lets stand is told again when the text changes", "[writing]")
{
    Manual manual = module().paragraph(u"Il y a 17 choses."_s, u"Er zijn dingen."_s).called(u"p"_s).build();
    const QList<Finding> findings = check::writingFindings(manual);
    REQUIRE(findings.size() == 1);
    const DismissalHeader header = check::dismissalOf(findings.first(), manual);
    manual.set(headerKey(ref(idOf(header))), header);
    CHECK(found(manual).empty());
    CHECK(check::writingFindingsIn(manual, textOf(findings.first().place), {}) == findings);
    manual.set(wordingKey(textOf(findings.first().place), Language::Dutch), Wording(u"Er zijn veel dingen."_s));
    CHECK(found(manual) == "number_differs p fr 17");
}
