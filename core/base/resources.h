// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace base {

/// Where a file that ships with the program lies: `share/vademecum` beside the folder of the program, in the build tree
/// as in an installation. `name` is relative, as in "fonts/NotoSerif-Regular.ttf". Refuses with ResourceMissing.
Result<QString> resourcePath(const QString &name);
Result<QByteArray> readResource(const QString &name);
/// The folder itself.
QString resourceFolder();

} // namespace base
