// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "model/manual.h"

namespace edit {

/// Where passages stand: in a box or table of an entry, or (null parent) in the entry itself.
struct Place {
    model::EntryId entry;
    model::PassageId parent;
    bool operator==(const Place &) const = default;
};

Place placeOf(const model::Passage &passage);
/// Refuses a place that is nowhere.
base::Outcome checkPlace(const model::Manual &manual, const Place &place);
/// Refuses a kind that may not stand there.
base::Outcome checkKind(const model::Manual &manual, const Place &place, model::PassageKind kind);
/// Cells come and go with their table.
base::Outcome refuseCells(const model::Manual &manual, const QList<model::PassageId> &passages);

/// The passages without those that come along with a box or table that is named too; refuses what is nowhere.
base::Result<QList<model::PassageId>> outermost(const model::Manual &manual,
                                                const QList<model::PassageId> &passages);

} // namespace edit
