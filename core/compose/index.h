// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose/mention.h"

#include <map>

namespace compose {

/// The index at the end of a book: in each language its glossary terms and practices, in that language's order, with the
/// pages they stand on. What was found in a section is kept until the section or the terms change.
class IndexMaker final
{
public:
    /// Looks through the sections; true when there is anything to list.
    bool find(const Collecting &collecting, const std::vector<std::shared_ptr<const Section>> &sections,
              Workforce &workforce);
    /// Looks up the pages of a paginated body; true when the index comes out otherwise than the last time.
    bool turnToPages(const Sequence &body, WordCache &words);
    /// The index, to be appended to that body. Its blocks are as high as they are: they are broken already.
    Plan plan(Collecting &&collecting, WordCache &words) const;

private:
    /// A term on a page, once for each section.
    struct Named {
        int column = 0;
        int term = 0;
        Mention mention;
    };
    struct Found {
        std::shared_ptr<const Section> section;
        std::vector<TermFind> finds;
        std::vector<size_t> place; ///< its pages, as placeOf() says
        std::vector<Named> named;  ///< there
    };
    static std::vector<size_t> placeOf(const Sequence &body, size_t section);
    static void turnToPages(Found &found, size_t section, PageFinder &pages);

    TermFinder::Terms m_terms;
    std::vector<Found> m_found; ///< in the order of the body
    std::shared_ptr<const Setting> m_setting; ///< that pages were last looked up in
    std::array<Mentions, 2> m_mentions;       ///< by column
};

} // namespace compose
