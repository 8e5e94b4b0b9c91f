// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/typecase.h"

namespace compose {

namespace {

base::Result<TypeCase> read()
{
    const base::Result<std::shared_ptr<const FontBook>> fonts = FontBook::load();
    if (!fonts)
        return fonts.error();
    const base::Result<text::Hyphenator> french = text::Hyphenator::load(base::Language::French);
    if (!french)
        return french.error();
    const base::Result<text::Hyphenator> dutch = text::Hyphenator::load(base::Language::Dutch);
    if (!dutch)
        return dutch.error();
    return TypeCase{*fonts, {*french, *dutch}};
}

} // namespace

base::Result<TypeCase> TypeCase::with(const std::array<QStringList, 2> &words) const
{
    TypeCase own = *this;
    for (const base::Language language : base::bothLanguages) {
        const auto index = size_t(base::indexOf(language));
        if (words[index].isEmpty())
            continue;
        const base::Result<text::Hyphenator> hyphenator = text::Hyphenator::load(language, words[index]);
        if (!hyphenator)
            return hyphenator.error();
        own.hyphenators[index] = *hyphenator;
    }
    return own;
}

base::Result<TypeCase> TypeCase::load()
{
    static const base::Result<TypeCase> typeCase = read();
    return typeCase;
}

} // namespace compose
