// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "model/journalvalue.h"
#include "store/fileplace.h"

#include <QStringList>
#include <functional>

namespace store {

enum class Access { ReadWrite, ReadOnly };

/// Where the program keeps what belongs to a manual but must not lie beside it. Both are made when missing.
struct Folders {
    QString data;   ///< backups, who has which manual open
    QString cache;  ///< search indexes: may be deleted at any time
    QString schema; ///< the numbered scripts a file is made and migrated with

    /// Those of the platform and of the program's own resources.
    static Folders standard();
};

/// How a manual is opened.
struct Opening {
    Access access = Access::ReadWrite;
    QString author; ///< told to whoever finds the manual locked
    base::Clock clock = base::systemClock();
    Folders folders = Folders::standard();
    /// On a file system of another machine a manual opens for reading unless this is set.
    bool evenOnNetwork = false;
    /// Asked for the type of the file system a path is on.
    std::function<QString(const QString &path)> fileSystemOf = fileSystemAt;
    int knownFormat = model::journalFormat; ///< changes of a newer format are parked
    qint64 looksOverUpTo = 32 * 1024 * 1024; ///< bytes: larger files are looked over by `Store::checkUp`, not while opening
};

/// What was noticed while opening.
struct Condition {
    QStringList damage; ///< what SQLite says does not fit; then the file is open for reading only
    QString network;    ///< type of the network file system it lies on; then too, unless that was asked for
    int parked = 0;     ///< changes that wait for a newer program
    bool needsCheckUp = false; ///< nobody re-hashed it for a week, or it was left open, or is too large to look over at once
};

} // namespace store
