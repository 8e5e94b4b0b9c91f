// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What an edition says of its changes: remarks in the list, bars in the margin, what was known; and until when sheets were found true.
#include "compose/canvas.h"
#include "manualbuilder.h"
#include "printed.h"

#include <catch2/catch.hpp>

using namespace compose;
using namespace Qt::StringLiterals;
using base::Language;
using support::ManualBuilder;

namespace {

model::Manual handbook()
{
    return ManualBuilder()
        .titled(u"Ensemble"_s, u"Samen"_s)
        .part(u"one"_s, u"Comprendre"_s, u"Begrijpen"_s)
        .module(u"m-1"_s, u"Les mots"_s, u"De woorden"_s)
        .paragraph(u"Celui-ci est resté."_s, u"Deze bleef."_s)
        .called(u"same"_s)
        .paragraph(u"Celui-là a changé."_s, u"Die bleef."_s)
        .called(u"moved"_s)
        .practice(u"f-1"_s, u"Le café"_s, u"Het café"_s)
        .paragraph(u"Chaque jeudi."_s, u"Elke donderdag."_s)
        .build();
}

model::ObjectRef objectCalled(const model::Manual &manual, const QString &code)
{
    return *manual.find(code);
}

QString plain(QString text)
{
    return text.replace(QChar(0x00a0), u' ').replace(QChar(0x202f), u' ');
}

/// Thin upright boxes: bars.
QList<QRectF> barsOn(const Document &document)
{
    QList<QRectF> bars;
    for (qsizetype number = document.frontPages; number < document.pages.size(); ++number) {
        const Page page = document.pages[number];
        for (const Item &item : page.items)
            if (const auto *box = std::get_if<Box>(&item); box && box->area.width() < 1.6 && box->area.height() > 8)
                bars.append(box->area);
    }
    return bars;
}

} // namespace

TEST_CASE("A bar stands in the margin beside what changed, in the language in which it did, and the colophon says what it means")
{
    const model::Manual manual = handbook();
    Request request = printed::request(Layout::Columns);
    const Document without = printed::composed(manual, request).document;
    request.bars.since = u"2025.1"_s;
    request.bars.texts[0].insert(objectCalled(manual, u"moved"_s));
    const Composition composition = printed::composed(manual, request);
    const QList<QRectF> bars = barsOn(composition.document);
    CHECK(barsOn(without).isEmpty());
    REQUIRE(bars.size() == 1); // the Dutch did not move
    int beside = 0;
    for (const Area &area : composition.areas)
        if (area.object == objectCalled(manual, u"moved"_s) && area.language == Language::French) {
            ++beside;
            CHECK(bars[0].right() < area.rectangle.left());
            CHECK(bars[0].top() >= area.rectangle.top() - 0.1);
            CHECK(bars[0].bottom() <= area.rectangle.bottom() + 0.1);
        }
    CHECK(beside == 1);
    CHECK(plain(printed::text(composition.document)).contains(u"Un trait dans la marge marque ce qui a changé depuis l’édition 2025.1."_s));
    CHECK(composition.document.pages.size() == without.pages.size());
}

TEST_CASE("A bar beside a title stands in front of its number, not between the two")
{
    const model::Manual manual = handbook();
    Request request = printed::request();
    request.bars.since = u"2025.1"_s;
    for (const QString &code : {u"m-1"_s, u"f-1"_s})
        request.bars.texts[0].insert(objectCalled(manual, code));
    const Document document = printed::composed(manual, request).document;
    const QList<QRectF> bars = barsOn(document);
    REQUIRE(bars.size() == 2);
    int titles = 0;
    for (const QRectF &bar : bars)
        for (const printed::TextLine &line : printed::lines(document, document.frontPages))
            if (line.element != artefact && line.baseline > bar.top() && line.baseline < bar.bottom()) {
                ++titles;
                INFO(line.text.toStdString());
                CHECK(bar.right() < line.left);
            }
    CHECK(titles >= 2);
}

TEST_CASE("A composer that printed without bars prints them when they are asked for, and leaves them out again")
{
    const model::Manual manual = handbook();
    Request request = printed::request();
    Composer composer;
    REQUIRE(composer.compose(manual, request));
    request.bars.since = u"2025.1"_s;
    request.bars.texts[0].insert(objectCalled(manual, u"moved"_s));
    CHECK(barsOn(composer.compose(manual, request)->composition().document).size() == 1);
    request.bars = {};
    CHECK(barsOn(composer.compose(manual, request)->composition().document).isEmpty());
}

TEST_CASE("What the publisher says of a change stands under it, and what was known stands in the colophon")
{
    Request request = printed::request();
    request.imprint.number = u"2026.1"_s;
    request.imprint.passedOver = {{u"missing_nl"_s, 12}, {u"of_tomorrow"_s, 1}};
    request.imprint.inStep = 3;
    request.news = {u"2025.1"_s, {{u"m-1"_s, {u"Les mots"_s, u"De woorden"_s}, {u"updated"_s}, {QString(), u"Duidelijker"_s}}}};
    const Document document = printed::composed(handbook(), request).document;
    const int page = printed::pageOf(document, u"Ce qui a changé depuis l’édition 2025.1"_s);
    REQUIRE(page > 0);
    CHECK(plain(printed::text(document, page)).contains(u"Duidelijker"_s));
    const QString all = plain(printed::text(document));
    CHECK(all.contains(u"Connu au moment de la publication : texte absent en néerlandais (12)."_s));
    CHECK(all.contains(u"3 passages y figurent tels qu’ils étaient"_s));
}

TEST_CASE("The page of the practice that takes over stands behind its quoted name")
{
    model::Manual manual = handbook();
    const model::ObjectRef ended = objectCalled(manual, u"f-1"_s);
    model::EntryHeader header = manual.entry(model::EntryId(ended.id))->header;
    header.lifecycle = model::Lifecycle::Succeeded;
    header.successor = model::EntryId(objectCalled(manual, u"m-1"_s).id);
    manual.set(model::headerKey(ended), header);
    CHECK(plain(printed::text(printed::composed(manual, printed::request()).document))
              .contains(u"Remplacée par « Les mots » (module 1.1, p. 1)"_s));
}

TEST_CASE("Sheets say when they were last found true, where the manual wants that")
{
    model::Manual manual = handbook();
    const model::ConfirmationHeader confirmation{objectCalled(manual, u"f-1"_s), false, u"Anna"_s, QDate(2026, 3, 1), {}};
    manual.set(model::headerKey(model::ref(model::idOf(confirmation))), confirmation);
    Composer composer;
    const auto saying = [&] { return plain(printed::text(composer.compose(manual, printed::request())->composition().document)); };
    CHECK_FALSE(saying().contains(u"Vérifié"_s));
    model::ReviewHeader review;
    review.printed = true;
    manual.set(model::headerKey(model::reviewRef()), review);
    CHECK(saying().contains(u"Vérifié le 1er mars 2026, par Anna"_s));
}
