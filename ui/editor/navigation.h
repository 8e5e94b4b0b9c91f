// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "model/ids.h"

#include <functional>

namespace ui::editor {

class Desk;
class RowTexts;

/// How the caret goes from row to row.
class Navigation final
{
public:
    explicit Navigation(Desk &desk) : m_desk(desk) {}

    /// To the row above or below, keeping the place across.
    bool upOrDown(int by);
    /// Over the border of a cell: to the end of the row above, or the start of the one below.
    bool leftOrRight(int by);
    /// To the other language, then to the next row; backwards to the one before.
    bool nextCell();
    bool previousCell();
    void firstRow();
    void lastRow();
    /// A screen up or down.
    bool page(int by, double pixels);
    /// The next or previous row that needs work, going round at the end. False when there is none.
    bool toWork(int by);
    /// Says of entries that nothing of their own needs work, which need not be read then; of a hundred thousand passages reading
    /// takes too long for a key. Null: nobody knows.
    std::function<bool(model::EntryId)> isDone;
    /// Any key that is not up or down forgets the place across.
    void forgetAcross() { m_across = -1; }

    /// The character of a cell nearest to a point, in pixels from the cell's corner.
    static int characterAt(Desk &desk, int row, base::Language language, double x, double y);

private:
    void openAtEnd(int row);
    int rowsDone(int row, int by) const;
    bool isWork(RowTexts &texts, int row) const;
    void openForWork(RowTexts &texts, int row);

    Desk &m_desk;
    double m_across = -1;
};

} // namespace ui::editor
