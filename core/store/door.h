// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

#include <memory>

namespace store {

/// What can be had of a file: writing needs permission in the file and in its folder, where SQLite keeps its journal.
Access possibleAccess(const QString &path, Access wanted);

/// The way in: what the file is, whether this program can read it, the lock, an older schema brought up to date after a
/// verified backup. Throws NotFound, NoPermission, NotAManual, NewerManual, Locked, ReadOnly (an older file that may not be
/// written).
std::unique_ptr<Database> openDocument(const QString &path, Access access, const Opening &opening);

/// A new, empty document. Throws NotFound (no such folder), NoPermission, DiskFull.
void makeDocument(const QString &path, const Opening &opening);

} // namespace store
