// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/paginator.h"

namespace compose {

namespace {

constexpr Length frameGap = points(14);

int linesOf(const Cell &cell, const SetParagraphs &set)
{
    return cell.leader ? 0 : int(set[size_t(cell.paragraph)].lines.size());
}

/// Neither the first nor the last line of a paragraph stands alone.
bool tearsNoLine(const Block &block, const SetParagraphs &set, int line)
{
    for (const Cell &cell : block.cells) {
        const int count = linesOf(cell, set);
        if (count > line && (line == 1 || line == count - 1))
            return false;
    }
    return true;
}

void collectNotes(const Block &block, const SetParagraphs &set, int line, Slices &slices)
{
    for (const Cell &cell : block.cells) {
        if (line >= linesOf(cell, set))
            continue;
        for (const SetRun &run : set[size_t(cell.paragraph)].lines[size_t(line)].runs) {
            if (run.note >= 0 && (slices.notes.empty() || slices.notes.back() != run.note))
                slices.notes.push_back(run.note);
        }
    }
}

} // namespace

int lineCount(const Block &block, const SetParagraphs &set)
{
    int count = 0;
    for (const Cell &cell : block.cells)
        count = std::max(count, linesOf(cell, set));
    return block.height > 0 ? 1 : count;
}

Length heightOf(const Block &block, const SetParagraphs &set)
{
    const Length text = block.height > 0 ? block.height : lineCount(block, set) * block.leading;
    return block.padTop + text + block.padBottom;
}

Slices slicesOf(const Plan &plan, const SetParagraphs &set, size_t first, size_t last)
{
    Slices result;
    bool keep = false;
    Length after = 0;
    for (size_t b = first; b < last; ++b) {
        const Block &block = plan.blocks[b];
        // A row without any text still is a row.
        const int count = std::max(lineCount(block, set), block.table >= 0 ? 1 : 0);
        const bool whole = block.unbreakable || block.keepWithNext || (block.table >= 0 && count <= 12);
        for (int line = 0; line < count; ++line) {
            Slice slice{int(b), line, block.height > 0 ? block.height : block.leading, 0, false, 0, 0};
            slice.glued = line == 0 ? keep : whole || !tearsNoLine(block, set, line);
            slice.before = line == 0 ? std::max(block.before, after) : 0;
            slice.height += (line == 0 ? block.padTop : 0) + (line + 1 == count ? block.padBottom : 0);
            slice.firstNote = int(result.notes.size());
            if (!plan.notes.empty())
                collectNotes(block, set, line, result);
            slice.noteCount = int(result.notes.size()) - slice.firstNote;
            result.slices.push_back(slice);
        }
        if (count > 0) {
            keep = block.keepWithNext;
            after = block.after;
        }
    }
    return result;
}

Length Stack::place(const Slice &slice)
{
    const Block &block = m_plan->blocks[size_t(slice.block)];
    if (m_isEmpty && slice.line == 0)
        m_y = block.sink;
    if (m_isEmpty && block.table >= 0) {
        const int head = m_plan->tables[size_t(block.table)].head;
        if (head >= 0 && head != slice.block) {
            m_repeatedTable = block.table;
            m_y = heightOf(m_plan->blocks[size_t(head)], *m_set);
        }
    }
    Length before = m_isEmpty ? 0 : slice.before;
    if (block.frame != m_frame) {
        m_y += m_frame >= 0 ? m_plan->frames[size_t(m_frame)].padBottom : 0;
        before = m_isEmpty ? 0 : std::max(before, frameGap);
        before += block.frame >= 0 ? m_plan->frames[size_t(block.frame)].padTop : 0;
        m_frame = block.frame;
    }
    m_isEmpty = false;
    const Length top = m_y + before;
    m_y = top + slice.height;
    return top;
}

Length Stack::bottom() const
{
    return m_y + (m_frame >= 0 ? m_plan->frames[size_t(m_frame)].padBottom : 0);
}

Length notesHeight(const Plan &plan, const SetParagraphs &set, const int *first, const int *last)
{
    std::vector<Length> heights(plan.columns.size());
    for (const int *note = first; note != last; ++note) {
        const Note &each = plan.notes[size_t(*note)];
        const auto lines = Length(set[size_t(each.paragraph)].lines.size());
        heights[size_t(each.column)] += lines * plan.sheet[Style::Note].leading + noteSpacing;
    }
    const Length highest = *std::max_element(heights.begin(), heights.end());
    return highest > 0 ? highest + notesGap : 0;
}

namespace {

class Paginator final
{
public:
    Paginator(const Plan &plan, const SetParagraphs &set, const Slices &slices)
        : m_plan(plan), m_set(set), m_slices(slices.slices), m_notes(slices.notes), m_stack(plan, set)
    {}

    std::vector<PageRange> run();

private:
    bool wantsNewPage(const Slice &slice) const;
    bool fits(const Slice &slice, Stack &next) const;
    void finishPage(size_t cut);
    const Block &blockOf(const Slice &slice) const { return m_plan.blocks[size_t(slice.block)]; }

    const Plan &m_plan;
    const SetParagraphs &m_set;
    const std::vector<Slice> &m_slices;
    const std::vector<int> &m_notes;
    std::vector<PageRange> m_pages;
    Stack m_stack;
    size_t m_start = 0;
    size_t m_legal = 0; ///< the last slice that may begin a page
};

bool Paginator::wantsNewPage(const Slice &slice) const
{
    const Block &block = blockOf(slice);
    if (slice.line > 0)
        return false;
    const Length left = m_plan.sheet.geometry().height - m_stack.bottom();
    return block.start != Start::Anywhere || (!slice.glued && left - block.before < block.need);
}

bool Paginator::fits(const Slice &slice, Stack &next) const
{
    next.place(slice);
    const int *notes = m_notes.data();
    const int first = m_slices[m_start].firstNote;
    const int last = slice.firstNote + slice.noteCount;
    const Length height = first < last ? notesHeight(m_plan, m_set, notes + first, notes + last) : 0;
    return next.bottom() + height <= m_plan.sheet.geometry().height;
}

void Paginator::finishPage(size_t cut)
{
    m_pages.push_back({m_start, cut});
    const bool wantsRight =
        cut < m_slices.size() && m_slices[cut].line == 0 && blockOf(m_slices[cut]).start == Start::RightPage;
    if (wantsRight && !m_plan.isFacing() && m_pages.size() % 2 == 1)
        m_pages.push_back({cut, cut});
    m_start = m_legal = cut;
    m_stack = Stack(m_plan, m_set);
}

std::vector<PageRange> Paginator::run()
{
    for (size_t i = 0; i < m_slices.size();) {
        const Slice &slice = m_slices[i];
        const bool first = i == m_start;
        if (!first && wantsNewPage(slice)) {
            finishPage(i);
            continue;
        }
        if (!slice.glued)
            m_legal = i;
        Stack next = m_stack;
        if (!first && !fits(slice, next)) {
            // A chain higher than a page is torn where it must be.
            i = m_legal > m_start ? m_legal : i;
            finishPage(i);
            continue;
        }
        if (first)
            next.place(slice);
        m_stack = next;
        ++i;
    }
    if (m_start < m_slices.size())
        m_pages.push_back({m_start, m_slices.size()});
    return std::move(m_pages);
}

} // namespace

std::vector<PageRange> paginate(const Plan &plan, const SetParagraphs &set, const Slices &slices)
{
    return Paginator(plan, set, slices).run();
}

} // namespace compose
