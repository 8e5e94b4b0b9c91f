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

    /// What was there before and begins the new list stays where the reader sees it. `hasMore`: there may be older ones.
    void setChanges(const QList<::history::Change> &changes, bool hasMore = false);
    const QList<::history::Change> &changes() const { return m_changes; }
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    /// The reader came to the end of the list.
    void moreAsked();

private:
    QList<::history::Change> m_changes;
    bool m_hasMore = false;
};

/// The list as it is seen: two lines a change.
class ChangeList final : public QListView
{
    Q_OBJECT

public:
    explicit ChangeList(QWidget *parent = nullptr);
};

} // namespace ui::history
