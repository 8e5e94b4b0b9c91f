// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/manual.h"

namespace edit {

/// The cells of a table as they stand: rows share a position, columns have a number. A row may lack cells, and two people who
/// added a column at once may have left two cells at one place.
class TableGrid final
{
public:
    /// Around a cell; without rows when it is none.
    TableGrid(const model::Manual &manual, model::PassageId cell);

    model::PassageId table() const { return m_table; }
    qsizetype rowCount() const { return m_rows.size(); }
    int columnCount() const { return m_columns; }
    qsizetype row() const { return m_row; } ///< of the cell it was asked around
    int column() const { return m_column; }
    QString position(qsizetype row) const { return m_rows[row].position; }

    struct Cell {
        model::PassageId id;
        int column = 0;
    };
    const QList<Cell> &cells(qsizetype row) const { return m_rows[row].cells; }
    /// At or before that column; null in a row without cells there.
    model::PassageId cellAt(qsizetype row, int column) const;

private:
    struct Row {
        QString position;
        QList<Cell> cells;
    };

    model::PassageId m_table;
    QList<Row> m_rows;
    int m_columns = 0;
    qsizetype m_row = 0;
    int m_column = 0;
};

} // namespace edit
