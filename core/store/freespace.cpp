// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/freespace.h"

#include "store/storeerror.h"

#include <QFileInfo>
#include <QStorageInfo>

namespace store {

void checkFreeSpace(qint64 bytes, const QString &path)
{
    const QStorageInfo storage(QFileInfo(path).absolutePath());
    if (!storage.isValid() || storage.bytesAvailable() >= bytes)
        return;
    const qint64 missing = bytes - storage.bytesAvailable();
    throw StoreError(base::ErrorKind::DiskFull, path, {path, QString::number(missing)});
}

} // namespace store
