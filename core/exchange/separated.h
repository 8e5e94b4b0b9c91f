// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace exchange {

/// Rows as spreadsheets of Belgian systems open them: UTF-8 with a byte order mark, semicolons, CRLF; else RFC 4180.
QByteArray separatedValues(const QList<QStringList> &rows);

} // namespace exchange
