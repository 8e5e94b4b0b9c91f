// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"

#include <QStringList>

namespace store {

class Database;

/// Re-hashes every version, change, text and picture and compares the current state with the journal's heads. Names what does not
/// match: "version <hash>", "change <hash>", "text <id> <field>", "picture <hash>", "head <id>". Throws StoreError, Cancelled too.
QStringList findDamage(const Database &database, const base::Progress &progress, const base::CancelToken &cancel);

} // namespace store
