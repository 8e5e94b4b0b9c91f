// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/freeze.h"

#include <functional>

namespace history {

/// One state of a manual as frozen pieces: its header and tree, and its entries by code.
struct FrozenState {
    QByteArray header;
    QList<Pin> entries;
    std::function<QByteArray(const Pin &entry)> bytesOf; ///< asked for little more than what differs
};

/// Of what is to be an edition.
FrozenState stateOf(const EditionPlan &plan);

/// The same as of two manuals (history/compare.h), without putting together what is the same in both. Refuses as thawing does.
base::Result<QList<EntryDifference>> differencesBetween(const FrozenState &before, const FrozenState &after);

} // namespace history
