// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/rows.h"

namespace ui::editor {

/// Reads the texts of rows one after another, in either direction: what stands beside the last one is found without looking it
/// up, so that a hundred thousand rows are read while somebody waits for a key. For as long as the manual stays as it is.
class RowTexts final
{
public:
    explicit RowTexts(const model::Manual &manual) : m_manual(manual) {}

    /// Null for an invitation.
    const model::Text *of(const Row &row);
    model::Step stepOf(const Row &row);

private:
    const model::Passage *passageOf(const Row &row);

    const model::Manual &m_manual;
    model::EntryId m_id;
    const model::Entry *m_entry = nullptr;
    qsizetype m_at = 0; ///< the passage read last
};

} // namespace ui::editor
