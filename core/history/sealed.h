// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "history/change.h"

namespace history {

/// A change as it travels from copy to copy. Whoever does not know its format keeps the bytes and passes them on; only the id
/// and the format are read.
struct SealedChange {
    base::Hash id;
    int format = 1;
    QByteArray bytes; ///< canonical JSON
    bool operator==(const SealedChange &) const = default;
};

SealedChange seal(const Change &change);
/// Refuses with NotJson or WrongType, and with Damaged when it does not match its hashes.
base::Result<Change> unseal(const SealedChange &sealed);

} // namespace history
