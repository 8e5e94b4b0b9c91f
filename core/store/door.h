// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"
#include "store/heldfile.h"

#include <memory>

namespace store {

/// What stands behind the door.
struct OpenedFile {
    std::unique_ptr<HeldFile> held; ///< goes after the connection
    std::unique_ptr<Database> connection;
    Access access = Access::ReadOnly; ///< what could be had of what was wished
    Condition condition;
};

/// The way in: what the file is, whether this program can read it, where it lies, the lock, a look over how it is built, an
/// older schema brought up to date after a verified backup. Without permission to write in the file and in its folder, where
/// SQLite keeps its journal, it opens for reading; so does a damaged one. Throws NotFound, NoPermission, NotAManual,
/// NewerManual, Locked, Damaged (not even readable). An older file that may not be written, or is damaged, is read as it is.
OpenedFile openDocument(const QString &path, const Opening &opening);

/// A new, empty document. Throws NotFound (no such folder), NoPermission, DiskFull.
void makeDocument(const QString &path, const Opening &opening);
/// The same for a manual that has an identity already.
void makeDocument(const QString &path, const Opening &opening, const base::Id &id);

/// The document's identity; null when it cannot be read.
base::Id documentId(const Database &database);

} // namespace store
