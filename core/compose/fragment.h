// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose/paginator.h"

namespace compose {

/// Consecutive lines of one block on one page.
struct Fragment {
    quint32 section = 0;
    int block = 0;
    int firstLine = 0;
    int lines = 0;
    bool isLast = false; ///< the block ends here
    Length top = 0;      ///< from the page's top
    Length bottom = 0;
};

/// What stands where on a page, before any glyph is set.
struct PagePlan {
    std::vector<Fragment> fragments;
    int repeatedTable = -1; ///< of the first fragment's section
    std::vector<NotePart> notes;
    Length notesTop = 0;
};

PagePlan planPage(const Sequence &sequence, const PageRange &range);

} // namespace compose
