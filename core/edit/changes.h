// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit/writer.h"

namespace edit {

/// What the views are told about what was recorded; `after` is the manual as it is now.
Changes changesOf(const QList<Recorded> &recorded, const model::Manual &after);

/// Of a step so large that the views read everything again.
Changes wholeChanges();

/// The entry a step is filed under in the history: where it was done; null when it is about the whole manual.
model::EntryId filedUnder(const QList<Recorded> &recorded, const model::Manual &after);

/// Where the reader is brought back to when the step itself does not say: the first difference in the first
/// text.
std::optional<Caret> placeOfChange(const QList<Recorded> &recorded, const model::Manual &now);

} // namespace edit
