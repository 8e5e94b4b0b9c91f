// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/fontbook.h"
#include "handmade.h"
#include "paint/pdfpage.h"

#include <QRegularExpression>
#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;

namespace {

paint::PageInk inkOf(const compose::Document &document, int page, const QHash<base::Hash, int> &pictures,
                     paint::Ink ink = paint::Ink::Colours)
{
    const auto book = compose::FontBook::load();
    REQUIRE(book);
    paint::FaceCodes codes;
    for (size_t face = 0; face < codes.size(); ++face)
        codes[face] = paint::GlyphCodes((*book)->font(static_cast<compose::Face>(face)));
    paint::UnknownGlyphs unknown;
    return paint::PageWriter(document, codes, pictures, unknown, ink).write(document.pages[page]);
}

/// The operators, without operands and strings.
QStringList operatorsIn(const std::string &content)
{
    QString plain = QString::fromLatin1(content.data(), qsizetype(content.size()));
    static const QRegularExpression strings(u"\\((?:\\\\.|[^\\\\()])*\\)"_s,
                                            QRegularExpression::DotMatchesEverythingOption);
    plain.remove(strings);
    static const QRegularExpression word(u"(?<![/\\w])[A-Za-z][A-Za-z*]*"_s);
    QStringList operators;
    for (auto match = word.globalMatch(plain); match.hasNext();)
        operators.append(match.next().captured());
    return operators;
}

QHash<base::Hash, int> numbered(const compose::Assets &assets)
{
    QHash<base::Hash, int> numbers;
    for (auto asset = assets.keyBegin(); asset != assets.keyEnd(); ++asset)
        numbers.insert(*asset, int(numbers.size()));
    return numbers;
}

} // namespace

TEST_CASE("Text and its marks never cross on a printed page")
{
    const compose::Assets assets = sampleAssets();
    const compose::Document document = sampleDocument(assets);
    const QHash<QString, QString> closes{{u"ET"_s, u"BT"_s}, {u"EMC"_s, u"BDC"_s}, {u"Q"_s, u"q"_s}};
    for (int page = 0; page < 2; ++page) {
        QStringList open;
        for (QString each : operatorsIn(inkOf(document, page, numbered(assets)).operators)) {
            if (each == u"BMC")
                each = u"BDC"_s;
            if (closes.values().contains(each))
                open.append(each);
            if (closes.contains(each)) {
                REQUIRE_FALSE(open.isEmpty());
                CHECK(open.takeLast() == closes.value(each));
            }
        }
        CHECK(open.isEmpty());
    }
}

TEST_CASE("Nothing on a printed page is outside the text or its ornaments")
{
    const compose::Assets assets = sampleAssets();
    const compose::Document document = sampleDocument(assets);
    int drawn = 0;
    for (int page = 0; page < 2; ++page) {
        int depth = 0;
        for (const QString &each : operatorsIn(inkOf(document, page, numbered(assets)).operators)) {
            depth += each == u"BDC" || each == u"BMC";
            depth -= each == u"EMC";
            if (QStringList{u"TJ"_s, u"f"_s, u"S"_s, u"Do"_s}.contains(each)) {
                CHECK(depth > 0);
                ++drawn;
            }
        }
    }
    CHECK(drawn > 15);
}

TEST_CASE("A page names only the fonts and pictures it shows")
{
    const compose::Assets assets = sampleAssets();
    const compose::Document document = sampleDocument(assets);
    const paint::PageInk first = inkOf(document, 0, numbered(assets));
    const paint::PageInk second = inkOf(document, 1, numbered(assets));
    CHECK(first.faces.count() == 2);
    CHECK(second.faces.count() == 1);
    CHECK(first.pictures.empty());
    CHECK(second.pictures.size() == 3);
}

TEST_CASE("A page in greys has no colour in its operators, and the same marks as in colours")
{
    const compose::Assets assets = sampleAssets();
    const compose::Document document = sampleDocument(assets);
    for (int page = 0; page < 2; ++page) {
        QStringList colours = operatorsIn(inkOf(document, page, numbered(assets)).operators);
        const QStringList greys = operatorsIn(inkOf(document, page, numbered(assets), paint::Ink::Greys).operators);
        CHECK_FALSE(greys.contains(u"rg"_s));
        CHECK_FALSE(greys.contains(u"RG"_s));
        colours.replaceInStrings(u"rg"_s, u"g"_s).replaceInStrings(u"RG"_s, u"G"_s);
        CHECK(greys == colours);
    }
}

TEST_CASE("A grey stands out as much as the colour it stands for")
{
    for (const QRgb rgb :
         {0xff1d5568U, 0xff96401fU, 0xffb9c4c9U, 0xffeef4f5U, 0xffd9a441U, 0xff000000U, 0xffffffffU, 0xff0000ffU}) {
        const QColor colour(rgb);
        const QColor grey = paint::greyOf(colour);
        CHECK(grey.red() == grey.green());
        CHECK(grey.green() == grey.blue());
        CHECK(paint::luminance(grey) == Approx(paint::luminance(colour)).margin(0.001));
    }
    CHECK(paint::greyOf(QColor(Qt::white)) == QColor::fromRgbF(1, 1, 1));
    CHECK(paint::greyOf(QColor(200, 0, 0, 64)).alpha() == 64);
}
