// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "history/salvaged.h"

#include <QFuture>

namespace edit {

/// Brings back what is left of a damaged manual into a new file, in a worker. The damaged file is only
/// read, and never in the way of whoever has it open. When its first page is destroyed, the new file
/// is the newest backup. Refuses with NotFound, NoPermission, NotAManual, NewerManual, AlreadyExists, DiskFull, Cancelled,
/// and with Damaged when the first page is destroyed and there is no backup.
QFuture<base::Result<history::Salvaged>> salvage(const QString &damaged, const QString &path, const base::Progress &progress,
                                        const base::CancelToken &cancel);

} // namespace edit
