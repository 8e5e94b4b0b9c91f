// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paint/pdfpath.h"

#include "paint/pdftext.h"

#include <QPainterPath>
#include <QPen>
#include <QTransform>

namespace paint {

namespace {

// Drawings may use any unit, so their coordinates keep more digits than points on a page need.
constexpr int decimals = 4;

void writePoint(PdfText &out, QPointF point)
{
    out.fixed(point.x(), decimals) << ' ';
    out.fixed(point.y(), decimals) << ' ';
}

int capStyle(Qt::PenCapStyle style)
{
    return style == Qt::RoundCap ? 1 : style == Qt::SquareCap ? 2 : 0;
}

int joinStyle(Qt::PenJoinStyle style)
{
    return style == Qt::RoundJoin ? 1 : style == Qt::BevelJoin ? 2 : 0;
}

} // namespace

void writeMatrix(PdfText &out, const QTransform &transform)
{
    if (transform.isIdentity())
        return;
    for (const double part : {transform.m11(), transform.m12(), transform.m21(), transform.m22()})
        out.fixed(part, 5) << ' ';
    writePoint(out, {transform.dx(), transform.dy()});
    out << "cm ";
}

void writeColour(PdfText &out, const QColor &colour, Ink ink)
{
    if (ink == Ink::Greys) {
        out.fixed(greyOf(colour).redF(), 3) << ' ';
        return;
    }
    for (const double part : {colour.redF(), colour.greenF(), colour.blueF()})
        out.fixed(part, 3) << ' ';
}

void writeFillColour(PdfText &out, const QColor &colour, Ink ink)
{
    writeColour(out, colour, ink);
    out << (ink == Ink::Greys ? "g" : "rg");
}

void writeLineColour(PdfText &out, const QColor &colour, Ink ink)
{
    writeColour(out, colour, ink);
    out << (ink == Ink::Greys ? "G" : "RG");
}

void writePath(PdfText &out, const QPainterPath &path)
{
    QPointF start;
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element element = path.elementAt(i);
        switch (element.type) {
        case QPainterPath::MoveToElement:
            start = element;
            writePoint(out, element);
            out << "m ";
            break;
        case QPainterPath::LineToElement:
            writePoint(out, element);
            out << "l ";
            break;
        case QPainterPath::CurveToElement:
            writePoint(out, element);
            writePoint(out, path.elementAt(i + 1));
            writePoint(out, path.elementAt(i + 2));
            out << "c ";
            i += 2;
            break;
        case QPainterPath::CurveToDataElement: break;
        }
        const bool ends = i + 1 == path.elementCount() || path.elementAt(i + 1).isMoveTo();
        if (ends && !element.isMoveTo() && QPointF(path.elementAt(i)) == start)
            out << "h ";
    }
}

void writePen(PdfText &out, const QPen &pen)
{
    out.fixed(pen.widthF(), decimals)
        << " w " << capStyle(pen.capStyle()) << " J " << joinStyle(pen.joinStyle()) << " j ";
    if (joinStyle(pen.joinStyle()) == 0)
        out.fixed(std::max(1.0, pen.miterLimit()), 2) << " M ";
    const QList<qreal> dashes = pen.dashPattern();
    if (pen.style() == Qt::SolidLine || dashes.isEmpty())
        return;
    out << '[';
    for (const qreal dash : dashes)
        out.fixed(dash * std::max(pen.widthF(), 1.0), decimals) << ' ';
    out << "] ";
    out.fixed(pen.dashOffset() * std::max(pen.widthF(), 1.0), decimals) << " d ";
}

} // namespace paint
