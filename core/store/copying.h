// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"

#include <QString>

namespace store {

class Database;

/// Who attends meetings: in the manual itself, never in a copy of it.
enum class People { LeftOut, Kept };

struct Copying {
    bool overwrite = false;
    People people = People::LeftOut;
    /// Told in the caller's thread, many times a second, while another checks the copy: whoever is told may meanwhile use the
    /// database that was copied.
    base::Progress progress = {};
    base::CancelToken cancel = {};
};

/// Copies `database` into a new file at `path`, checks the copy, and only then gives it its name. Throws AlreadyExists unless
/// `overwrite`, and always for a file this program has open; DiskFull when there is not room for twice the file, Damaged when
/// the copy is not sound, Cancelled.
void copyVerified(const Database &database, const QString &path, const Copying &how = {});

} // namespace store
