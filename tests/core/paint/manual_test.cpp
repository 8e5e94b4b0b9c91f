// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/composer.h"
#include "handmade.h"
#include "manualbuilder.h"
#include "printed.h"

#include <QRegularExpression>
#include <QJsonArray>
#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using base::Language;
using compose::Layout;

namespace {

compose::Request requestFor(Layout layout)
{
    compose::Request request;
    request.layout = layout;
    if (layout != Layout::Single)
        request.languages = {Language::French, Language::Dutch};
    request.imprint.date = QDateTime({2025, 3, 4}, {5, 6}, Qt::UTC);
    return request;
}

compose::Document composed(const model::Incoming &incoming, Layout layout)
{
    compose::Request request = requestFor(layout);
    request.assets = incoming.pictures;
    const auto composition = compose::compose(incoming.manual, request);
    REQUIRE(composition);
    return composition->document;
}

constexpr std::array allLayouts{Layout::Single, Layout::Columns, Layout::Facing};

} // namespace

TEST_CASE("A small handbook is printed soundly in every layout")
{
    if (!haveTools())
        return;
    const model::Incoming handbook = support::smallHandbook();
    for (const Layout layout : allLayouts) {
        const compose::Document document = composed(handbook, layout);
        const Printed printed(pdfBytes(document, handbook.pictures));
        INFO("layout " << int(layout));
        CHECK(
            printed.tool(u"qpdf"_s, {u"--check"_s, u"%"_s}).contains(u"No syntax or stream encoding errors"));
        CHECK(printed.information(u"Pages"_s).toInt() == document.pages.size());
        CHECK(printed.information(u"Tagged"_s) == u"yes");
        CHECK_FALSE(printed.tool(u"pdffonts"_s, {u"%"_s}).contains(QRegularExpression(u"Identity-H +no"_s)));
    }
}

TEST_CASE("The page a reader program asks for is the page whose number is printed on it, in every layout")
{
    if (!haveTools())
        return;
    const model::Incoming handbook = support::smallHandbook();
    for (const Layout layout : allLayouts) {
        const compose::Document document = composed(handbook, layout);
        const QJsonObject catalog = Printed(pdfBytes(document, handbook.pictures)).catalog();
        const QJsonArray labels = catalog.value(u"/PageLabels"_s).toObject().value(u"/Nums"_s).toArray();
        INFO("layout " << int(layout));
        REQUIRE(labels.size() == 4);
        CHECK(labels[2].toInt() == document.frontPages);
        CHECK(labels[3].toObject().value(u"/St"_s).toInt(1) == document.pages.sheet(document.frontPages).label.toInt());
    }
}

TEST_CASE("Every link and bookmark of a handbook is in its print")
{
    if (!haveTools())
        return;
    const model::Incoming handbook = support::smallHandbook();
    for (const Layout layout : allLayouts) {
        const compose::Document document = composed(handbook, layout);
        qsizetype links = 0;
        for (const compose::Page &page : document.pages) {
            for (const compose::Item &item : page.items)
                links += std::holds_alternative<compose::Link>(item);
        }
        const Printed printed(pdfBytes(document, handbook.pictures));
        CHECK(links > 0);
        CHECK(printed.objects(u"/Subtype"_s, u"/Link"_s).size() == links);
        qsizetype bookmarks = 0;
        for (const compose::Bookmark &bookmark : document.outline)
            bookmarks += !printed.objects(u"/Title"_s, u"u:"_s + bookmark.title).isEmpty();
        CHECK(bookmarks == document.outline.size());
    }
}

TEST_CASE("Every element of a handbook that says something is in its print, in its place")
{
    if (!haveTools())
        return;
    const model::Incoming handbook = support::smallHandbook();
    const compose::Document document = composed(handbook, Layout::Columns);
    const Printed printed(pdfBytes(document, handbook.pictures));
    QHash<QString, qsizetype> wanted;
    for (const compose::Element &element : document.elements)
        ++wanted[u"/"_s + compose::nameOf(element.tag)];
    for (auto count = wanted.cbegin(); count != wanted.cend(); ++count) {
        INFO(count.key().toStdString());
        CHECK(printed.objects(u"/S"_s, count.key()).size() == *count);
    }
}

TEST_CASE("A handbook is printed to the same bytes by one and by two")
{
    const model::Incoming handbook = support::smallHandbook();
    for (const Layout layout : allLayouts) {
        compose::Request request = requestFor(layout);
        request.threads = 1;
        const auto alone = compose::compose(handbook.manual, request);
        request.threads = 2;
        const auto together = compose::compose(handbook.manual, request);
        REQUIRE(alone);
        REQUIRE(together);
        CHECK(pdfBytes(alone->document, {}, 1) == pdfBytes(together->document, {}, 2));
    }
}

TEST_CASE("Headings and text of a handbook can be found in its print")
{
    if (!haveTools())
        return;
    support::ManualBuilder builder;
    builder.titled(u"L’officine"_s, u"De officine"_s).part(u"p"_s, u"Première partie"_s, u"Eerste deel"_s);
    builder.module(u"m"_s, u"L’afflux et l’effort"_s, u"De toeloop"_s);
    builder.paragraph(
        u"L’intergouvernementalisation des affections chroniques, difficilement qualifiable, "
        "réaffirme l’insuffisance des différentes offres officielles d’accompagnement. "_s.repeated(4),
        u"De geïnteresseerden."_s);
    const Printed printed(pdfBytes(composed(builder.incoming(), Layout::Single), {}));
    const QString structure = printed.structure().simplified().remove(u"\" \""_s);
    CHECK(structure.contains(u"L’afflux et l’effort"));
    CHECK(
        structure.count(u"L’intergouvernementalisation des affections chroniques, difficilement qualifiable,")
        == 4);
    CHECK(structure.count(u"l’insuffisance des différentes offres officielles d’accompagnement.") == 4);
}

TEST_CASE("A link in a sentence is read in its place, on a right-hand page too")
{
    if (!haveTools())
        return;
    support::ManualBuilder builder;
    builder.part(u"one"_s, u"Agir"_s, u"Doen"_s);
    for (int i = 0; i < 3; ++i)
        builder.paragraph(u"Voyez [le site](https://example.org/a) et revenez."_s,
                          u"Ga naar [de website](https://example.org/b) en kom terug."_s);
    model::Incoming incoming;
    incoming.manual = builder.build();
    const QString structure = Printed(pdfBytes(composed(incoming, Layout::Facing), {})).structure();
    qsizetype place = 0;
    for (int i = 0; i < 3; ++i) {
        for (const QString &part : {u"Ga naar"_s, u"Link"_s, u"de website"_s, u"en kom terug"_s}) {
            const qsizetype next = structure.indexOf(part, place);
            INFO(part.toStdString() << " after " << place << " in\n" << structure.toStdString());
            CHECK(next >= place);
            place = std::max(place, next);
        }
    }
}
