// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/board.h"
#include "check/overduepeople.h"

#include <QJsonArray>
#include <QJsonObject>

namespace app {

/// The board in the words of --json: entries and fields by code, days as ISO 8601.
QJsonObject toJson(const check::Board &board, const model::Manual &manual);
QJsonArray toJson(const QList<check::OverduePeople> &overdue, const model::Manual &manual);

} // namespace app
