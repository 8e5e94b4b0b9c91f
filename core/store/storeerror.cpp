// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/storeerror.h"

namespace store {

using base::Error;
using base::ErrorKind;

// Result codes of SQLite (https://sqlite.org/rescode.html); the low byte is the primary code.
Error errorFrom(const QSqlError &error, const QString &path)
{
    const int code = error.nativeErrorCode().toInt();
    switch (code & 0xff) {
    case 3:  // SQLITE_PERM
    case 23: // SQLITE_AUTH
        return {ErrorKind::NoPermission, path, {path}};
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
        return {ErrorKind::Locked, path, {QString(), QString()}};
    case 8: // SQLITE_READONLY
        return {code == 1032 ? ErrorKind::Moved : ErrorKind::ReadOnly, path, {path}};
    case 11: // SQLITE_CORRUPT
        return {ErrorKind::Damaged, path, {error.databaseText()}};
    case 13: // SQLITE_FULL
        return {ErrorKind::DiskFull, path, {path}};
    case 26: // SQLITE_NOTADB
        return {ErrorKind::NotAManual, path, {}};
    default:
        return {ErrorKind::InputOutput, path, {path, error.driverText() + u' ' + error.databaseText()}};
    }
}

} // namespace store
