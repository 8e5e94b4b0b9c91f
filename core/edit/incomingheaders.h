// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "model/manual.h"

#include <QHash>

namespace edit {

/// Which object of ours each object of a file is.
using Matches = QHash<model::ObjectRef, model::ObjectRef>;

/// False for what there is one of, and for what its own words identify.
bool isNamedByCode(model::ObjectKind kind);

/// Matched by code; what is new is itself. Refuses with OtherManual when the file is of another manual and an
/// id of it is ours, with DuplicateId when an id of it is here something else.
base::Result<Matches> matchesOf(const model::Manual &ours, const model::Manual &theirs,
                                const QList<model::ObjectRef> &objects);

/// The file's header with its references naming our objects.
model::Value translated(const model::Value &incoming, const Matches &matches);

/// Our header brought up to what the file says (translated). What the file does not name stays; code, and the
/// position, which is decided among the siblings, are ours.
model::Value updated(const model::Value &standing, const model::Value &incoming);

} // namespace edit
