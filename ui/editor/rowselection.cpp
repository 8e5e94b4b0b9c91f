// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/rowselection.h"

namespace ui::editor {

void RowSelection::select(const Sheet &sheet, int anchor, int focus)
{
    m_anchor = {sheet.row(anchor).entry, sheet.row(anchor).key()};
    m_focus = {sheet.row(focus).entry, sheet.row(focus).key()};
    m_active = true;
}

RowSelection::Range RowSelection::range(const Sheet &sheet) const
{
    const std::optional<int> from = m_active ? anchor(sheet) : std::nullopt;
    const std::optional<int> to = from ? focus(sheet) : std::nullopt;
    return to ? Range{std::min(*from, *to), std::max(*from, *to)} : Range{};
}

QList<model::PassageId> RowSelection::passages(const Sheet &sheet) const
{
    QList<model::PassageId> passages;
    const Range rows = range(sheet);
    for (int index = rows.first; index <= rows.last; ++index)
        if (const Row &row = sheet.row(index); row.part == RowPart::Body && !passages.endsWith(row.passage))
            passages.append(row.passage);
    return passages;
}

} // namespace ui::editor
