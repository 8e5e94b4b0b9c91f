// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose/linebreaker.h"

namespace compose {

/// Where a word may be parted, and how wide its parts are, without the hyphen.
struct Parting {
    int character = 0; ///< the first of the second part
    FineLength before = 0;
    FineLength behind = 0;
    bool partsLetters = false; ///< that share a glyph
};

std::vector<Parting> partingsOf(const Piece &piece, base::Language language, WordCache &words);

} // namespace compose
