// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/board/boardtable.h"

namespace ui::board {

/// Practices against the principles they illustrate, and how complete and fresh each is.
class PracticeTable final : public BoardTable
{
public:
    using BoardTable::BoardTable;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    std::optional<model::Place> placeOf(int row) const override;

protected:
    Mark mark(int row, int column) const override;
    QString rowName(int row) const override;
    QString columnName(int column) const override;
};

} // namespace ui::board
