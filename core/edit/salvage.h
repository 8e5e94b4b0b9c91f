// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "model/key.h"

#include <QDateTime>
#include <QFuture>
#include <QList>
#include <QStringList>

namespace edit {

/// What could be brought back out of a damaged manual, and what could not.
struct Salvaged {
    qint64 changes = 0;  ///< steps of people that the new file knows
    qint64 versions = 0; ///< values in its journal
    qint64 texts = 0;    ///< wordings it shows
    qint64 lostVersions = 0;  ///< values that stand nowhere any more
    qint64 rebuiltChanges = 0;///< steps of which not everything was left; what was left stands in the new file
    QList<model::Key> older;  ///< what the new file shows in a form before the last one, because the last one is gone
    QList<model::Key> gone;   ///< what it cannot show in any form
    qint64 unknown = 0;       ///< values that are gone together with what they belonged to
    qint64 unconfirmed = 0;   ///< headers that only the current state still held, which has no hash for them
    QStringList things;       ///< pictures and parts of editions that are gone, by hash or name
    QString backup;           ///< the newest sound backup, with which the rest was filled in; empty: there was none
    QDateTime backupAt;       ///< UTC
    qint64 fromBackup = 0;    ///< values only the backup still held
    qint64 sinceBackup = 0;   ///< wordings that differ from the backup's
    bool onlyBackup = false;  ///< the beginning of the file is destroyed: the new one is the backup, and nothing else

    bool isComplete() const { return !onlyBackup && older.isEmpty() && gone.isEmpty() && unknown == 0 && things.isEmpty(); }
};

/// Brings back what is left of a damaged manual into a new file, in a worker. The damaged file is only
/// read, and never in the way of whoever has it open. When its first page is destroyed, the new file
/// is the newest backup. Refuses with NotFound, NoPermission, NotAManual, NewerManual, AlreadyExists, DiskFull, Cancelled,
/// and with Damaged when the first page is destroyed and there is no backup.
QFuture<base::Result<Salvaged>> salvage(const QString &damaged, const QString &path, const base::Progress &progress,
                                        const base::CancelToken &cancel);

} // namespace edit
