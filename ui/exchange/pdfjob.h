// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose/composer.h"

#include <QFuture>
#include <QString>

namespace ui::exchange {

/// Composes a manual and writes the pages to a file, in a worker. What cannot be finished is not there afterwards.
QFuture<base::Outcome> writePdfFile(const model::Manual &manual, const compose::Request &request, const QString &path,
                                    const base::Progress &progress, const base::CancelToken &cancel);

/// Bytes of a kept PDF, to a file.
base::Outcome writeBytes(const QByteArray &bytes, const QString &path);

} // namespace ui::exchange
