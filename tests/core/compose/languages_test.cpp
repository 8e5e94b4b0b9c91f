// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Two languages on the pages, and what stands where one is missing.
#include "generatedmanual.h"
#include "manualbuilder.h"
#include "printed.h"

#include <catch2/catch.hpp>

using namespace compose;
using base::Language;
using support::ManualBuilder;

namespace {

/// The first area of each object, by object and language.
QMap<std::pair<QByteArray, int>, Area> firstAreas(const Composition &composition)
{
    QMap<std::pair<QByteArray, int>, Area> first;
    for (const Area &area : composition.areas) {
        const std::pair key(area.object.id.bytes(), base::indexOf(area.language));
        if (area.object.kind == model::ObjectKind::Passage && !first.contains(key))
            first.insert(key, area);
    }
    return first;
}

ManualBuilder halfTranslated()
{
    ManualBuilder builder;
    builder.titled(QStringLiteral("Ensemble"), QStringLiteral("Samen"))
        .part(QStringLiteral("one"), QStringLiteral("Comprendre"), QStringLiteral("Begrijpen"))
        .module(QStringLiteral("m"), QStringLiteral("Les mots"), QString())
        .paragraph(QStringLiteral("Seulement en français."), QString())
        .paragraph(QString(), QStringLiteral("Alleen in het Nederlands."))
        .paragraph(QString(), QStringLiteral("Nog een alinea."))
        .paragraph(QStringLiteral("Dans les deux."), QStringLiteral("In allebei."));
    return builder;
}

} // namespace

TEST_CASE("Paired passages begin level, in columns and on facing pages")
{
    const model::Manual manual = support::manualOfPages(25).manual;
    for (const Layout layout : {Layout::Columns, Layout::Facing}) {
        const Composition composition = printed::composed(manual, printed::request(layout));
        const auto areas = firstAreas(composition);
        int pairs = 0;
        for (auto area = areas.begin(); area != areas.end(); ++area) {
            const std::pair other(area.key().first, 1);
            if (area.key().second != 0 || !areas.contains(other))
                continue;
            ++pairs;
            CHECK(areas[other].rectangle.top() == area->rectangle.top());
            CHECK(areas[other].page == area->page + (layout == Layout::Facing ? 1 : 0));
        }
        CHECK(pairs > 50);
    }
}

TEST_CASE("On facing pages French is on the left and Dutch on the right")
{
    const Document document =
        printed::composed(halfTranslated().build(), printed::request(Layout::Facing)).document;
    CHECK(document.facing);
    const int left = document.destinations.value(QStringLiteral("one/fr")).page;
    CHECK(left % 2 == 1);
    CHECK(document.destinations.value(QStringLiteral("one/nl")).page == left + 1);
    CHECK(printed::text(document, left).contains(QStringLiteral("Dans les deux.")));
    CHECK_FALSE(printed::text(document, left).contains(QStringLiteral("In allebei.")));
    CHECK(printed::text(document, left + 1).contains(QStringLiteral("In allebei.")));
}

TEST_CASE("A draft says what is not yet in its language, once for passages in a row")
{
    const Document document = printed::composed(halfTranslated().build(), printed::request()).document;
    const QString text = printed::text(document);
    CHECK(text.contains(QStringLiteral("pas encore en français (2 passages)")));
    CHECK_FALSE(text.contains(QStringLiteral("Alleen in het Nederlands")));
    Request dutch = printed::request();
    dutch.languages = {Language::Dutch};
    CHECK(printed::text(printed::composed(halfTranslated().build(), dutch).document)
              .contains(QStringLiteral("nog niet in het Nederlands")));
}

TEST_CASE("An item of a list that is still missing keeps its indent, and the next its number")
{
    ManualBuilder builder;
    builder.part(QStringLiteral("one"), QStringLiteral("Comprendre"), QStringLiteral("Begrijpen"))
        .numbered(QStringLiteral("Un"), QStringLiteral("Eerst"))
        .numbered(QStringLiteral("Deux"), QString())
        .numbered(QStringLiteral("Trois"), QString())
        .numbered(QStringLiteral("Quatre"), QStringLiteral("Vierde"));
    Request dutch = printed::request();
    dutch.languages = {Language::Dutch};
    const Document document = printed::composed(builder.build(), dutch).document;
    QStringList texts;
    QMap<QString, double> lefts;
    for (const printed::TextLine &line : printed::lines(document, printed::pageOf(document, QStringLiteral("Vierde")))) {
        texts << line.text.simplified();
        lefts.insert(line.text.simplified(), line.left);
    }
    INFO(texts.join(u'|').toStdString());
    CHECK(lefts.contains(QStringLiteral("nog niet in het Nederlands (2 passages)")));
    CHECK(lefts.value(QStringLiteral("nog niet in het Nederlands (2 passages)"))
          == Approx(lefts.value(QStringLiteral("Eerst"))));
    CHECK(texts.contains(QStringLiteral("4.")));
}

TEST_CASE("An edition shows the other language's text, marked as such")
{
    Request request = printed::request();
    request.missing = Missing::OtherLanguage;
    const Document document = printed::composed(halfTranslated().build(), request).document;
    const int page = printed::pageOf(document, QStringLiteral("Alleen in het Nederlands."));
    REQUIRE(page >= 0);
    CHECK(printed::text(document, page).contains(QStringLiteral("En néerlandais seulement")));
    CHECK(printed::text(document).count(QStringLiteral("En néerlandais seulement")) == 1);
    for (const printed::TextLine &line : printed::lines(document, page)) {
        if (line.text.contains(QStringLiteral("Alleen in het")))
            CHECK(document.elements[line.element].language == Language::Dutch);
    }
}

TEST_CASE("An edition may leave out what is not in its language")
{
    Request request = printed::request();
    request.missing = Missing::LeaveOut;
    const QString text = printed::text(printed::composed(halfTranslated().build(), request).document);
    CHECK_FALSE(text.contains(QStringLiteral("Nederlands")));
    CHECK_FALSE(text.contains(QStringLiteral("pas encore")));
    CHECK(text.contains(QStringLiteral("Dans les deux.")));
}

TEST_CASE("A click on a page finds the passage, a passage its page")
{
    const ManualBuilder builder = halfTranslated();
    const Composition composition = printed::composed(builder.build(), printed::request());
    for (const Area &area : composition.areas) {
        CHECK(area.page >= composition.document.frontPages);
        CHECK(area.page < composition.document.pages.size());
        CHECK(area.rectangle.height() > 5);
    }
    int found = 0;
    for (const model::EntryId id : builder.build().readingOrder()) {
        for (const model::Passage &passage : builder.build().entry(id)->passages) {
            const model::ObjectRef wanted = model::ref(passage.id);
            found += std::any_of(composition.areas.begin(), composition.areas.end(),
                                 [&](const Area &area) { return area.object == wanted; });
        }
    }
    CHECK(found == 4);
}
