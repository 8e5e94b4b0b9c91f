// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "paint/greys.h"

#include <QByteArray>

namespace paint {

class PdfFile;

/// Writes a picture as object `number`, to be drawn in the unit square: a JPEG in red, green, blue or grey as it is, an SVG
/// with its curves, anything else Qt reads as pixels, transparency included. Refuses with PictureUnreadable, before anything
/// is written. In greys whatever has colours is made anew.
base::Outcome writePicture(PdfFile &file, int number, const QByteArray &bytes, Ink ink = Ink::Colours);
/// Writes, as object `number`, what stands for a picture that cannot be read.
void writeGreyPlace(PdfFile &file, int number);

} // namespace paint
