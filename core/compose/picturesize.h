// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSizeF>
#include <optional>

namespace compose {

/// The size a PNG, JPEG or SVG gives itself: pixels, or an SVG's own units. Reads the head of the file only (SVG: its
/// root element). Nothing when the bytes are no such picture.
std::optional<QSizeF> pictureSize(const QByteArray &bytes);

struct PictureMeasure {
    QSizeF size;
    bool isDrawing = false; ///< of curves, which are sharp at any size
};
std::optional<PictureMeasure> measurePicture(const QByteArray &bytes);

} // namespace compose
