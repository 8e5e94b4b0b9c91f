// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "compose/tablesheet.h"

class QTableView;

namespace ui::board {

/// Rows and columns as they are seen: the heads first, then every row that is shown, each with its own head.
using TableRows = QList<QStringList>;
TableRows rowsShown(const QTableView &view);

// In any thread. They refuse with InputOutput, ResourceMissing or Cancelled; what was there stays.

/// For a spreadsheet (exchange/separated.h).
base::Outcome writeCsv(const TableRows &rows, const QString &path);
/// On pages of our own, tagged for those who listen.
base::Outcome writePdf(const compose::TableSheet &sheet, const QString &path, const base::CancelToken &cancel);

} // namespace ui::board
