// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/finding.h"
#include "ui/board/overview.h"

#include <QAbstractTableModel>
#include <QPalette>

namespace ui::board {

/// What one cell of a matrix says.
struct Mark {
    QString text;
    QString spoken; ///< in full, for tooltips and screen readers
    enum class Ground : unsigned char { None, Good, Partly, Open } ground = Ground::None;
};

/// A matrix of the board: rows of the manual against columns, in words and grounds.
class BoardTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void show(const Overview &overview);
    /// After a change of language or appearance.
    void refresh(const QPalette &palette);
    /// Where following a row leads; nothing: nowhere.
    virtual std::optional<model::Place> placeOf(int row) const = 0;

    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    virtual Mark mark(int row, int column) const = 0;
    virtual QString rowName(int row) const = 0;
    virtual QString columnName(int column) const = 0;
    const Overview &overview() const { return m_overview; }

private:
    Overview m_overview;
    QPalette m_palette;
};

} // namespace ui::board
