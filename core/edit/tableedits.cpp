// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit/tableedits.h"

#include "edit/passageedits.h"
#include "edit/rules.h"
#include "edit/siblings.h"
#include "edit/tablegrid.h"
#include "edit/writer.h"
#include "model/position.h"

#include <algorithm>

namespace edit {

using base::Language;
using base::Outcome;
using model::PassageHeader;
using model::PassageId;
using model::PassageKind;

namespace {

constexpr qsizetype longestPosition = 64;

base::Error tooLarge(const QString &rule, qsizetype wanted, int limit)
{
    return {base::ErrorKind::NotAllowed, {}, {rule, QString::number(wanted), QString::number(limit)}};
}

Outcome checkSize(qsizetype rows, qsizetype columns)
{
    if (rows > mostRows)
        return tooLarge(QStringLiteral("table_rows"), rows, mostRows);
    if (columns > mostColumns)
        return tooLarge(QStringLiteral("table_columns"), columns, mostColumns);
    return rows < 1 || columns < 1 ? Outcome(notAllowed(QStringLiteral("last_of_table"))) : Outcome();
}

Edit tableEdit(PassageId cell, std::function<Outcome(Writer &, const TableGrid &)> run)
{
    Edit edit;
    edit.reason = history::Reason::TableChanged;
    edit.run = [=](Writer &writer) -> Outcome {
        const TableGrid grid(writer.manual(), cell);
        if (grid.rowCount() == 0)
            return writer.manual().passage(cell) ? notAllowed(QStringLiteral("no_table")) : unknownObject(model::ref(cell));
        return run(writer, grid);
    };
    return edit;
}

void leaveCaretIn(Writer &writer, PassageId cell, Language language)
{
    if (!cell.isNull())
        writer.leaveCaretAt({model::bodyOf(cell), language, 0, 0});
}

PassageId putCell(Writer &writer, PassageId table, const QString &position, int column)
{
    const auto id = PassageId::create();
    PassageHeader header;
    header.kind = PassageKind::Cell;
    header.entry = writer.manual().entryOf(table);
    header.parent = table;
    header.position = position;
    header.column = column;
    writer.put(model::ref(id), header);
    return id;
}

void setColumn(Writer &writer, PassageId cell, int column)
{
    PassageHeader header = writer.manual().passage(cell)->header;
    header.column = column;
    writer.put(model::ref(cell), header);
}

void setColumnCount(Writer &writer, PassageId table, int columns)
{
    PassageHeader header = writer.manual().passage(table)->header;
    header.columns = columns;
    writer.put(model::ref(table), header);
}

void setRowPosition(Writer &writer, const TableGrid &grid, qsizetype row, const QString &position)
{
    for (const TableGrid::Cell &cell : grid.cells(row))
        setPosition(writer, model::ref(cell.id), position);
}

/// A position for a row before `index`; where keys grew too long all rows get fresh ones.
QString roomBefore(Writer &writer, const TableGrid &grid, qsizetype index)
{
    const QString before = index > 0 ? grid.position(index - 1) : QString();
    const QString after = index < grid.rowCount() ? grid.position(index) : QString();
    const QString key = model::positionBetween(before, after);
    if (key.size() <= longestPosition)
        return key;
    const QStringList fresh = model::positionsBetween({}, {}, grid.rowCount() + 1);
    for (qsizetype row = 0; row < grid.rowCount(); ++row)
        setRowPosition(writer, grid, row, fresh[row < index ? row : row + 1]);
    return fresh[index];
}

/// Cells of `columns` from `first` on stand one further, or one nearer.
void shiftColumns(Writer &writer, const TableGrid &grid, int first, int by)
{
    for (qsizetype row = 0; row < grid.rowCount(); ++row)
        for (const TableGrid::Cell &cell : grid.cells(row))
            if (cell.column >= first)
                setColumn(writer, cell.id, cell.column + by);
}

/// The head moves with its row only in the eyes of the reader: the first row is the head, whichever it is.
Outcome swapRows(Writer &writer, const TableGrid &grid, qsizetype other)
{
    if (other < 0 || other >= grid.rowCount())
        return notAllowed(QStringLiteral("at_the_end"));
    const QString position = roomBefore(writer, grid, other < grid.row() ? other : other + 1);
    setRowPosition(writer, grid, grid.row(), position);
    return {};
}

Outcome swapColumns(Writer &writer, const TableGrid &grid, int other)
{
    if (other < 0 || other >= grid.columnCount())
        return notAllowed(QStringLiteral("at_the_end"));
    for (qsizetype row = 0; row < grid.rowCount(); ++row)
        for (const TableGrid::Cell &cell : grid.cells(row))
            if (cell.column == grid.column() || cell.column == other)
                setColumn(writer, cell.id, cell.column == other ? grid.column() : other);
    return {};
}

} // namespace

Edit makeTable(model::EntryId entry, PassageId parent, PassageId after, const NewTable &table, Language language)
{
    NewPassage head;
    head.id = table.id;
    head.header.kind = PassageKind::Table;
    head.header.columns = table.columns;
    head.header.header = table.head;
    Edit edit;
    edit.reason = history::Reason::Inserted;
    edit.run = [=](Writer &writer) -> Outcome {
        if (const Outcome fits = checkSize(table.rows, table.columns); !fits)
            return fits;
        if (const Outcome put = insertPassages(entry, parent, after, {head}).run(writer); !put)
            return put;
        PassageId first;
        for (const QString &position : model::positionsBetween({}, {}, table.rows))
            for (int column = 0; column < table.columns; ++column)
                if (const PassageId cell = putCell(writer, table.id, position, column); first.isNull())
                    first = cell;
        leaveCaretIn(writer, first, language);
        return {};
    };
    return edit;
}

Edit insertRow(PassageId cell, Side side, Language language)
{
    return tableEdit(cell, [=](Writer &writer, const TableGrid &grid) -> Outcome {
        if (const Outcome fits = checkSize(grid.rowCount() + 1, grid.columnCount()); !fits)
            return fits;
        const QString position = roomBefore(writer, grid, grid.row() + (side == Side::After ? 1 : 0));
        for (int column = 0; column < grid.columnCount(); ++column)
            if (const PassageId fresh = putCell(writer, grid.table(), position, column); column == grid.column())
                leaveCaretIn(writer, fresh, language);
        return {};
    });
}

Edit insertColumn(PassageId cell, Side side, Language language)
{
    return tableEdit(cell, [=](Writer &writer, const TableGrid &grid) -> Outcome {
        if (const Outcome fits = checkSize(grid.rowCount(), grid.columnCount() + 1); !fits)
            return fits;
        const int column = grid.column() + (side == Side::After ? 1 : 0);
        shiftColumns(writer, grid, column, 1);
        setColumnCount(writer, grid.table(), grid.columnCount() + 1);
        for (qsizetype row = 0; row < grid.rowCount(); ++row)
            if (const PassageId fresh = putCell(writer, grid.table(), grid.position(row), column); row == grid.row())
                leaveCaretIn(writer, fresh, language);
        return {};
    });
}

Edit removeRow(PassageId cell, Language language)
{
    return tableEdit(cell, [=](Writer &writer, const TableGrid &grid) -> Outcome {
        if (grid.rowCount() == 1)
            return notAllowed(QStringLiteral("last_of_table"));
        const bool isLast = grid.row() == grid.rowCount() - 1;
        leaveCaretIn(writer, grid.cellAt(isLast ? grid.row() - 1 : grid.row() + 1, grid.column()), language);
        for (const TableGrid::Cell &gone : grid.cells(grid.row()))
            writer.remove(model::ref(gone.id));
        return {};
    });
}

Edit removeColumn(PassageId cell, Language language)
{
    return tableEdit(cell, [=](Writer &writer, const TableGrid &grid) -> Outcome {
        if (grid.columnCount() == 1)
            return notAllowed(QStringLiteral("last_of_table"));
        const bool isLast = grid.column() == grid.columnCount() - 1;
        leaveCaretIn(writer, grid.cellAt(grid.row(), isLast ? grid.column() - 1 : grid.column() + 1), language);
        for (qsizetype row = 0; row < grid.rowCount(); ++row)
            for (const TableGrid::Cell &gone : grid.cells(row))
                if (gone.column == grid.column())
                    writer.remove(model::ref(gone.id));
        shiftColumns(writer, grid, grid.column() + 1, -1);
        setColumnCount(writer, grid.table(), grid.columnCount() - 1);
        return {};
    });
}

Edit moveRow(PassageId cell, Side side)
{
    return tableEdit(cell, [=](Writer &writer, const TableGrid &grid) {
        return swapRows(writer, grid, grid.row() + (side == Side::After ? 1 : -1));
    });
}

Edit moveColumn(PassageId cell, Side side)
{
    return tableEdit(cell, [=](Writer &writer, const TableGrid &grid) {
        return swapColumns(writer, grid, grid.column() + (side == Side::After ? 1 : -1));
    });
}

Edit toggleHead(PassageId passage)
{
    Edit edit;
    edit.reason = history::Reason::TableChanged;
    edit.run = [=](Writer &writer) -> Outcome {
        const model::Passage *here = writer.manual().passage(passage);
        if (here && here->header.kind == PassageKind::Cell)
            here = writer.manual().passage(here->header.parent);
        if (!here || here->header.kind != PassageKind::Table)
            return here ? notAllowed(QStringLiteral("no_table")) : unknownObject(model::ref(passage));
        const PassageId table = here->id;
        PassageHeader header = here->header;
        header.header = !header.header;
        writer.put(model::ref(table), header);
        return {};
    };
    return edit;
}

} // namespace edit
