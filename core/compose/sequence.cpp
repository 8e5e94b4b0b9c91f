// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/sequence.h"

namespace compose {

namespace {

constexpr Length frameGap = points(14);

} // namespace

void Sequence::append(std::shared_ptr<const Section> section, ElementIndex above, ElementIndex first)
{
    SectionPlace place;
    place.above = above;
    place.first = first;
    place.firstSlice = order.size();
    // A section without any slice hands on what the one before it left.
    if (!sections.empty()) {
        const SectionPlace &last = sections.back();
        const bool isEmpty = last.section->slices.empty();
        place.glued = isEmpty ? last.glued : last.section->keepsNext;
        place.before = isEmpty ? last.before : last.section->after;
    }
    const auto index = quint32(sections.size());
    for (quint32 slice = 0; slice < section->slices.size(); ++slice)
        order.push_back({index, slice});
    place.section = std::move(section);
    sections.push_back(std::move(place));
}

void Stack::openPage(const SliceRef &ref, const Slice &slice)
{
    const Section &section = m_sequence->sectionOf(ref);
    const Block &block = section.plan.blocks[size_t(slice.block)];
    if (slice.line == 0)
        m_y = block.sink;
    if (block.table < 0)
        return;
    const int head = section.plan.tables[size_t(block.table)].head;
    if (head >= 0 && head != slice.block) {
        m_repeatedTable = block.table;
        m_y = section.heightOf(section.plan.blocks[size_t(head)]);
    }
}

Length Stack::place(const SliceRef &ref)
{
    const Slice &slice = m_sequence->sliceOf(ref);
    if (m_isEmpty)
        openPage(ref, slice);
    Length before = slice.before;
    if (ref.slice == 0)
        before = std::max(before, m_sequence->sections[ref.section].before);
    before = m_isEmpty ? 0 : before;
    if (slice.frame != m_frame || (slice.frame >= 0 && ref.section != m_frameSection)) {
        m_y += m_framePadding;
        before = m_isEmpty ? 0 : std::max(before, frameGap);
        m_frame = slice.frame;
        m_frameSection = ref.section;
        m_framePadding = 0;
        if (m_frame >= 0) {
            const Frame &frame = m_sequence->sectionOf(ref).plan.frames[size_t(m_frame)];
            before += frame.padTop;
            m_framePadding = frame.padBottom;
        }
    }
    m_isEmpty = false;
    const Length top = m_y + before;
    m_y = top + slice.height;
    return top;
}

void NoteArea::add(const NotePart &part)
{
    const Note &note = m_sequence->sections[part.section].section->plan.notes[size_t(part.note)];
    m_heights[size_t(note.column)] += part.lines * m_leading + noteSpacing;
}

Length NoteArea::height() const
{
    const Length highest = std::max(m_heights[0], m_heights[1]);
    return highest > 0 ? highest + notesGap : 0;
}

Length notesHeight(const Sequence &sequence, const std::vector<NotePart> &notes)
{
    NoteArea area(sequence);
    for (const NotePart &part : notes)
        area.add(part);
    return area.height();
}

} // namespace compose
