// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/rowtexts.h"

#include "model/sheet.h"

namespace ui::editor {

const model::Text *RowTexts::of(const Row &row)
{
    if (row.entry != m_id || !m_entry) {
        m_id = row.entry;
        m_entry = m_manual.entry(m_id);
    }
    if (row.part == RowPart::Title)
        return m_entry ? &m_entry->title : nullptr;
    const model::Passage *passage = passageOf(row);
    if (passage && row.shown)
        return textOf(m_manual, row);
    if (passage && row.part == RowPart::Body)
        return &passage->text;
    if (passage && row.part == RowPart::Attribution)
        return &passage->attribution;
    return textOf(m_manual, row);
}

model::Step RowTexts::stepOf(const Row &row)
{
    const model::Text *text = of(row);
    const bool isOfPassage = text && (row.part == RowPart::Body || row.part == RowPart::Attribution);
    if (const model::Passage *passage = isOfPassage ? passageOf(row) : nullptr)
        return model::stepOf(*passage, row.part == RowPart::Body ? model::Field::Body : model::Field::Attribution);
    return text ? text->step() : model::Step::Empty;
}

const model::Passage *RowTexts::passageOf(const Row &row)
{
    const qsizetype count = m_entry ? m_entry->passages.size() : 0;
    for (const qsizetype near : {m_at, m_at + 1, m_at - 1, qsizetype(0), count - 1}) {
        if (near < 0 || near >= count || m_entry->passages[near].id != row.passage)
            continue;
        m_at = near;
        return &m_entry->passages[near];
    }
    const model::Passage *passage = m_manual.passage(row.passage);
    if (passage && count > 0 && passage->header.entry == m_id)
        m_at = passage - m_entry->passages.constData();
    return passage;
}

} // namespace ui::editor
