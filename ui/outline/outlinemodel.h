// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit/workspace.h"
#include "ui/outline/tally.h"

#include <QAbstractItemModel>
#include <QHash>
#include <memory>
#include <vector>

namespace ui::outline {

enum OutlineRole {
    EntryRole = Qt::UserRole + 1, ///< its id as 16 bytes; empty for the manual itself
    StepRole,                     ///< int of model::Step: the most urgent state in it and under it
    WorkRole,                     ///< how many texts in it and under it need work
    IconRole,                     ///< name of its icon
    FrenchRole,                   ///< how far the French in it and under it has come, in percent; -1: there are no texts
    DutchRole,
};

/// The tree of a manual: one row for the manual itself, under it the entries. It follows the live manual row by row, so
/// that nothing a reader opened or chose is lost. Dropping a row asks for the move; the manual decides.
class OutlineModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    explicit OutlineModel(const Tally &tally, QObject *parent = nullptr);
    ~OutlineModel() override;

    void setSource(edit::Workspace *workspace);
    /// A null id: the manual itself.
    QModelIndex indexOf(model::EntryId entry) const;
    model::EntryId entryAt(const QModelIndex &index) const;
    /// Titles are read again in the language of the moment.
    void retranslate();

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    Qt::DropActions supportedDropActions() const override;
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                         const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

Q_SIGNALS:
    /// A row was dropped under `parent` after `after` (null: first).
    void moveAsked(model::EntryId entry, model::EntryId parent, model::EntryId after);

private:
    struct Node;

    void take(const edit::Changes &changes);
    void rebuild();
    void fill(Node &node);
    void fillWithNew(Node &node);
    void dropGone(Node &node);
    bool isGone(const Node &node) const;
    void removeRowsOf(Node &node, int first, int end);
    void follow(Node &node);
    void place(Node &parent, model::EntryId wanted, int row);
    void dropRest(Node &node);
    void forget(const Node &node);
    void tell(const QSet<model::EntryId> &entries);
    QModelIndex indexFor(const Node &node) const;
    const Node *nodeAt(const QModelIndex &index) const;
    QVariant textFor(const Node &node, int role) const;
    model::EntryId dragged(const QMimeData *data) const;

    const Tally &m_tally;
    edit::Workspace *m_workspace = nullptr;
    std::unique_ptr<Node> m_root;
    QHash<model::EntryId, Node *> m_nodes;
};

} // namespace ui::outline
