// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/opening.h"

#include "base/resources.h"

#include <QStandardPaths>

namespace store {

Folders Folders::standard()
{
    return {QStandardPaths::writableLocation(QStandardPaths::AppDataLocation),
            QStandardPaths::writableLocation(QStandardPaths::CacheLocation),
            base::resourceFolder() + QStringLiteral("/schema")};
}

} // namespace store
