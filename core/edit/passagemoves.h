// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit/passageplace.h"
#include "edit/writer.h"

namespace edit {

/// Puts passages, with what stands in them, after `after` (null: first) in `place`, in the order given.
base::Outcome moveTo(Writer &writer, const QList<model::PassageId> &passages, const Place &place,
                     model::PassageId after);

/// Takes a passage, with what stands in it, along to another entry; its place there is still to be given.
void moveInto(Writer &writer, model::PassageId passage, model::EntryId entry);

} // namespace edit
