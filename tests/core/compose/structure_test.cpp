// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The structure tree: what a screen reader is told.
#include "generatedmanual.h"
#include "manualbuilder.h"
#include "printed.h"

#include <catch2/catch.hpp>

using namespace compose;
using base::Language;

namespace {

int headingLevel(Tag tag)
{
    return tag >= Tag::H1 && tag <= Tag::H6 ? int(tag) - int(Tag::H1) + 1 : 0;
}

model::Manual richManual()
{
    support::ManualBuilder builder;
    builder.titled(QStringLiteral("Ensemble"), QStringLiteral("Samen"))
        .reference(QStringLiteral("r"), QStringLiteral("Rapport, 2020"))
        .part(QStringLiteral("one"), QStringLiteral("Comprendre"), QStringLiteral("Begrijpen"))
        .module(QStringLiteral("m"), QStringLiteral("Les mots"), QStringLiteral("De woorden"))
        .heading(QStringLiteral("Trop profond"), QStringLiteral("Te diep"), 4)
        .paragraph(
            QStringLiteral("Voyez [le site](https://example.org), [le rapport](#r)^[Une note.] et plus."),
            QStringLiteral("Zie [de site](https://example.org)^[Een noot.]."))
        .bullet(QStringLiteral("premier"), QStringLiteral("eerste"))
        .bullet(QStringLiteral("second"), QStringLiteral("tweede"))
        .quote(QStringLiteral("Rien sans nous."), QStringLiteral("Niets zonder ons."),
               QStringLiteral("devise"))
        .table(2, {QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("1"), QString()});
    return builder.build();
}

} // namespace

TEST_CASE("Elements are in document order: parents before children, each content in the tree")
{
    for (const Layout layout : {Layout::Single, Layout::Columns, Layout::Facing}) {
        const Document document = printed::composed(richManual(), printed::request(layout)).document;
        REQUIRE_FALSE(document.elements.isEmpty());
        CHECK(document.elements.first().tag == Tag::Document);
        for (qsizetype i = 1; i < document.elements.size(); ++i) {
            CHECK(document.elements[i].parent >= 0);
            CHECK(document.elements[i].parent < i);
        }
        for (const Page &page : document.pages) {
            for (const Item &item : page.items) {
                if (const TextRun *run = std::get_if<TextRun>(&item))
                    CHECK(run->element < document.elements.size());
            }
        }
    }
}

TEST_CASE("Heading levels have no gaps, whatever levels the passages claim")
{
    const Document document = printed::composed(richManual(), printed::request()).document;
    int last = 0;
    for (const Element &element : document.elements) {
        const int level = headingLevel(element.tag);
        if (level == 0)
            continue;
        CHECK(level <= last + 1);
        last = level;
    }
    CHECK(last > 0);
}

TEST_CASE("Every link says where it leads, stands in a Link element, and its target is in the document")
{
    const Document document = printed::composed(richManual(), printed::request(Layout::Columns)).document;
    int links = 0;
    for (const Page &page : document.pages) {
        for (const Item &item : page.items) {
            const Link *link = std::get_if<Link>(&item);
            if (!link)
                continue;
            ++links;
            CHECK_FALSE(link->contents.isEmpty());
            CHECK(document.elements[link->element].tag == Tag::Link);
            CHECK((link->url.isEmpty() != link->destination.isEmpty()));
            if (!link->destination.isEmpty())
                CHECK(document.destinations.contains(link->destination));
        }
    }
    CHECK(links > 8);
}

TEST_CASE("Lists, quotes and tables are what they are, empty cells included")
{
    const Document document = printed::composed(richManual(), printed::request()).document;
    const auto count = [&](Tag tag) {
        return std::count_if(document.elements.begin(), document.elements.end(),
                             [tag](const Element &element) { return element.tag == tag; });
    };
    CHECK(count(Tag::L) == 1);
    CHECK(count(Tag::LI) == 2);
    CHECK(count(Tag::BlockQuote) == 1);
    CHECK(count(Tag::TR) == 2);
    CHECK(count(Tag::TH) == 2);
    CHECK(count(Tag::TD) == 2);
    CHECK(count(Tag::Note) == 1);
}

namespace {

/// The language an element is read in: its own, or that of the one it stands in.
Language spokenIn(const Document &document, ElementIndex element)
{
    while (!document.elements[element].language)
        element = document.elements[element].parent;
    return *document.elements[element].language;
}

/// What a screen reader meets under an element, in its order.
void listen(const Document &document, const QList<QList<ElementIndex>> &children, ElementIndex element,
            QList<ElementIndex> &heard)
{
    heard.append(element);
    for (const ElementIndex child : children[element])
        listen(document, children, child, heard);
}

} // namespace

TEST_CASE("Who listens to a module in two languages hears one through, then the other")
{
    for (const Layout layout : {Layout::Columns, Layout::Facing}) {
        const Document document = printed::composed(richManual(), printed::request(layout)).document;
        QList<QList<ElementIndex>> children(document.elements.size());
        for (ElementIndex i = 1; i < document.elements.size(); ++i)
            children[document.elements[i].parent].append(i);
        const auto module = std::find_if(document.elements.begin(), document.elements.end(),
                                         [](const Element &element) { return element.tag == Tag::Sect; });
        REQUIRE(module != document.elements.end());
        QList<ElementIndex> heard;
        listen(document, children, ElementIndex(module - document.elements.begin()), heard);
        int changes = 0;
        for (qsizetype i = 1; i < heard.size(); ++i)
            changes += spokenIn(document, heard[i]) != spokenIn(document, heard[i - 1]);
        CHECK(heard.size() > 30);
        CHECK(changes == 1);
    }
}

TEST_CASE("What is in the other language says so")
{
    const Document document = printed::composed(richManual(), printed::request(Layout::Columns)).document;
    for (const printed::TextLine &line : printed::lines(document)) {
        if (line.text.contains(QStringLiteral("De woorden")) && line.element != artefact
            && printed::isHeading(document, line.element))
            CHECK(spokenIn(document, line.element) == Language::Dutch);
    }
    CHECK(document.elements.first().language == Language::French);
    CHECK(document.metadata.languages == QList<Language>{Language::French, Language::Dutch});
}

TEST_CASE("The outline lists entries and headings, each leading to its place")
{
    const Document document = printed::composed(richManual(), printed::request()).document;
    QStringList titles;
    for (const Bookmark &bookmark : document.outline) {
        titles << bookmark.title;
        CHECK(document.destinations.contains(bookmark.destination));
    }
    CHECK(titles
          == QStringList{QStringLiteral("Table des matières"), QStringLiteral("1 Comprendre"), QStringLiteral("1.1 Les mots"),
                         QStringLiteral("Trop profond"), QStringLiteral("Références")});
}

TEST_CASE("A picture that both columns share is drawn once and told in each language")
{
    const QByteArray drawing =
        R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 48"><rect width="64" height="48"/></svg>)";
    support::ManualBuilder builder;
    builder.picture(QStringLiteral("pic"), QStringLiteral("pictures/pic.svg"), drawing)
        .part(QStringLiteral("one"), QStringLiteral("Comprendre"), QStringLiteral("Begrijpen"))
        .shownPicture(QStringLiteral("pic"), QStringLiteral("Une échelle"), QStringLiteral("Een ladder"));
    model::Incoming incoming = builder.incoming();
    const model::TextRef alt{model::ref(incoming.manual.pictures().first().id), model::Field::Alt};
    incoming.manual.set(model::wordingKey(alt, Language::French), model::Wording(QStringLiteral("Une échelle de bois")));
    incoming.manual.set(model::wordingKey(alt, Language::Dutch), model::Wording(QStringLiteral("Een houten ladder")));
    for (const Layout layout : {Layout::Columns, Layout::Facing}) {
        Request request = printed::request(layout);
        request.assets = incoming.pictures;
        const Document document = printed::composed(incoming.manual, request).document;
        QStringList told;
        int drawn = 0;
        for (qsizetype page = 0; page < document.pages.size(); ++page) {
            for (const Item &item : document.pages[page].items) {
                const auto *picture = std::get_if<Picture>(&item);
                if (!picture || picture->element == artefact)
                    continue;
                CHECK(!picture->area.isEmpty());
                drawn += !picture->asset.isUnknown();
                told << document.elements[picture->element].alternative;
            }
        }
        CHECK(drawn == (layout == Layout::Columns ? 1 : 2));
        CHECK(told == QStringList{QStringLiteral("Une échelle de bois"), QStringLiteral("Een houten ladder")});
    }
}
