// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/change.h"

#include <QAbstractListModel>
#include <QListView>

namespace ui::history {

enum ChangeRole {
    WhyRole = Qt::UserRole + 1,
    WhoAndWhenRole,
};

/// Changes, newest first: why, who, when, in the language of the moment.
class ChangeModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setChanges(const QList<::history::Change> &changes);
    const QList<::history::Change> &changes() const { return m_changes; }
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<::history::Change> m_changes;
};

/// The list as it is seen: two lines a change.
class ChangeList final : public QListView
{
    Q_OBJECT

public:
    explicit ChangeList(QWidget *parent = nullptr);
};

} // namespace ui::history
