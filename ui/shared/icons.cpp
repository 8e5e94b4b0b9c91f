// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/icons.h"

#include "base/resources.h"

#include <QApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace ui::shared {

namespace {

QByteArray drawing(const QString &name)
{
    const auto bytes = base::readResource(QStringLiteral("icons/%1.svg").arg(name));
    return bytes ? *bytes : QByteArray();
}

QPixmap rendered(QByteArray svg, const QColor &colour, const QSize &size)
{
    svg.replace("currentColor", colour.name().toLatin1());
    QPixmap pixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QSvgRenderer(svg).render(&painter, QRectF(QPointF(0, 0), size));
    return pixmap;
}

class PaletteIconEngine final : public QIconEngine
{
public:
    explicit PaletteIconEngine(const QString &name) : m_name(name), m_svg(drawing(name)) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const double ratio = painter->device()->devicePixelRatioF();
        QPixmap image = pixmap((QSizeF(rect.size()) * ratio).toSize(), mode, state);
        image.setDevicePixelRatio(ratio);
        painter->drawPixmap(rect, image);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        const QColor colour = colourFor(mode);
        const QString key = QStringLiteral("icon/%1/%2/%3x%4").arg(m_name, colour.name()).arg(size.width()).arg(size.height());
        QPixmap image;
        if (!QPixmapCache::find(key, &image)) {
            image = rendered(m_svg, colour, size);
            QPixmapCache::insert(key, image);
        }
        return image;
    }

    QIconEngine *clone() const override { return new PaletteIconEngine(*this); }
    bool isNull() override { return m_svg.isEmpty(); }

private:
    static QColor colourFor(QIcon::Mode mode)
    {
        const QPalette palette = QApplication::palette();
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::ButtonText);
        return palette.color(mode == QIcon::Selected ? QPalette::HighlightedText : QPalette::ButtonText);
    }

    QString m_name;
    QByteArray m_svg;
};

} // namespace

QIcon icon(const QString &name)
{
    return QIcon(new PaletteIconEngine(name));
}

QPixmap iconPixmap(const QString &name, const QColor &colour, int side, double pixelRatio)
{
    QPixmap image = rendered(drawing(name), colour, (QSizeF(side, side) * pixelRatio).toSize());
    image.setDevicePixelRatio(pixelRatio);
    return image;
}

} // namespace ui::shared
