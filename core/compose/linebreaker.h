// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose/stylesheet.h"
#include "compose/wordcache.h"

#include <vector>

namespace compose {

/// A part of a paragraph that is never torn except by hyphenation.
struct Piece {
    WordCache::Index word = 0;
    Face face = Face::SerifRegular;
    quint32 span = 0;
    Length size = 0;
    FineLength width = 0;
    FineLength space = 0;   ///< of the space that follows; 0: none
    bool isTied = false;    ///< by that space to the next piece: it opens like others, but no line ends at it
    bool mayBreak = false;  ///< the line may end after it without a space: a compound's own hyphen
    bool mustBreak = false; ///< the line ends after it
};

/// A line goes up to a piece, or into it.
struct LineEnd {
    quint32 piece = 0;
    int character = -1; ///< the first of the next line; -1: the whole piece is on the line
    bool operator==(const LineEnd &) const = default;
};

struct Measure {
    Length width = 0;
    Align align = Align::Justified;
    bool hyphenated = true;
    base::Language language = base::Language::French;
};

/// How far a word that ends a justified line stands in the margin: small marks hang half, so that the edge looks straight.
FineLength hangOf(const ShapedWord &word, Length size);

/// Optimum fit over the whole paragraph (Knuth and Plass, Breaking Paragraphs into Lines, 1981): no more than two
/// hyphens in a row, a compound's own among them, if there is a way, no hyphen before the last line if there is a way, no stranded last line. Words are hyphenated only
/// where a line may end in them.
std::vector<LineEnd> breakLines(const std::vector<Piece> &pieces, const Measure &measure, WordCache &words);

} // namespace compose
