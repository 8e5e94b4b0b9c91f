// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What holds for every page of every manual.
#include "generatedmanual.h"
#include "manualbuilder.h"
#include "printed.h"

#include <catch2/catch.hpp>

using namespace compose;
using printed::TextLine;

namespace {

const model::Manual &longManual()
{
    static const model::Manual manual = support::manualOfPages(40).manual;
    return manual;
}

/// Text lines of the body that say something, by page.
QList<TextLine> spoken(const Document &document, int page)
{
    QList<TextLine> lines = printed::lines(document, page);
    lines.removeIf([](const TextLine &line) { return line.element == artefact; });
    return lines;
}

} // namespace

TEST_CASE("No heading stands alone at the foot of a page")
{
    for (const Layout layout : {Layout::Single, Layout::Columns, Layout::Facing}) {
        const Document document = printed::composed(longManual(), printed::request(layout)).document;
        REQUIRE(document.pages.size() > 20);
        for (int page = document.frontPages; page < document.pages.size(); ++page) {
            const QList<TextLine> lines = spoken(document, page);
            if (lines.isEmpty())
                continue;
            const auto byBaseline = [](const TextLine &a, const TextLine &b) {
                return a.baseline < b.baseline;
            };
            const TextLine lowest = *std::max_element(lines.begin(), lines.end(), byBaseline);
            INFO("page " << document.pages[page].label.toStdString() << ": " << lowest.text.toStdString());
            CHECK_FALSE(printed::isHeading(document, lowest.element));
        }
    }
}

TEST_CASE("A paragraph over a page break has two lines or more on either side")
{
    const Document document = printed::composed(longManual(), printed::request()).document;
    std::map<ElementIndex, std::map<int, int>> linesOfParagraph;
    for (int page = document.frontPages; page < document.pages.size(); ++page) {
        for (const TextLine &line : spoken(document, page))
            ++linesOfParagraph[printed::blockOf(document, line.element)][page];
    }
    int torn = 0;
    for (const auto &[element, pages] : linesOfParagraph) {
        if (document.elements[element].tag != Tag::P || pages.size() < 2)
            continue;
        ++torn;
        CHECK(pages.begin()->second >= 2);
        CHECK(pages.rbegin()->second >= 2);
    }
    CHECK(torn > 3);
}

TEST_CASE("Nothing stands outside the page's text, and nothing runs into the foot")
{
    for (const Layout layout : {Layout::Single, Layout::Columns}) {
        const Document document = printed::composed(longManual(), printed::request(layout)).document;
        for (int page = document.frontPages; page < document.pages.size(); ++page) {
            for (const TextLine &line : spoken(document, page)) {
                CHECK(line.left > 40);
                CHECK(line.right < document.pages.sheet(page).size.width() - 40);
                CHECK(line.baseline > 60);
                CHECK(line.baseline < document.pages.sheet(page).size.height() - 75);
            }
        }
    }
}

TEST_CASE("The contents give the pages that the headings are on")
{
    const Document document = printed::composed(longManual(), printed::request()).document;
    int compared = 0;
    for (int page = 0; page < document.frontPages; ++page) {
        const QList<Item> &items = document.pages[page].items;
        for (qsizetype i = 1; i < items.size(); ++i) {
            const Link *link = std::get_if<Link>(&items[i]);
            const TextRun *number = std::get_if<TextRun>(&items[i - 1]);
            if (!link || !number)
                continue;
            REQUIRE(document.destinations.contains(link->destination));
            const Destination destination = document.destinations.value(link->destination);
            // A space parts it from the title for who hears or copies the line.
            CHECK(number->text == u'\u00a0' + document.pages[destination.page].label);
            CHECK(printed::text(document, destination.page).contains(link->contents));
            ++compared;
        }
    }
    CHECK(compared > 10);
}

TEST_CASE("One thread and several give the same pages, and so does the second time")
{
    Request alone = printed::request(Layout::Columns);
    Request together = alone;
    together.threads = 3;
    const Composition first = printed::composed(longManual(), alone);
    CHECK(first.document == printed::composed(longManual(), together).document);
    const Composition again = printed::composed(longManual(), alone);
    CHECK(first.document == again.document);
    CHECK(first.areas == again.areas);
    CHECK(first.findings == again.findings);
}

TEST_CASE("Every word of the manual is printed once, in its order")
{
    const model::Manual manual = support::smallHandbook().manual;
    for (const base::Language language : base::bothLanguages) {
        Request request = printed::request();
        request.languages = {language};
        const QString text = printed::text(printed::composed(manual, request).document);
        qsizetype from = 0;
        for (const model::EntryId id : manual.readingOrder()) {
            for (const model::Passage &passage : manual.entry(id)->passages) {
                const QString &wanted = passage.text.in(language).text();
                if (wanted.isEmpty() || wanted.contains(u'*') || wanted.contains(u'['))
                    continue;
                const QString plain = QString(wanted).replace(u'\n', u' ').simplified();
                const QString shown = QString(text).replace(QChar(0x00a0), u' ').replace(QChar(0x202f), u' ');
                const qsizetype at = shown.indexOf(plain, from);
                INFO(plain.toStdString());
                REQUIRE(at >= 0);
                from = at + plain.size();
            }
        }
    }
}

TEST_CASE("Twice the manual is about twice the pages")
{
    const auto pages = [](int wanted) {
        return printed::composed(support::manualOfPages(wanted).manual, printed::request())
            .document.pages.size();
    };
    const double ratio = double(pages(60)) / double(pages(30));
    CHECK(ratio > 1.6);
    CHECK(ratio < 2.4);
}
