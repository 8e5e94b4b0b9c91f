// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose/plan.h"

namespace compose {

using SetParagraphs = std::vector<SetParagraph>;

/// One line of a block, with its counterparts beside it: what is never torn.
struct Slice {
    int block = 0;
    int line = 0;
    Length height = 0;
    Length before = 0;
    bool glued = false; ///< no page begins with it
    int firstNote = 0;  ///< in Slices::notes
    int noteCount = 0;
};

struct Slices {
    std::vector<Slice> slices;
    std::vector<int> notes; ///< of the plan
};

/// Slices on one page (or spread).
struct PageRange {
    size_t first = 0;
    size_t last = 0; ///< behind the last
    bool isBlank() const { return first == last; }
    bool operator==(const PageRange &) const = default;
};

/// How many lines a block has, and how high it is by itself.
int lineCount(const Block &block, const SetParagraphs &set);
Length heightOf(const Block &block, const SetParagraphs &set);

/// The blocks from `first` to before `last`.
Slices slicesOf(const Plan &plan, const SetParagraphs &set, size_t first, size_t last);

/// Says where each slice of a page comes to stand; the same arithmetic serves paginating and putting down.
class Stack final
{
public:
    Stack(const Plan &plan, const SetParagraphs &set) : m_plan(&plan), m_set(&set) {}

    /// The slice's top, from the top of the text.
    Length place(const Slice &slice);
    /// Of everything placed, the open frame's padding included.
    Length bottom() const;
    /// The table whose head comes again at the top of this page; -1: none.
    int repeatedTable() const { return m_repeatedTable; }

private:
    const Plan *m_plan;
    const SetParagraphs *m_set;
    Length m_y = 0;
    int m_frame = -1;
    int m_repeatedTable = -1;
    bool m_isEmpty = true;
};

/// The height of the notes' area for these notes, 0 for none; columns stand beside one another.
Length notesHeight(const Plan &plan, const SetParagraphs &set, const int *first, const int *last);
inline constexpr Length notesGap = points(14);
inline constexpr Length noteSpacing = points(2);

/// One pass of arithmetic that remembers the last legal break. Parts open on a right page, which may leave a blank one.
std::vector<PageRange> paginate(const Plan &plan, const SetParagraphs &set, const Slices &slices);

} // namespace compose
