// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "store/store.h"

namespace store {

class Database;

/// Who attends meetings: in the manual itself, never in a copy of it.
enum class Attendees { LeftOut, Kept };

/// Copies `database` into a new file at `path`, checks the copy, and only then gives it its name. Throws AlreadyExists unless
/// `overwrite`, and always for a file this program has open; DiskFull when there is not room for twice the file, Damaged when
/// the copy is not sound.
void copyVerified(const Database &database, const QString &path, bool overwrite,
                  Attendees attendees = Attendees::LeftOut);

/// The backups of one manual, in a folder of its own.
class Backups final
{
public:
    Backups(const QString &dataFolder, const base::Id &document);

    BackupFile make(const Database &database, const QDateTime &now) const;
    /// Newest first.
    QList<BackupFile> list() const;

private:
    QString m_folder;
};

/// Which backups to keep: the newest of each of the last 12 days, 10 weeks and 9 months that have one; and with each of these the
/// one that holds most texts, so that an emptier copy never takes the place of a fuller one.
QList<BackupFile> worthKeeping(QList<BackupFile> backups);

} // namespace store
