// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace exchange {

struct NamedFile {
    QString name; ///< no folders
    QByteArray bytes;
};

/// Files as one ZIP archive, stored as they are: what is put in is packed already. The same files give the same bytes, whatever the
/// day. Refuses with InputOutput.
base::Result<QByteArray> zipped(const QList<NamedFile> &files);

} // namespace exchange
