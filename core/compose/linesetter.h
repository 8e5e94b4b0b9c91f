// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose/paragraph.h"

namespace compose {

/// Puts words and spaces of one line into runs, spreading what is missing over the spaces, and a little of much over the
/// letters. What would leave holes is not spread: that line ends early.
class LineSetter final
{
public:
    /// All must outlive it.
    LineSetter(const Paragraph &paragraph, const std::vector<Piece> &pieces, WordCache &words);

    SetLine set(const LineEnd &from, const LineEnd &to, bool last);
    /// Only notes whether the line reaches out.
    void measure(const LineEnd &from, const LineEnd &to, bool last);
    FineLength overfull() const { return m_overfull; }
    bool isLast(const BrokenParagraph &broken, int line) const
    {
        return line + 1 == broken.lineCount() || m_pieces[broken.ends[size_t(line)].piece].mustBreak;
    }

private:
    struct Part {
        WordCache::Index word = 0;
        const Piece *piece = nullptr;
        FineLength width = 0;
        bool hyphen = false;
        FineLength space = 0; ///< behind it, where it stands
        int stretch = 0;      ///< of what is read from the right
        QChar said;           ///< a bracket that looks the other way; null: it is what it looks like
    };
    /// A stretch of words that are read from the right.
    struct Stretch {
        size_t first = 0;
        size_t last = 0; ///< behind the last
    };
    void collect(const LineEnd &from, const LineEnd &to);
    void turnRound();
    void turn(Part &part);
    void addPart(quint32 piece, int from, int to, bool hyphen);
    FineLength naturalWidth() const;
    FineLength naturalSpaces() const;
    int gapCount() const;
    bool isSpread(FineLength slack, bool last) const;
    bool mayOpen(const Part &part) const;
    FineLength openLetters(FineLength slack);
    void append(const Part &part, SetLine &line);
    void appendSpace(const Part &part, FineLength advance, SetLine &line);
    SetRun &runFor(const Part &part, SetLine &line);

    const Paragraph &m_paragraph;
    const std::vector<Piece> &m_pieces;
    WordCache &m_words;
    const std::vector<int> m_stretches; ///< by piece; empty: nothing is read from the right
    std::vector<Part> m_parts;
    std::vector<Stretch> m_turned;
    std::vector<size_t> m_runOfPart; ///< the line's run that a part's glyphs are in
    int m_lastStretch = 0;           ///< of the part put down last
    int m_opened = 0;                ///< how far letters of this line stand apart, in thousandths of their size
    FineLength m_x = 0;
    FineLength m_overfull = 0;
};

} // namespace compose
