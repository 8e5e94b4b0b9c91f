// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "store/store.h"

namespace store {

class Database;

/// The backups of one manual, in a folder of its own.
class Backups final
{
public:
    Backups(const QString &dataFolder, const base::Id &document);

    /// `progress` as for any copy.
    BackupFile make(const Database &database, const QDateTime &now, const base::Progress &progress = {},
                    const base::CancelToken &cancel = {}) const;
    /// Newest first.
    QList<BackupFile> list() const;

private:
    QString m_folder;
};

/// Which backups to keep: the newest of each of the last 12 days, 10 weeks and 9 months that have one; and with each of these the
/// one that holds most texts, so that an emptier copy never takes the place of a fuller one.
QList<BackupFile> worthKeeping(QList<BackupFile> backups);

} // namespace store
