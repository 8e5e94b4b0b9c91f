// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QImage>

namespace paint {

/// What a file is printed with: colours, or greys only.
enum class Ink : unsigned char { Colours, Greys };

/// Relative luminance of sRGB, from 0 to 1, whatever the opacity (WCAG 2.1).
double luminance(const QColor &colour);
/// The grey of the same luminance and opacity: whatever stood out from something stands out from it as much.
QColor greyOf(const QColor &colour);
/// Its opacity stays.
QImage greyOf(const QImage &picture);

} // namespace paint
