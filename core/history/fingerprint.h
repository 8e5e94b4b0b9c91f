// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/change.h"

namespace history {

// What makes a version and a change what they are. Each part is hashed with its length before it, so that no two
// different lists of parts give the same bytes.

/// SHA-256 over nonce, kind, object, facet, the parents in ascending order, and the value's bytes.
base::Hash fingerprint(const Version &version, const base::Id &nonce);
/// SHA-256 over format, nonce, author, time, reason, detail, entry, and the hashes of its versions in ascending order.
base::Hash fingerprint(const Change &change);

/// True when every version and the change itself are what their hashes say.
bool isSound(const Change &change);

} // namespace history
