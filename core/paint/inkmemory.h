// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paint/pdffile.h"
#include "paint/pdffont.h"
#include "paint/pdfpage.h"

namespace paint {

/// What is the same in the next file, part by part; whoever takes a part looks whether it still fits.
struct InkMemory {
    struct CutFont {
        std::vector<GlyphCodes::Code> codes;
        FontSubset subset;
    };

    compose::Pages pages;
    QList<base::Hash> pictures;
    std::vector<PageInk> inks;      ///< by page; empty: no page is remembered
    std::optional<FaceCodes> codes; ///< that the fonts give, without learning
    std::array<CutFont, compose::faceCount> fonts;
    PackedStreams streams;
};

} // namespace paint
