// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

#include <QString>
#include <optional>

namespace store {

class HeldFile;

/// 'VADE', in the application_id of our files.
inline constexpr quint32 applicationId = 0x56414445;

/// Among the details of Damaged.
inline const QString beginningGone = QStringLiteral("beginning");

/// What the first 100 bytes of an SQLite file say (https://sqlite.org/fileformat.html, 1.3), read without SQLite, which
/// would take any file and would try to repair it.
struct FileHeader {
    quint32 applicationId = 0;
    int schema = 0;       ///< user_version
    qint64 wantedSize = 0;///< bytes its pages need; 0 when it does not say
};

/// Nothing when it is no SQLite file.
std::optional<FileHeader> readFileHeader(const HeldFile &file);

/// The manual's identity as its bytes still tell it when its first page, and with that the way to everything else, is
/// destroyed; null when this never was a manual.
base::Id documentNamedIn(const HeldFile &file);

/// True when a journal beside the file waits to be rolled back: whoever wrote last did not finish.
bool hasHotJournal(const QString &path);

} // namespace store
