// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit/edit.h"

namespace edit {

/// A new one at the end of the list of references. `url` may be empty; an empty citation is refused.
Edit addReference(model::ReferenceId id, const QString &citation, const QString &url);

} // namespace edit
