// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit/edit.h"

namespace edit {

/// How the manual's pages are to look from now on.
struct LayoutChange {
    model::LayoutHeader layout;
    std::optional<QString> publisher;  ///< nothing: the one it has
    std::optional<history::Asset> logo; ///< a new picture, which `layout.logo` names; see setLogo()
};

/// Makes the picture with these bytes the logo: the manual gets it as a new picture.
void setLogo(LayoutChange &change, const QByteArray &picture, const QString &mime);

/// A logo that is no picture of the manual is refused.
Edit changeLayout(const LayoutChange &change);

} // namespace edit
