// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <QString>

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
};

} // namespace store
