// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose/paginator.h"
#include "compose/termfinder.h"

namespace compose {

/// The index at the end of a book: in each language its glossary terms and practices, in that language's order, with the
/// pages they stand on. What was found in a section is kept until the section or the terms change.
class IndexMaker final
{
public:
    /// Looks through the sections; true when there is anything to list.
    bool find(const Collecting &collecting, const std::vector<std::shared_ptr<const Section>> &sections,
              Workforce &workforce);
    /// The index of a paginated body, to be appended to it. Its blocks are as high as they are: they are broken already.
    Plan plan(Collecting &&collecting, const Sequence &body, WordCache &words) const;

private:
    struct Found {
        std::shared_ptr<const Section> section;
        std::vector<TermFind> finds;
    };

    TermFinder::Terms m_terms;
    std::vector<Found> m_found; ///< in the order of the body
};

} // namespace compose
