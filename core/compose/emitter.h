// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose/canvas.h"
#include "compose/paginator.h"
#include "compose/words.h"

namespace compose {

/// Puts blocks down on pages: slices of paragraphs, frames, notes, anchors.
class Emitter final
{
public:
    Emitter(const Plan &plan, const SetParagraphs &set, const Slices &slices, Canvas &canvas)
        : m_plan(plan), m_set(set), m_slices(slices), m_canvas(canvas)
    {}

    /// One side of the range: the page itself, or a page of a spread. Running matter is not its business.
    void emit(const PageRange &range, int side);

private:
    /// Consecutive slices of one block on this page.
    struct Fragment {
        int block = 0;
        int firstLine = 0;
        int lines = 0;
        bool isLast = false; ///< the block ends here
        Length top = 0;      ///< from the page's top
        Length bottom = 0;
    };
    void cut(const PageRange &range);
    void emitGround(const PageRange &range);
    void emitFrames();
    void emitFrame(const Frame &frame, Length top, Length bottom);
    void emitBars();
    void emitRow(const Fragment &fragment);
    void emitBlock(const Fragment &fragment, bool repeated);
    void emitPictures(const Block &block, const Fragment &fragment);
    void emitCell(const Block &block, const Cell &cell, const Fragment &fragment, bool repeated);
    void emitLeader(const Cell &title, const Cell &number, const Fragment &fragment);
    void emitMarks(const Block &block, const Fragment &fragment);
    void emitNotes(const PageRange &range);
    Length left() const { return m_plan.sheet.geometry().left; }
    const Block &blockOf(const Fragment &fragment) const { return m_plan.blocks[size_t(fragment.block)]; }
    bool isHere(int column) const { return m_plan.columns[size_t(column)].side == m_side; }

    const Plan &m_plan;
    const SetParagraphs &m_set;
    const Slices &m_slices;
    Canvas &m_canvas;
    int m_side = 0;
    int m_repeatedTable = -1;
    std::vector<Fragment> m_fragments;
};

} // namespace compose
