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

base::Result<TypeCase> TypeCase::load()
{
    static const base::Result<TypeCase> typeCase = read();
    return typeCase;
}

} // namespace compose
