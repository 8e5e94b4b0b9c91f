// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit/edit.h"
#include "model/manual.h"

namespace edit {

/// Shows, after `after` (null: first) inside `parent` (null: the entry itself), what is at home elsewhere: a passage, a box with
/// what stands in it, or of a practice its summary. Refuses headings, cells and what is itself only shown ("not_to_be_shown"),
/// and what would show itself ("shows_itself").
Edit showHere(model::PassageId id, model::EntryId entry, model::PassageId parent, model::PassageId after, const model::ObjectRef &what);

/// Whether something of this kind can be shown elsewhere.
bool mayBeShown(const model::Manual &manual, const model::ObjectRef &what);

} // namespace edit
