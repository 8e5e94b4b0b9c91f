// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures as the world sends them. Pages come out; what could not be read is named and a grey place stands for it.
#include "handmade.h"
#include "paint/pagepainter.h"
#include "paint/pdf.h"
#include "printed.h"

#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QtEndian>
#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;

namespace {

QByteArray encoded(const QImage &image, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format, 90);
    return bytes;
}

QImage plain(QImage::Format format = QImage::Format_RGB32, const QSize &size = {64, 48})
{
    QImage image(size, format);
    image.fill(QColor(200, 40, 40));
    return image;
}

/// PNG specification, annex D: of a chunk's kind and data.
quint32 checksum(QByteArrayView bytes)
{
    quint32 sum = 0xFFFFFFFFU;
    for (const char byte : bytes) {
        sum ^= quint8(byte);
        for (int bit = 0; bit < 8; ++bit)
            sum = (sum & 1) ? 0xEDB88320U ^ (sum >> 1) : sum >> 1;
    }
    return sum ^ 0xFFFFFFFFU;
}

/// A PNG whose head, sound in itself, says 30 000 × 30 000.
QByteArray hugePng()
{
    QByteArray bytes = encoded(plain(), "PNG");
    qToBigEndian<quint32>(30000, bytes.data() + 16);
    qToBigEndian<quint32>(30000, bytes.data() + 20);
    qToBigEndian<quint32>(checksum(QByteArrayView(bytes).sliced(12, 17)), bytes.data() + 29);
    return bytes;
}

/// A JPEG whose head says 30 000 × 30 000.
QByteArray hugeJpeg()
{
    QByteArray bytes = encoded(plain(), "JPEG");
    const qsizetype frame = bytes.indexOf("\xFF\xC0");
    qToBigEndian<quint16>(30000, bytes.data() + frame + 5);
    qToBigEndian<quint16>(30000, bytes.data() + frame + 7);
    return bytes.left(bytes.size() / 2);
}

/// A red photograph of four inks, as print shops send them.
QByteArray inks()
{
    return QByteArray::fromBase64(
        "/9j/7gAOQWRvYmUAZAAAAAAC/9sAQwADAgIDAgIDAwMDBAMDBAUIBQUEBAUKBwcGCAwKDAwLCgsLDQ4SEA0OEQ4LCxAWEBETFBUV"
        "FQwPFxgWFBgSFBUU/9sAQwEDBAQFBAUJBQUJFA0LDRQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQU"
        "FBQUFBQU/8AAFAgADAAQBAERAAIRAQMRAQQRAP/EABYAAQEBAAAAAAAAAAAAAAAAAAAGCP/EABQQAQAAAAAAAAAAAAAAAAAAAAD/"
        "xAAWAQEBAQAAAAAAAAAAAAAAAAAABwn/xAAUEQEAAAAAAAAAAAAAAAAAAAAA/9oADgQBAAIRAxEEAAA/AKhW2d7YAAAAD//Z");
}

/// Red, its lines in seven passes, as some programs save pictures for the web.
QByteArray interlacedPng()
{
    return QByteArray::fromBase64(
        "iVBORw0KGgoAAAANSUhEUgAAAAkAAAAHCAIAAAEi/sChAAAAMUlEQVQI12M8oWHDwMDAcELDhhHKZGCAsphQeHDAxIAKUOSZcKpk"
        "wqkHDTAx4Ab45ABOnQhJ3x731gAAAABJRU5ErkJggg==");
}

struct Outcome {
    QByteArray pdf;
    QList<base::Hash> notDrawn;
};

Outcome print(const QByteArray &bytes)
{
    Handmade made;
    made.page();
    const compose::ElementIndex figure = made.element(compose::Tag::Figure);
    made[figure].alternative = u"Une image"_s;
    made.item(compose::Picture{base::Hash::of(bytes), {100, 100, 200, 150}, figure});
    Outcome outcome;
    QBuffer buffer(&outcome.pdf);
    buffer.open(QIODevice::WriteOnly);
    paint::PdfJob job;
    job.notDrawn = [&outcome](const base::Hash &picture) { outcome.notDrawn.append(picture); };
    REQUIRE(paint::writePdf(made.document(), {{base::Hash::of(bytes), bytes}}, &buffer, job));
    return outcome;
}

QImage shown(const QByteArray &pdf)
{
    const Printed printed(pdf);
    CHECK(printed.tool(u"qpdf"_s, {u"--check"_s, u"%"_s}).contains(u"No syntax or stream encoding errors"));
    return printed.page(1, 72);
}

QImage onScreen(const QByteArray &bytes)
{
    Handmade made;
    made.page();
    made.item(compose::Picture{base::Hash::of(bytes), {100, 100, 200, 150}, made.element(compose::Tag::Figure)});
    const auto painter = paint::PagePainter::create();
    REQUIRE(painter);
    (*painter)->setAssets({{base::Hash::of(bytes), bytes}});
    QImage image(596, 842, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter target(&image);
    (*painter)->paint(target, made.document().pages[0]);
    return image;
}

} // namespace

TEST_CASE("A picture that nothing can decode leaves a grey place and is named, on paper as on screen")
{
    if (!haveTools())
        return;
    const QByteArray png = encoded(plain(), "PNG");
    const QList<std::pair<const char *, QByteArray>> broken{
        {"PNG cut short", png.left(60)},        {"PNG declared 30 000 wide", hugePng()},
        {"JPEG of inks, cut short", inks().left(100)}, {"no picture at all", "a letter from somebody"},
        {"SVG that is no XML", "<svg"},          {"nothing", QByteArray()}};
    for (const auto &[name, bytes] : broken) {
        INFO(name);
        const Outcome outcome = print(bytes);
        CHECK(outcome.notDrawn == QList{base::Hash::of(bytes)});
        CHECK(shown(outcome.pdf).pixelColor(200, 175) == QColor(237, 237, 237));
        CHECK(onScreen(bytes).pixelColor(200, 175) == QColor(237, 237, 237));
    }
}

TEST_CASE("A photograph that breaks off shows what there is of it")
{
    if (!haveTools())
        return;
    QImage image(400, 300, QImage::Format_RGB32);
    for (int y = 0; y < 300; ++y)
        for (int x = 0; x < 400; ++x)
            image.setPixel(x, y, qRgb(150 + x % 100, y % 100, (x * y) % 60));
    const QByteArray whole = encoded(image, "JPEG");
    const Outcome outcome = print(whole.left(whole.size() / 2));
    CHECK(outcome.notDrawn.isEmpty());
    CHECK(shown(outcome.pdf).pixelColor(110, 104).red() > 120);
}

TEST_CASE("A photograph that says it is enormous stops nothing")
{
    if (!haveTools())
        return;
    const Outcome outcome = print(hugeJpeg());
    CHECK(outcome.notDrawn.size() == 1);
    CHECK(shown(outcome.pdf).pixelColor(200, 175) == QColor(237, 237, 237));
}

TEST_CASE("Pictures of every depth and size are printed")
{
    if (!haveTools())
        return;
    const QList<std::pair<const char *, QByteArray>> sound{
        {"16 bits a colour", encoded(plain(QImage::Format_RGBX64), "PNG")},
        {"16 bits with transparency", encoded(plain(QImage::Format_RGBA64), "PNG")},
        {"a palette", encoded(plain().convertToFormat(QImage::Format_Indexed8), "PNG")},
        {"a photograph of four inks", inks()},
        {"interlaced", interlacedPng()},
        {"one pixel", encoded(plain(QImage::Format_RGB32, {1, 1}), "PNG")}};
    for (const auto &[name, bytes] : sound) {
        INFO(name);
        const Outcome outcome = print(bytes);
        CHECK(outcome.notDrawn.isEmpty());
        const QColor colour = shown(outcome.pdf).pixelColor(200, 175);
        CHECK(std::abs(colour.red() - 200) < 12);
        CHECK(std::abs(colour.green() - 40) < 12);
    }
    QImage grey(8, 8, QImage::Format_Grayscale16);
    grey.fill(QColor(128, 128, 128));
    const Outcome outcome = print(encoded(grey, "PNG"));
    CHECK(std::abs(shown(outcome.pdf).pixelColor(200, 175).red() - 128) < 6);
}

TEST_CASE("A drawing runs nothing and brings nothing in from outside")
{
    if (!haveTools())
        return;
    QTemporaryDir folder;
    REQUIRE(plain().save(folder.filePath(u"outside.png"_s)));
    const QString svg = uR"svg(<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 40 30">
 <script>document.documentElement.remove()</script><rect width="40" height="30" fill="#2050a0" onload="x()"/>
 <image xlink:href="%1" width="40" height="30"/></svg>)svg"_s.arg(folder.filePath(u"outside.png"_s));
    const QByteArray bytes = svg.toUtf8();
    const Outcome outcome = print(bytes);
    CHECK(outcome.notDrawn.isEmpty());
    CHECK(shown(outcome.pdf).pixelColor(200, 175).blue() > 140);
    CHECK(onScreen(bytes).pixelColor(200, 175).blue() > 140);
}
