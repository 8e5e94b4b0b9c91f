// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "paint/greys.h"

#include <QBrush>
#include <QByteArray>
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

    Ink ink = Ink::Colours;
    QSizeF size;
    std::string operators;
    std::vector<double> opacities; ///< named /G and the index: fill and stroke alike, above 0 and below 1
    std::vector<Ramp> ramps;
    std::vector<QImage> images; ///< named /I and the index
};

/// The same drawing without references to anything but its own parts and bitmaps it holds: Qt would follow them to files of
/// this machine. What is taken in is cleaned on the way; this holds for whatever else comes here.
QByteArray withoutOutsideReferences(const QByteArray &svg);

/// Reads an SVG, without what lies outside it. Refuses with PictureUnreadable. Ramps whose colours are partly transparent are drawn opaque; text is drawn
/// as curves, in whatever font answers to the name it asks for.
base::Result<Drawing> drawingFromSvg(const QByteArray &svg, Ink ink = Ink::Colours);

} // namespace paint
