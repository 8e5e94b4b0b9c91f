// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/marking.h"

#include "ui/editor/look.h"

#include <QPainter>
#include <QPixmapCache>
#include <QTextLayout>
#include <cmath>

namespace ui::editor {

using shared::Mark;
using shared::MarkKind;

namespace {

constexpr qreal tileHeight = 3; ///< of what repeats under words, in pixels
constexpr int wavePeriod = 4;
constexpr int dotPeriod = 3;

QColor groundOf(MarkKind kind, const MarkInk &ink)
{
    switch (kind) {
    case MarkKind::Match: return ink.match;
    case MarkKind::Moved: return ink.moved;
    case MarkKind::Gone: return ink.gone;
    case MarkKind::Space: return ink.space;
    case MarkKind::Term:
    case MarkKind::Misspelt: break;
    }
    return {};
}

/// Calls `visit(line, left, right)` for each line the mark lies in.
template<typename Visit>
void eachStretch(const QTextLayout &lines, const Mark &mark, const Visit &visit)
{
    const QTextLine first = lines.lineForTextPosition(mark.start);
    const int end = mark.start + mark.length;
    for (int number = first.isValid() ? first.lineNumber() : lines.lineCount(); number < lines.lineCount(); ++number) {
        const QTextLine line = lines.lineAt(number);
        if (line.textStart() >= end)
            return;
        const qreal from = line.cursorToX(std::max(mark.start, line.textStart()));
        const qreal to = line.cursorToX(std::min(end, line.textStart() + line.textLength()));
        visit(line, std::min(from, to), std::max(from, to)); // written from the right, the end lies at the left
    }
}

/// Half as high as it is broad, over and over.
void drawWave(QPainter &painter)
{
    QPolygonF wave;
    for (qreal x = -wavePeriod; x <= 2 * wavePeriod; x += 0.5)
        wave.append({x, tileHeight / 2 + std::sin(x / wavePeriod * 2 * M_PI)});
    painter.drawPolyline(wave);
}

void drawDot(QPainter &painter)
{
    painter.fillRect(QRectF(0, 0.75, 1.5, 1.5), painter.pen().color());
}

QPixmap tileOf(MarkKind kind, const QColor &colour, qreal ratio)
{
    const QString key = QStringLiteral("vademecum-mark-%1-%2-%3").arg(int(kind)).arg(colour.rgba()).arg(ratio);
    QPixmap tile;
    if (QPixmapCache::find(key, &tile))
        return tile;
    const int period = kind == MarkKind::Misspelt ? wavePeriod : dotPeriod;
    tile = QPixmap((QSizeF(period, tileHeight) * ratio).toSize());
    tile.setDevicePixelRatio(ratio);
    tile.fill(Qt::transparent);
    QPainter painter(&tile);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1));
    kind == MarkKind::Misspelt ? drawWave(painter) : drawDot(painter);
    painter.end();
    QPixmapCache::insert(key, tile);
    return tile;
}

void underline(QPainter &painter, const QRectF &under, MarkKind kind, const MarkInk &ink)
{
    if (kind == MarkKind::Moved)
        return painter.fillRect(QRectF(under.left(), under.top(), under.width(), 1), ink.movedLine);
    const QColor colour = kind == MarkKind::Term ? ink.term : ink.fault;
    // Aligned with the tiles of other words: what is typed before a word does not make its wave tremble.
    painter.drawTiledPixmap(under, tileOf(kind, colour, painter.device()->devicePixelRatioF()), QPointF(under.left(), 0));
}

} // namespace

MarkInk::MarkInk(const Look &look)
    : match(look.matchFill()), moved(look.movedFill()), movedLine(look.movedLine()), gone(look.goneFill()), goneLine(look.goneLine()),
      term(look.quiet()), fault(look.fault()), space(look.hairline())
{}

void paintGrounds(QPainter &painter, const QTextLayout &lines, const QPointF &place, const QList<Mark> &marks, const MarkInk &ink)
{
    for (const Mark &mark : marks) {
        const QColor ground = groundOf(mark.kind, ink);
        if (ground.isValid())
            eachStretch(lines, mark, [&](const QTextLine &line, qreal left, qreal right) {
                painter.fillRect(QRectF(place.x() + left, place.y() + line.y(), right - left, line.height()), ground);
            });
    }
}

void paintUnderlines(QPainter &painter, const QTextLayout &lines, const QPointF &place, const QList<Mark> &marks, const MarkInk &ink)
{
    for (const Mark &mark : marks) {
        if (mark.kind == MarkKind::Match || mark.kind == MarkKind::Space)
            continue;
        eachStretch(lines, mark, [&](const QTextLine &line, qreal left, qreal right) {
            if (mark.kind == MarkKind::Gone) // through the middle of small letters
                return painter.fillRect(QRectF(place.x() + left, std::round(place.y() + line.y() + line.ascent() * 0.68), right - left, 1.5), ink.goneLine);
            const qreal y = std::round(place.y() + line.y() + line.ascent() + std::max(1.0, line.descent() * 0.3));
            underline(painter, QRectF(place.x() + left, y, right - left, tileHeight), mark.kind, ink);
        });
    }
}

} // namespace ui::editor
