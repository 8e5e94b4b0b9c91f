// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paint/svgcurves.h"

#include "paint/pdfpath.h"
#include "paint/pdftext.h"

#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>
#include <QPen>
#include <QRegularExpression>
#include <QSvgRenderer>
#include <algorithm>

namespace paint {

namespace {

/// Takes what QPainter is told to draw and writes it as PDF operators. Every stroke of the brush stands between q and Q, so
/// that no state is carried from one to the next.
class CurveEngine final : public QPaintEngine
{
public:
    explicit CurveEngine(Drawing &drawing) : QPaintEngine(supported), m_drawing(drawing) {}

    Type type() const override { return User; }
    bool begin(QPaintDevice *) override { return true; }
    bool end() override
    {
        m_drawing.operators = m_out.take();
        return true;
    }

    void updateState(const QPaintEngineState &state) override;
    void drawPath(const QPainterPath &path) override;
    void drawPolygon(const QPointF *points, int count, PolygonDrawMode mode) override;
    void drawPixmap(const QRectF &target, const QPixmap &pixmap, const QRectF &source) override
    {
        drawImage(target, pixmap.toImage(), source, Qt::AutoColor);
    }
    void drawImage(const QRectF &target, const QImage &image, const QRectF &source,
                   Qt::ImageConversionFlags) override;

private:
    static constexpr PaintEngineFeatures supported{AllFeatures & ~ConicalGradientFill & ~PatternBrush
                                                   & ~PerspectiveTransform & ~ObjectBoundingModeGradients};

    void open();
    void close() { m_out << "Q\n"; }
    void fill(const QPainterPath &path);
    void fillWithRamp(const QPainterPath &path);
    void stroke(const QPainterPath &path);
    void useOpacity(double opacity);

    Drawing &m_drawing;
    PdfText m_out;
    QPen m_pen;
    QBrush m_brush;
    QTransform m_transform;
    QPainterPath m_clip; ///< in the drawing's units
    bool m_clipped = false;
    double m_opacity = 1;
};

class CurveDevice final : public QPaintDevice
{
public:
    CurveDevice(Drawing &drawing) : m_engine(drawing), m_size(drawing.size) {}
    QPaintEngine *paintEngine() const override { return &m_engine; }

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth: return qCeil(m_size.width());
        case PdmHeight: return qCeil(m_size.height());
        case PdmDepth: return 32;
        case PdmNumColors: return 0x1000000;
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY: return 72;
        case PdmDevicePixelRatio: return 1;
        default: return QPaintDevice::metric(metric);
        }
    }

private:
    mutable CurveEngine m_engine;
    QSizeF m_size;
};

void CurveEngine::updateState(const QPaintEngineState &state)
{
    const DirtyFlags dirty = state.state();
    if (dirty & DirtyPen)
        m_pen = state.pen();
    if (dirty & DirtyBrush)
        m_brush = state.brush();
    if (dirty & DirtyTransform)
        m_transform = state.transform();
    if (dirty & DirtyOpacity)
        m_opacity = state.opacity();
    if (dirty & (DirtyClipPath | DirtyClipRegion | DirtyClipEnabled)) {
        m_clipped = state.isClipEnabled() && painter()->hasClipping();
        m_clip = m_clipped ? state.transform().map(painter()->clipPath()) : QPainterPath();
    }
}

void CurveEngine::drawPath(const QPainterPath &path)
{
    fill(path);
    stroke(path);
}

void CurveEngine::drawPolygon(const QPointF *points, int count, PolygonDrawMode mode)
{
    QPainterPath path;
    path.moveTo(points[0]);
    for (int i = 1; i < count; ++i)
        path.lineTo(points[i]);
    path.setFillRule(mode == WindingMode ? Qt::WindingFill : Qt::OddEvenFill);
    if (mode != PolylineMode) {
        path.closeSubpath();
        fill(path);
    }
    stroke(path);
}

void CurveEngine::drawImage(const QRectF &target, const QImage &image, const QRectF &source,
                            Qt::ImageConversionFlags)
{
    open();
    useOpacity(m_opacity);
    // An image fills the unit square from the bottom upwards.
    writeMatrix(m_out, QTransform(target.width(), 0, 0, -target.height(), target.left(), target.bottom()));
    m_out << "/I" << qsizetype(m_drawing.images.size()) << " Do ";
    m_drawing.images.push_back(image.copy(source.toAlignedRect()));
    close();
}

void CurveEngine::open()
{
    m_out << "q ";
    if (m_clipped) {
        writePath(m_out, m_clip);
        m_out << (m_clip.fillRule() == Qt::WindingFill ? "W n " : "W* n ");
    }
    writeMatrix(m_out, m_transform);
}

void CurveEngine::fill(const QPainterPath &path)
{
    if (m_brush.style() == Qt::NoBrush || path.isEmpty())
        return;
    if (m_brush.style() == Qt::LinearGradientPattern || m_brush.style() == Qt::RadialGradientPattern)
        return fillWithRamp(path);
    open();
    useOpacity(m_opacity * m_brush.color().alphaF());
    writeFillColour(m_out, m_brush.color(), m_drawing.ink);
    m_out << ' ';
    writePath(m_out, path);
    m_out << (path.fillRule() == Qt::WindingFill ? "f " : "f* ");
    close();
}

void CurveEngine::fillWithRamp(const QPainterPath &path)
{
    open();
    useOpacity(m_opacity);
    writePath(m_out, path);
    m_out << (path.fillRule() == Qt::WindingFill ? "W n " : "W* n ");
    const QGradient gradient = *m_brush.gradient();
    if (gradient.coordinateMode() == QGradient::ObjectBoundingMode
        || gradient.coordinateMode() == QGradient::ObjectMode) {
        const QRectF box = path.boundingRect();
        writeMatrix(m_out, QTransform(box.width(), 0, 0, box.height(), box.left(), box.top()));
    }
    writeMatrix(m_out, m_brush.transform());
    m_out << "/S" << qsizetype(m_drawing.ramps.size()) << " sh ";
    m_drawing.ramps.push_back({gradient});
    close();
}

void CurveEngine::stroke(const QPainterPath &path)
{
    if (m_pen.style() == Qt::NoPen || path.isEmpty())
        return;
    open();
    useOpacity(m_opacity * m_pen.color().alphaF());
    writeLineColour(m_out, m_pen.color(), m_drawing.ink);
    m_out << ' ';
    writePen(m_out, m_pen);
    writePath(m_out, path);
    m_out << "S ";
    close();
}

void CurveEngine::useOpacity(double opacity)
{
    if (opacity >= 0.999)
        return;
    auto &known = m_drawing.opacities;
    const auto found = std::find(known.begin(), known.end(), opacity);
    m_out << "/G" << qsizetype(found - known.begin()) << " gs ";
    if (found == known.end())
        known.push_back(opacity);
}

} // namespace

QByteArray withoutOutsideReferences(const QByteArray &svg)
{
    if (svg.startsWith("\x1F\x8B")) // compressed: nothing can be said of it
        return {};
    if (!svg.contains("href"))
        return svg;
    static const QRegularExpression outside(
        QStringLiteral("href\\s*=\\s*(\"(?!\\s*(data:|#))[^\"]*\"|'(?!\\s*(data:|#))[^']*')"),
        QRegularExpression::CaseInsensitiveOption);
    return QString::fromUtf8(svg).replace(outside, QStringLiteral("href=\"\"")).toUtf8();
}

base::Result<Drawing> drawingFromSvg(const QByteArray &svg, Ink ink)
{
    QSvgRenderer renderer;
    if (!renderer.load(withoutOutsideReferences(svg)))
        return base::Error{base::ErrorKind::PictureUnreadable, {}, {}};
    Drawing drawing;
    drawing.ink = ink;
    drawing.size =
        renderer.viewBoxF().isEmpty() ? QSizeF(renderer.defaultSize()) : renderer.viewBoxF().size();
    if (drawing.size.isEmpty())
        return base::Error{base::ErrorKind::PictureUnreadable, {}, {}};
    CurveDevice device(drawing);
    QPainter painter(&device);
    renderer.render(&painter, QRectF(QPointF(), drawing.size));
    painter.end();
    return drawing;
}

} // namespace paint
