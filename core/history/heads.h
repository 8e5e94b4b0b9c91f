// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "model/key.h"

namespace history {

/// A version nobody has answered yet: its hash and its value as it was hashed.
struct Head {
    base::Hash hash;
    QByteArray bytes;
    bool operator==(const Head &) const = default;
};

/// What everyone sees while heads stand side by side. It does not depend on who merged what first.
struct Standing {
    model::Value value;
    QByteArray bytes;        ///< of the head that is shown
    bool isConflict = false; ///< a person has to choose
};

/// One head: its value. Several that say the same: that. Several that differ are a conflict: shown is one that is there rather
/// than one that is gone, and of those the one with the highest hash. Pairings that differ in who, when or how only are none;
/// of a side on which they disagree nothing is known, so that the pair is to be compared.
base::Result<Standing> standingOf(const model::Key &key, QList<Head> heads);

} // namespace history
