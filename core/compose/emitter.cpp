// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/emitter.h"

namespace compose {

void Emitter::emit(const PageRange &range, int side)
{
    m_side = side;
    const PagePlan page = planPage(m_sequence, range);
    emitFrames(page);
    emitBars(page);
    emitMarginBars(page);
    emitRepeatedHead(page);
    for (const Fragment &fragment : page.fragments) {
        emitRow(fragment);
        emitAnchors(fragment);
        emitBlock(fragment, false);
    }
    emitNotes(page);
}

void Emitter::emitRepeatedHead(const PagePlan &page)
{
    if (page.repeatedTable < 0)
        return;
    const quint32 index = page.fragments.front().section;
    const Section &section = *m_sequence.sections[index].section;
    const int head = section.plan.tables[size_t(page.repeatedTable)].head;
    const Block &block = section.plan.blocks[size_t(head)];
    const Length top = m_sheet.geometry().top;
    const Fragment again{index, head, 0, section.lineCount(block), true, top, top + section.heightOf(block)};
    emitRow(again);
    emitBlock(again, true);
}

void Emitter::emitFrames(const PagePlan &page)
{
    const std::vector<Fragment> &all = page.fragments;
    for (size_t i = 0; i < all.size();) {
        const int frame = blockOf(all[i]).frame;
        size_t end = i + 1;
        while (end < all.size() && all[end].section == all[i].section && blockOf(all[end]).frame == frame)
            ++end;
        if (frame >= 0)
            emitFrame(sectionOf(all[i]).plan.frames[size_t(frame)], all[i].top, all[end - 1].bottom);
        i = end;
    }
}

void Emitter::emitFrame(const Frame &frame, Length top, Length bottom)
{
    const Palette &colours = m_sheet.palette();
    const Length height = bottom - top + frame.padTop + frame.padBottom;
    const Length x = left() + frame.left;
    m_canvas.box(x, top - frame.padTop, frame.width, height, colours.tint, frame.bar ? 0 : 3);
    if (frame.bar)
        m_canvas.box(x, top - frame.padTop, points(3), height, colours.accent);
}

void Emitter::emitBars(const PagePlan &page)
{
    const std::vector<Fragment> &all = page.fragments;
    const auto isSame = [&](size_t i, size_t j) {
        return j < all.size() && all[i].section == all[j].section && blockOf(all[i]).bar == blockOf(all[j]).bar;
    };
    for (size_t i = 0; i < all.size(); ++i) {
        const Block &block = blockOf(all[i]);
        if (block.bar < 0)
            continue;
        const Length top = i > 0 && isSame(i, i - 1) ? all[i - 1].bottom : all[i].top + points(2);
        const Length bottom = all[i].bottom - (isSame(i, i + 1) ? 0 : points(1));
        for (const Cell &cell : block.cells) {
            if (isHere(cell.column))
                m_canvas.box(left() + cell.x - points(11), top, points(2), bottom - top, m_sheet.palette().quote);
        }
    }
}

/// Beside what changed, in its column's margin; of a table's rows one bar each.
void Emitter::emitMarginBars(const PagePlan &page)
{
    if (m_bars.since.isEmpty())
        return;
    for (const Fragment &fragment : page.fragments) {
        std::set<int> marked;
        for (const auto &[object, column] : blockOf(fragment).objects)
            if (isHere(column) && m_bars.texts[size_t(base::indexOf(columnOf(column).language))].contains(object))
                marked.insert(column);
        for (const int column : marked)
            m_canvas.box(left() + blockOf(fragment).leftIn(column, columnOf(column).left) - points(9), fragment.top + points(1),
                         points(1.5), fragment.bottom - fragment.top - points(1), m_sheet.palette().accent);
    }
}

void Emitter::emitRow(const Fragment &fragment)
{
    const Block &block = blockOf(fragment);
    const Palette &colours = m_sheet.palette();
    const Geometry &page = m_sheet.geometry();
    if (block.ruleAbove && fragment.firstLine == 0 && fragment.top > page.top)
        m_canvas.rule(left() - page.outdent, fragment.top - points(9), left() + page.width,
                      fragment.top - points(9), 0.6, colours.hair);
    if (block.table < 0)
        return;
    const Table &table = sectionOf(fragment).plan.tables[size_t(block.table)];
    if (!table.sides.contains(m_side))
        return;
    const Length x = left() + table.left;
    if (block.band)
        m_canvas.box(x, fragment.top, table.width, fragment.bottom - fragment.top, colours.band);
    if (block.hairline && fragment.isLast)
        m_canvas.rule(x, fragment.bottom, x + table.width, fragment.bottom, 0.5, colours.hair);
}

void Emitter::emitAnchors(const Fragment &fragment)
{
    if (fragment.firstLine > 0)
        return;
    for (const auto &[name, column] : blockOf(fragment).anchors) {
        if (isHere(column) && m_isLinked(name))
            m_canvas.anchor(name, left() + columnOf(column).left, fragment.top - points(8));
    }
}

void Emitter::emitBlock(const Fragment &fragment, bool repeated)
{
    const Block &block = blockOf(fragment);
    emitPictures(fragment);
    for (size_t i = 0; i < block.cells.size(); ++i) {
        if (!isHere(block.cells[i].column))
            continue;
        if (block.cells[i].leader)
            emitLeader(block.cells[i - 1], block.cells[i], fragment);
        else
            emitCell(block.cells[i], fragment, repeated);
    }
}

void Emitter::emitPictures(const Fragment &fragment)
{
    const Block &block = blockOf(fragment);
    for (const PlacedPicture &picture : block.pictures) {
        if (isHere(picture.column))
            m_canvas.picture(picture, left() + picture.x, fragment.top, block.height,
                             placeOf(fragment).elementOf(picture.node));
    }
}

void Emitter::emitCell(const Cell &cell, const Fragment &fragment, bool repeated)
{
    const Block &block = blockOf(fragment);
    const Length start = fragment.top + (fragment.firstLine == 0 ? block.padTop : 0);
    if (cell.y >= 0)
        return emitLoneCell(cell, fragment);
    if (cell.label >= 0 && fragment.firstLine == 0)
        m_canvas.lines(placeOf(fragment), {cell.label, 0, 1}, m_labelOf, left() + cell.labelX, start,
                       repeated ? Canvas::noNode : cell.labelNode);
    m_canvas.lines(placeOf(fragment), {cell.paragraph, fragment.firstLine, fragment.lines}, m_labelOf,
                   left() + cell.x, start, repeated ? Canvas::noNode : cell.node);
}

void Emitter::emitLoneCell(const Cell &cell, const Fragment &fragment)
{
    const Section &section = sectionOf(fragment);
    const Length leading = section.plan.paragraphs[size_t(cell.paragraph)].leading;
    const Length x = left() + cell.x;
    const Length top = fragment.top + cell.y;
    m_canvas.lines(placeOf(fragment), {cell.paragraph, 0, 1}, m_labelOf, x, top, cell.node);
    m_canvas.lines(placeOf(fragment), {cell.paragraph, 1, section.linesOf(cell)}, m_labelOf, x + cell.hang,
                   top + leading, cell.node);
}

void Emitter::emitLeader(const Cell &title, const Cell &number, const Fragment &fragment)
{
    const Section &section = sectionOf(fragment);
    const Block &block = blockOf(fragment);
    const int lines = section.linesOf(title);
    if (!fragment.isLast || lines == 0)
        return;
    const Length top = fragment.top + (lines - 1 - fragment.firstLine) * block.leading;
    const double end = m_canvas.widthOf(placeOf(fragment), {title.paragraph, lines - 1, 1}, m_labelOf);
    const Paragraph &digits = section.plan.paragraphs[size_t(number.paragraph)];
    const double width = m_canvas.widthOf(placeOf(fragment), {number.paragraph, 0, 1}, m_labelOf);
    const double baseline = toPoints(top) + toPoints(block.leading) / 2 + toPoints(digits.spans.front().size) * 0.36;
    const double right = toPoints(left() + number.x + digits.width) - width;
    const Length from = left() + title.x + points(end + 6);
    if (from + points(8) < points(right - 3))
        m_canvas.rule(from, points(baseline - 0.6), points(right - 3), points(baseline - 0.6), 0.8,
                      m_sheet.palette().hair, Stroke::Dotted);
    m_canvas.lines(placeOf(fragment), {number.paragraph, 0, 1}, m_labelOf, left() + number.x, top, number.node);
    const QRectF area(toPoints(left() + title.x), toPoints(fragment.top),
                      toPoints(number.x + digits.width - title.x), toPoints(fragment.bottom - fragment.top));
    m_canvas.link(area, number.destination, number.contents, placeOf(fragment).elementOf(number.node));
}

namespace {

/// Calls put(part, note, y) for each note of a side, where it stands.
template<typename Put>
void eachNote(const Sequence &sequence, const PagePlan &page, int side, Put put)
{
    const Length leading = sequence.setting->sheet[Style::Note].leading;
    std::array<Length, 2> y{page.notesTop, page.notesTop};
    for (const NotePart &part : page.notes) {
        const Section &section = *sequence.sections[part.section].section;
        const Note &note = section.plan.notes[size_t(part.note)];
        if (sequence.setting->columns[size_t(note.column)].side != side)
            continue;
        put(part, note, y[size_t(note.column)]);
        y[size_t(note.column)] += part.lines * leading + noteSpacing;
    }
}

} // namespace

void Emitter::emitNotes(const PagePlan &page)
{
    eachNote(m_sequence, page, m_side, [&](const NotePart &part, const Note &note, Length y) {
        const Length x = left() + columnOf(note.column).left;
        if (y == page.notesTop)
            m_canvas.rule(x, y - points(5), x + points(72), y - points(5), 0.5, m_sheet.palette().soft);
        emitNote(part, note, y);
    });
}

void Emitter::emitNote(const NotePart &part, const Note &note, Length y)
{
    const SectionPlace &place = m_sequence.sections[part.section];
    const Length x = left() + columnOf(note.column).left;
    const Length indent = m_sheet.grown(points(12));
    if (part.firstLine == 0) {
        m_canvas.anchor(note.destination, x, y - points(8));
        m_canvas.lines(place, {note.label, 0, 1}, m_labelOf, x, y, note.labelNode);
    }
    m_canvas.lines(place, {note.paragraph, part.firstLine, part.lines}, m_labelOf, x + indent, y, note.textNode);
}

namespace {

void addAreas(const Section &section, const Setting &setting, const Fragment &fragment, int side, Length shift,
              Marks &marks)
{
    const Block &block = section.plan.blocks[size_t(fragment.block)];
    const bool byCell = block.objects.size() == block.cells.size();
    for (size_t i = 0; i < block.objects.size(); ++i) {
        const auto &[object, column] = block.objects[i];
        const Column &place = setting.columns[size_t(column)];
        if (place.side != side)
            continue;
        const Length x = byCell ? block.cells[i].x : place.left;
        const Length width =
            byCell ? section.plan.paragraphs[size_t(block.cells[i].paragraph)].width : place.width;
        marks.areas.append({{object, column},
                            QRectF(toPoints(setting.sheet.geometry().left + shift + x), toPoints(fragment.top),
                                   toPoints(width), toPoints(fragment.bottom - fragment.top))});
    }
}

} // namespace

Marks marksOf(const Sequence &sequence, const PageRange &range, int side, Length shift,
              const Emitter::IsLinked &isLinked)
{
    Marks marks;
    const Setting &setting = *sequence.setting;
    const Length left = setting.sheet.geometry().left + shift;
    const PagePlan page = planPage(sequence, range);
    for (const Fragment &fragment : page.fragments) {
        const Section &section = *sequence.sections[fragment.section].section;
        addAreas(section, setting, fragment, side, shift, marks);
        if (fragment.firstLine > 0)
            continue;
        for (const auto &[name, column] : section.plan.blocks[size_t(fragment.block)].anchors) {
            const Column &place = setting.columns[size_t(column)];
            if (place.side == side && isLinked(name))
                marks.anchors.append({name, {toPoints(left + place.left), toPoints(fragment.top - points(8))}});
        }
    }
    eachNote(sequence, page, side, [&](const NotePart &part, const Note &note, Length y) {
        const Length x = left + setting.columns[size_t(note.column)].left;
        if (part.firstLine == 0)
            marks.anchors.append({note.destination, {toPoints(x), toPoints(y - points(8))}});
    });
    return marks;
}

} // namespace compose
