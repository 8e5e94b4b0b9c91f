// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is printed of a link to another place: its number and its page, in the words of the language.
#include "compose/crossreference.h"
#include "manualbuilder.h"
#include "printed.h"

#include <catch2/catch.hpp>

using namespace compose;
using namespace Qt::StringLiterals;
using base::Language;

namespace {

Words wordsOf(Language language)
{
    const base::Result<Words> words = Words::load(language);
    REQUIRE(words);
    return *words;
}

QString said(const QString &text, const Number *number, Language language, bool isBracketed = false)
{
    const CrossReference reference = crossReference(text, number, wordsOf(language), isBracketed);
    return QString(reference.text + reference.form.arg(24)).replace(QChar(0x00a0), u' ');
}

model::Manual numbered()
{
    return support::ManualBuilder()
        .titled(u"Ensemble"_s, u"Samen"_s)
        .picture(u"pic"_s, u"pictures/a.png"_s, QByteArray("x"))
        .part(u"one"_s, u"Comprendre"_s, u"Begrijpen"_s)
        .module(u"m-1"_s, u"Les mots"_s, u"De woorden"_s)
        .box(u"À retenir"_s, u"Te onthouden"_s)
        .called(u"box-1"_s)
        .paragraph(u"Rien."_s, u"Niets."_s)
        .endBox()
        .module(u"m-2"_s, u"A. Les gestes"_s, u"A. De gebaren"_s)
        .part(u"two"_s, u"Agir"_s, u"Doen"_s)
        .module(u"m-3"_s, u"Les liens"_s, u"De banden"_s)
        .box(QString(), QString())
        .called(u"box-2"_s)
        .paragraph(u"Sans titre."_s, u"Zonder titel."_s)
        .endBox()
        .box(u"À faire"_s, u"Te doen"_s)
        .called(u"box-3"_s)
        .paragraph(u"Tout."_s, u"Alles."_s)
        .endBox()
        .paragraph(u"Voir [l’encadré 7](#box-3), [ce qu’il faut faire](#box-3) et [la table](#m-2)."_s,
                   u"Zie [kader](#box-3), [wat te doen](#box-3) en [de tafel](#m-2)."_s)
        .build();
}

QString textOf(const model::Manual &manual, const Request &request)
{
    return printed::text(printed::composed(manual, request).document).replace(QChar(0x00a0), u' ');
}

} // namespace

TEST_CASE("A reference prints the number and the page of its target, in French and in Dutch")
{
    const Number box{Numbered::Box, u"3"_s};
    CHECK(said(u"voir encadré"_s, &box, Language::French) == u"voir encadré 3, p. 24"_s);
    CHECK(said(u"zie kader"_s, &box, Language::Dutch) == u"zie kader 3, p. 24"_s);
    CHECK(said(u"la réunion"_s, &box, Language::French) == u"la réunion (encadré 3, p. 24)"_s);
    CHECK(said(u"Encadré"_s, &box, Language::French) == u"Encadré 3, p. 24"_s);
    const Number module{Numbered::Module, u"2.1"_s};
    CHECK(said(u"les mots"_s, &module, Language::French) == u"les mots (module 2.1, p. 24)"_s);
    CHECK(said(u"de tabel"_s, &module, Language::Dutch) == u"de tabel (module 2.1, p. 24)"_s);
    CHECK(said(u"la fiche"_s, nullptr, Language::French) == u"la fiche (p. 24)"_s);
}

TEST_CASE("A reference inside brackets has no brackets of its own")
{
    const Number module{Numbered::Module, u"4.3"_s};
    CHECK(said(u"encadré 1"_s, &module, Language::French, true) == u"encadré 1, module 4.3, p. 24"_s);
    CHECK(said(u"kader 1"_s, &module, Language::Dutch, true) == u"kader 1, module 4.3, p. 24"_s);
    CHECK(said(u"module"_s, &module, Language::French, true) == u"module 4.3, p. 24"_s);
    CHECK(said(u"la fiche"_s, nullptr, Language::French, true) == u"la fiche, p. 24"_s);
}

TEST_CASE("Brackets in the text are seen by the references between them")
{
    const model::Manual manual = support::ManualBuilder()
                                     .titled(u"Ensemble"_s, u"Samen"_s)
                                     .part(u"one"_s, u"Comprendre"_s, u"Begrijpen"_s)
                                     .module(u"m-1"_s, u"Les mots"_s, u"De woorden"_s)
                                     .paragraph(u"Lisez (voir [les mots](#m-1)) puis [ceci](#m-1), a) [cela](#m-1), (b [rien](#m-1)."_s,
                                                u"Lees (zie [de woorden](#m-1) [of niet]) en [dit](#m-1)."_s)
                                     .build();
    const Document document = printed::composed(manual, printed::request()).document;
    const QString module = u"module 1.1, p. "_s + document.pages[document.destinations.value(u"m-1"_s).page].label;
    CHECK(textOf(manual, printed::request())
              .contains(u"Lisez (voir les mots, %1) puis ceci (%1), a) cela (%1), (b rien (%1)."_s.arg(module)));
    Request request = printed::request();
    request.languages = {Language::Dutch};
    CHECK(textOf(manual, request).contains(u"Lees (zie de woorden, %1 [of niet]) en dit (%1)."_s.arg(module)));
}

TEST_CASE("A number that was typed is brought up to date; a word that only ends alike is left alone")
{
    const Number box{Numbered::Box, u"3"_s};
    CHECK(said(u"voir l’encadré 7"_s, &box, Language::French) == u"voir l’encadré 3, p. 24"_s);
    const Number table{Numbered::Table, u"1"_s};
    CHECK(said(u"een eindtabel"_s, &table, Language::Dutch) == u"een eindtabel (tabel 1, p. 24)"_s);
    CHECK(said(u"voir p. 9"_s, &table, Language::French, true) == u"voir p. 24"_s);
    CHECK(said(u"p. 9"_s, nullptr, Language::French) == u" p. 24"_s);
    CHECK(said(u"zie blz. 117"_s, nullptr, Language::Dutch) == u"zie p. 24"_s);
    CHECK(said(u"en 2020"_s, &table, Language::French) == u"en 2020 (tableau 1, p. 24)"_s);
}

TEST_CASE("Parts, modules and boxes with a title are counted through the whole manual")
{
    const model::Manual manual = numbered();
    const Numbering numbering(manual);
    const auto of = [&](const QString &code) {
        const Number *number = numbering.of(*manual.find(code));
        return number ? number->text : u"–"_s;
    };
    CHECK(of(u"one"_s) == u"1"_s);
    CHECK(of(u"m-1"_s) == u"1.1"_s);
    CHECK(of(u"m-2"_s) == u"–"_s); // its title brings its own
    CHECK(of(u"m-3"_s) == u"2.1"_s);
    CHECK(of(u"box-1"_s) == u"1"_s);
    CHECK(of(u"box-2"_s) == u"–"_s);
    CHECK(of(u"box-3"_s) == u"2"_s);
}

TEST_CASE("The numbers in the text are those on the boxes, in every layout")
{
    const model::Manual manual = numbered();
    for (const Layout layout : {Layout::Single, Layout::Columns, Layout::Facing}) {
        const Composition composition = printed::composed(manual, printed::request(layout));
        const QString text = printed::text(composition.document).replace(QChar(0x00a0), u' ');
        const QString name = layout == Layout::Single ? u"box-3"_s : u"box-3/fr"_s;
        const QString page = composition.document.pages[composition.document.destinations.value(name).page].label;
        INFO("layout " << int(layout));
        CHECK(text.contains(u"Encadré 2 · À faire"_s));
        CHECK(text.contains(u"Voir l’encadré 2, p. %1,"_s.arg(page)));
        CHECK(text.contains(u"ce qu’il faut faire (encadré 2, p. %1)"_s.arg(page)));
        if (layout == Layout::Single)
            continue;
        const QString dutch = composition.document.pages[composition.document.destinations.value(u"box-3/nl"_s).page].label;
        CHECK(text.contains(u"Kader 2 · Te doen"_s));
        CHECK(text.contains(u"Zie kader 2, p. %1,"_s.arg(dutch)));
    }
}

TEST_CASE("A sheet with one module only has the numbers of the whole manual")
{
    Request request = printed::request();
    request.entries = {u"m-3"_s};
    const QString text = textOf(numbered(), request);
    CHECK(text.contains(u"2.1 Les liens"_s));
    CHECK(text.contains(u"Encadré 2 · À faire"_s));
}
