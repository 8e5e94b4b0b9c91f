// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/fragment.h"

namespace compose {

PagePlan planPage(const Sequence &sequence, const PageRange &range)
{
    PagePlan plan;
    Stack stack(sequence);
    const Geometry &page = sequence.setting->sheet.geometry();
    for (size_t i = range.first; i < range.last; ++i) {
        const SliceRef &ref = sequence.order[i];
        const Section &section = sequence.sectionOf(ref);
        const Slice &slice = section.slices[ref.slice];
        const Length top = page.top + stack.place(ref);
        std::vector<Fragment> &fragments = plan.fragments;
        if (fragments.empty() || fragments.back().block != slice.block || fragments.back().section != ref.section)
            fragments.push_back({ref.section, slice.block, slice.line, 0, false, top, top});
        ++fragments.back().lines;
        fragments.back().bottom = top + slice.height;
        const bool more = ref.slice + 1 < section.slices.size() && section.slices[ref.slice + 1].block == slice.block;
        fragments.back().isLast = !more;
    }
    plan.repeatedTable = stack.repeatedTable();
    plan.notes = range.notes;
    plan.notesTop = page.top + page.height - notesHeight(sequence, range.notes) + notesGap;
    return plan;
}

} // namespace compose
