// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit/edit.h"

namespace edit {

/// An edit that is no more than what it does and why; `detail` as in history::ChangeHeader.
Edit plainEdit(history::Reason reason, const QString &detail, std::function<base::Outcome(Writer &)> run);
Edit plainEdit(history::Reason reason, std::function<base::Outcome(Writer &)> run);

} // namespace edit
