// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/tableediting.h"

#include "edit/passageedits.h"
#include "edit/tablegrid.h"
#include "edit/writer.h"
#include "ui/editor/desk.h"
#include "ui/editor/steps.h"
#include "ui/editor/whereto.h"

namespace ui::editor {

using edit::Edit;
using edit::Side;
using edit::TableGrid;
using model::PassageId;
using model::PassageKind;

const model::Passage *TableEditing::here() const
{
    return m_desk.row() < 0 ? nullptr : m_desk.manual().passage(m_desk.sheet().row(m_desk.row()).passage);
}

bool TableEditing::isInCell() const
{
    const model::Passage *passage = here();
    return passage && passage->header.kind == PassageKind::Cell;
}

bool TableEditing::isInTable() const
{
    const model::Passage *passage = here();
    return passage && (passage->header.kind == PassageKind::Cell || passage->header.kind == PassageKind::Table);
}

bool TableEditing::hasHead() const
{
    const model::Passage *passage = here();
    if (passage && passage->header.kind == PassageKind::Cell)
        passage = m_desk.manual().passage(passage->header.parent);
    return passage && passage->header.header;
}

void TableEditing::perform(const Edit &edit, bool staysInCell)
{
    if (!m_desk.isWritable())
        return;
    Edit step = edit;
    if (staysInCell)
        step.after = m_desk.caret();
    m_desk.perform(step);
}

void TableEditing::insertTable(int rows, int columns, bool head)
{
    if (m_desk.row() < 0 || !m_desk.isWritable())
        return;
    const WhereTo where = whereTo(m_desk);
    QList<Edit> steps{edit::makeTable(where.entry, where.parent, where.after, {PassageId::create(), rows, columns, head},
                                      m_desk.language())};
    if (!where.makesWay.isNull())
        steps.append(edit::deletePassages({where.makesWay}));
    perform(edit::together(history::Reason::Inserted, steps), false);
}

bool TableEditing::lastRowIsEmpty() const
{
    const TableGrid grid(m_desk.manual(), here()->id);
    const QList<TableGrid::Cell> &cells = grid.cells(grid.rowCount() - 1);
    return std::all_of(cells.begin(), cells.end(),
                       [&](const TableGrid::Cell &cell) { return m_desk.manual().passage(cell.id)->text.isEmpty(); });
}

/// Down the column; the last row gets one below it.
bool TableEditing::enter()
{
    if (!isInCell())
        return false;
    const PassageId cell = here()->id;
    const TableGrid grid(m_desk.manual(), cell);
    const bool isLast = grid.row() == grid.rowCount() - 1;
    if (isLast && grid.rowCount() > 1 && lastRowIsEmpty())
        leave();
    else if (isLast)
        perform(edit::insertRow(cell, Side::After, m_desk.language()), false);
    else if (const PassageId below = grid.cellAt(grid.row() + 1, grid.column()); !below.isNull())
        m_desk.goTo(caretIn(below, m_desk.language()));
    return true;
}

/// The empty last row makes way for a paragraph behind the table.
void TableEditing::leave()
{
    const model::Passage *cell = here();
    const model::Passage *table = m_desk.manual().passage(cell->header.parent);
    const edit::NewPassage fresh = emptyParagraph();
    Edit goesOn; // after the row is gone, which leaves the caret in the table
    goesOn.run = [caret = caretIn(fresh.id, m_desk.language())](edit::Writer &writer) -> base::Outcome {
        writer.leaveCaretAt(caret);
        return {};
    };
    perform(edit::together(history::Reason::TableChanged,
                     {edit::removeRow(cell->id, m_desk.language()),
                      edit::insertPassages(table->header.entry, table->header.parent, table->id, {fresh}), goesOn}),
            false);
}

void TableEditing::insertRow(Side side)
{
    if (isInCell())
        perform(edit::insertRow(here()->id, side, m_desk.language()), false);
}

void TableEditing::insertColumn(Side side)
{
    if (isInCell())
        perform(edit::insertColumn(here()->id, side, m_desk.language()), false);
}

void TableEditing::removeRow()
{
    if (isInCell())
        perform(edit::removeRow(here()->id, m_desk.language()), false);
}

void TableEditing::removeColumn()
{
    if (isInCell())
        perform(edit::removeColumn(here()->id, m_desk.language()), false);
}

void TableEditing::removeTable()
{
    if (!isInTable())
        return;
    const model::Passage *passage = here();
    const PassageId table = passage->header.kind == PassageKind::Cell ? passage->header.parent : passage->id;
    Edit step = edit::deletePassages({table});
    const std::optional<int> row = m_desk.sheet().indexOf(model::bodyOf(table));
    for (int above = row.value_or(0) - 1; above >= 0 && !step.after; --above)
        if (const std::optional<model::TextRef> text = m_desk.sheet().textRef(above)) {
            const int end = text::shownLength(text::parse(m_desk.sheet().markup(above, m_desk.language())));
            step.after = edit::Caret{*text, m_desk.language(), end, end};
        }
    perform(step, false);
}

void TableEditing::moveRow(Side side)
{
    if (isInCell())
        perform(edit::moveRow(here()->id, side), true);
}

void TableEditing::moveColumn(Side side)
{
    if (isInCell())
        perform(edit::moveColumn(here()->id, side), true);
}

void TableEditing::toggleHead()
{
    if (isInTable())
        perform(edit::toggleHead(here()->id), true);
}

} // namespace ui::editor
