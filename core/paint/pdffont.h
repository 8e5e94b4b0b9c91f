// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "compose/face.h"
#include "paint/glyphcodes.h"

#include <QByteArray>
#include <string>
#include <vector>

struct hb_face_t;

namespace compose {
class FontBook;
}

namespace paint {

class PdfFile;

/// The part of a font that a document shows.
struct FontSubset {
    QByteArray file;                ///< a TrueType file of its own
    std::vector<quint16> newGlyphs; ///< by code: the glyph in that file
    std::string name;               ///< "ABCDEF+NotoSerif-Regular"
};

/// Refuses with ResourceMissing when the font cannot be cut; the bundled ones can.
base::Result<FontSubset> subsetOf(hb_face_t *face, const std::vector<GlyphCodes::Code> &codes);

/// Writes a composite font (Type 0 over CIDFontType2) with its widths, its glyphs and what they mean, as object `number`.
void writeFont(PdfFile &file, int number, const compose::FontBook &book, compose::Face face,
               const std::vector<GlyphCodes::Code> &codes, const FontSubset &subset);

} // namespace paint
