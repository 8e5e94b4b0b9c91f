// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose/fontbook.h"
#include "text/hyphenation.h"

namespace compose {

/// What a compositor sets from: the fonts and both languages' hyphenation. Copies share.
struct TypeCase {
    std::shared_ptr<const FontBook> fonts;
    std::array<text::Hyphenator, 2> hyphenators;

    /// Read once in a process. Refuses with ResourceMissing.
    static base::Result<TypeCase> load();
    /// The same with a manual's own words, French and Dutch: each with a '-' where it may be broken.
    base::Result<TypeCase> with(const std::array<QStringList, 2> &words) const;
    const text::Hyphenator &hyphenator(base::Language language) const
    {
        return hyphenators[size_t(base::indexOf(language))];
    }
};

} // namespace compose
