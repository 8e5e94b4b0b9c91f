// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paint/greys.h"

#include <algorithm>
#include <cmath>

namespace paint {

namespace {

double linear(double part)
{
    return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
}

double encoded(double light)
{
    return light <= 0.0031308 ? light * 12.92 : 1.055 * std::pow(light, 1 / 2.4) - 0.055;
}

} // namespace

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

QColor greyOf(const QColor &colour)
{
    const auto grey = float(std::min(1.0, encoded(luminance(colour))));
    return QColor::fromRgbF(grey, grey, grey, colour.alphaF());
}

QImage greyOf(const QImage &picture)
{
    if (!picture.hasAlphaChannel())
        return picture.convertToFormat(QImage::Format_Grayscale8);
    QImage grey = picture.convertToFormat(QImage::Format_ARGB32);
    for (int y = 0; y < grey.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(grey.scanLine(y));
        std::transform(line, line + grey.width(), line, [](QRgb pixel) {
            const int light = qGray(pixel);
            return qRgba(light, light, light, qAlpha(pixel));
        });
    }
    return grey;
}

} // namespace paint
