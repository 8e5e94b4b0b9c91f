// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit/tablegrid.h"

namespace edit {

using model::Passage;
using model::PassageId;
using model::PassageKind;

TableGrid::TableGrid(const model::Manual &manual, PassageId cell)
{
    const Passage *here = manual.passage(cell);
    const Passage *table = here && here->header.kind == PassageKind::Cell ? manual.passage(here->header.parent) : nullptr;
    const model::Entry *entry = table ? manual.entry(table->header.entry) : nullptr;
    if (!entry)
        return;
    m_table = table->id;
    m_columns = table->header.columns;
    m_column = here->header.column;
    for (const Passage &passage : entry->passages) {
        if (passage.header.parent != m_table)
            continue;
        if (m_rows.isEmpty() || m_rows.last().position != passage.header.position)
            m_rows.append({passage.header.position, {}});
        m_rows.last().cells.append({passage.id, passage.header.column});
        m_columns = std::max(m_columns, passage.header.column + 1);
        if (passage.id == cell)
            m_row = m_rows.size() - 1;
    }
}

PassageId TableGrid::cellAt(qsizetype row, int column) const
{
    PassageId found;
    for (const Cell &cell : m_rows[row].cells)
        if (cell.column <= column)
            found = cell.id;
    return found;
}

} // namespace edit
