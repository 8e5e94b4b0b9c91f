// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "edit/writer.h"
#include "model/incoming.h"

namespace edit {

/// Who takes a file in, when, and how far it is.
struct TakingIn {
    QString author;
    QDateTime at;
    base::Progress progress;
    base::CancelToken cancel;
};

/// Brings a manual up to what a file says: updates the objects it names (matched by code), adds what is new,
/// takes over its order, leaves the rest. A second time it writes nothing. Refuses with OtherManual when the
/// file is of another manual and an id of it is ours, with DuplicateId when an id of it is here something
/// else, with WrongNesting when what the file does not name would stand where it may not, with Cancelled.
/// After a refusal the writer's manual is half changed: roll it back or drop it.
base::Outcome takeIn(Writer &writer, const model::Incoming &incoming, const TakingIn &how);

} // namespace edit
