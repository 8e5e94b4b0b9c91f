// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose/collect.h"
#include "compose/workforce.h"

namespace compose {

/// One line of a block, with its counterparts beside it: what is never torn.
struct Slice {
    int block = 0;
    int line = 0;
    Length height = 0;
    Length before = 0;
    Length need = 0; ///< begins a new page when less is left
    int frame = -1;
    int floating = -1;
    int firstNote = 0; ///< in the section's notes
    int noteCount = 0;
    Start start = Start::Anywhere;
    bool glued = false; ///< no page begins with it
};

/// An entry, or the registers, ready to be put on pages: collected, broken into lines, measured. It has no place in the
/// document yet, so it serves one state of the manual after the other until something changes that it hangs on.
struct Section {
    explicit Section(Plan collected) : plan(std::move(collected)) {}

    Plan plan;
    std::vector<BrokenParagraph> broken; ///< by paragraph
    std::vector<Slice> slices;
    std::vector<int> notes;      ///< of the plan, in the order of their marks
    std::vector<int> firstSlice; ///< by block; -1: the block is empty
    std::vector<ElementIndex> ranks; ///< by node, among those that are in the tree; artefact: not in it
    ElementIndex elementCount = 0;
    /// The names that stand in the section, by hash: of a book's tens of thousands only the few are read that something
    /// leads to.
    struct AnchorPlace {
        size_t hash = 0;
        quint32 block = 0;
        quint32 anchor = 0; ///< in the block's
    };
    std::vector<AnchorPlace> anchors;
    bool leadsInside = false; ///< something in it names a page, or is a link to one
    bool keepsNext = false; ///< at its end
    Length after = 0;

    /// Which nodes have items put down already; such items have nodes for elements until they are told theirs.
    std::vector<int> putDown;

    int linesOf(const Cell &cell) const { return cell.leader ? 0 : broken[size_t(cell.paragraph)].lineCount(); }
    int lineCount(const Block &block) const;
    Length heightOf(const Block &block) const;
};

/// Breaks the paragraphs of sections into lines, in several threads, then measures. A paragraph that stood in the
/// section's predecessor is not broken again.
struct Draft {
    std::shared_ptr<Section> section;
    std::shared_ptr<const Section> before; ///< null: there is none
};
/// What only the lines tell: text that no face covers or that reaches out, pairs that leave a gap on facing pages.
void reportLines(Section &section);
void finish(const std::vector<Draft> &drafts, Workforce &workforce, const base::CancelToken &cancel);

} // namespace compose
