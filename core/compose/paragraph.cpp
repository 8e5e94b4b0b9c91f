// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/paragraph.h"

#include "compose/linesetter.h"
#include "compose/pieces.h"
#include "text/typography.h"

namespace compose {

void typeset(Paragraph &paragraph)
{
    std::vector<Span> &spans = paragraph.spans;
    for (size_t i = 0; i < spans.size(); ++i) {
        if (spans[i].face == Face::Mono || spans[i].text.isEmpty())
            continue;
        text::Neighbours around;
        if (i > 0 && !spans[i - 1].text.isEmpty())
            around.before = spans[i - 1].text.back();
        if (i + 1 < spans.size() && !spans[i + 1].text.isEmpty())
            around.after = spans[i + 1].text.front();
        spans[i].text = text::typeset(spans[i].text, paragraph.language, around);
    }
}

namespace {

LineEnd nextStart(const LineEnd &end)
{
    return end.character >= 0 ? end : LineEnd{end.piece + 1, 0};
}

void noteLines(const Paragraph &paragraph, const std::vector<Piece> &pieces, BrokenParagraph &broken)
{
    int line = 0;
    int last = -1;
    for (quint32 i = 0; i < pieces.size(); ++i) {
        while (line + 1 < broken.lineCount() && i > broken.ends[size_t(line)].piece)
            ++line;
        const int note = paragraph.spans[pieces[i].span].note;
        if (note >= 0 && note != last)
            broken.notes.emplace_back(line, note);
        last = note;
    }
}

} // namespace

BrokenParagraph breakParagraph(const Paragraph &paragraph, WordCache &words)
{
    BrokenParagraph broken;
    const std::vector<Piece> pieces = cutIntoPieces(paragraph, words, broken.uncovered);
    const Measure measure{paragraph.width, paragraph.align, paragraph.hyphenated, paragraph.language};
    broken.ends = breakLines(pieces, measure, words);
    noteLines(paragraph, pieces, broken);
    LineSetter setter(paragraph, pieces, words);
    LineEnd from;
    for (int i = 0; i < broken.lineCount(); ++i) {
        setter.measure(from, broken.ends[size_t(i)], setter.isLast(broken, i));
        from = nextStart(broken.ends[size_t(i)]);
    }
    broken.overfull = Length(setter.overfull() / 1000);
    return broken;
}

std::vector<SetLine> setLines(const Paragraph &paragraph, const BrokenParagraph &broken, int first, int count,
                              WordCache &words)
{
    QString uncovered;
    const std::vector<Piece> pieces = cutIntoPieces(paragraph, words, uncovered);
    LineSetter setter(paragraph, pieces, words);
    std::vector<SetLine> lines;
    LineEnd from = first > 0 ? nextStart(broken.ends[size_t(first) - 1]) : LineEnd{};
    for (int i = first; i < std::min(first + count, broken.lineCount()); ++i) {
        lines.push_back(setter.set(from, broken.ends[size_t(i)], setter.isLast(broken, i)));
        from = nextStart(broken.ends[size_t(i)]);
    }
    return lines;
}

} // namespace compose
