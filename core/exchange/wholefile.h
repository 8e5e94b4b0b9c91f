// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace exchange {

inline constexpr qint64 largestFile = 512LL * 1024 * 1024; ///< bytes: what is taken in at most

/// All of a regular file. Refuses with NotFound, NoPermission, UnsupportedType (no regular file, or one that this
/// program has open: a manual), FileTooLarge (before
/// reading) or InputOutput.
base::Result<QByteArray> readWhole(const QString &path, qint64 largest = largestFile);

/// Writes beside the target and takes its place only when every byte is on the disk: what was there stays until then, and a
/// file that could not be finished is not there. Refuses with NotFound (the folder), NoPermission, DiskFull or InputOutput.
base::Outcome writeWhole(const QString &path, const QByteArray &bytes);

} // namespace exchange
