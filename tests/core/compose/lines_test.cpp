// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How a paragraph becomes lines.
#include "compose/paragraph.h"
#include "printed.h"

#include <catch2/catch.hpp>

using namespace compose;
using base::Language;

namespace {

struct SetParagraph {
    std::vector<SetLine> lines;
    QString uncovered;
    Length overfull = 0;
};

SetParagraph setParagraph(const Paragraph &paragraph, WordCache &words)
{
    const BrokenParagraph broken = breakParagraph(paragraph, words);
    return {setLines(paragraph, broken, 0, broken.lineCount(), words), broken.uncovered, broken.overfull};
}

SetParagraph set(const QString &text, Length width, Language language = Language::French,
                 Align align = Align::Justified)
{
    const base::Result<TypeCase> typeCase = TypeCase::load();
    REQUIRE(typeCase);
    WordCache words(*typeCase);
    Paragraph paragraph;
    Span span;
    span.text = text;
    paragraph.spans.push_back(span);
    paragraph.language = language;
    paragraph.width = width;
    paragraph.align = align;
    return setParagraph(paragraph, words);
}

QString textOf(const SetLine &line)
{
    QString text;
    for (const SetRun &run : line.runs)
        text += run.run.text;
    return text;
}

QString rejoined(const SetParagraph &set)
{
    QString text;
    for (const SetLine &line : set.lines) {
        text += textOf(line);
        if (text.endsWith(QChar(0x00ad)))
            text.chop(1);
    }
    return text;
}

} // namespace

TEST_CASE("A paragraph's lines give its text back, letter for letter")
{
    for (const Language language : base::bothLanguages) {
        for (const double width : {90.0, 150.0, 400.0}) {
            const QString text = printed::prose(language, 9);
            CHECK(rejoined(set(text, points(width), language)) == text);
        }
    }
}

TEST_CASE("Justified lines end at the margin, small marks half beyond it, the last line before it")
{
    const SetParagraph lines = set(printed::prose(Language::French, 8), points(300));
    REQUIRE(lines.lines.size() > 4);
    for (size_t i = 0; i + 1 < lines.lines.size(); ++i) {
        const TextRun &run = lines.lines[i].runs.front().run;
        const bool hangs = QStringView(u".,’”»\u00ad").contains(run.text.trimmed().back());
        const Glyph &mark = run.glyphs[run.glyphs.size() - (run.text.endsWith(u' ') ? 2 : 1)];
        const double edge = 300 + (hangs ? mark.advance * run.size / 2000 : 0);
        CHECK(lines.lines[i].width == Approx(edge).margin(0.01));
        CHECK(run.width() == Approx(edge).margin(0.2));
    }
    CHECK(lines.lines.back().width < 300);
    CHECK(lines.overfull == 0);
}

TEST_CASE("No more than two lines in a row end in a hyphen, and none has fewer than two letters before it")
{
    for (const Language language : base::bothLanguages) {
        for (double width = 80; width < 260; width += 15) {
            int inRow = 0;
            bool hyphenated = false;
            for (const SetLine &line : set(printed::prose(language, 12), points(width), language).lines) {
                const QString text = textOf(line);
                inRow = text.endsWith(QChar(0x00ad)) ? inRow + 1 : 0;
                hyphenated = hyphenated || inRow > 0;
                CHECK(inRow <= 2);
                if (inRow > 0)
                    CHECK(text.size() - 1 - (text.lastIndexOf(u' ') + 1) >= 2);
            }
            if (width < 150)
                CHECK(hyphenated);
        }
    }
}

TEST_CASE("A compound's own hyphen counts among those in a row")
{
    const QString sentence = QStringLiteral("Les rendez-vous de l’après-midi sont peut-être, dit-elle, au rez-de-chaussée. ");
    int compounds = 0;
    for (double width = 150; width < 420; width += 3) {
        int inRow = 0;
        for (const SetLine &line : set(sentence.repeated(9).trimmed(), points(width)).lines) {
            const bool isCompound = textOf(line).endsWith(u'-');
            compounds += isCompound;
            inRow = isCompound || textOf(line).endsWith(QChar(0x00ad)) ? inRow + 1 : 0;
            CHECK(inRow <= 2);
        }
    }
    CHECK(compounds > 50);
}

TEST_CASE("An address that is longer than several lines fills them, whatever its hyphens")
{
    const QString address = QStringLiteral("https://exemple.example/") + QStringLiteral("a-bcd-").repeated(60) + u'z';
    for (double width = 60; width < 200; width += 20) {
        const SetParagraph lines = set(address, points(width), Language::French, Align::Left);
        CHECK(rejoined(lines) == address);
        CHECK(lines.overfull == 0);
        CHECK(lines.lines.size() < 3000 / width);
    }
}

TEST_CASE("Spaces close to two thirds where that lets a word stay on the line")
{
    const TypeCase typeCase = *TypeCase::load();
    WordCache words(typeCase);
    int tight = 0;
    for (double width = 200; width < 420; width += 7) {
        for (const SetLine &line : set(printed::prose(Language::French, 12), points(width)).lines) {
            const TextRun &run = line.runs.front().run;
            const int space = words.fonts().metrics(run.face).spaceAdvance;
            for (const Glyph &glyph : run.glyphs) {
                if (glyph.id != words.fonts().metrics(run.face).spaceGlyph || glyph.advance == 0)
                    continue;
                CHECK(glyph.advance * 3 + 3 >= space * 2);
                tight += glyph.advance * 4 < space * 3;
            }
        }
    }
    CHECK(tight > 0);
}

TEST_CASE("Where spaces would gape letters make up for it, by a hundredth of their size, and no line has holes")
{
    const TypeCase typeCase = *TypeCase::load();
    WordCache words(typeCase);
    const auto &metrics = words.fonts().metrics(Face::SerifRegular);
    int opened = 0;
    int full = 0;
    for (double width = 50; width < 320; width += 9) {
        for (const SetLine &line : set(printed::prose(Language::French, 12), points(width)).lines) {
            const TextRun &run = line.runs.front().run;
            CHECK(run.opened <= 10);
            opened += run.opened > 0;
            full += run.opened == 10;
            const int gaps = std::max(1, int(run.text.trimmed().count(u' ')));
            const int rest = int(run.glyphs.size()) / gaps + 2; // less than one thousandth for each letter
            const int most = run.opened < 10 ? metrics.spaceAdvance * 7 / 5 + rest : metrics.spaceAdvance * 5 / 2 + 1;
            for (const Glyph &glyph : run.glyphs)
                CHECK((glyph.id != metrics.spaceGlyph || glyph.advance <= most));
        }
    }
    CHECK(opened > full);
    CHECK(full > 0);
}

TEST_CASE("A word that is torn between letters of one glyph leaves its line and the next as wide as they should be")
{
    const QString text = QStringLiteral("Une affiche différente suffit, sans difficulté : on affirme, on diffuse, on souffle un effort efficace. ").repeated(6).trimmed();
    int torn = 0;
    for (double width = 90; width < 320; width += 3) {
        for (const Align align : {Align::Left, Align::Justified}) {
            const SetParagraph lines = set(text, points(width), Language::French, align);
            INFO("width " << width);
            CHECK(lines.overfull == 0);
            CHECK(rejoined(lines) == text);
            for (const SetLine &line : lines.lines) {
                torn += textOf(line).endsWith(QStringLiteral("f\u00ad"));
                CHECK((align == Align::Justified || line.width <= width));
            }
        }
    }
    CHECK(torn > 20);
}

TEST_CASE("A no-break space opens and closes like the others of its line")
{
    const TypeCase typeCase = *TypeCase::load();
    WordCache words(typeCase);
    const quint16 space = words.fonts().metrics(Face::SerifRegular).spaceGlyph;
    const QString text = QStringLiteral("Pendant dix\u00a0ans, douze\u00a0personnes ont parlé\u00a0: « voilà ». ").repeated(12).trimmed();
    int tied = 0;
    for (double width = 225; width < 400; width += 10) {
        const SetParagraph lines = set(text, points(width));
        CHECK(rejoined(lines) == text);
        for (const SetLine &line : lines.lines) {
            const TextRun &run = line.runs.front().run;
            int first = 0;
            for (qsizetype i = 0; i < run.glyphs.size(); ++i) {
                const QStringView shown = run.textOf(i);
                if (run.glyphs[i].id != space || run.glyphs[i].advance == 0 || shown == u"\u202f")
                    continue;
                first = first == 0 ? run.glyphs[i].advance : first;
                CHECK(std::abs(run.glyphs[i].advance - first) <= 1);
                tied += shown == u"\u00a0";
            }
            CHECK_FALSE(textOf(line).endsWith(QChar(0x00a0)));
        }
    }
    CHECK(tied > 50);
}

TEST_CASE(
    "A line that ends between two words ends with a space, a torn word with a hyphen that is said as none")
{
    const SetParagraph lines = set(printed::prose(Language::French, 10), points(140));
    for (size_t i = 0; i + 1 < lines.lines.size(); ++i) {
        const TextRun &run = lines.lines[i].runs.back().run;
        const QStringView last = run.textOf(run.glyphs.size() - 1);
        CHECK((last == u" " || last == u"\u00ad"));
    }
    CHECK_FALSE(textOf(lines.lines.back()).endsWith(u' '));
}

TEST_CASE("An address longer than the line is broken and keeps every character")
{
    const QString address =
        QStringLiteral("https://www.example.org/") + QString(120, u'x') + QStringLiteral("/fin");
    const SetParagraph lines = set(address, points(120), Language::French, Align::Left);
    CHECK(rejoined(lines) == address);
    CHECK(lines.overfull == 0);
    CHECK(lines.lines.size() > 4);
}

TEST_CASE("No-break spaces hold words together")
{
    const QString text =
        QStringLiteral("Combien\u202f? Voici\u00a0: cent\u00a0vingt\u00a0personnes, dix réunions\u202f!");
    for (double width = 60; width < 140; width += 7) {
        for (const SetLine &line : set(text, points(width)).lines) {
            const QString shown = textOf(line);
            CHECK_FALSE(shown.startsWith(u'?'));
            CHECK_FALSE(shown.startsWith(u':'));
            CHECK_FALSE(shown.startsWith(u'!'));
            CHECK_FALSE(shown.trimmed().endsWith(QStringLiteral("cent")));
        }
    }
}

TEST_CASE("An arrow or a check mark comes from a face that has it; what none has is told")
{
    const SetParagraph lines = set(QStringLiteral("soin → lien ✓"), points(300));
    CHECK(lines.uncovered.isEmpty());
    CHECK(rejoined(lines) == QStringLiteral("soin → lien ✓"));
    const SetParagraph foreign = set(QStringLiteral("avant 漢字 après"), points(300));
    CHECK(foreign.uncovered == QStringLiteral("漢字"));
    CHECK(rejoined(foreign) == QStringLiteral("avant 漢字 après"));
    for (const SetRun &run : foreign.lines.front().runs) {
        for (const Glyph &glyph : run.run.glyphs)
            CHECK(glyph.id != 0);
    }
}

TEST_CASE("A forced line break ends its line without stretching it")
{
    const base::Result<TypeCase> typeCase = TypeCase::load();
    REQUIRE(typeCase);
    WordCache words(*typeCase);
    Paragraph paragraph;
    paragraph.width = points(200);
    Span first;
    first.text = QStringLiteral("deux mots");
    first.lineBreak = true;
    Span second;
    second.text = QStringLiteral("et la suite");
    paragraph.spans = {first, second};
    const SetParagraph lines = setParagraph(paragraph, words);
    REQUIRE(lines.lines.size() == 2);
    CHECK(lines.lines[0].width < 100);
    CHECK(textOf(lines.lines[1]) == QStringLiteral("et la suite"));
}

TEST_CASE("Code keeps its spaces, its indents and its empty lines")
{
    const base::Result<TypeCase> typeCase = TypeCase::load();
    REQUIRE(typeCase);
    WordCache words(*typeCase);
    Paragraph paragraph;
    paragraph.width = points(300);
    paragraph.align = Align::Left;
    paragraph.hyphenated = false;
    paragraph.keepsSpaces = true;
    for (const QString &line : {QStringLiteral("if (a)"), QStringLiteral("    b  =  c;"), QStringLiteral(" "), QStringLiteral("end")}) {
        Span span;
        span.text = line;
        span.face = Face::Mono;
        span.lineBreak = line != u"end";
        paragraph.spans.push_back(span);
    }
    const SetParagraph lines = setParagraph(paragraph, words);
    REQUIRE(lines.lines.size() == 4);
    CHECK(textOf(lines.lines[1]) == QStringLiteral("    b  =  c;"));
    CHECK(textOf(lines.lines[3]) == QStringLiteral("end"));
    const auto left = [](const SetLine &line, QChar letter) {
        double x = line.runs.front().run.origin.x();
        const TextRun &run = line.runs.front().run;
        for (qsizetype i = 0; i < run.glyphs.size() && run.textOf(i) != letter; ++i)
            x += run.glyphs[i].advance * run.size / 1000;
        return x;
    };
    CHECK(left(lines.lines[1], u'b') == Approx(4 * left(lines.lines[0], u'f')).margin(0.1));
}

TEST_CASE("A manual's own words are broken where it says")
{
    const base::Result<TypeCase> typeCase = TypeCase::load();
    REQUIRE(typeCase);
    const base::Result<TypeCase> own =
        typeCase->with({QStringList{QStringLiteral("psychoso-cial"), QStringLiteral("rétablissement")}, QStringList{}});
    REQUIRE(own);
    WordCache words(*own);
    const auto breaks = [&](const QString &word) {
        return words.breaksOf(words.shape(Face::SerifRegular, Language::French, word), Language::French);
    };
    CHECK(breaks(QStringLiteral("Psychosocial")) == std::vector<quint16>{8});
    CHECK(breaks(QStringLiteral("rétablissement")).empty());
    CHECK_FALSE(breaks(QStringLiteral("participation")).empty());
}
