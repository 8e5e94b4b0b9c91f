// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What no author plans and every manual has one day: pages come out, and a finding names what is wrong.
#include "manualbuilder.h"
#include "printed.h"

#include <QtEndian>
#include <catch2/catch.hpp>

using namespace compose;
using base::Language;
using model::FindingKind;
using support::ManualBuilder;

namespace {

ManualBuilder opened()
{
    ManualBuilder builder;
    builder.titled(QStringLiteral("Ensemble"), QStringLiteral("Samen"))
        .part(QStringLiteral("one"), QStringLiteral("Comprendre"), QStringLiteral("Begrijpen"))
        .module(QStringLiteral("m"), QStringLiteral("Les mots"), QStringLiteral("De woorden"));
    return builder;
}

QString sentences(int count)
{
    return printed::prose(Language::French, count);
}

QList<model::Finding> findingsOf(const Composition &composition, FindingKind kind)
{
    QList<model::Finding> found;
    for (const model::Finding &finding : composition.findings) {
        if (finding.kind == kind)
            found.append(finding);
    }
    return found;
}

/// Nothing but running matter stands below the text, and nothing at all outside the paper.
void checkPaper(const Document &document)
{
    for (int page = document.frontPages; page < document.pages.size(); ++page) {
        for (const printed::TextLine &line : printed::lines(document, page)) {
            INFO("page " << page << ": " << line.text.toStdString());
            CHECK(line.baseline > 0);
            CHECK(line.baseline < (line.element == artefact ? 841 : 770));
        }
    }
}

void checkGlyphs(const Document &document)
{
    for (const Page &page : document.pages) {
        for (const Item &item : page.items) {
            const TextRun *run = std::get_if<TextRun>(&item);
            for (qsizetype i = 0; run && i < run->glyphs.size(); ++i)
                CHECK(run->glyphs[i].id != 0);
        }
    }
}

int pagesWithFrames(const Document &document)
{
    int count = 0;
    for (const Page &page : document.pages) {
        const QList<Item> &items = page.items;
        count += std::any_of(items.begin(), items.end(), [](const Item &item) {
            const Box *box = std::get_if<Box>(&item);
            return box && box->area.width() > 300 && box->area.height() > 30 && box->area.top() > 60;
        });
    }
    return count;
}

QByteArray declaredPng(quint32 width, quint32 height)
{
    QByteArray bytes("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16);
    bytes.resize(33, '\0');
    qToBigEndian(width, bytes.data() + 16);
    qToBigEndian(height, bytes.data() + 20);
    return bytes;
}

} // namespace

TEST_CASE("A paragraph of a thousand lines goes over as many pages as it needs, with every word")
{
    ManualBuilder builder = opened();
    const QString text = sentences(1200);
    builder.paragraph(text, {});
    const Document document = printed::composed(builder.build(), printed::request()).document;
    CHECK(document.pages.size() - document.frontPages > 20);
    CHECK(printed::text(document).contains(text.simplified()));
    checkPaper(document);
}

TEST_CASE("A word longer than the line is torn, and copied whole")
{
    ManualBuilder builder = opened();
    const QString word(3000, u'w');
    builder.paragraph(QStringLiteral("Avant ") + word + QStringLiteral(" après."), {});
    builder.paragraph(QStringLiteral("Anticonstitutionnellement").repeated(9), {});
    const Composition composition = printed::composed(builder.build(), printed::request());
    const Document &document = composition.document;
    CHECK(printed::text(document).remove(u' ').contains(word));
    CHECK(findingsOf(composition, FindingKind::LineOverfull).isEmpty());
    checkPaper(document);
}

TEST_CASE("A table of forty columns is printed, and said to be too wide")
{
    ManualBuilder builder = opened();
    QStringList cells;
    for (int i = 0; i < 120; ++i)
        cells << QStringLiteral("Participation %1").arg(i);
    builder.table(40, cells).called(QStringLiteral("wide"));
    const model::Manual manual = builder.build();
    for (const Layout layout : {Layout::Single, Layout::Columns, Layout::Facing}) {
        const Composition composition = printed::composed(manual, printed::request(layout));
        const QList<model::Finding> found = findingsOf(composition, FindingKind::TableTooWide);
        REQUIRE_FALSE(found.isEmpty());
        CHECK(manual.codeOf(found.front().place.object) == QStringLiteral("wide"));
        CHECK(findingsOf(composition, FindingKind::LineOverfull).isEmpty());
        CHECK(composition.document.pages.size() > composition.document.frontPages);
        // Row after row, each cell behind the head of its column, and no word in shreds.
        const QString text = printed::text(composition.document);
        CHECK(text.contains(QStringLiteral("Participation 0 Participation 40 Participation 1 Participation 41")));
        CHECK(text.contains(QStringLiteral("Participation 39 Participation 119")));
    }
}

TEST_CASE("A table that fits is not said to be too wide")
{
    ManualBuilder builder = opened();
    QStringList cells;
    for (int i = 0; i < 20; ++i)
        cells << QStringLiteral("Les usagers et leurs proches");
    builder.table(5, cells);
    const Composition composition = printed::composed(builder.build(), printed::request());
    CHECK(findingsOf(composition, FindingKind::TableTooWide).isEmpty());
}

TEST_CASE("A table of ten thousand rows has its head on every page and every row once")
{
    model::Entry entry;
    entry.id = model::EntryId::create();
    entry.header.code = QStringLiteral("m");
    entry.title.in(Language::French) = model::Wording(QStringLiteral("Données"));
    model::Passage table;
    table.id = model::PassageId::create();
    table.header.kind = model::PassageKind::Table;
    table.header.columns = 1;
    table.header.header = true;
    table.header.position = QStringLiteral("a");
    entry.passages.append(table);
    for (int row = 0; row <= 10000; ++row) {
        model::Passage cell;
        cell.id = model::PassageId::create();
        cell.header.kind = model::PassageKind::Cell;
        cell.header.parent = table.id;
        cell.header.position = QStringLiteral("%1").arg(row, 6, 10, QLatin1Char('0'));
        cell.text.in(Language::French) =
            model::Wording(row == 0 ? QStringLiteral("Numéro") : QStringLiteral("n%1").arg(row));
        entry.passages.append(cell);
    }
    model::ManualParts parts;
    parts.entries.push_back(entry);
    const Document document = printed::composed(model::Manual(std::move(parts)), printed::request()).document;
    int rows = 0;
    for (int page = document.frontPages; page < document.pages.size(); ++page) {
        int heads = 0;
        for (const printed::TextLine &line : printed::lines(document, page)) {
            heads += line.text.trimmed() == u"Numéro";
            rows += line.text.startsWith(u'n');
        }
        CHECK(heads == 1);
    }
    CHECK(rows == 10000);
}

TEST_CASE("A box of thirty pages has its frame on each of them")
{
    ManualBuilder builder = opened();
    builder.box(QStringLiteral("À retenir"), {});
    for (int i = 0; i < 150; ++i)
        builder.paragraph(sentences(10), {});
    builder.endBox();
    const Document document = printed::composed(builder.build(), printed::request()).document;
    CHECK(document.pages.size() - document.frontPages >= 30);
    CHECK(pagesWithFrames(document) >= document.pages.size() - document.frontPages - 1);
    checkPaper(document);
}

TEST_CASE("A note longer than a page goes on at the foot of the next pages, and the text with it")
{
    ManualBuilder builder = opened();
    const QString note = sentences(90);
    builder.paragraph(sentences(4) + QStringLiteral("^[") + note + QStringLiteral("] Et ensuite."), {});
    for (int i = 0; i < 25; ++i)
        builder.paragraph(sentences(6), {});
    for (const Layout layout : {Layout::Single, Layout::Columns, Layout::Facing}) {
        const Document document = printed::composed(builder.build(), printed::request(layout)).document;
        checkPaper(document);
        QMap<int, int> lines;
        QString printedNote;
        for (const printed::TextLine &line : printed::lines(document)) {
            if (line.element == artefact || line.page < document.frontPages)
                continue;
            const Element &element = document.elements[line.element];
            if (element.tag != Tag::P || element.parent < 0 || document.elements[element.parent].tag != Tag::Note)
                continue;
            ++lines[line.page];
            printedNote += line.text;
            if (printedNote.endsWith(QChar(0x00ad)))
                printedNote.chop(1);
        }
        INFO("layout " << int(layout));
        CHECK(lines.size() >= 2);
        CHECK(printedNote.simplified() == note.simplified());
    }
}

TEST_CASE("A long note at the end of a part is told to its end before the next begins")
{
    ManualBuilder builder = opened();
    builder.paragraph(sentences(30), {});
    builder.paragraph(QStringLiteral("Fin^[") + sentences(120) + QStringLiteral("]."), {});
    builder.part(QStringLiteral("two"), QStringLiteral("Agir"), {}).paragraph(sentences(3), {});
    const Document document = printed::composed(builder.build(), printed::request()).document;
    checkPaper(document);
    CHECK(document.destinations.value(QStringLiteral("two")).page % 2 == 0);
    const QString all = printed::text(document);
    CHECK(all.contains(sentences(120).simplified().right(60)));
    // The title of the part stands behind it.
    CHECK(all.lastIndexOf(QStringLiteral("Agir")) > all.indexOf(sentences(120).simplified().right(60)));
}

TEST_CASE("A picture of one dot, one of 30 000 by 30 000 and strips stand on the page, and few dots are told")
{
    for (const auto &[width, height] :
         QList<std::pair<int, int>>{{1, 1}, {30000, 30000}, {1, 30000}, {30000, 1}, {2000000000, 3}}) {
        ManualBuilder builder = opened();
        const QByteArray bytes = declaredPng(quint32(width), quint32(height));
        builder.picture(QStringLiteral("p"), QStringLiteral("p.png"), bytes)
            .paragraph(sentences(3), {})
            .shownPicture(QStringLiteral("p"), QStringLiteral("Légende"), {})
            .paragraph(sentences(3), {});
        Request request = printed::request();
        request.assets = builder.incoming().pictures;
        const Composition composition = printed::composed(builder.build(), request);
        INFO(width << " x " << height);
        int pictures = 0;
        for (const Page &page : composition.document.pages) {
            for (const Item &item : page.items) {
                if (const Picture *picture = std::get_if<Picture>(&item)) {
                    ++pictures;
                    CHECK(picture->area.width() > 0);
                    CHECK(picture->area.height() > 0);
                    CHECK(picture->area.right() < 560);
                    CHECK(picture->area.height() < 450);
                }
            }
        }
        CHECK(pictures == 1);
        CHECK(findingsOf(composition, FindingKind::LowResolution).isEmpty() == (width > 1 || height > 1));
        checkPaper(composition.document);
    }
}

TEST_CASE("Emoji, Arabic and Chinese in a sentence are kept for copying, and what no face has is named, never a blank box")
{
    ManualBuilder builder = opened();
    builder.paragraph(QStringLiteral("Bienvenue 😀, مرحبا بكم جميعا, 你好 et voilà."), {}).called(QStringLiteral("foreign"));
    const model::Manual manual = builder.build();
    const Composition composition = printed::composed(manual, printed::request());
    checkGlyphs(composition.document);
    const QList<model::Finding> found = findingsOf(composition, FindingKind::UncoveredText);
    REQUIRE(found.size() == 1);
    CHECK(manual.codeOf(found.front().place.object) == QStringLiteral("foreign"));
    CHECK(found.front().details.front().contains(QStringLiteral("你")));
    CHECK_FALSE(found.front().details.front().contains(QChar(0x0645)));
    QString runs;
    for (const Page &page : composition.document.pages) {
        for (const Item &item : page.items) {
            if (const TextRun *run = std::get_if<TextRun>(&item))
                runs += run->text;
        }
    }
    for (const QString &part : {QStringLiteral("😀"), QStringLiteral("مرحبا بكم جميعا"), QStringLiteral("你好"), QStringLiteral("voilà")})
        CHECK(runs.contains(part));
}

TEST_CASE("Words read from the right stand to the left of one another and say their letters one by one")
{
    ManualBuilder builder = opened();
    builder.paragraph(QStringLiteral("Dire שלום לכולם ici."), {});
    const Document document = printed::composed(builder.build(), printed::request()).document;
    QList<TextRun> hebrew;
    double before = 0;
    double after = 0;
    for (const Page &page : document.pages) {
        for (const Item &item : page.items) {
            const TextRun *run = std::get_if<TextRun>(&item);
            if (run && run->face == Face::Hebrew)
                hebrew.append(*run);
            if (run && run->text.startsWith(QStringLiteral("Dire")))
                before = run->origin.x() + run->width();
            if (run && run->text.startsWith(QStringLiteral("ici")))
                after = run->origin.x();
        }
    }
    REQUIRE(hebrew.size() == 2);
    CHECK(hebrew[0].text.trimmed() == QStringLiteral("שלום"));
    CHECK(hebrew[1].origin.x() == Approx(before).margin(0.1));
    CHECK(hebrew[0].origin.x() == Approx(hebrew[1].origin.x() + hebrew[1].width()).margin(0.1));
    CHECK(after == Approx(hebrew[0].origin.x() + hebrew[0].width()).margin(0.1));
    // The leftmost letter is the last.
    CHECK(hebrew[0].textOf(0) == QStringLiteral("ם"));
    CHECK(hebrew[0].textOf(3) == QStringLiteral("ש"));
}

namespace {

/// The runs of the one paragraph as they stand on the page, from left to right, as text.
QStringList seen(const QString &sentence)
{
    ManualBuilder builder = opened();
    builder.paragraph(sentence, {});
    const Document document = printed::composed(builder.build(), printed::request()).document;
    QMap<double, QString> runs;
    QString read;
    const int page = printed::pageOf(document, QStringLiteral("Dire"));
    bool isOpen = false;
    for (const Item &item : document.pages[page].items) {
        const TextRun *run = std::get_if<TextRun>(&item);
        isOpen = isOpen || (run && run->text.startsWith(QStringLiteral("Dire")));
        if (!isOpen || !run || run->element == artefact)
            continue;
        runs.insert(run->origin.x(), run->text.simplified());
        read += run->text;
    }
    CHECK(read.simplified() == sentence);
    return runs.values();
}

} // namespace

// The orders are those of the reference implementation of UAX #9.
TEST_CASE("Numbers and brackets among words read from the right stand where the reader looks for them")
{
    const QString one = QStringLiteral("\u05d0\u05d0");
    const QString two = QStringLiteral("\u05d1\u05d1");
    CHECK(seen(QStringLiteral("Dire %1 2024 %2 ici.").arg(one, two))
          == QStringList{QStringLiteral("Dire"), two, QStringLiteral("2024"), one, QStringLiteral("ici.")});
    CHECK(seen(QStringLiteral("Dire %1 (%2) ici.").arg(one, two))
          == QStringList{QStringLiteral("Dire"), QStringLiteral(")"), two, QStringLiteral("("), one,
                         QStringLiteral("ici.")});
    CHECK(seen(QStringLiteral("Dire (%1 12) ici.").arg(one))
          == QStringList{QStringLiteral("Dire ("), QStringLiteral("12"), one, QStringLiteral(") ici.")});
    CHECK(seen(QStringLiteral("Dire 12 %1, ici.").arg(one))
          == QStringList{QStringLiteral("Dire 12"), one, QStringLiteral(", ici.")});
}

TEST_CASE("Arabic numerals in Arabic words run to the right")
{
    const QStringList runs = seen(QStringLiteral("Dire \u0639\u0627\u0645 \u0661\u0662 ici."));
    REQUIRE(runs.size() == 4);
    CHECK(runs[1] == QStringLiteral("\u0661\u0662"));
}

TEST_CASE("A link that shows nothing is told")
{
    ManualBuilder builder = opened();
    builder.paragraph(QStringLiteral("Voyez [](https://example.org) et [ici](https://example.org)."), {});
    const Composition composition = printed::composed(builder.build(), printed::request());
    CHECK(findingsOf(composition, FindingKind::EmptyLink).size() == 1);
}

TEST_CASE("On facing pages a pair of very different length is told where it leaves white paper")
{
    ManualBuilder builder = opened();
    builder.paragraph(sentences(12), printed::prose(Language::Dutch, 2)).called(QStringLiteral("long"));
    builder.paragraph(sentences(4), printed::prose(Language::Dutch, 4));
    const model::Manual manual = builder.build();
    const Composition facing = printed::composed(manual, printed::request(Layout::Facing));
    const QList<model::Finding> found = findingsOf(facing, FindingKind::GapOnFacingPages);
    REQUIRE(found.size() == 1);
    CHECK(manual.codeOf(found.front().place.object) == QStringLiteral("long"));
    CHECK(found.front().place.language == Language::Dutch);
    CHECK(found.front().details.front().toInt() > 60);
    const Composition single = printed::composed(manual, printed::request());
    CHECK(findingsOf(single, FindingKind::GapOnFacingPages).isEmpty());
}
