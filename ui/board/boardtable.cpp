// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/boardtable.h"

#include "ui/shared/colours.h"

namespace ui::board {

void BoardTable::show(const Overview &overview)
{
    beginResetModel();
    m_overview = overview;
    endResetModel();
}

void BoardTable::refresh(const QPalette &palette)
{
    beginResetModel();
    m_palette = palette;
    endResetModel();
}

QVariant BoardTable::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Mark here = mark(index.row(), index.column());
    switch (role) {
    case Qt::DisplayRole: return here.text;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: return QString(rowName(index.row()) + u", " + columnName(index.column()) + u": " + here.spoken);
    case Qt::TextAlignmentRole: return int(Qt::AlignCenter);
    case Qt::BackgroundRole:
        switch (here.ground) {
        case Mark::Ground::None: return {};
        case Mark::Ground::Good: return shared::stateGround(model::Step::InStep, m_palette);
        case Mark::Ground::Partly: return shared::stateGround(model::Step::FrenchAhead, m_palette);
        case Mark::Ground::Open: return shared::stateGround(model::Step::Single, m_palette);
        }
        return {};
    default: return {};
    }
}

QVariant BoardTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    return orientation == Qt::Vertical ? rowName(section) : columnName(section);
}

} // namespace ui::board
