// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "handmade.h"
#include "paint/pagepainter.h"
#include "printed.h"

#include <QPainter>
#include <catch2/catch.hpp>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

QImage painted(const compose::Document &document, const compose::Assets &assets, int page, QSize size,
               paint::Ink ink = paint::Ink::Colours)
{
    const auto painter = paint::PagePainter::create();
    REQUIRE(painter);
    (*painter)->setAssets(assets);
    (*painter)->setInk(ink);
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter target(&image);
    const QSizeF paper = document.pages[page].size;
    target.scale(size.width() / paper.width(), size.height() / paper.height());
    (*painter)->paint(target, document.pages[page]);
    return image;
}

/// Root mean square of the differences of grey, 0 to 1.
double difference(const QImage &left, const QImage &right)
{
    const QImage a = left.convertToFormat(QImage::Format_Grayscale8);
    const QImage b = right.convertToFormat(QImage::Format_Grayscale8);
    double sum = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const double apart = (a.constScanLine(y)[x] - b.constScanLine(y)[x]) / 255.0;
            sum += apart * apart;
        }
    }
    return std::sqrt(sum / (double(a.width()) * a.height()));
}

QImage quarter(const QImage &image)
{
    return image.scaled(image.size() / 4, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

} // namespace

TEST_CASE("The screen shows the page that is printed")
{
    if (!haveTools())
        return;
    const compose::Assets assets = sampleAssets();
    const compose::Document document = sampleDocument(assets);
    const Printed printed(pdfBytes(document, assets));
    for (int page = 0; page < 2; ++page) {
        const QImage onPaper = printed.page(page + 1, 200);
        const QImage onScreen = painted(document, assets, page, onPaper.size());
        QImage empty(onPaper.size(), QImage::Format_RGB32);
        empty.fill(Qt::white);
        // Qt sets letters on whole rows of pixels and Poppler between them; seen smaller, that no longer counts.
        const double apart = difference(quarter(onPaper), quarter(onScreen));
        const double ink = difference(quarter(onPaper), quarter(empty));
        INFO("page " << page);
        CHECK(apart < 0.01);
        CHECK(apart < ink / 5);
    }
}

TEST_CASE("In greys nothing on the page has a colour, and it is as light or dark as before")
{
    const auto hasColour = [](const QImage &image) {
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                if (!qIsGray(image.pixel(x, y)))
                    return true;
        return false;
    };
    const compose::Assets assets = sampleAssets();
    const compose::Document document = sampleDocument(assets);
    bool wereColours = false;
    for (int page = 0; page < 2; ++page) {
        const QImage colours = painted(document, assets, page, {595, 842});
        const QImage greys = painted(document, assets, page, {595, 842}, paint::Ink::Greys);
        wereColours |= hasColour(colours);
        CHECK_FALSE(hasColour(greys));
        CHECK(difference(colours, greys) < 0.05);
    }
    CHECK(wereColours);
}

TEST_CASE("A page on screen at any size is the same page")
{
    const compose::Assets assets = sampleAssets();
    const compose::Document document = sampleDocument(assets);
    const QImage large = painted(document, assets, 1, {1190, 1684});
    const QImage small = painted(document, assets, 1, {595, 842});
    const QImage reduced = large.scaled(small.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    CHECK(difference(reduced, small) < 0.02);
}

TEST_CASE("In a thumbnail words are bars where their letters would stand")
{
    const compose::Assets assets = sampleAssets();
    const compose::Document document = sampleDocument(assets);
    const QImage large = painted(document, assets, 1, {595, 842});
    const QImage thumbnail = painted(document, assets, 1, {119, 168});
    const QImage reduced = large.scaled(thumbnail.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    QImage empty(thumbnail.size(), QImage::Format_RGB32);
    empty.fill(Qt::white);
    CHECK(difference(reduced, thumbnail) < difference(reduced, empty) / 2);
    // A bar is as grey at its end as at its beginning; letters are not.
    Handmade made;
    made.page();
    const QPointF start = made.pen();
    made.set(u"ilililililililililil"_s, made.element(compose::Tag::P), compose::Face::SerifRegular, 12);
    const QImage bar = painted(made.document(), {}, 0, {149, 210});
    const double scale = 149 / 595.276;
    const int row = int((start.y() - 3) * scale);
    const QRgb ink = bar.pixel(int(start.x() * scale) + 2, row);
    CHECK(qGray(ink) < 200);
    for (int x = int(start.x() * scale) + 2; x < int(made.pen().x() * scale) - 1; ++x)
        CHECK(bar.pixel(x, row) == ink);
}

TEST_CASE("Letters upside down are those of the page turned round, on screen and on paper")
{
    Handmade made;
    made.page();
    for (int line = 0; line < 12; ++line)
        made.set(u"Une carte qu’on plie, 1 à 9."_s, made.element(compose::Tag::P)).line();
    compose::Document document = made.document();
    const QImage upright = painted(document, {}, 0, {1190, 1684});
    for (compose::Item &item : document.pages.change(0).items)
        if (auto *run = std::get_if<compose::TextRun>(&item)) {
            run->origin = QPointF(document.pages.sheet(0).size.width(), document.pages.sheet(0).size.height()) - run->origin;
            run->upsideDown = true;
        }
    const QImage turned = painted(document, {}, 0, upright.size());
    QImage empty(upright.size(), QImage::Format_RGB32);
    empty.fill(Qt::white);
    const double ink = difference(quarter(upright), quarter(empty));
    CHECK(difference(quarter(turned), quarter(upright)) > ink / 2);
    CHECK(difference(quarter(turned.transformed(QTransform().rotate(180))), quarter(upright)) < ink / 5);
    if (!haveTools())
        return;
    const QImage onPaper = Printed(pdfBytes(document, {})).page(1, 200);
    const QImage onScreen = painted(document, {}, 0, onPaper.size());
    CHECK(difference(quarter(onPaper), quarter(onScreen))
          < difference(quarter(onPaper), quarter(empty.scaled(onPaper.size()))) / 4);
}

TEST_CASE("Letters that were set apart stand on paper where they stand on screen")
{
    if (!haveTools())
        return;
    Handmade made;
    made.page();
    const compose::ElementIndex paragraph = made.element(compose::Tag::P);
    for (int line = 0; line < 12; ++line)
        made.set(u"Des lettres qui se suivent de loin, jusqu’au bord."_s, paragraph).line();
    compose::Document document = made.document();
    for (compose::Item &item : document.pages.change(0).items) {
        auto *run = std::get_if<compose::TextRun>(&item);
        if (!run)
            continue;
        run->opened = 90;
        for (compose::Glyph &glyph : run->glyphs)
            glyph.advance += run->opened;
    }
    const Printed printed(pdfBytes(document, {}));
    const QImage onPaper = printed.page(1, 200);
    const QImage onScreen = painted(document, {}, 0, onPaper.size());
    QImage empty(onPaper.size(), QImage::Format_RGB32);
    empty.fill(Qt::white);
    CHECK(difference(quarter(onPaper), quarter(onScreen)) < difference(quarter(onPaper), quarter(empty)) / 4);
    CHECK(printed.text().contains(u"Des lettres qui se suivent de loin"));
}
