// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a reader finds where: parts, running heads, notes, boxes, tables, references between pages.
#include "manualbuilder.h"
#include "printed.h"

#include <catch2/catch.hpp>

using namespace compose;
using base::Language;
using support::ManualBuilder;

namespace {

QString french(int sentences)
{
    return printed::prose(Language::French, sentences);
}
QString dutch(int sentences)
{
    return printed::prose(Language::Dutch, sentences);
}

ManualBuilder twoParts()
{
    ManualBuilder builder;
    builder.titled(QStringLiteral("Ensemble"), QStringLiteral("Samen"))
        .part(QStringLiteral("one"), QStringLiteral("Comprendre"), QStringLiteral("Begrijpen"))
        .module(QStringLiteral("m1"), QStringLiteral("Les mots"), QStringLiteral("De woorden"))
        .paragraph(french(6), dutch(6))
        .part(QStringLiteral("two"), QStringLiteral("Agir"), QStringLiteral("Doen"))
        .module(QStringLiteral("m2"), QStringLiteral("Les gestes"), QStringLiteral("De gebaren"));
    return builder;
}

QStringList artefactTexts(const Document &document, int page)
{
    QStringList texts;
    for (const printed::TextLine &line : printed::lines(document, page)) {
        if (line.element == artefact)
            texts << line.text;
    }
    return texts;
}

int countOf(const Document &document, int page, const QString &wanted)
{
    int count = 0;
    for (const printed::TextLine &line : printed::lines(document, page))
        count += line.text.trimmed() == wanted;
    return count;
}

} // namespace

TEST_CASE("Front matter counts in roman, the body begins at 1 on a right page, parts open on right pages")
{
    ManualBuilder builder = twoParts();
    builder.paragraph(french(4), dutch(4));
    const Document document = printed::composed(builder.build(), printed::request()).document;
    CHECK(document.pages.first().label == QStringLiteral("i"));
    CHECK(document.frontPages % 2 == 0);
    CHECK(document.pages[document.frontPages].label == QStringLiteral("1"));
    CHECK(document.destinations.value(QStringLiteral("one")).page % 2 == 0);
    CHECK(document.destinations.value(QStringLiteral("two")).page % 2 == 0);
    CHECK(document.pages[document.destinations.value(QStringLiteral("two")).page].label
          == QStringLiteral("3"));
    CHECK(document.pages[document.frontPages + 1].items.isEmpty());
}

TEST_CASE("The cover names the manual, the edition, its day and the language")
{
    Request request = printed::request();
    request.imprint.number = QStringLiteral("2026.1");
    const Document document = printed::composed(twoParts().build(), request).document;
    const QString cover = printed::text(document, 0);
    CHECK(cover.contains(QStringLiteral("Ensemble")));
    CHECK(cover.contains(QStringLiteral("Édition 2026.1 · 1er mars 2026")));
    CHECK(cover.contains(QStringLiteral("Français")));
    request.imprint.number.clear();
    request.languages = {Language::Dutch};
    const QString draft = printed::text(printed::composed(twoParts().build(), request).document, 0);
    CHECK(draft.contains(QStringLiteral("Samen")));
    CHECK(draft.contains(QStringLiteral("Ontwerp · stand op 1 maart 2026")));
}

TEST_CASE("Running heads name part and module, feet the draft and the page")
{
    ManualBuilder builder = twoParts();
    for (int i = 0; i < 30; ++i)
        builder.paragraph(french(6), dutch(6));
    const Document document = printed::composed(builder.build(), printed::request()).document;
    const int page = document.destinations.value(QStringLiteral("two")).page + 1;
    const QStringList texts = artefactTexts(document, page);
    CHECK(texts.contains(QStringLiteral("Agir · Les gestes")));
    CHECK(texts.contains(QStringLiteral("Brouillon · état au 1er mars 2026")));
    CHECK(texts.contains(document.pages[page].label + QStringLiteral(" / ") + document.pages.back().label));
}

TEST_CASE("A cross-reference prints the page its target is on and leads there")
{
    ManualBuilder builder = twoParts();
    builder.paragraph(QStringLiteral("Voyez [les mots](#m1) et [la fin](#last)."), QString());
    for (int i = 0; i < 60; ++i)
        builder.paragraph(french(9), dutch(9));
    builder.paragraph(QStringLiteral("Tout est dit."), QString()).called(QStringLiteral("last"));
    const Document document = printed::composed(builder.build(), printed::request()).document;
    const int last = document.destinations.value(QStringLiteral("last")).page;
    const QString label = document.pages[last].label;
    REQUIRE(label.size() >= 2);
    CHECK(printed::text(document).contains(QStringLiteral("la fin (p. %1).").arg(label)));
    CHECK(printed::text(document).contains(QStringLiteral("les mots (module 1.1, p. 1)")));
    CHECK(printed::text(document, last).contains(QStringLiteral("Tout est dit.")));
}

TEST_CASE("A note stands at the foot of the page of its mark")
{
    ManualBuilder builder = twoParts();
    for (int i = 0; i < 8; ++i)
        builder.paragraph(french(6), dutch(6));
    for (int i = 0; i < 12; ++i)
        builder.paragraph(french(5) + QStringLiteral("^[Remarque au pied numéro %1.]").arg(i + 1), dutch(5));
    const Document document = printed::composed(builder.build(), printed::request()).document;
    int seen = 0;
    for (int page = 0; page < document.pages.size(); ++page) {
        for (const Item &item : document.pages[page].items) {
            const Link *link = std::get_if<Link>(&item);
            if (!link || !link->destination.startsWith(QStringLiteral("note-")))
                continue;
            ++seen;
            CHECK(document.destinations.value(link->destination).page == page);
            const QString number = link->destination.mid(5);
            CHECK(printed::text(document, page)
                      .contains(QStringLiteral("Remarque au pied numéro %1.").arg(number)));
        }
    }
    CHECK(seen == 12);
}

TEST_CASE("A box that goes over a page break has its frame on both pages")
{
    ManualBuilder builder = twoParts();
    builder.box(QStringLiteral("À retenir"), QStringLiteral("Te onthouden"));
    for (int i = 0; i < 16; ++i)
        builder.paragraph(french(6), dutch(6));
    const Document document = printed::composed(builder.build(), printed::request()).document;
    const int page = printed::pageOf(document, QStringLiteral("À retenir"));
    const auto frames = [&](int index) {
        const QList<Item> &items = document.pages[index].items;
        return std::count_if(items.begin(), items.end(), [](const Item &item) {
            const Box *box = std::get_if<Box>(&item);
            return box && box->area.width() > 300 && box->area.height() > 100;
        });
    };
    REQUIRE(page >= document.frontPages);
    CHECK(frames(page + (countOf(document, page, QStringLiteral("À retenir")) == 1 ? 0 : 1)) == 1);
    CHECK(frames(page + 1) == 1);
}

TEST_CASE("A table's head comes again on the next page, where it is no part of the text")
{
    ManualBuilder builder = twoParts();
    QStringList cells{QStringLiteral("Quoi"), QStringLiteral("Combien")};
    for (int i = 0; i < 70; ++i)
        cells << QStringLiteral("Ligne %1").arg(i) << QString::number(i);
    builder.table(2, cells);
    const Document document = printed::composed(builder.build(), printed::request()).document;
    const int first = printed::pageOf(document, QStringLiteral("Quoi"));
    REQUIRE(first >= 0);
    CHECK_FALSE(printed::text(document, first + 1).contains(QStringLiteral("Quoi")));
    CHECK(artefactTexts(document, first + 1).contains(QStringLiteral("Quoi")));
    CHECK(printed::text(document).count(QStringLiteral("Quoi")) == 1);
}

TEST_CASE("Numbered lists count by level and begin anew after other text")
{
    ManualBuilder builder = twoParts();
    builder.numbered(QStringLiteral("un"), {})
        .numbered(QStringLiteral("dedans"), {}, 2)
        .numbered(QStringLiteral("dedans encore"), {}, 2)
        .numbered(QStringLiteral("deux"), {})
        .paragraph(QStringLiteral("Autre chose."), {})
        .numbered(QStringLiteral("de nouveau un"), {});
    const Document document = printed::composed(builder.build(), printed::request()).document;
    QStringList labels;
    for (const Page &page : document.pages) {
        for (const Item &item : page.items) {
            const TextRun *run = std::get_if<TextRun>(&item);
            if (run && run->element != artefact && document.elements[run->element].tag == Tag::Lbl)
                labels << run->text;
        }
    }
    CHECK(labels
          == QStringList{QStringLiteral("1."), QStringLiteral("a)"), QStringLiteral("b)"),
                         QStringLiteral("2."), QStringLiteral("1.")});
}

TEST_CASE("The glossary is in the order of the document's language, references stand at the end")
{
    ManualBuilder builder;
    builder.titled(QStringLiteral("Ensemble"), QStringLiteral("Samen"))
        .term(QStringLiteral("g1"), QStringLiteral("proche"), QStringLiteral("naastbetrokkene"))
        .term(QStringLiteral("g2"), QStringLiteral("écoute"), QStringLiteral("luisteren"))
        .term(QStringLiteral("g3"), QStringLiteral("dialogue"), QStringLiteral("dialoog"))
        .reference(QStringLiteral("r1"), QStringLiteral("Rapport annuel, 2020"))
        .part(QStringLiteral("one"), QStringLiteral("Comprendre"), QStringLiteral("Begrijpen"))
        .paragraph(french(3), dutch(3));
    const QString text = printed::text(printed::composed(builder.build(), printed::request()).document);
    CHECK(text.indexOf(QStringLiteral("dialogue")) < text.indexOf(QStringLiteral("écoute")));
    CHECK(text.indexOf(QStringLiteral("écoute")) < text.indexOf(QStringLiteral("proche")));
    CHECK(text.indexOf(QStringLiteral("proche")) < text.indexOf(QStringLiteral("Rapport annuel")));
}

TEST_CASE("A box of a few lines is not torn, a long one is")
{
    const auto pagesOfBox = [](int before, int items) {
        ManualBuilder builder = twoParts();
        for (int i = 0; i < before; ++i)
            builder.paragraph(QStringLiteral("Une ligne."), QStringLiteral("Een regel."));
        builder.box(QStringLiteral("Avant de commencer"), QStringLiteral("Voor u begint"));
        for (int i = 0; i < items; ++i)
            builder.bullet(QStringLiteral("point-%1").arg(i), QStringLiteral("punt-%1").arg(i));
        const Document document = printed::composed(builder.build(), printed::request()).document;
        const int first = printed::pageOf(document, QStringLiteral("Avant de commencer"));
        return printed::pageOf(document, QStringLiteral("point-%1").arg(items - 1)) - first;
    };
    int torn = 0;
    for (int before = 1; before < 40; ++before) {
        INFO("paragraphs before: " << before);
        CHECK(pagesOfBox(before, 4) == 0);
        torn += pagesOfBox(before, 20) > 0;
    }
    CHECK(torn > 5);
}

TEST_CASE("A picture that does not fit goes to the next page with its caption, and the text goes on")
{
    QByteArray bytes("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x04\0\0\0\x03\0", 24);
    int floated = 0;
    for (int before = 1; before < 12; ++before) {
        ManualBuilder builder = twoParts();
        builder.picture(QStringLiteral("p"), QStringLiteral("p.png"), bytes);
        for (int i = 0; i < before; ++i)
            builder.paragraph(french(4), dutch(4));
        builder.shownPicture(QStringLiteral("p"), QStringLiteral("La légende"), QStringLiteral("Het bijschrift"));
        for (int i = 0; i < 12; ++i)
            builder.paragraph(QStringLiteral("Ensuite %1. ").arg(i) + french(4), dutch(4));
        Request request = printed::request();
        request.assets = builder.incoming().pictures;
        const Document document = printed::composed(builder.build(), request).document;
        const int page = printed::pageOf(document, QStringLiteral("La légende"));
        const QList<Item> items = document.pages[page].items;
        const auto isPicture = [](const Item &item) { return std::holds_alternative<Picture>(item); };
        CHECK(std::count_if(items.begin(), items.end(), isPicture) == 1);
        if (printed::pageOf(document, QStringLiteral("Ensuite 0.")) >= page)
            continue;
        ++floated;
        // Then it stands at the top, and the page before it is full.
        const Picture &picture = std::get<Picture>(*std::find_if(items.begin(), items.end(), isPicture));
        CHECK(picture.area.top() < 90);
        double lowest = 0;
        for (const printed::TextLine &line : printed::lines(document, page - 1))
            lowest = line.element == artefact ? lowest : std::max(lowest, line.baseline);
        CHECK(lowest > 690);
        const QString text = printed::text(document);
        for (int i = 1; i < 12; ++i)
            CHECK(text.indexOf(QStringLiteral("Ensuite %1.").arg(i - 1)) < text.indexOf(QStringLiteral("Ensuite %1.").arg(i)));
    }
    CHECK(floated > 1);
}

TEST_CASE("No word goes over to the next page")
{
    ManualBuilder builder = twoParts();
    for (int i = 0; i < 60; ++i)
        builder.paragraph(french(9), dutch(9));
    for (const Language language : base::bothLanguages) {
        Request request = printed::request();
        request.languages = {language};
        const Document document = printed::composed(builder.build(), request).document;
        for (int page = document.frontPages; page < document.pages.size(); ++page) {
            const QList<printed::TextLine> lines = printed::lines(document, page);
            for (qsizetype i = 0; i < lines.size(); ++i) {
                const bool last = lines[i].element != artefact && (i + 1 == lines.size() || lines[i + 1].element == artefact);
                CHECK_FALSE((last && lines[i].text.endsWith(QChar(0x00ad))));
            }
        }
    }
}

TEST_CASE("Neither the first row of a table nor the last stands alone on a page")
{
    for (int before = 0; before < 30; ++before) {
        ManualBuilder builder = twoParts();
        for (int i = 0; i < before; ++i)
            builder.paragraph(QStringLiteral("Un mot."), {});
        QStringList cells{QStringLiteral("Quoi"), QStringLiteral("Combien")};
        for (int i = 0; i < 24; ++i)
            cells << QStringLiteral("Ligne %1").arg(i) << QString::number(i);
        builder.table(2, cells);
        const Document document = printed::composed(builder.build(), printed::request()).document;
        const auto page = [&](int row) { return printed::pageOf(document, QStringLiteral("Ligne %1 ").arg(row)); };
        CHECK(page(0) == page(1));
        CHECK(page(22) == page(23));
    }
}
