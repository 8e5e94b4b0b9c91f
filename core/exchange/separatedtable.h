// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "exchange/separatedreader.h"

#include <QList>
#include <functional>

namespace exchange {

/// A table that a spreadsheet or a web form wrote, as it was understood.
struct SeparatedTable {
    TextEncoding encoding = TextEncoding::Utf8; ///< of pasted text: UTF-16
    QChar separator = u';';
    QStringList header;      ///< as it stands there; empty: there is none
    QList<QStringList> rows; ///< without the header; each as long as it is
    bool operator==(const SeparatedTable &) const = default;
};

/// `isHeader` is asked of the first row unless the reading says what it is. Cells that guardedCell guarded are as they were.
SeparatedTable separatedTable(const DecodedText &decodedText, const TableReading &reading,
                              const std::function<bool(const QStringList &)> &isHeader);

/// The bytes of such a table. Refuses with NotFound, NoPermission, FileTooLarge, InputOutput, and with UnsupportedType when it
/// is a spreadsheet's own file rather than its CSV.
base::Result<QByteArray> readTableFile(const QString &path);

/// With an apostrophe before what a spreadsheet would take for a formula.
QString guardedCell(const QString &cell);

/// Cells of the longest row.
qsizetype widestOf(const QList<QStringList> &rows);

} // namespace exchange
