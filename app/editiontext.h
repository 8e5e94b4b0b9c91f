// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command.h"
#include "history/edition.h"

#include <QJsonObject>

namespace app {

/// An edition as every command prints it in JSON.
QJsonObject toJson(const history::EditionLine &edition);
/// The keys of such an object below `prefix`.
QList<JsonKey> editionKeys(const QString &prefix);

} // namespace app
