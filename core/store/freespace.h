// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace store {

/// Throws DiskFull, with how many bytes are missing, unless `bytes` fit on the disk that holds `path`. Asked before long
/// work, so that it is refused at once rather than half-way.
void checkFreeSpace(qint64 bytes, const QString &path);

} // namespace store
