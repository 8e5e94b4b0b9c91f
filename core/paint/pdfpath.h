// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paint/greys.h"

class QPainterPath;
class QPen;
class QTransform;

namespace paint {

class PdfText;

// Graphics of Qt as PDF operators (ISO 32000-1, clause 8).

/// "a b c d e f cm", nothing for the identity.
void writeMatrix(PdfText &out, const QTransform &transform);
/// Three numbers from 0 to 1, or one in greys, without an operator.
void writeColour(PdfText &out, const QColor &colour, Ink ink);
/// The same with the operator that makes it the colour of areas and letters, or of lines.
void writeFillColour(PdfText &out, const QColor &colour, Ink ink);
void writeLineColour(PdfText &out, const QColor &colour, Ink ink);
/// The construction of the path, without painting it.
void writePath(PdfText &out, const QPainterPath &path);
/// Width, ends, corners and dashes.
void writePen(PdfText &out, const QPen &pen);

} // namespace paint
