// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit/edit.h"

namespace edit {

/// How the manual's pages look from now on. A logo that is no picture of the manual is refused.
Edit changeLayout(const model::LayoutHeader &layout);

/// The same, with a new picture as the logo: its bytes come along. `layout.logo` is the new picture's id.
Edit changeLayout(const model::LayoutHeader &layout, const history::Asset &logo, const QString &file);

} // namespace edit
