// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace store {

/// The type of the file system that holds `path`, as the system calls it: "ext4", "nfs4", "cifs", "fuse.sshfs".
QString fileSystemAt(const QString &path);

/// True for file systems of other machines. Locks and syncs cannot be relied on there
/// (https://sqlite.org/useovernet.html), so that a manual is not worked on in place.
bool isNetwork(const QString &fileSystem);

} // namespace store
