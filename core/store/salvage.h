// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "history/salvaged.h"
#include "store/opening.h"

namespace store {

/// Makes a new manual at `path` from what is left of a damaged one, which is only read: journal and current state, row by row,
/// whatever matches its hash; what is missing is filled in from the newest sound backup. The new file is verified before it gets
/// its name. Runs in the calling thread, seconds for a large file. When the first page is destroyed, the new file is that
/// backup. Refuses with NotFound, NoPermission, NotAManual, NewerManual, AlreadyExists, DiskFull, Cancelled, and with Damaged
/// when the first page is destroyed and there is no backup.
base::Result<history::Salvaged> salvage(const QString &damaged, const QString &path, const Opening &opening,
                               const base::Progress &progress = {}, const base::CancelToken &cancel = {});

} // namespace store
