// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "model/manual.h"

namespace edit {

// How an edit says that something may not be. What may stand in what: model/nesting.h.

/// A kind that is one running text: what splits, joins and changes into its like.
bool isRunningText(model::PassageKind kind);

/// `rule` says which: "at_the_end", "not_neighbours", "not_running_text", "would_lose_attribution",
/// "cells_stay", "into_itself", "not_together", "language_missing", "last_of_table", "no_table", "no_picture", "no_heading",
/// "not_to_be_shown", "shows_itself", "table_rows" and "table_columns" with how many were wanted and may be.
base::Error notAllowed(const QString &rule);
base::Error unknownObject(const model::ObjectRef &object);
base::Outcome checkNesting(std::optional<model::EntryKind> parent, model::EntryKind child);
base::Outcome checkNesting(std::optional<model::PassageKind> parent, model::PassageKind child);
/// Refuses a text over a megabyte.
base::Outcome checkLength(const QString &markup);

/// The kind of a parent; an error when it is nowhere; nothing for the null id.
base::Result<std::optional<model::EntryKind>> kindOf(const model::Manual &manual, model::EntryId parent);
base::Result<std::optional<model::PassageKind>> kindOf(const model::Manual &manual, model::PassageId parent);

} // namespace edit
