// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit/finding.h"
#include "edit/workspace.h"

#include <QAbstractItemModel>
#include <QBitArray>

namespace ui::search {

/// One line of what was found: of the index, or of reading every wording.
struct Found {
    model::TextRef text;
    base::Language language = base::Language::French;
    std::optional<text::WordingFind> place; ///< where exactly; nothing: somewhere in the wording
    QString snippet;                        ///< of the index; made of the wording when it is shown otherwise
    bool isByGlossary = false;
};

/// What was found, grouped by entry, each with a tick when it can be replaced. Groups and finds alike are rows; a group's tick is
/// that of all its finds.
class FoundModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role { SnippetRole = Qt::UserRole + 1, LanguageRole, GlossaryRole };

    using QAbstractItemModel::QAbstractItemModel;

    /// `manual` is what it was found in. What had lost its tick and is found again keeps none.
    void show(const QList<Found> &found, const model::Manual &manual);
    /// Something else is looked for: what comes next has ticks.
    void forgetTicks() { m_ticks.fill(true); }
    void setTickable(bool tickable);
    qsizetype count() const { return m_found.size(); }
    qsizetype tickedCount() const { return m_ticks.count(true); }
    /// Nothing for a group.
    const Found *found(const QModelIndex &index) const;
    /// Those with a tick that stand at a place.
    QList<edit::Find> ticked() const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &) const override { return 1; }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void ticksChanged();

private:
    struct Group {
        model::ObjectRef about; ///< an entry, or what stands in none
        qsizetype first = 0;
        qsizetype count = 0;
    };
    void keepUnticked(const QList<Found> &was, const QBitArray &ticks);
    QString nameOf(const Group &group) const;
    QString snippetOf(const Found &found) const;
    Qt::CheckState tickOf(const Group &group) const;
    QVariant groupData(const Group &group, int role) const;
    QVariant foundData(qsizetype at, int role) const;

    QList<Found> m_found; ///< group after group
    QList<Group> m_groups;
    QBitArray m_ticks;
    model::Manual m_manual;
    bool m_tickable = false;
};

} // namespace ui::search
