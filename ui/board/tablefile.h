// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QAbstractItemModel>

namespace ui::board {

/// A table with its heads, for a spreadsheet (exchange/separated.h).
QByteArray asCsv(const QAbstractItemModel &table);
/// The same on landscape A4 pages, under a title. Refuses with InputOutput; what was there stays.
base::Outcome writePdf(const QAbstractItemModel &table, const QString &title, const QString &path);

} // namespace ui::board
