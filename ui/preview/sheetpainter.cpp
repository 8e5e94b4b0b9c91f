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

SheetPainter::SheetPainter(PageShelf &shelf) : m_shelf(shelf), m_pixmaps(keptPixmaps) {}

void SheetPainter::paint(QPainter &painter, const QRectF &sheet, int page)
{
    paintEdges(painter, sheet);
    const double ratio = painter.device()->devicePixelRatioF();
    if (bytesOf(inPixels(sheet.size(), ratio)) <= largestPixmap) {
        painter.drawPixmap(sheet.topLeft(), pixmapOf(page, sheet.size(), ratio));
        return;
    }
    painter.save();
    painter.fillRect(sheet, Qt::white);
    painter.setClipRect(sheet);
    painter.translate(sheet.topLeft());
    m_shelf.paint(painter, page, sheet.size());
    painter.restore();
}

QPixmap SheetPainter::pixmapOf(int page, const QSizeF &size, double ratio)
{
    const QSize pixels = inPixels(size, ratio);
    const quint64 stamp = m_shelf.leaf(page)->stamp;
    if (const Kept *kept = m_pixmaps.object(page); kept && kept->stamp == stamp && kept->pixels.size() == pixels)
        return kept->pixels;
    QPixmap pixmap(pixels);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::white);
    QPainter painter(&pixmap);
    m_shelf.paint(painter, page, size);
    painter.end();
    m_pixmaps.insert(page, new Kept{pixmap, stamp}, bytesOf(pixels));
    return pixmap;
}

} // namespace ui::preview
