// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QBrush>
#include <QImage>
#include <QSizeF>
#include <QTransform>
#include <string>
#include <vector>

namespace paint {

/// A drawing as PDF operators that keep its curves. Its own units, y downwards, from (0, 0) to `size`.
struct Drawing {
    /// A colour ramp, named /S and its index in the operators.
    struct Ramp {
        QGradient gradient;
    };

    QSizeF size;
    std::string operators;
    std::vector<double> opacities; ///< named /G and the index: fill and stroke alike, above 0 and below 1
    std::vector<Ramp> ramps;
    std::vector<QImage> images; ///< named /I and the index
};

/// Reads an SVG. Refuses with PictureUnreadable. Ramps whose colours are partly transparent are drawn opaque; text is drawn
/// as curves, in whatever font answers to the name it asks for.
base::Result<Drawing> drawingFromSvg(const QByteArray &svg);

} // namespace paint
