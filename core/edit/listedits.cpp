// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit/listedits.h"

namespace edit {

void setWordings(Writer &writer, const model::TextRef &text, const model::Text &wanted)
{
    for (const base::Language language : base::bothLanguages)
        writer.setText(text, language, wanted.in(language).text());
}

} // namespace edit
