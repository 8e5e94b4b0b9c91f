// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose/sequence.h"

#include <functional>

namespace compose {

/// One pass of arithmetic that remembers the last legal break. Parts open on a right page, which may leave a blank one; a
/// picture that does not fit goes to the top of the next page, and the text goes on; a long note goes on at the foot of
/// the next page.
class Paginator final
{
public:
    /// Pages up to the slice `from` stand already, and it begins a new one.
    Paginator(Sequence &sequence, size_t from);

    /// Asked where a page begins that no earlier one hands anything on to: true ends the work before it.
    using MayRest = std::function<bool(size_t slice)>;
    void run(const MayRest &mayRest = {});

private:
    bool isGlued(const SliceRef &ref) const
    {
        return ref.slice == 0 ? m_sequence.sections[ref.section].glued : m_sequence.sliceOf(ref).glued;
    }
    bool wantsNewPage(const SliceRef &ref) const;
    bool fits(const SliceRef &ref, Stack &stack, NoteArea &notes) const;
    std::vector<NotePart> notesOf(const SliceRef &ref) const;
    bool isLong(const NotePart &note) const { return note.lines * m_noteLeading > m_height * 3 / 10; }
    bool hasLongNote(const SliceRef &ref) const;
    /// Lets the next piece of text pass a picture that does not fit; false: it must not.
    bool letTextPass(size_t picture);
    size_t chunkEnd(size_t first);
    void rememberLegal(size_t slice);
    size_t tornAt(size_t slice) const;
    size_t endPage(size_t slice);
    void finishPage(size_t cut);
    void openPage();
    std::vector<NotePart> settledNotes(size_t cut);

    Sequence &m_sequence;
    std::vector<SliceRef> &m_order;
    const Length m_height;
    const Length m_noteLeading;
    Stack m_stack;
    NoteArea m_notes;
    std::vector<NotePart> m_carried; ///< notes begun on an earlier page: what of them stands on this one
    std::vector<NotePart> m_later;   ///< and what does not
    bool m_longNote = false;         ///< one begins on this page: it has what the text leaves
    Stack m_legalStack; ///< before the last slice that may begin a page…
    NoteArea m_legalNotes;
    size_t m_start; ///< of the page
    size_t m_legal; ///< …which is this
    size_t m_seen;  ///< behind the last slice that was looked at
};

/// All pages, or those from a slice on that begins a new one.
void paginate(Sequence &sequence, size_t from = 0);

/// What was paginated before: the sections and pages at a sequence's beginning; what was appended later does not count.
struct Paginated {
    const Sequence *sequence = nullptr; ///< null: nothing was
    size_t sections = 0;
    size_t pages = 0;
};

/// All pages. Those before a change and those after it, from where they begin alike again, are taken over.
void paginateAgain(Sequence &sequence, const Paginated &before);

} // namespace compose
