// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

namespace store {

/// 'VADE', in the application_id of our files.
inline constexpr quint32 applicationId = 0x56414445;

/// What the first 100 bytes of an SQLite file say (https://sqlite.org/fileformat.html, 1.3), read without SQLite, which
/// would take any file and would try to repair it.
struct FileHeader {
    quint32 applicationId = 0;
    int schema = 0;       ///< user_version
    qint64 wantedSize = 0;///< bytes its pages need; 0 when it does not say
};

/// Refuses with NotFound, NoPermission, NotAManual.
base::Result<FileHeader> readFileHeader(const QString &path);

/// True when a journal beside the file waits to be rolled back: whoever wrote last did not finish.
bool hasHotJournal(const QString &path);

} // namespace store
