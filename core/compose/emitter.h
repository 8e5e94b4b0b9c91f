// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose/canvas.h"
#include "compose/fragment.h"

namespace compose {

/// Puts one page of a sequence down: lines, frames, notes, anchors. Running matter is not its business.
class Emitter final
{
public:
    /// `isLinked` says whether something leads to a destination; others need no anchor.
    using IsLinked = std::function<bool(const QString &destination)>;

    Emitter(const Sequence &sequence, Canvas &canvas, const Bars &bars, PageLabel labelOf, IsLinked isLinked)
        : m_sequence(sequence),
          m_sheet(sequence.setting->sheet),
          m_canvas(canvas),
          m_bars(bars),
          m_labelOf(std::move(labelOf)),
          m_isLinked(std::move(isLinked))
    {}

    /// One side of the range: the page itself, or a page of a spread.
    void emit(const PageRange &range, int side);

private:
    void emitFrames(const PagePlan &page);
    void emitFrame(const Frame &frame, Length top, Length bottom);
    void emitBars(const PagePlan &page);
    void emitMarginBars(const PagePlan &page);
    void emitRepeatedHead(const PagePlan &page);
    void emitRow(const Fragment &fragment);
    void emitBlock(const Fragment &fragment, bool repeated);
    void emitAnchors(const Fragment &fragment);
    void emitPictures(const Fragment &fragment);
    void emitCell(const Cell &cell, const Fragment &fragment, bool repeated);
    void emitLoneCell(const Cell &cell, const Fragment &fragment);
    void emitLeader(const Cell &title, const Cell &number, const Fragment &fragment);
    void emitNotes(const PagePlan &page);
    void emitNote(const NotePart &part, const Note &note, Length y);
    Length left() const { return m_sheet.geometry().left; }
    const Section &sectionOf(const Fragment &fragment) const { return *placeOf(fragment).section; }
    const SectionPlace &placeOf(const Fragment &fragment) const { return m_sequence.sections[fragment.section]; }
    const Block &blockOf(const Fragment &fragment) const
    {
        return sectionOf(fragment).plan.blocks[size_t(fragment.block)];
    }
    const Column &columnOf(int column) const { return m_sequence.setting->columns[size_t(column)]; }
    bool isHere(int column) const { return columnOf(column).side == m_side; }

    const Sequence &m_sequence;
    const StyleSheet &m_sheet;
    Canvas &m_canvas;
    const Bars &m_bars;
    const PageLabel m_labelOf;
    const IsLinked m_isLinked;
    int m_side = 0;
};

/// Where a block's texts stand on a page of a side, and the anchors on it.
struct Marks {
    QList<std::pair<std::pair<model::ObjectRef, int>, QRectF>> areas; ///< object and column
    QList<Anchor> anchors;
};
Marks marksOf(const Sequence &sequence, const PageRange &range, int side, Length shift,
              const Emitter::IsLinked &isLinked);

} // namespace compose
