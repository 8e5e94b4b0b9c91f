// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/sheetpainter.h"

#include <QPaintDevice>
#include <QPainter>

namespace ui::preview {

namespace {

// A page larger than this is painted where it is seen, instead of being kept as pixels.
constexpr qsizetype largestPixmap = 24 * 1024 * 1024;
constexpr qsizetype keptPixmaps = 96 * 1024 * 1024;

void paintEdges(QPainter &painter, const QRectF &sheet)
{
    const QRectF edge = sheet.adjusted(-1, -1, 1, 1);
    painter.fillRect(edge.translated(0, 2), QColor(0, 0, 0, 24));
    painter.fillRect(edge, QColor(0, 0, 0, 40));
}

qsizetype bytesOf(const QSize &pixels)
{
    return qsizetype(pixels.width()) * pixels.height() * 4;
}

QSize inPixels(const QSizeF &size, double ratio)
{
    return {qCeil(size.width() * ratio), qCeil(size.height() * ratio)};
}

} // namespace

SheetPainter::SheetPainter() : m_pixmaps(keptPixmaps) {}

void SheetPainter::change(const compose::Document *before, const compose::Document *after,
                          const compose::Assets &assets)
{
    if (!before || !after)
        m_pixmaps.clear();
    for (const int page : m_pixmaps.keys()) {
        if (page >= after->pages.size() || after->pages[page] != before->pages[page])
            m_pixmaps.remove(page);
    }
    if (after && !m_painter) {
        if (auto painter = paint::PagePainter::create())
            m_painter = *painter;
    }
    if (m_painter)
        m_painter->setAssets(assets);
}

void SheetPainter::paint(QPainter &painter, const QRectF &sheet, const compose::Document &document, int page)
{
    paintEdges(painter, sheet);
    const double ratio = painter.device()->devicePixelRatioF();
    if (bytesOf(inPixels(sheet.size(), ratio)) <= largestPixmap) {
        painter.drawPixmap(sheet.topLeft(), pixmapOf(document, page, sheet.size(), ratio));
        return;
    }
    painter.save();
    painter.fillRect(sheet, Qt::white);
    painter.setClipRect(sheet);
    painter.translate(sheet.topLeft());
    paintPage(painter, document.pages[page], sheet.size());
    painter.restore();
}

QPixmap SheetPainter::pixmapOf(const compose::Document &document, int page, const QSizeF &size, double ratio)
{
    const QSize pixels = inPixels(size, ratio);
    if (const QPixmap *kept = m_pixmaps.object(page); kept && kept->size() == pixels)
        return *kept;
    QPixmap pixmap(pixels);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::white);
    QPainter painter(&pixmap);
    paintPage(painter, document.pages[page], size);
    painter.end();
    m_pixmaps.insert(page, new QPixmap(pixmap), bytesOf(pixels));
    return pixmap;
}

void SheetPainter::paintPage(QPainter &painter, const compose::Page &page, const QSizeF &size)
{
    if (!m_painter)
        return;
    painter.scale(size.width() / page.size.width(), size.height() / page.size.height());
    m_painter->paint(painter, page);
}

} // namespace ui::preview
