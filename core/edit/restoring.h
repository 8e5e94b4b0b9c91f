// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit/edit.h"
#include "model/manual.h"

namespace edit {

/// Makes entries what they were in an earlier state of the manual: their texts, sheet and figures. One that is still there
/// keeps its place; one that was deleted comes back where it stood, or as near as the tree of today allows. Of what it named
/// and is gone by now, it names nothing. A passage that moved to another entry since stays there, and a copy of it comes back.
/// One that came from another entry since (`broughtIn`, or `past` knows where it stood) stays, with what stands in it and
/// around it. `entries` in reading order, parents first. Refuses those that `past` does not hold.
Edit restoreEntries(const model::Manual &past, const QList<model::EntryId> &entries, const QSet<model::PassageId> &broughtIn = {});

} // namespace edit
