// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit/tableedits.h"

namespace ui::editor {

class Desk;

/// What a writer does to the table the caret stands in; each is one step of undo. Enter goes down a column and makes a new
/// row below the last one; in a last row that is still empty it leaves the table.
class TableEditing final
{
public:
    explicit TableEditing(Desk &desk) : m_desk(desk) {}

    bool isInCell() const;
    /// In a cell or in the caption.
    bool isInTable() const;
    bool hasHead() const;

    /// After the open passage, or where it stands when it is an empty paragraph.
    void insertTable(int rows, int columns, bool head);
    bool enter();
    void insertRow(edit::Side side);
    void insertColumn(edit::Side side);
    void removeRow();
    void removeColumn();
    void removeTable();
    void moveRow(edit::Side side);
    void moveColumn(edit::Side side);
    void toggleHead();

private:
    const model::Passage *here() const;
    void perform(const edit::Edit &edit, bool staysInCell);
    bool lastRowIsEmpty() const;
    void leave();

    Desk &m_desk;
};

} // namespace ui::editor
