// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paint/pagepainter.h"

#include "base/resources.h"
#include "compose/fontbook.h"
#include "paint/svgcurves.h"

#include <QBuffer>
#include <QFont>
#include <QFontDatabase>
#include <QGlyphRun>
#include <QImageReader>
#include <QPainter>
#include <QSvgRenderer>
#include <utility>

namespace paint {

namespace {

/// What stands for a picture that cannot be read, as in the PDF.
constexpr QRgb greyPlace = 0xFFEDEDED;
/// In pixels of the device; of smaller letters not even the height of an x is two pixels.
constexpr double leastLetters = 3.5;
/// About the ink of letters in the area of a bar.
constexpr double barInk = 0.42;
constexpr double barHeight = 0.5; ///< of the size
constexpr double mostPixels = 2400; ///< of curves that become pixels, on a side

/// A bundled face as Qt draws it. A QRawFont made from the file alone would reach a printer as outlines, so the file is
/// registered and asked for by name.
QRawFont registeredFont(const compose::FontBook &book, compose::Face face)
{
    const QRawFont wanted(book.bytes(face), 1000);
    const base::Result<QString> file = base::resourcePath(compose::FontBook::fileOf(face));
    const int id = file ? QFontDatabase::addApplicationFont(*file) : -1;
    const QStringList families = QFontDatabase::applicationFontFamilies(id);
    if (families.isEmpty())
        return wanted;
    QFont font(families.first());
    font.setPixelSize(1000);
    font.setWeight(QFont::Weight(wanted.weight()));
    font.setStyle(wanted.style());
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::NoFontMerging);
    const QRawFont found = QRawFont::fromFont(font);
    // An installed family of the same name may answer instead; its glyphs could have other numbers.
    return found.fontTable("head") == wanted.fontTable("head") ? found : wanted;
}

} // namespace

struct PagePainter::PictureForm {
    QImage pixels;
    std::unique_ptr<QSvgRenderer> curves;
};

PagePainter::PagePainter() = default;
PagePainter::~PagePainter() = default;

base::Result<std::shared_ptr<PagePainter>> PagePainter::create()
{
    const auto book = compose::FontBook::load();
    if (!book)
        return book.error();
    std::shared_ptr<PagePainter> painter(new PagePainter);
    painter->m_book = *book;
    return painter;
}

const QRawFont &PagePainter::font(compose::Face face)
{
    QRawFont &font = m_fonts[size_t(compose::indexOf(face))];
    if (!font.isValid())
        font = registeredFont(*m_book, face);
    return font;
}

const QRawFont &PagePainter::font(compose::Face face, double size)
{
    QRawFont &sized = m_sized[{compose::indexOf(face), qRound(size * 100)}];
    if (!sized.isValid()) {
        sized = font(face);
        sized.setPixelSize(size);
    }
    return sized;
}

void PagePainter::setAssets(const compose::Assets &assets)
{
    m_assets = assets;
    m_pictures.removeIf([&assets](const auto &known) { return !assets.contains(known.key()); });
}

void PagePainter::setInk(Ink ink)
{
    if (std::exchange(m_ink, ink) != ink)
        m_pictures.clear();
}

QColor PagePainter::colourOf(compose::Colour colour) const
{
    const QColor shown = QColor::fromRgb(colour);
    return m_ink == Ink::Greys ? greyOf(shown) : shown;
}

void PagePainter::paint(QPainter &painter, const compose::Page &page)
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing
                           | QPainter::SmoothPixmapTransform);
    m_leastSize = leastLetters / std::max(std::abs(painter.deviceTransform().m22()), 1e-6);
    for (const compose::Item &item : page.items)
        std::visit([&](const auto &any) { draw(painter, any); }, item);
    painter.restore();
}

/// One bar a word.
void PagePainter::drawBars(QPainter &painter, const compose::TextRun &run) const
{
    QColor colour = colourOf(run.colour);
    colour.setAlphaF(barInk);
    const double unit = run.size / 1000;
    const double height = run.size * barHeight;
    qint64 pen = 0;
    qint64 start = 0;
    const auto endWord = [&] {
        if (pen > start)
            painter.fillRect(QRectF(run.origin.x() + double(start) * unit, run.origin.y() - height, double(pen - start) * unit, height), colour);
    };
    for (const compose::Glyph &glyph : run.glyphs) {
        const bool isSpace = glyph.cluster < run.text.size() && run.text[glyph.cluster].isSpace();
        if (isSpace)
            endWord();
        pen += glyph.advance;
        if (isSpace)
            start = pen;
    }
    endWord();
}

void PagePainter::drawUpsideDown(QPainter &painter, const compose::TextRun &run)
{
    compose::TextRun upright = run;
    upright.upsideDown = false;
    upright.origin = {};
    painter.save();
    painter.translate(run.origin);
    painter.rotate(180);
    draw(painter, upright);
    painter.restore();
}

void PagePainter::draw(QPainter &painter, const compose::TextRun &run)
{
    if (run.upsideDown)
        return drawUpsideDown(painter, run);
    if (run.size < m_leastSize)
        return drawBars(painter, run);
    QList<quint32> glyphs;
    QList<QPointF> places;
    glyphs.reserve(run.glyphs.size());
    places.reserve(run.glyphs.size());
    qint64 pen = 0;
    const double unit = run.size / 1000;
    for (const compose::Glyph &glyph : run.glyphs) {
        if (glyph.id != 0) {
            glyphs.append(glyph.id);
            places.append({double(pen + glyph.xOffset) * unit, -glyph.yOffset * unit});
        }
        pen += glyph.advance;
    }
    QGlyphRun shown;
    shown.setRawFont(font(run.face, run.size));
    shown.setGlyphIndexes(glyphs);
    shown.setPositions(places);
    painter.setPen(colourOf(run.colour));
    painter.drawGlyphRun(run.origin, shown);
}

void PagePainter::draw(QPainter &painter, const compose::Line &line) const
{
    QPen pen(colourOf(line.colour), line.width);
    pen.setCapStyle(Qt::FlatCap);
    if (line.stroke == compose::Stroke::Dotted) {
        pen.setCapStyle(Qt::RoundCap);
        pen.setDashPattern({0.001, 4 / line.width}); // in widths; Qt draws nothing for a dash of no length
    }
    painter.setPen(pen);
    painter.drawLine(QLineF(line.to, line.from));
}

void PagePainter::draw(QPainter &painter, const compose::Box &box) const
{
    if (box.fill) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colourOf(*box.fill));
        painter.drawRoundedRect(box.area, box.radius, box.radius);
    }
    if (box.frame) {
        painter.setPen(QPen(colourOf(*box.frame), 0.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box.area.adjusted(0.25, 0.25, -0.25, -0.25), box.radius, box.radius);
    }
}

void PagePainter::draw(QPainter &painter, const compose::Picture &picture)
{
    const PictureForm *known = form(picture.asset);
    if (!known)
        return;
    if (known->curves && known->curves->isValid())
        drawCurves(painter, *known->curves, picture.area);
    else if (!known->pixels.isNull())
        painter.drawImage(picture.area, known->pixels);
    else
        painter.fillRect(picture.area, QColor::fromRgb(greyPlace));
}

/// In greys as pixels: an SVG says its colours in too many ways.
void PagePainter::drawCurves(QPainter &painter, QSvgRenderer &curves, const QRectF &area) const
{
    if (m_ink == Ink::Colours)
        return curves.render(&painter, area);
    const QSizeF seen = painter.deviceTransform().mapRect(area).size();
    const double most = std::max({seen.width(), seen.height(), 1.0});
    QImage pixels((seen * std::min(1.0, mostPixels / most)).toSize().expandedTo({1, 1}), QImage::Format_ARGB32_Premultiplied);
    pixels.fill(Qt::transparent);
    QPainter onto(&pixels);
    curves.render(&onto, QRectF({}, pixels.size()));
    onto.end();
    painter.drawImage(area, greyOf(pixels));
}

const PagePainter::PictureForm *PagePainter::form(const base::Hash &asset)
{
    const auto known = m_pictures.constFind(asset);
    if (known != m_pictures.constEnd())
        return known->get();
    const auto bytes = m_assets.constFind(asset);
    if (bytes == m_assets.constEnd())
        return nullptr;
    auto form = std::make_shared<PictureForm>();
    QBuffer buffer;
    buffer.setData(*bytes);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    if (reader.format().startsWith("svg") || !reader.canRead()) {
        form->curves = std::make_unique<QSvgRenderer>(withoutOutsideReferences(*bytes));
    } else {
        const QImage pixels = reader.read();
        form->pixels = m_ink == Ink::Greys ? greyOf(pixels) : pixels;
    }
    return m_pictures.insert(asset, form)->get();
}

} // namespace paint
