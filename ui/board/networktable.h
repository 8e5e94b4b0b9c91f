// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/board/boardtable.h"

namespace ui::board {

/// Networks against the fields of the sheet, in one language: of how many sheets the field is said and up to date.
class NetworkTable final : public BoardTable
{
public:
    using BoardTable::BoardTable;

    void setLanguage(base::Language language);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    /// Its first sheet.
    std::optional<model::Place> placeOf(int row) const override;

protected:
    Mark mark(int row, int column) const override;
    QString rowName(int row) const override;
    QString columnName(int column) const override;

private:
    base::Language m_language = base::Language::French;
};

} // namespace ui::board
