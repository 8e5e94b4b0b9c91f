// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/mention.h"

#include "compose/pieces.h"

namespace compose {

PageFinder::PageFinder(const Sequence &body, WordCache &words) : m_body(body), m_words(words), m_pageOf(body.order.size())
{
    for (quint32 page = 0; page < body.pages.size(); ++page) {
        for (size_t i = body.pages[page].first; i < body.pages[page].last; ++i)
            m_pageOf[body.sections[body.order[i].section].firstSlice + body.order[i].slice] = page;
    }
}

int PageFinder::lineOf(const Section &section, const Cell &cell, int characters)
{
    const auto paragraph = size_t(cell.paragraph);
    QString uncovered;
    const std::vector<Piece> pieces = cutIntoPieces(section.plan.paragraphs[paragraph], m_words, uncovered);
    const std::vector<LineEnd> &ends = section.broken[paragraph].ends;
    int before = 0;
    size_t line = 0;
    for (quint32 piece = 0; piece < pieces.size(); ++piece) {
        const int length = int(m_words.word(pieces[piece].word).text.size());
        if (characters < before + length)
            return int(line); // a word torn between two lines counts on the first
        before += length;
        if (line + 1 < ends.size() && ends[line].piece <= piece)
            ++line;
    }
    return int(line);
}

QString PageFinder::destinationOf(const Section &section, int block, int column) const
{
    for (; block >= 0; --block) {
        for (const auto &[name, anchored] : section.plan.blocks[size_t(block)].anchors) {
            if (anchored == column)
                return name;
        }
    }
    return {};
}

Mention PageFinder::mentionOf(size_t index, const TermFind &find)
{
    const SectionPlace &place = m_body.sections[index];
    const Section &section = *place.section;
    const Cell &cell = section.plan.blocks[size_t(find.block)].cells[size_t(find.cell)];
    const int first = section.firstSlice[size_t(find.block)];
    if (first < 0)
        return {-1, {}};
    const int lines = section.linesOf(cell);
    quint32 page = m_pageOf[place.firstSlice + size_t(first)];
    if (lines > 1 && m_pageOf[place.firstSlice + size_t(first + lines - 1)] != page)
        page = m_pageOf[place.firstSlice + size_t(first + lineOf(section, cell, find.characters))];
    const Column &column = section.plan.columns[size_t(cell.column)];
    const int label = section.plan.isFacing() ? int(page) * 2 + 2 + column.side : int(page) + 1;
    return {label, destinationOf(section, find.block, cell.column)};
}

} // namespace compose
