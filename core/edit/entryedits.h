// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit/edit.h"
#include "edit/rules.h"

namespace edit {

/// After `after` (null: first) under `parent` (null: top). Refuses what the nesting rule forbids.
Edit addEntry(model::EntryId id, model::EntryKind kind, model::EntryId parent, model::EntryId after,
              const std::array<QString, 2> &title);
Edit renameEntry(model::EntryId entry, base::Language language, const QString &title);
/// With everything under it; refuses to move an entry into itself and what the nesting rule forbids.
Edit moveEntry(model::EntryId entry, model::EntryId parent, model::EntryId after);
/// With everything under it.
Edit deleteEntry(model::EntryId entry);
/// Everything of the header but kind, place in the tree and code.
Edit changeEntry(model::EntryId entry, const model::EntryHeader &header);

} // namespace edit
