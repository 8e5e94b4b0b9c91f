// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "handmade.h"
#include "paint/jpeg.h"
#include "paint/picturecontrast.h"
#include "paint/svgcurves.h"
#include "printed.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>
#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;

namespace {

/// Four corners of four colours, twice as wide as high.
QByteArray photograph()
{
    QImage image(80, 40, QImage::Format_RGB32);
    QPainter painter(&image);
    painter.fillRect(0, 0, 40, 20, Qt::red);
    painter.fillRect(40, 0, 40, 20, Qt::green);
    painter.fillRect(0, 20, 40, 20, Qt::blue);
    painter.fillRect(40, 20, 40, 20, Qt::yellow);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPEG", 95);
    return bytes;
}

/// The same with an EXIF part that asks for an orientation, as cameras write it.
QByteArray turned(const QByteArray &jpeg, int orientation)
{
    QByteArray exif("Exif\0\0MM\0\x2A\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0", 25);
    exif += char(orientation);
    exif += QByteArray(6, '\0');
    const int length = int(exif.size()) + 2;
    return jpeg.left(2) + "\xFF\xE1" + char(length >> 8) + char(length & 255) + exif + jpeg.mid(2);
}

QImage asSeen(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    return reader.read();
}

Printed printedPicture(const QByteArray &bytes, const QSizeF &size)
{
    Handmade made;
    made.page();
    const compose::ElementIndex figure = made.element(compose::Tag::Figure);
    made[figure].alternative = u"Une image"_s;
    made.document().pages.change(0).size = size;
    made.item(compose::Picture{base::Hash::of(bytes), {QPointF(), size}, figure});
    return Printed(pdfBytes(made.document(), {{base::Hash::of(bytes), bytes}}));
}

bool isNear(QRgb one, QRgb other)
{
    return std::abs(qRed(one) - qRed(other)) + std::abs(qGreen(one) - qGreen(other))
               + std::abs(qBlue(one) - qBlue(other))
           < 60;
}

} // namespace

TEST_CASE("A photograph is printed the way up it asks for")
{
    if (!haveTools())
        return;
    for (int orientation = 1; orientation <= 8; ++orientation) {
        const QByteArray bytes = turned(photograph(), orientation);
        REQUIRE(paint::readJpegHead(bytes)->orientation == orientation);
        const QImage wanted = asSeen(bytes);
        const Printed printed = printedPicture(bytes, wanted.size());
        CHECK(printed.tool(u"pdfimages"_s, {u"-list"_s, u"%"_s}).contains(u" jpeg "));
        const QImage page = printed.page(1, 72);
        REQUIRE(page.size() == wanted.size());
        const int right = page.width() - 6;
        const int low = page.height() - 6;
        for (const QPoint &corner : {QPoint(6, 6), QPoint(right, 6), QPoint(6, low), QPoint(right, low)}) {
            INFO("orientation " << orientation << " at " << corner.x() << ", " << corner.y());
            CHECK(isNear(page.pixel(corner), wanted.pixel(corner)));
        }
    }
}

TEST_CASE("What is no photograph is not taken for one")
{
    CHECK_FALSE(paint::readJpegHead({}));
    CHECK_FALSE(paint::readJpegHead("\xFF\xD8\xFF\xE0"));
    CHECK_FALSE(paint::readJpegHead("<svg/>"));
    CHECK_FALSE(paint::readJpegHead(photograph().left(30)));
    CHECK(paint::readJpegHead(photograph())->size == QSize(80, 40));
}

TEST_CASE("A drawing keeps its curves, its ramps and its half-transparent ink")
{
    const QByteArray svg = R"svg(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20">
 <linearGradient id="r"><stop offset="0" stop-color="red"/><stop offset="1" stop-color="blue"/></linearGradient>
 <circle cx="10" cy="10" r="8" fill="url(#r)"/><circle cx="30" cy="10" r="8" fill="lime" opacity="0.5"/></svg>)svg";
    const auto drawing = paint::drawingFromSvg(svg);
    REQUIRE(drawing);
    CHECK(drawing->size == QSizeF(40, 20));
    CHECK(drawing->operators.find(" c ") != std::string::npos);
    CHECK(drawing->ramps.size() == 1);
    CHECK(drawing->opacities.size() == 1);
    CHECK(drawing->images.empty());
    if (!haveTools())
        return;
    const QImage page = printedPicture(svg, {40, 20}).page(1, 144);
    CHECK(qRed(page.pixel(8, 20)) > qBlue(page.pixel(8, 20)));
    CHECK(qBlue(page.pixel(32, 20)) > qRed(page.pixel(32, 20)));
    CHECK(isNear(page.pixel(60, 20), qRgb(128, 255, 128)));
    CHECK(page.pixel(1, 1) == qRgb(255, 255, 255));
}

TEST_CASE("Words in a drawing are drawn")
{
    const QByteArray svg = R"svg(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 20">
 <text x="2" y="15" font-size="14">Réseau</text></svg>)svg";
    const auto drawing = paint::drawingFromSvg(svg);
    REQUIRE(drawing);
    CHECK(drawing->operators.find(" c ") != std::string::npos);
}

TEST_CASE("A file that is no drawing is refused")
{
    for (const QByteArray &bytes : {QByteArray("<svg"), QByteArray("nothing"),
                                    QByteArray("<svg xmlns='http://www.w3.org/2000/svg'/>")}) {
        const auto drawing = paint::drawingFromSvg(bytes);
        REQUIRE_FALSE(drawing);
        CHECK(drawing.error().kind == base::ErrorKind::PictureUnreadable);
    }
}

namespace {

std::optional<double> contrastIn(const QByteArray &inside)
{
    return paint::leastTextContrast("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 200 100\">" + inside + "</svg>");
}

} // namespace

TEST_CASE("The contrast of a drawing's words is measured against what is painted under them")
{
    const QByteArray dark = R"~(<rect width="200" height="100" fill="#222"/>)~";
    CHECK_FALSE(contrastIn(dark));
    CHECK(contrastIn(R"~(<text x="10" y="50">Black on paper</text>)~").value() == Approx(21));
    CHECK(contrastIn(dark + R"~(<text x="10" y="50" fill="white">White on dark</text>)~").value() > 15);
    CHECK(contrastIn(dark + R"~(<text x="10" y="50">Black on dark</text>)~").value() < 1.5);
    CHECK(contrastIn(R"~(<g fill="#bbb"><text x="10" y="50">Grey on paper</text></g>)~").value() == Approx(1.9).margin(0.1));
    CHECK(contrastIn(R"~(<text x="10" y="50" style="fill: #777777; font-size: 12px">Nearly</text>)~").value()
          == Approx(4.48).margin(0.02));
    CHECK(contrastIn(R"~(<text x="10" y="50" fill="rgb(0, 0, 0)" opacity="0.2">Faint</text>)~").value() < 2);
}

TEST_CASE("The worst of a drawing's words counts, wherever it was moved to")
{
    const QByteArray band = R"~(<rect y="60" width="200" height="40" fill="#000080"/>)~";
    const QByteArray good = R"~(<text x="10" y="20">Above</text>)~";
    CHECK(contrastIn(band + good).value() > 20);
    CHECK(contrastIn(band + good + R"~(<g transform="translate(0 70)"><text x="10" y="15">Below</text></g>)~").value() < 2);
    CHECK(contrastIn(band + good + R"~(<text x="10" y="15" transform="translate(0 70)">Below</text>)~").value() < 2);
    CHECK(contrastIn(band + R"~(<text x="10" y="20">Above<tspan x="10" y="85">below</tspan></text>)~").value() < 2);
    CHECK(contrastIn(band + R"~(<text x="10" y="20">Above<tspan x="10" y="85" fill="white">below</tspan></text>)~").value() > 10);
    CHECK(contrastIn(R"~(<rect x="100" width="100" height="100"/><text x="98" y="50" text-anchor="end">Left of it</text>)~").value() > 20);
    CHECK(contrastIn(R"~(<rect x="100" width="100" height="100"/><text x="102" y="50">On it</text>)~").value() < 2);
}

TEST_CASE("Words in a drawing whose colour cannot be told are not judged")
{
    CHECK_FALSE(contrastIn(R"~(<style>.a { fill: #eee }</style><text class="a" x="10" y="50">By a sheet</text>)~"));
    CHECK_FALSE(contrastIn(R"~(<text x="10" y="50" fill="url(#ramp)">By a ramp</text>)~"));
    CHECK_FALSE(paint::leastTextContrast("<svg><text"));
    CHECK_FALSE(paint::leastTextContrast("<text>no drawing</text>"));
    CHECK_FALSE(paint::leastTextContrast({}));
}
