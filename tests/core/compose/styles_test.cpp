// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The designed styles, on both papers, in every layout.
#include "compose/stylesheet.h"
#include "generatedmanual.h"
#include "manualbuilder.h"
#include "printed.h"

#include <catch2/catch.hpp>
#include <cmath>

using namespace compose;

namespace {

constexpr std::array allStyles{model::PrintStyle::Sober, model::PrintStyle::Warm, model::PrintStyle::Large};
constexpr std::array allPapers{model::Paper::A4, model::Paper::A5};
constexpr std::array allLayouts{Layout::Single, Layout::Columns, Layout::Facing};

/// WCAG 2.1, relative luminance and contrast ratio.
double luminance(Colour colour)
{
    const auto part = [&](int shift) {
        const double value = double((colour >> shift) & 0xff) / 255;
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(16) + 0.7152 * part(8) + 0.0722 * part(0);
}

double contrast(Colour one, Colour other)
{
    const double high = std::max(luminance(one), luminance(other));
    return (high + 0.05) / (std::min(luminance(one), luminance(other)) + 0.05);
}

/// What is drawn under a line: the last box that holds its beginning.
Colour groundOf(const QList<Item> &items, qsizetype until, QPointF spot)
{
    Colour ground = 0xffffff;
    for (qsizetype i = 0; i < until; ++i) {
        const Box *box = std::get_if<Box>(&items[i]);
        if (box && box->fill && box->area.contains(spot))
            ground = *box->fill;
    }
    return ground;
}

template<typename Check>
void eachLook(Check check)
{
    for (const model::PrintStyle style : allStyles) {
        for (const model::Paper paper : allPapers) {
            for (const Layout layout : allLayouts) {
                Request request = printed::request(layout);
                request.look.emplace().style = style;
                request.look->paper = paper;
                INFO("style " << int(style) << " paper " << int(paper) << " layout " << int(layout));
                check(request, printed::composed(support::smallHandbook().manual, request).document);
            }
        }
    }
}

} // namespace

TEST_CASE("In every style letters stand out from their ground")
{
    eachLook([](const Request &, const Document &document) {
        for (const Page &page : document.pages) {
            for (qsizetype i = 0; i < page.items.size(); ++i) {
                const TextRun *run = std::get_if<TextRun>(&page.items[i]);
                if (!run)
                    continue;
                INFO(run->text.toStdString());
                CHECK(contrast(run->colour, groundOf(page.items, i, run->origin)) >= 4.5);
            }
        }
    });
}

TEST_CASE("In large print no letter is smaller than 16 points but the marks of notes")
{
    eachLook([](const Request &request, const Document &document) {
        if (request.look->style != model::PrintStyle::Large)
            return;
        for (const printed::TextLine &line : printed::lines(document)) {
            bool isMark = true;
            for (const QChar character : line.text)
                isMark = isMark && (character.isDigit() || character.isSpace());
            INFO(line.text.toStdString());
            CHECK((line.size >= 15.9 || (isMark && line.size >= 10)));
        }
    });
}

TEST_CASE("In every style nothing stands outside the page, and margins are mirrored")
{
    eachLook([](const Request &request, const Document &document) {
        const QSizeF size = document.pages.sheet(0).size;
        CHECK(std::abs(size.width() - (request.look->paper == model::Paper::A4 ? 595.3 : 419.5)) < 0.1);
        std::array<double, 2> edge{1e9, 1e9}; // of the text, on left and right pages
        for (const printed::TextLine &line : printed::lines(document)) {
            CHECK(line.left > 20);
            CHECK(line.right < size.width() - 20);
            CHECK(line.baseline < size.height() - 20);
            if (line.page >= document.frontPages)
                edge[size_t(line.page % 2)] = std::min(edge[size_t(line.page % 2)], line.left);
        }
        // The outer margin is the wider one: on a left page everything stands further right.
        CHECK(edge[1] > edge[0] + 2);
    });
}

TEST_CASE("The page's number stands at the outer edge")
{
    const Document document = printed::composed(support::manualOfPages(8).manual, printed::request()).document;
    for (int page = document.frontPages; page < document.frontPages + 4; ++page) {
        for (const printed::TextLine &line : printed::lines(document, page)) {
            if (line.element != artefact || !line.text.startsWith(document.pages.sheet(page).label + QStringLiteral(" / ")))
                continue;
            const bool atLeft = line.left < document.pages.sheet(page).size.width() / 2;
            CHECK(atLeft == (page % 2 == 1));
        }
    }
}

namespace {

Document narrowLarge(const support::ManualBuilder &builder, model::Paper paper = model::Paper::A4)
{
    Request request = printed::request(Layout::Columns);
    request.look.emplace().style = model::PrintStyle::Large;
    request.look->paper = paper;
    return printed::composed(builder.build(), request).document;
}

} // namespace

TEST_CASE("A title's word that is wider than its column is hyphenated, not cut")
{
    support::ManualBuilder builder;
    builder.titled(QStringLiteral("Ensemble"), QStringLiteral("Samen"))
        .part(QStringLiteral("one"), QStringLiteral("Comprendre"), QStringLiteral("Begrijpen"))
        .module(QStringLiteral("m"), QStringLiteral("Participation"), QStringLiteral("Naastbetrokkenenwerking"));
    int hyphens = 0;
    const Document document = narrowLarge(builder);
    QList<printed::TextLine> lines = printed::lines(document);
    for (qsizetype i = 0; i + 1 < lines.size(); ++i) {
        const bool goesOn = lines[i].element == lines[i + 1].element && lines[i].element != artefact;
        if (!goesOn || lines[i].text.isEmpty() || lines[i].baseline == lines[i + 1].baseline)
            continue;
        INFO(lines[i].text.toStdString() << '|' << lines[i + 1].text.toStdString());
        const QChar last = lines[i].text.back();
        CHECK((last.isSpace() || last == QChar(0x00ad) || last == u'-'));
        hyphens += last == QChar(0x00ad);
    }
    CHECK(hyphens >= 2);
}

TEST_CASE("Where a column has no room for facts beside their labels, they stand under them")
{
    support::ManualBuilder builder;
    builder.network(QStringLiteral("n"), QStringLiteral("Liège"), QStringLiteral("Luik"))
        .part(QStringLiteral("one"), QStringLiteral("Agir"), QStringLiteral("Doen"))
        .practice(QStringLiteral("p"), QStringLiteral("Le café"), QStringLiteral("Het café"))
        .inNetwork(QStringLiteral("n"));
    const Document document = narrowLarge(builder);
    std::optional<printed::TextLine> label;
    std::optional<printed::TextLine> value;
    for (const printed::TextLine &line : printed::lines(document)) {
        const Tag tag = line.element == artefact ? Tag::P : document.elements[line.element].tag;
        if (tag == Tag::TH && line.text.contains(QStringLiteral("Réseau")))
            label = line;
        if (tag == Tag::TD && line.text.contains(QStringLiteral("Liège")))
            value = line;
    }
    REQUIRE((label && value));
    CHECK(label->left == Approx(value->left));
    CHECK(label->baseline < value->baseline);
}

TEST_CASE("Large print on A5 stands on facing pages where columns were asked for: they would be too narrow")
{
    support::ManualBuilder builder;
    builder.part(QStringLiteral("one"), QStringLiteral("Comprendre"), QStringLiteral("Begrijpen"));
    for (int i = 0; i < 3; ++i)
        builder.paragraph(printed::prose(base::Language::French, 6), printed::prose(base::Language::Dutch, 6));
    for (const model::Paper paper : {model::Paper::A4, model::Paper::A5}) {
        const Document document = narrowLarge(builder, paper);
        const int french = document.destinations.value(QStringLiteral("one/fr")).page;
        const int dutch = document.destinations.value(QStringLiteral("one/nl")).page;
        CHECK(dutch - french == (paper == model::Paper::A5 ? 1 : 0));
    }
}

TEST_CASE("Columns of fewer than some forty-five letters are set ragged, wider ones with even edges")
{
    support::ManualBuilder builder;
    builder.part(QStringLiteral("one"), QStringLiteral("Comprendre"), QStringLiteral("Begrijpen"))
        .module(QStringLiteral("m"), QStringLiteral("Les mots"), QStringLiteral("De woorden"));
    for (int i = 0; i < 9; ++i)
        builder.paragraph(printed::prose(base::Language::French, 6), printed::prose(base::Language::Dutch, 6));
    for (const model::Paper paper : allPapers) {
        Request request = printed::request(Layout::Columns);
        request.look.emplace().paper = paper;
        const Document document = printed::composed(builder.build(), request).document;
        const int page = document.destinations.value(QStringLiteral("m/fr")).page;
        QList<double> ends; // of the left column's lines
        for (const printed::TextLine &line : printed::lines(document, page)) {
            if (line.element != artefact && line.right < document.pages[page].size.width() / 2 + 6)
                ends << line.right;
        }
        REQUIRE(ends.size() > 15);
        const double edge = *std::max_element(ends.begin(), ends.end());
        const auto atEdge = std::count_if(ends.begin(), ends.end(), [edge](double end) { return end > edge - 5; });
        INFO(atEdge << " of " << ends.size());
        CHECK((2 * atEdge > ends.size()) == (paper == model::Paper::A4));
    }
}

TEST_CASE("In large print a table whose words would be torn stands row after row, another one as it is")
{
    support::ManualBuilder builder;
    builder.part(QStringLiteral("one"), QStringLiteral("Agir"), QStringLiteral("Doen"))
        .table(4, {QStringLiteral("Pratique"), QStringLiteral("Personnes"), QStringLiteral("Rencontres"), QStringLiteral("Organisation"),
                   QStringLiteral("Bibliothèque"), QStringLiteral("cinquante"), QStringLiteral("mensuelles"), QStringLiteral("hospitalière"),
                   QStringLiteral("Participation"), QString(), QStringLiteral("annuelles"), QStringLiteral("associative")})
        .table(2, {QStringLiteral("Mois"), QStringLiteral("Jours"), QStringLiteral("Mai"), QStringLiteral("31")});
    for (const model::PrintStyle style : {model::PrintStyle::Sober, model::PrintStyle::Large}) {
        Request request = printed::request();
        request.look.emplace().style = style;
        request.look->paper = model::Paper::A5;
        const Document document = printed::composed(builder.build(), request).document;
        const bool isLarge = style == model::PrintStyle::Large;
        const QString text = printed::text(document);
        INFO(text.toStdString());
        CHECK(text.contains(QStringLiteral("Pratique Bibliothèque Personnes cinquante")) == isLarge);
        CHECK(text.contains(QStringLiteral("Pratique Participation Rencontres annuelles")) == isLarge);
        CHECK(text.contains(QStringLiteral("Mois Jours Mai 31")));
        int heads = 0;
        int cells = 0;
        for (const Element &element : document.elements) {
            heads += element.tag == Tag::TH && element.scope == Scope::Row;
            cells += element.tag == Tag::TD;
        }
        CHECK(heads == (isLarge ? 7 : 0));
        CHECK(cells == (isLarge ? 7 + 2 : 8 + 2));
    }
}

TEST_CASE("A table that stands row after row in one language does so in the other, under which it stands")
{
    const QStringList french{QStringLiteral("Qui"), QStringLiteral("Où"), QStringLiteral("Quand"), QStringLiteral("Prix"),
                             QStringLiteral("Léa"), QStringLiteral("Mons"), QStringLiteral("mardi"), QStringLiteral("3 €")};
    const QStringList dutch{QStringLiteral("Naastbetrokkene"), QStringLiteral("Gezondheidszorg"), QStringLiteral("Ontmoetingsdag"),
                            QStringLiteral("Deelnameprijzen"), QStringLiteral("Ervaringsdeskundige"), QStringLiteral("Herstelacademie"),
                            QStringLiteral("Dinsdagnamiddag"), QStringLiteral("Basistarief")};
    support::ManualBuilder builder;
    builder.part(QStringLiteral("one"), QStringLiteral("Agir"), QStringLiteral("Doen")).table(4, french);
    model::Manual manual = builder.build();
    const QList<model::Passage> passages = manual.entry(manual.readingOrder().first())->passages;
    qsizetype cell = 0;
    for (const model::Passage &passage : passages)
        if (passage.header.kind == model::PassageKind::Cell)
            manual.set(model::wordingKey(model::bodyOf(passage.id), base::Language::Dutch), model::Wording(dutch[cell++]));
    Request request = printed::request(Layout::Columns);
    request.look.emplace().style = model::PrintStyle::Large;
    const QString text = printed::text(printed::composed(manual, request).document);
    INFO(text.toStdString());
    CHECK(text.contains(QStringLiteral("Qui Léa Où Mons Quand mardi Prix 3")));
    CHECK_FALSE(text.contains(QStringLiteral("Qui Où Quand Prix")));
}

TEST_CASE("Facts that leave no room for what follows do not leave its heading alone with them, nor a label")
{
    const QString label = QStringLiteral("Organisations");
    int torn = 0;
    for (int figures = 1; figures < 80; ++figures) {
        support::ManualBuilder builder;
        // Titles and labels of one line or several, for facts to come to stand at every place of the page.
        builder.part(QStringLiteral("one"), QStringLiteral("Agir"), QStringLiteral("Doen"))
            .practice(QStringLiteral("p"), QStringLiteral("Le café ").repeated(1 + figures % 5 * 3), QStringLiteral("Het café"));
        for (int i = 0; i < figures / 5; ++i)
            builder.figure(QStringLiteral("f%1").arg(i), i < figures % 7 ? QStringLiteral("Rencontres avec les partenaires") : label, {},
                           QStringLiteral("17"));
        builder.heading(QStringLiteral("Objectif"), {}, 1 + figures % 3).paragraph(printed::prose(base::Language::French, 3), {});
        const Document document = narrowLarge(builder);
        QList<printed::TextLine> lines = printed::lines(document);
        lines.removeIf([&](const printed::TextLine &line) { return line.page < document.frontPages || line.element == artefact; });
        INFO(figures << " figures");
        for (qsizetype i = 0; i + 1 < lines.size(); ++i) {
            const bool isHeading = lines[i].text.trimmed() == QStringLiteral("Objectif");
            if (isHeading || lines[i].text.trimmed() == label)
                CHECK(lines[i + 1].page == lines[i].page);
            torn += isHeading && lines[i].page > document.destinations.value(QStringLiteral("p/fr")).page;
        }
    }
    CHECK(torn > 0);
}

TEST_CASE("The number of a page with three digits stands on one line in large print on A5")
{
    support::ManualBuilder builder;
    builder.part(QStringLiteral("one"), QStringLiteral("Comprendre"), QStringLiteral("Begrijpen"));
    for (int i = 0; i < 260; ++i)
        builder.paragraph(printed::prose(base::Language::French, 6), {});
    Request request = printed::request();
    request.look.emplace().style = model::PrintStyle::Large;
    request.look->paper = model::Paper::A5;
    const Document document = printed::composed(builder.build(), request).document;
    REQUIRE(document.pages.size() > 150);
    const Page page = document.pages[document.pages.size() - 1];
    const QString label = page.label;
    const auto isNumber = [&label](const Item &item) {
        const TextRun *run = std::get_if<TextRun>(&item);
        return run && run->text.contains(label % QStringLiteral(" / ") % label);
    };
    CHECK(std::any_of(page.items.begin(), page.items.end(), isNumber));
}

TEST_CASE("A fact's label stands on one line where its panel has room for it")
{
    support::ManualBuilder builder;
    builder.part(QStringLiteral("one"), QStringLiteral("Agir"), QStringLiteral("Doen"))
        .practice(QStringLiteral("p"), QStringLiteral("Le café"), QStringLiteral("Het café"))
        .figure(QStringLiteral("f"), QStringLiteral("Organisations partenaires"), QStringLiteral("Partners"), QStringLiteral("17"));
    const Document document = printed::composed(builder.build(), printed::request()).document;
    const QList<printed::TextLine> lines = printed::lines(document);
    const auto isLabel = [](const printed::TextLine &line) { return line.text.trimmed() == QStringLiteral("Organisations partenaires"); };
    const auto isValue = [](const printed::TextLine &line) { return line.text.trimmed() == QStringLiteral("17"); };
    const auto label = std::find_if(lines.begin(), lines.end(), isLabel);
    const auto value = std::find_if(lines.begin(), lines.end(), isValue);
    REQUIRE((label != lines.end() && value != lines.end()));
    CHECK(label->right < value->left);
    CHECK(std::abs(label->baseline - value->baseline) < 1);
}

TEST_CASE("No word of a fact's label is parted where each has room on a line")
{
    support::ManualBuilder builder;
    builder.part(QStringLiteral("one"), QStringLiteral("Agir"), QStringLiteral("Doen"))
        .practice(QStringLiteral("p"), QStringLiteral("Le café"), QStringLiteral("Het café"))
        .paragraph(QStringLiteral("On parle."), QStringLiteral("We praten."));
    model::Manual manual = builder.build();
    const model::ObjectRef practice = *manual.find(QStringLiteral("p"));
    model::EntryHeader header = manual.entry(model::EntryId(practice.id))->header;
    header.lifecycle = model::Lifecycle::Active; // "Stand van zaken"
    manual.set(model::headerKey(practice), header);
    Request request = printed::request(Layout::Facing);
    request.look.emplace().style = model::PrintStyle::Large;
    request.look->paper = model::Paper::A5;
    const QList<printed::TextLine> lines = printed::lines(printed::composed(manual, request).document);
    const auto stands = [&](const QString &words) {
        return std::any_of(lines.begin(), lines.end(), [&](const printed::TextLine &line) { return line.text.trimmed() == words; });
    };
    CHECK(stands(QStringLiteral("Stand van")));
    CHECK(stands(QStringLiteral("zaken")));
}

TEST_CASE("A running head with little room names the module alone")
{
    support::ManualBuilder builder;
    builder.part(QStringLiteral("one"), QStringLiteral("Comprendre ensemble"), QStringLiteral("Samen begrijpen"))
        .module(QStringLiteral("m"), QStringLiteral("Les mots"), QStringLiteral("Onze woorden"));
    for (int i = 0; i < 8; ++i)
        builder.paragraph(printed::prose(base::Language::French, 6), printed::prose(base::Language::Dutch, 6));
    const Document document = narrowLarge(builder);
    const int page = document.destinations.value(QStringLiteral("m/fr")).page + 1;
    QStringList heads;
    for (const Item &item : document.pages[page].items) {
        if (const TextRun *run = std::get_if<TextRun>(&item); run && run->element == artefact)
            heads << run->text.simplified();
    }
    INFO(heads.join(u'|').toStdString());
    CHECK(heads.contains(QStringLiteral("Les mots")));
    CHECK(heads.contains(QStringLiteral("Onze woorden")));
}
