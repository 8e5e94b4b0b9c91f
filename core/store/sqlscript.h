// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace store {

/// The statements of a script, in order, without the semicolons that end them; comments between them are dropped. Knows
/// strings, quoted names, both comments, and that a trigger ends at the END after a semicolon (as sqlite3_complete does).
/// QSqlQuery runs one statement at a time, hence this.
QStringList statementsOf(const QString &script);

} // namespace store
