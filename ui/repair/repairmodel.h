// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/repair.h"

#include <QAbstractItemModel>

namespace ui::repair {

/// Repairs under their kinds, each to be ticked or not; a kind's own tick is that of all of them.
class RepairModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Before, After, HowSure };

    using QAbstractItemModel::QAbstractItemModel;

    /// Those that are unsure begin without a tick.
    void setRepairs(const QString &source, const QList<::exchange::Repair> &repairs);
    const QList<::exchange::Repair> &repairs() const { return m_repairs; }
    const QSet<qsizetype> &declined() const { return m_declined; }
    qsizetype accepted() const { return m_repairs.size() - m_declined.size(); }
    /// Ticks all, or none.
    void tickAll(bool ticked);
    /// Which repair; -1 for a kind.
    qsizetype repairAt(const QModelIndex &index) const;
    void retranslate();

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void ticksChanged();

private:
    struct Group {
        ::exchange::RepairKind kind;
        QList<qsizetype> repairs;
        qsizetype declined = 0;
    };

    Qt::CheckState tickOf(const Group &group) const;
    QVariant groupData(const Group &group, int column, int role) const;
    QVariant repairData(qsizetype repair, int column, int role) const;
    void tick(Group &group, qsizetype repair, bool ticked);
    void tellTicks(int group);

    QString m_source;
    QList<::exchange::Repair> m_repairs;
    QSet<qsizetype> m_declined;
    QList<Group> m_groups;
};

} // namespace ui::repair
