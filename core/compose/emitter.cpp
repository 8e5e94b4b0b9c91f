// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/emitter.h"

namespace compose {

void Emitter::emit(const PageRange &range, int side)
{
    m_side = side;
    cut(range);
    emitFrames();
    emitBars();
    if (m_repeatedTable >= 0) {
        const int head = m_plan.tables[size_t(m_repeatedTable)].head;
        const Block &block = m_plan.blocks[size_t(head)];
        const Length top = m_plan.sheet.geometry().top;
        const Fragment again{head, 0, lineCount(block, m_set), true, top, top + heightOf(block, m_set)};
        emitRow(again);
        emitBlock(again, true);
    }
    for (const Fragment &fragment : m_fragments) {
        emitRow(fragment);
        emitBlock(fragment, false);
        emitMarks(blockOf(fragment), fragment);
    }
    emitNotes(range);
}

void Emitter::cut(const PageRange &range)
{
    m_fragments.clear();
    Stack stack(m_plan, m_set);
    const Length start = m_plan.sheet.geometry().top;
    for (size_t i = range.first; i < range.last; ++i) {
        const Slice &slice = m_slices.slices[i];
        const Length top = start + stack.place(slice);
        if (m_fragments.empty() || m_fragments.back().block != slice.block)
            m_fragments.push_back({slice.block, slice.line, 0, false, top, top});
        Fragment &fragment = m_fragments.back();
        ++fragment.lines;
        fragment.bottom = top + slice.height;
        const bool more = i + 1 < m_slices.slices.size() && m_slices.slices[i + 1].block == slice.block;
        fragment.isLast = !more;
    }
    m_repeatedTable = stack.repeatedTable();
}

void Emitter::emitFrames()
{
    for (size_t i = 0; i < m_fragments.size();) {
        const int frame = blockOf(m_fragments[i]).frame;
        size_t end = i + 1;
        while (end < m_fragments.size() && blockOf(m_fragments[end]).frame == frame)
            ++end;
        if (frame >= 0)
            emitFrame(m_plan.frames[size_t(frame)], m_fragments[i].top, m_fragments[end - 1].bottom);
        i = end;
    }
}

void Emitter::emitFrame(const Frame &frame, Length top, Length bottom)
{
    const Palette &colours = m_plan.sheet.palette();
    const Length height = bottom - top + frame.padTop + frame.padBottom;
    const Length x = left() + frame.left;
    m_canvas.box(x, top - frame.padTop, frame.width, height, colours.tint, frame.bar ? 0 : 3);
    if (frame.bar)
        m_canvas.box(x, top - frame.padTop, points(3), height, colours.accent);
}

void Emitter::emitBars()
{
    for (size_t i = 0; i < m_fragments.size(); ++i) {
        const Block &block = blockOf(m_fragments[i]);
        if (block.bar < 0)
            continue;
        const bool joined = i > 0 && blockOf(m_fragments[i - 1]).bar == block.bar;
        const Length top = joined ? m_fragments[i - 1].bottom : m_fragments[i].top + points(2);
        const bool goesOn = i + 1 < m_fragments.size() && blockOf(m_fragments[i + 1]).bar == block.bar;
        const Length bottom = m_fragments[i].bottom - (goesOn ? 0 : points(1));
        for (const Cell &cell : block.cells) {
            if (isHere(cell.column))
                m_canvas.box(left() + cell.x - points(11), top, points(2), bottom - top,
                             m_plan.sheet.palette().quote);
        }
    }
}

void Emitter::emitRow(const Fragment &fragment)
{
    const Block &block = blockOf(fragment);
    const Palette &colours = m_plan.sheet.palette();
    const Geometry &page = m_plan.sheet.geometry();
    if (block.ruleAbove && fragment.firstLine == 0 && fragment.top > page.top)
        m_canvas.rule(left() - page.outdent, fragment.top - points(9), left() + page.width,
                      fragment.top - points(9), 0.6, colours.hair);
    if (block.table < 0)
        return;
    const Table &table = m_plan.tables[size_t(block.table)];
    if (!table.sides.contains(m_side))
        return;
    const Length x = left() + table.left;
    if (block.band)
        m_canvas.box(x, fragment.top, table.width, fragment.bottom - fragment.top, colours.band);
    if (block.hairline && fragment.isLast)
        m_canvas.rule(x, fragment.bottom, x + table.width, fragment.bottom, 0.5, colours.hair);
}

void Emitter::emitBlock(const Fragment &fragment, bool repeated)
{
    const Block &block = blockOf(fragment);
    if (!repeated && fragment.firstLine == 0) {
        for (const auto &[name, column] : block.anchors) {
            if (isHere(column) && m_plan.linked.contains(name))
                m_canvas.anchor(name, left() + m_plan.columns[size_t(column)].left, fragment.top - points(8));
        }
    }
    emitPictures(block, fragment);
    for (size_t i = 0; i < block.cells.size(); ++i) {
        if (!isHere(block.cells[i].column))
            continue;
        if (block.cells[i].leader)
            emitLeader(block.cells[i - 1], block.cells[i], fragment);
        else
            emitCell(block, block.cells[i], fragment, repeated);
    }
}

void Emitter::emitPictures(const Block &block, const Fragment &fragment)
{
    for (const PlacedPicture &picture : block.pictures) {
        if (isHere(picture.column))
            m_canvas.picture(picture, left() + picture.x, fragment.top, block.height);
    }
}

void Emitter::emitCell(const Block &block, const Cell &cell, const Fragment &fragment, bool repeated)
{
    const std::vector<SetLine> &lines = m_set[size_t(cell.paragraph)].lines;
    const Length start = fragment.top + (fragment.firstLine == 0 ? block.padTop : 0);
    const int node = repeated ? Canvas::noNode : cell.node;
    if (cell.label >= 0 && fragment.firstLine == 0 && !m_set[size_t(cell.label)].lines.empty())
        m_canvas.line(cell.label, m_set[size_t(cell.label)].lines.front(), left() + cell.labelX, start,
                      repeated ? Canvas::noNode : cell.labelNode);
    if (!repeated)
        m_canvas.element(cell.node); // An empty cell has its place in the tree, too.
    for (int i = 0; i < fragment.lines; ++i) {
        const auto line = size_t(fragment.firstLine + i);
        if (line < lines.size())
            m_canvas.line(cell.paragraph, lines[line], left() + cell.x, start + i * block.leading, node);
    }
}

void Emitter::emitLeader(const Cell &title, const Cell &number, const Fragment &fragment)
{
    const std::vector<SetLine> &lines = m_set[size_t(title.paragraph)].lines;
    const std::vector<SetLine> &digits = m_set[size_t(number.paragraph)].lines;
    const Block &block = blockOf(fragment);
    if (!fragment.isLast || lines.empty() || digits.empty())
        return;
    const Length top = fragment.top + (int(lines.size()) - 1 - fragment.firstLine) * block.leading;
    const double baseline =
        toPoints(top) + toPoints(block.leading) / 2 + digits.front().runs.front().run.size * 0.36;
    const double right = toPoints(left() + number.x) + digits.front().runs.front().run.origin.x();
    const Length from = left() + title.x + points(lines.back().width + 6);
    if (from + points(8) < points(right - 6))
        m_canvas.rule(from, points(baseline - 0.6), points(right - 6), points(baseline - 0.6), 0.8,
                      m_plan.sheet.palette().hair, Stroke::Dotted);
    m_canvas.line(number.paragraph, digits.front(), left() + number.x, top, number.node);
    const Length width = number.x + m_plan.paragraphs[size_t(number.paragraph)].width - title.x;
    const QRectF area(toPoints(left() + title.x), toPoints(fragment.top), toPoints(width),
                      toPoints(fragment.bottom - fragment.top));
    m_canvas.link(area, number.destination, number.contents, number.node);
}

void Emitter::emitMarks(const Block &block, const Fragment &fragment)
{
    const bool byCell = block.objects.size() == block.cells.size();
    for (size_t i = 0; i < block.objects.size(); ++i) {
        const auto &[object, column] = block.objects[i];
        if (!isHere(column))
            continue;
        const Column &place = m_plan.columns[size_t(column)];
        Length x = place.left;
        Length width = place.width;
        if (byCell) {
            x = block.cells[i].x;
            width = m_plan.paragraphs[size_t(block.cells[i].paragraph)].width;
        }
        m_canvas.area(object, column,
                      QRectF(toPoints(left() + x), toPoints(fragment.top), toPoints(width),
                             toPoints(fragment.bottom - fragment.top)));
    }
}

void Emitter::emitNotes(const PageRange &range)
{
    if (range.isBlank())
        return;
    const Slice &last = m_slices.slices[range.last - 1];
    const int *first = m_slices.notes.data() + m_slices.slices[range.first].firstNote;
    const int *end = m_slices.notes.data() + last.firstNote + last.noteCount;
    const Length height = first == end ? 0 : notesHeight(m_plan, m_set, first, end);
    if (height == 0)
        return;
    const Geometry &page = m_plan.sheet.geometry();
    const Length top = page.top + page.height - height + notesGap;
    const Length leading = m_plan.sheet[Style::Note].leading;
    std::vector<Length> bottoms(m_plan.columns.size(), top);
    for (const int *each = first; each != end; ++each) {
        const Note &note = m_plan.notes[size_t(*each)];
        if (!isHere(note.column))
            continue;
        Length &y = bottoms[size_t(note.column)];
        const Length x = left() + m_plan.columns[size_t(note.column)].left;
        if (y == top)
            m_canvas.rule(x, top - points(5), x + points(72), top - points(5), 0.5,
                          m_plan.sheet.palette().soft);
        m_canvas.anchor(note.destination, x, y - points(8));
        m_canvas.line(note.label, m_set[size_t(note.label)].lines.front(), x, y, note.labelNode);
        for (const SetLine &line : m_set[size_t(note.paragraph)].lines) {
            m_canvas.line(note.paragraph, line, x + points(12), y, note.textNode);
            y += leading;
        }
        y += noteSpacing;
    }
}

} // namespace compose
