// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/change.h"
#include "model/manual.h"

#include <QSet>

namespace history {

/// One entry as it was, alone at the top of a manual: `written` is all that was written of it and of what stood in it, oldest
/// first. Names, pictures and registers are those of `now`. Without the entry when it did not stand then.
model::Manual pastEntry(const model::Manual &now, model::EntryId entry, const QList<Write> &written);

/// Passages that stood in another entry once, among all that was ever written of this one.
QSet<model::PassageId> broughtInto(model::EntryId entry, const QList<Write> &written);

} // namespace history
