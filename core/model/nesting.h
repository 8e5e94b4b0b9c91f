// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/vocabulary.h"

#include <optional>

namespace model {

// What may stand in what, wherever it comes from: a file, an edit, a drag. No parent: the manual, or the entry itself.

/// A part stands in the manual; a part holds modules and practices; a module too; a practice holds none.
bool mayHold(std::optional<EntryKind> parent, EntryKind child);
/// A box holds everything but boxes, a table cells; nothing else holds anything.
bool mayHold(std::optional<PassageKind> parent, PassageKind child);

} // namespace model
