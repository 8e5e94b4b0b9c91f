// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/paginator.h"

namespace compose {

namespace {

constexpr int leastNoteLines = 2;

} // namespace

Paginator::Paginator(Sequence &sequence, size_t from)
    : m_sequence(sequence),
      m_order(sequence.order),
      m_height(sequence.setting->sheet.geometry().height),
      m_noteLeading(sequence.setting->sheet[Style::Note].leading),
      m_stack(sequence),
      m_notes(sequence),
      m_legalStack(sequence),
      m_legalNotes(sequence),
      m_start(from),
      m_legal(from),
      m_seen(sequence.pages.empty() ? 0 : sequence.pages.back().seen)
{}

bool Paginator::wantsNewPage(const SliceRef &ref) const
{
    const Slice &slice = m_sequence.sliceOf(ref);
    if (slice.start != Start::Anywhere)
        return true;
    return slice.need > 0 && !isGlued(ref)
           && m_height - m_stack.bottom() - m_notes.height() - slice.before < slice.need;
}

std::vector<NotePart> Paginator::notesOf(const SliceRef &ref) const
{
    const Section &section = m_sequence.sectionOf(ref);
    const Slice &slice = section.slices[ref.slice];
    std::vector<NotePart> parts;
    for (int i = 0; i < slice.noteCount; ++i) {
        const int note = section.notes[size_t(slice.firstNote + i)];
        const int lines = section.broken[size_t(section.plan.notes[size_t(note)].paragraph)].lineCount();
        parts.push_back({ref.section, note, 0, lines});
    }
    return parts;
}

bool Paginator::hasLongNote(const SliceRef &ref) const
{
    const std::vector<NotePart> notes = notesOf(ref);
    return std::any_of(notes.begin(), notes.end(), [this](const NotePart &note) { return isLong(note); });
}

bool Paginator::fits(const SliceRef &ref, Stack &stack, NoteArea &notes) const
{
    stack.place(ref);
    if (m_sequence.sliceOf(ref).noteCount > 0) {
        for (NotePart part : notesOf(ref)) {
            part.lines = isLong(part) ? leastNoteLines : part.lines;
            notes.add(part);
        }
    }
    return stack.bottom() + notes.height() <= m_height;
}

/// What holds together from here; a table does as a whole.
size_t Paginator::chunkEnd(size_t first)
{
    const auto goesOn = [&](size_t slice) {
        const int table = m_sequence.blockOf(m_order[slice]).table;
        return isGlued(m_order[slice])
               || (table >= 0 && table == m_sequence.blockOf(m_order[slice - 1]).table
                   && m_order[slice].section == m_order[slice - 1].section);
    };
    size_t end = first + 1;
    while (end < m_order.size() && goesOn(end))
        ++end;
    m_seen = std::max(m_seen, end + 1);
    return end;
}

bool Paginator::letTextPass(size_t picture)
{
    const SliceRef group = m_order[picture];
    const int floating = m_sequence.sliceOf(group).floating;
    if (floating < 0 || isGlued(group))
        return false;
    const size_t text = chunkEnd(picture);
    if (text >= m_order.size() || m_order[text].section != group.section)
        return false;
    const size_t end = chunkEnd(text);
    if (m_order[end - 1].section != group.section)
        return false;
    Stack stack = m_legalStack;
    NoteArea notes = m_legalNotes;
    for (size_t i = text; i < end; ++i) {
        const Block &block = m_sequence.blockOf(m_order[i]);
        if (block.heading >= 0 || block.floating >= 0 || block.start != Start::Anywhere || block.frame >= 0)
            return false;
        if (hasLongNote(m_order[i]) || !fits(m_order[i], stack, notes))
            return false;
    }
    const auto at = m_order.begin();
    std::rotate(at + std::ptrdiff_t(picture), at + std::ptrdiff_t(text), at + std::ptrdiff_t(end));
    return true;
}

/// Long notes get the lines that the page has left; the rest goes to the next.
std::vector<NotePart> Paginator::settledNotes(size_t cut)
{
    std::vector<NotePart> parts = m_carried;
    for (size_t i = m_start; i < cut; ++i) {
        if (m_sequence.sliceOf(m_order[i]).noteCount == 0)
            continue;
        for (const NotePart &part : notesOf(m_order[i]))
            parts.push_back(part);
    }
    if (!m_longNote)
        return parts;
    Stack stack(m_sequence);
    for (size_t i = m_start; i < cut; ++i)
        stack.place(m_order[i]);
    NoteArea area(m_sequence);
    for (NotePart part : parts) {
        part.lines = part.firstLine == 0 && isLong(part) ? leastNoteLines : part.lines;
        area.add(part);
    }
    Length left = m_height - stack.bottom() - area.height();
    for (NotePart &part : parts) {
        if (part.firstLine > 0 || !isLong(part))
            continue;
        NotePart rest = part;
        part.lines = std::min(part.lines, leastNoteLines + std::max(left, 0) / m_noteLeading);
        // A last line does not stand alone.
        if (rest.lines - part.lines == 1)
            --part.lines;
        left -= (part.lines - leastNoteLines) * m_noteLeading;
        rest.firstLine += part.lines;
        rest.lines -= part.lines;
        if (rest.lines > 0)
            m_later.push_back(rest);
    }
    return parts;
}

void Paginator::openPage()
{
    m_stack = Stack(m_sequence);
    m_notes = NoteArea(m_sequence);
    m_longNote = false;
    m_carried.clear();
    // The text keeps a third of the page at least.
    const int most = std::max(leastNoteLines, int(m_height * 2 / 3 / m_noteLeading));
    std::vector<NotePart> later;
    int lines = 0;
    for (NotePart part : std::exchange(m_later, {})) {
        NotePart rest = part;
        part.lines = std::min(part.lines, most - lines);
        rest.firstLine += part.lines;
        rest.lines -= part.lines;
        lines += part.lines;
        if (part.lines > 0) {
            m_carried.push_back(part);
            m_notes.add(part);
        }
        if (rest.lines > 0)
            later.push_back(rest);
    }
    m_later = std::move(later);
}

void Paginator::finishPage(size_t cut)
{
    m_sequence.pages.push_back({m_start, cut, settledNotes(cut), m_seen});
    const bool wantsRight =
        cut < m_order.size() && m_sequence.sliceOf(m_order[cut]).start == Start::RightPage;
    // What is left of a note would stand under another part: it stays before it.
    while (wantsRight && !m_later.empty()) {
        openPage();
        m_sequence.pages.push_back({cut, cut, m_carried, m_seen});
    }
    if (wantsRight && !m_sequence.setting->isFacing() && m_sequence.pages.size() % 2 == 1)
        m_sequence.pages.push_back({cut, cut, {}, m_seen});
    m_start = m_legal = cut;
    openPage();
}

void Paginator::rememberLegal(size_t slice)
{
    m_legal = slice;
    m_legalStack = m_stack;
    m_legalNotes = m_notes;
}

/// A chain higher than a page is torn where it must be: between two blocks that do not touch if there is a way, not behind a
/// heading.
size_t Paginator::tornAt(size_t slice) const
{
    for (size_t i = slice; i > m_start + 1; --i) {
        const Slice &next = m_sequence.sliceOf(m_order[i]);
        if (next.line == 0 && next.before > 0 && m_sequence.blockOf(m_order[i - 1]).heading < 0)
            return i;
    }
    return slice;
}

/// The slice does not fit any more; returns where to go on.
size_t Paginator::endPage(size_t slice)
{
    if (m_legal > m_start && letTextPass(m_legal)) {
        m_stack = m_legalStack;
        m_notes = m_legalNotes;
        return m_legal;
    }
    const size_t cut = m_legal > m_start ? m_legal : tornAt(slice);
    finishPage(cut);
    return cut;
}

void Paginator::run(const MayRest &mayRest)
{
    for (size_t i = m_start; i < m_order.size();) {
        const bool first = i == m_start;
        if (first && mayRest && m_carried.empty() && m_later.empty() && mayRest(i))
            return;
        m_seen = std::max(m_seen, i + 1);
        const bool glued = isGlued(m_order[i]);
        if (!first && (wantsNewPage(m_order[i]) || (m_longNote && !glued))) {
            finishPage(i);
            continue;
        }
        if (!glued)
            rememberLegal(i);
        Stack stack = m_stack;
        NoteArea notes = m_notes;
        const bool fit = fits(m_order[i], stack, notes);
        if (!fit && first && !m_carried.empty()) {
            finishPage(i);
            continue;
        }
        if (!fit && !first) {
            i = endPage(i);
            continue;
        }
        m_stack = stack;
        m_notes = notes;
        m_longNote = m_longNote || (m_sequence.sliceOf(m_order[i]).noteCount > 0 && hasLongNote(m_order[i]));
        ++i;
    }
    m_seen = m_order.size() + 1;
    if (m_start < m_order.size())
        m_sequence.pages.push_back({m_start, m_order.size(), settledNotes(m_order.size()), m_seen});
    while (!m_later.empty()) {
        openPage();
        m_sequence.pages.push_back({m_order.size(), m_order.size(), m_carried, m_seen});
    }
}

void paginate(Sequence &sequence, size_t from)
{
    if (from == 0)
        sequence.pages.clear();
    Paginator(sequence, from).run();
}

} // namespace compose
