// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/repair/repairmodel.h"

#include "ui/repair/intaketext.h"

#include <QFont>

namespace ui::repair {

using ::exchange::Certainty;
using ::exchange::Repair;
using ::exchange::RepairKind;

namespace {

constexpr quintptr ofKinds = 0; // the internal id of a kind; of a repair it is its kind's row and one more

} // namespace

void RepairModel::setRepairs(const QString &source, const QList<Repair> &repairs)
{
    beginResetModel();
    m_source = source;
    m_repairs = repairs;
    m_declined.clear();
    m_groups.clear();
    std::array<int, ::exchange::repairKinds> groupOf;
    groupOf.fill(-1);
    for (int kind = 0; kind < ::exchange::repairKinds; ++kind) {
        const bool occurs = std::any_of(repairs.begin(), repairs.end(), [kind](const Repair &repair) { return int(repair.kind) == kind; });
        if (!occurs)
            continue;
        groupOf[size_t(kind)] = int(m_groups.size());
        m_groups.append({RepairKind(kind), {}, 0});
    }
    for (qsizetype i = 0; i < repairs.size(); ++i) {
        Group &group = m_groups[groupOf[size_t(repairs[i].kind)]];
        group.repairs.append(i);
        if (repairs[i].certainty != Certainty::Unsure)
            continue;
        m_declined.insert(i);
        ++group.declined;
    }
    endResetModel();
    Q_EMIT ticksChanged();
}

void RepairModel::tickAll(bool ticked)
{
    for (int row = 0; row < m_groups.size(); ++row) {
        for (const qsizetype repair : std::as_const(m_groups[row].repairs))
            tick(m_groups[row], repair, ticked);
        tellTicks(row);
    }
    Q_EMIT ticksChanged();
}

void RepairModel::tick(Group &group, qsizetype repair, bool ticked)
{
    if (ticked)
        group.declined -= m_declined.remove(repair) ? 1 : 0;
    else if (!m_declined.contains(repair))
        m_declined.insert(repair), ++group.declined;
}

void RepairModel::tellTicks(int group)
{
    const QModelIndex kind = index(group, Before);
    Q_EMIT dataChanged(kind, kind);
    Q_EMIT dataChanged(index(0, Before, kind), index(rowCount(kind) - 1, Before, kind), {Qt::CheckStateRole});
}

qsizetype RepairModel::repairAt(const QModelIndex &index) const
{
    return index.isValid() && index.internalId() != ofKinds ? m_groups[int(index.internalId()) - 1].repairs[index.row()] : -1;
}

void RepairModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, Before, HowSure);
    if (!m_groups.isEmpty())
        Q_EMIT dataChanged(index(0, Before), index(int(m_groups.size()) - 1, HowSure));
}

QModelIndex RepairModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row() + 1) : ofKinds);
}

QModelIndex RepairModel::parent(const QModelIndex &index) const
{
    return index.isValid() && index.internalId() != ofKinds ? createIndex(int(index.internalId()) - 1, 0, ofKinds) : QModelIndex();
}

int RepairModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_groups.size());
    return parent.internalId() == ofKinds && parent.column() == 0 ? int(m_groups[parent.row()].repairs.size()) : 0;
}

int RepairModel::columnCount(const QModelIndex &) const
{
    return 3;
}

Qt::CheckState RepairModel::tickOf(const Group &group) const
{
    if (group.declined == 0)
        return Qt::Checked;
    return group.declined == group.repairs.size() ? Qt::Unchecked : Qt::PartiallyChecked;
}

QVariant RepairModel::groupData(const Group &group, int column, int role) const
{
    if (role == Qt::CheckStateRole && column == Before)
        return tickOf(group);
    if (role == Qt::FontRole) {
        QFont font;
        font.setBold(true);
        return font;
    }
    if (role != Qt::DisplayRole || column != Before)
        return {};
    const qsizetype ticked = group.repairs.size() - group.declined;
    return tr("%1 – %2 of %3", "kind of repair, ticked, all").arg(kindName(group.kind)).arg(ticked).arg(group.repairs.size());
}

QVariant RepairModel::repairData(qsizetype repair, int column, int role) const
{
    if (role == Qt::CheckStateRole && column == Before)
        return m_declined.contains(repair) ? Qt::Unchecked : Qt::Checked;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
        return {};
    if (column == HowSure)
        return role == Qt::ToolTipRole ? QVariant() : certaintyName(m_repairs[repair].certainty);
    const ::exchange::RepairWords words = wordsOf(m_repairs[repair], m_source);
    const QString after = words.after.isEmpty() ? tr("(left out)") : words.after;
    if (role == Qt::AccessibleTextRole)
        return column == Before ? tr("%1 becomes %2").arg(words.before, after) : after;
    if (column == After && !m_repairs[repair].note.isEmpty())
        return tr("%1 – note: %2").arg(after, m_repairs[repair].note);
    return column == Before ? words.before : after;
}

QVariant RepairModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const qsizetype repair = repairAt(index);
    return repair < 0 ? groupData(m_groups[index.row()], index.column(), role) : repairData(repair, index.column(), role);
}

bool RepairModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !index.isValid())
        return false;
    const bool ticked = value.toInt() != Qt::Unchecked;
    const qsizetype repair = repairAt(index);
    const int row = repair < 0 ? index.row() : index.parent().row();
    Group &group = m_groups[row];
    if (repair >= 0)
        tick(group, repair, ticked);
    else
        for (const qsizetype one : std::as_const(group.repairs))
            tick(group, one, ticked);
    tellTicks(row);
    Q_EMIT ticksChanged();
    return true;
}

Qt::ItemFlags RepairModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    return index.column() == Before ? flags | Qt::ItemIsUserCheckable : flags;
}

QVariant RepairModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Before ? tr("As it came") : section == After ? tr("Repaired") : tr("How sure");
}

} // namespace ui::repair
