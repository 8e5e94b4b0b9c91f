// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/tablefile.h"

#include "exchange/separated.h"
#include "paint/pdf.h"

#include <QSaveFile>
#include <QTableView>

namespace ui::board {

using namespace Qt::StringLiterals;

namespace {

QStringList headOf(const QAbstractItemModel &table)
{
    QStringList fields{QString()};
    for (int column = 0; column < table.columnCount(); ++column)
        fields.append(table.headerData(column, Qt::Horizontal).toString());
    return fields;
}

QStringList rowOf(const QAbstractItemModel &table, int row)
{
    QStringList fields{table.headerData(row, Qt::Vertical).toString()};
    for (int column = 0; column < table.columnCount(); ++column)
        fields.append(table.index(row, column).data().toString());
    return fields;
}

base::Error notWritten(const QSaveFile &file)
{
    return {base::ErrorKind::InputOutput, file.fileName(), {file.errorString()}};
}

} // namespace

TableRows rowsShown(const QTableView &view)
{
    TableRows rows{headOf(*view.model())};
    for (int row = 0; row < view.model()->rowCount(); ++row)
        if (!view.isRowHidden(row))
            rows.append(rowOf(*view.model(), row));
    return rows;
}

base::Outcome writeCsv(const TableRows &rows, const QString &path)
{
    QSaveFile file(path);
    const QByteArray csv = ::exchange::separatedValues(rows);
    if (!file.open(QIODevice::WriteOnly) || file.write(csv) != csv.size() || !file.commit())
        return notWritten(file);
    return {};
}

base::Outcome writePdf(const compose::TableSheet &sheet, const QString &path, const base::CancelToken &cancel)
{
    const base::Result<compose::Document> document = ::compose::compose(sheet, cancel);
    if (!document)
        return document.error();
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return notWritten(file);
    paint::PdfJob job;
    job.cancel = cancel;
    if (const base::Outcome written = paint::writePdf(*document, {}, &file, job); !written)
        return written;
    return file.commit() ? base::Outcome() : notWritten(file);
}

} // namespace ui::board
