// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/key.h"

#include <QDateTime>
#include <QList>
#include <QStringList>

namespace history {

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
    qint64 unconfirmed = 0;   ///< headers and declarations that only the current state still held, without a hash
    QStringList things;       ///< pictures and parts of editions that are gone, by hash or name
    QString backup;           ///< the newest sound backup, with which the rest was filled in; empty: there was none
    QDateTime backupAt;       ///< UTC
    qint64 fromBackup = 0;    ///< values only the backup still held
    qint64 sinceBackup = 0;   ///< wordings that differ from the backup's
    bool onlyBackup = false;  ///< the beginning of the file is destroyed: the new one is the backup, and nothing else

    bool isComplete() const { return !onlyBackup && older.isEmpty() && gone.isEmpty() && unknown == 0 && things.isEmpty(); }
};

} // namespace history
