// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/finding.h"
#include "model/manual.h"

#include <QByteArray>
#include <QHash>

namespace model {

/// A manual on its way in: read from a file, or out of an edition. Its objects have ids of their own; taking in matches them
/// to what stands there by code. A pairing is there where the file declared a step; both its hashes unknown means the file
/// said "both_moved", no pairing means it said nothing.
struct Incoming {
    Manual manual;
    QHash<base::Hash, QByteArray> pictures; ///< bytes by SHA-256
    QList<Finding> remarks;                 ///< unknown keys and the like
};

} // namespace model
