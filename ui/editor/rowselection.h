// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/sheet.h"

namespace ui::editor {

/// Whole rows selected from one to another, both included. Ends are remembered by what they are, so the selection lives
/// through edits above it.
class RowSelection final
{
public:
    struct Range {
        int first = 0;
        int last = -1;
        bool contains(int row) const { return row >= first && row <= last; }
        bool isEmpty() const { return last < first; }
    };

    void select(const Sheet &sheet, int anchor, int focus);
    void clear() { m_active = false; }
    bool isActive() const { return m_active; }
    /// Empty when nothing is selected or an end is gone.
    Range range(const Sheet &sheet) const;
    std::optional<int> anchor(const Sheet &sheet) const { return sheet.indexOf(m_anchor.entry, m_anchor.key); }
    std::optional<int> focus(const Sheet &sheet) const { return sheet.indexOf(m_focus.entry, m_focus.key); }
    /// In order, titles left out.
    QList<model::PassageId> passages(const Sheet &sheet) const;

private:
    struct End {
        model::EntryId entry;
        RowKey key;
    };
    End m_anchor;
    End m_focus;
    bool m_active = false;
};

} // namespace ui::editor
