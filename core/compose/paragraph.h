// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose/linebreaker.h"

namespace compose {

/// Text of one look inside a paragraph.
struct Span {
    QString text;
    Face face = Face::SerifRegular;
    Length size = points(10.5);
    Length raise = 0;
    Colour colour = 0;
    int link = -1;          ///< in the paragraph's links
    int note = -1;          ///< the span is the mark of this footnote of the document
    bool lineBreak = false; ///< the line ends after it
    QString pageOf;         ///< the span prints the page of this destination; its text has the widest page there is
    bool operator==(const Span &) const = default;
};

struct LinkTarget {
    QString url;
    QString destination;
    QString contents;
    bool byPage = false; ///< its page is printed behind it
    int node = -1;       ///< its element, once the paragraph has a place in the tree
    bool operator==(const LinkTarget &) const = default;
};

/// What is to be broken into lines, once per language, style and width.
struct Paragraph {
    std::vector<Span> spans;
    std::vector<LinkTarget> links;
    base::Language language = base::Language::French;
    Length width = 0;
    Length leading = points(15.5);
    Align align = Align::Justified;
    bool hyphenated = true;
    bool keepsSpaces = false; ///< code: as many as are written, and empty lines
    bool operator==(const Paragraph &) const = default;
};

/// A paragraph cut into lines, but not yet set: all that paginating asks for, in little room.
struct BrokenParagraph {
    std::vector<LineEnd> ends;
    std::vector<std::pair<int, int>> notes; ///< line and note, in their order
    QString uncovered;                      ///< characters that no bundled face has
    Length overfull = 0;                    ///< how far the widest line reaches out
    int lineCount() const { return int(ends.size()); }
};

struct SetRun {
    TextRun run; ///< its origin counts from the line's left end and the baseline
    int link = -1;
    int note = -1;
};

struct SetLine {
    std::vector<SetRun> runs;
    double width = 0; ///< in points, as set
};

/// No-break spaces where the language's rules want them; what is code stays as it is.
void typeset(Paragraph &paragraph);

BrokenParagraph breakParagraph(const Paragraph &paragraph, WordCache &words);

/// `count` lines of a broken paragraph from `first` on, with their glyphs.
std::vector<SetLine> setLines(const Paragraph &paragraph, const BrokenParagraph &broken, int first, int count,
                              WordCache &words);

} // namespace compose
