// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is written once and shown in several places, on paper.
#include "manualbuilder.h"
#include "printed.h"

#include "model/value.h"

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using base::Language;
using namespace model;

namespace {

Manual showingManual()
{
    support::ManualBuilder builder;
    builder.part(u"p"_s, u"Partie"_s, u"Deel"_s).module(u"home"_s, u"Chez soi"_s, u"Thuis"_s);
    builder.box(u"À retenir"_s, u"Te onthouden"_s).called(u"box"_s).bullet(u"Demander d’abord."_s, u"Eerst vragen."_s).called(u"point"_s).endBox();
    builder.practice(u"cafe"_s, u"Le café des pairs"_s, u"Het lotgenotencafé"_s).paragraph(u"Se retrouver le jeudi."_s, u"Elkaar zien op donderdag."_s);
    builder.module(u"guest"_s, u"Ailleurs"_s, u"Elders"_s).paragraph(u"Avant."_s, u"Ervoor."_s);
    Manual manual = builder.build();
    const EntryId guest(manual.find(u"guest"_s)->id);
    PassageHeader box;
    box.code = u"box-there"_s;
    box.kind = PassageKind::Shown;
    box.entry = guest;
    box.position = u"y"_s;
    box.shownPassage = PassageId(manual.find(u"box"_s)->id);
    manual.set(headerKey(ref(PassageId::create())), box);
    PassageHeader summary = box;
    summary.code = u"summary-there"_s;
    summary.position = u"z"_s;
    summary.shownPassage = {};
    summary.shownEntry = EntryId(manual.find(u"cafe"_s)->id);
    manual.set(headerKey(ref(PassageId::create())), summary);
    return manual;
}

compose::Request in(Language language)
{
    compose::Request request = printed::request();
    request.languages = {language};
    return request;
}

qsizetype countOf(const compose::Document &document, const QString &words)
{
    return printed::text(document).count(words);
}

} // namespace

TEST_CASE("A box and a practice shown elsewhere stand on the pages in both places, in each language")
{
    const Manual manual = showingManual();
    const compose::Document french = printed::composed(manual, in(Language::French)).document;
    CHECK(countOf(french, u"Demander d’abord."_s) == 2);
    CHECK(countOf(french, u"Se retrouver le jeudi."_s) == 2);
    const compose::Document dutch = printed::composed(manual, in(Language::Dutch)).document;
    CHECK(countOf(dutch, u"Eerst vragen."_s) == 2);
    CHECK(countOf(dutch, u"Elkaar zien op donderdag."_s) == 2);
    CHECK(countOf(dutch, u"Demander"_s) == 0);
}

TEST_CASE("A box is shown with the table that stands in it")
{
    Manual manual = showingManual();
    const PassageId box(manual.find(u"box"_s)->id);
    PassageHeader table = manual.passage(box)->header;
    table.code = u"table"_s;
    table.kind = PassageKind::Table;
    table.parent = box;
    table.columns = 2;
    const PassageId id = PassageId::create();
    manual.set(headerKey(ref(id)), table);
    for (const int column : {0, 1}) {
        PassageHeader cell = table;
        cell.code = u"cell-%1"_s.arg(column);
        cell.kind = PassageKind::Cell;
        cell.parent = id;
        cell.column = column;
        const PassageId there = PassageId::create();
        manual.set(headerKey(ref(there)), cell);
        manual.set(wordingKey(bodyOf(there), Language::French), Wording(column == 0 ? u"Lundi"_s : u"Fermé"_s));
    }
    CHECK(countOf(printed::composed(manual, in(Language::French)).document, u"Fermé"_s) == 2);
}

TEST_CASE("What is changed at its home is changed wherever it is shown, in the language it was changed in")
{
    Manual manual = showingManual();
    manual.set(wordingKey(bodyOf(PassageId(manual.find(u"point"_s)->id)), Language::Dutch), Wording(u"Altijd eerst vragen."_s));
    CHECK(countOf(printed::composed(manual, in(Language::Dutch)).document, u"Altijd eerst vragen."_s) == 2);
    CHECK(countOf(printed::composed(manual, in(Language::French)).document, u"Demander d’abord."_s) == 2);
}

TEST_CASE("What is shown of a text that is gone leaves no mark on the pages")
{
    Manual manual = showingManual();
    manual.set(headerKey(ref(PassageId(manual.find(u"box"_s)->id))), {});
    const compose::Document document = printed::composed(manual, in(Language::French)).document;
    CHECK(countOf(document, u"Avant."_s) == 1);
    CHECK(countOf(document, u"À retenir"_s) == 0);
}
