// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/separatedtable.h"

#include "exchange/wholefile.h"

#include <QFileInfo>
#include <algorithm>

namespace exchange {

namespace {

constexpr qint64 largestTable = 16 * 1024 * 1024; // bytes

// Where a spreadsheet begins to reckon (https://owasp.org/www-community/attacks/CSV_Injection). Apostrophes before it count,
// so that one that was there already is not taken for ours.
bool beginsLikeFormula(QStringView cell)
{
    while (cell.startsWith(u'\''))
        cell = cell.sliced(1);
    return !cell.isEmpty() && QStringView(u"=+-@\t\r").contains(cell.front());
}

QString unguardedCell(const QString &cell)
{
    return cell.startsWith(u'\'') && beginsLikeFormula(cell) ? cell.sliced(1) : cell;
}

// A header is as wide as its last title: spreadsheets write cells that were never filled.
QStringList trimmedHeader(QStringList cells)
{
    while (!cells.isEmpty() && cells.last().isEmpty())
        cells.removeLast();
    return cells;
}

} // namespace

SeparatedTable separatedTable(const DecodedText &decodedText, const TableReading &reading,
                              const std::function<bool(const QStringList &)> &isHeader)
{
    SeparatedTable table;
    table.encoding = decodedText.encoding;
    table.separator = reading.separator.value_or(separatorOf(decodedText.text));
    table.rows = separatedCells(withoutSeparatorLine(decodedText.text), table.separator);
    for (QStringList &cells : table.rows)
        std::transform(cells.begin(), cells.end(), cells.begin(), unguardedCell);
    if (!table.rows.isEmpty() && (reading.header ? *reading.header : isHeader(table.rows.first())))
        table.header = trimmedHeader(table.rows.takeFirst());
    return table;
}

base::Result<QByteArray> readTableFile(const QString &path)
{
    base::Result<QByteArray> bytes = readWhole(path, largestTable);
    const bool isPacked =
        bytes && (bytes->startsWith("PK\x03\x04") || bytes->startsWith("\xD0\xCF\x11\xE0")); // .xlsx and .ods, .xls
    if (isPacked)
        return base::Error{base::ErrorKind::UnsupportedType, path, {QFileInfo(path).fileName()}};
    return bytes;
}

QString guardedCell(const QString &cell)
{
    return beginsLikeFormula(cell) ? QString(u'\'' + cell) : cell;
}

qsizetype widestOf(const QList<QStringList> &rows)
{
    qsizetype widest = 0;
    for (const QStringList &cells : rows)
        widest = std::max(widest, cells.size());
    return widest;
}

} // namespace exchange
