// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose/section.h"

namespace compose {

/// A section's place among the others.
struct SectionPlace {
    std::shared_ptr<const Section> section;
    ElementIndex above = 0; ///< what its plan's first node stands for
    ElementIndex first = 0; ///< of its own elements
    size_t firstSlice = 0;  ///< were all slices counted through
    bool glued = false;     ///< no page begins with it
    Length before = 0;

    /// A node's index in the document; artefact: it is not in the tree.
    ElementIndex elementOf(int node) const
    {
        const ElementIndex rank = node == 0 ? 0 : section->ranks[size_t(node)];
        return node == 0 ? above : rank == artefact ? artefact : first + rank;
    }
    /// The same lines at the same distance from what stands before.
    bool hasSameLines(const SectionPlace &other) const
    {
        return section == other.section && glued == other.glued && before == other.before;
    }
};

struct SliceRef {
    quint32 section = 0;
    quint32 slice = 0;
    bool operator==(const SliceRef &) const = default;
};

/// Some lines of a note, at the foot of a page.
struct NotePart {
    quint32 section = 0;
    int note = 0;
    int firstLine = 0;
    int lines = 0;
};

/// What stands on one page, or on a spread: a stretch of the sequence's order, and notes.
struct PageRange {
    size_t first = 0;
    size_t last = 0; ///< behind the last
    std::vector<NotePart> notes;
    size_t seen = 0; ///< behind the last slice that this page, or one before it, hangs on; past the end: on the end, too
    bool isBlank() const { return first == last && notes.empty(); }
};

/// Sections one after the other, and the pages they make.
struct Sequence {
    std::shared_ptr<const Setting> setting;
    std::vector<SectionPlace> sections;
    std::vector<SliceRef> order; ///< a picture may stand after text of its section that follows it
    std::vector<PageRange> pages;

    const Section &sectionOf(const SliceRef &ref) const { return *sections[ref.section].section; }
    const Slice &sliceOf(const SliceRef &ref) const { return sectionOf(ref).slices[ref.slice]; }
    const Block &blockOf(const SliceRef &ref) const
    {
        return sectionOf(ref).plan.blocks[size_t(sliceOf(ref).block)];
    }
    void append(std::shared_ptr<const Section> section, ElementIndex above, ElementIndex first);
};

/// Says where each slice of a page comes to stand; the same arithmetic serves paginating and putting down.
class Stack final
{
public:
    explicit Stack(const Sequence &sequence) : m_sequence(&sequence) {}

    /// The slice's top, from the top of the text.
    Length place(const SliceRef &slice);
    /// Of everything placed, the open frame's padding included.
    Length bottom() const { return m_y + m_framePadding; }
    /// The table whose head comes again at the top of this page; -1: none.
    int repeatedTable() const { return m_repeatedTable; }

private:
    void openPage(const SliceRef &ref, const Slice &slice);

    const Sequence *m_sequence;
    Length m_y = 0;
    int m_frame = -1;
    quint32 m_frameSection = 0;
    Length m_framePadding = 0;
    int m_repeatedTable = -1;
    bool m_isEmpty = true;
};

/// The area of a page's notes while the page fills; columns stand beside one another.
class NoteArea final
{
public:
    explicit NoteArea(const Sequence &sequence)
        : m_sequence(&sequence), m_leading(sequence.setting->sheet[Style::Note].leading)
    {}

    void add(const NotePart &part);
    /// 0 without notes.
    Length height() const;

private:
    const Sequence *m_sequence;
    Length m_leading;
    std::array<Length, 2> m_heights{};
};

/// The height of a page's notes, 0 for none.
Length notesHeight(const Sequence &sequence, const std::vector<NotePart> &notes);
inline constexpr Length notesGap = points(14);
inline constexpr Length noteSpacing = points(2);

} // namespace compose
