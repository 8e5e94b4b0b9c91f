// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outline/outlinemodel.h"

#include "edit/entryedits.h"
#include "model/nesting.h"
#include "ui/language/findingtext.h"
#include "ui/language/steptext.h"
#include "ui/language/wordtext.h"
#include "ui/outline/outlinetext.h"

#include <QMimeData>
#include <algorithm>

namespace ui::outline {

using model::EntryId;

namespace {

const QString entryMime = QStringLiteral("application/x-vademecum-entry");

QString iconOf(const model::Entry *entry)
{
    if (!entry)
        return QStringLiteral("manual");
    switch (entry->header.kind) {
    case model::EntryKind::Part: return QStringLiteral("part");
    case model::EntryKind::Module: return QStringLiteral("module");
    case model::EntryKind::Practice: return QStringLiteral("practice");
    }
    return {};
}

} // namespace

struct OutlineModel::Node {
    EntryId id;
    Node *parent = nullptr;
    std::vector<std::unique_ptr<Node>> children;

    int row() const
    {
        if (!parent)
            return 0;
        const auto found = std::find_if(parent->children.begin(), parent->children.end(),
                                        [this](const auto &child) { return child.get() == this; });
        return int(found - parent->children.begin());
    }
};

OutlineModel::OutlineModel(const Tally &tally, QObject *parent) : QAbstractItemModel(parent), m_tally(tally)
{
    connect(&tally, &Tally::changed, this, &OutlineModel::tell);
}

OutlineModel::~OutlineModel() = default;

void OutlineModel::setSource(edit::Workspace *workspace)
{
    if (m_workspace)
        disconnect(m_workspace, nullptr, this, nullptr);
    m_workspace = workspace;
    if (workspace)
        connect(workspace, &edit::Workspace::changed, this, &OutlineModel::take);
    rebuild();
}

void OutlineModel::take(const edit::Changes &changes)
{
    if (changes.everythingChanged)
        return rebuild();
    if (changes.outlineChanged) {
        dropGone(*m_root);
        follow(*m_root);
        dropRest(*m_root);
    }
    QSet<EntryId> renamed;
    for (const model::Key &key : changes.keys) {
        if (key.object.kind == model::ObjectKind::Entry)
            renamed.insert(EntryId(key.object.id));
        else if (key.object.kind == model::ObjectKind::Manual)
            renamed.insert(EntryId());
    }
    tell(renamed);
}

void OutlineModel::rebuild()
{
    beginResetModel();
    m_nodes.clear();
    m_root.reset();
    if (m_workspace) {
        m_root = std::make_unique<Node>();
        fill(*m_root);
    }
    endResetModel();
}

void OutlineModel::fill(Node &node)
{
    m_nodes.insert(node.id, &node);
    for (const EntryId id : m_workspace->manual().children(node.id)) {
        node.children.push_back(std::make_unique<Node>(Node{id, &node, {}}));
        fill(*node.children.back());
    }
}

// What comes in with it and stood nowhere before. The rest moves into it, as `follow` does.
void OutlineModel::fillWithNew(Node &node)
{
    m_nodes.insert(node.id, &node);
    for (const EntryId id : m_workspace->manual().children(node.id)) {
        if (m_nodes.contains(id))
            continue;
        node.children.push_back(std::make_unique<Node>(Node{id, &node, {}}));
        fillWithNew(*node.children.back());
    }
}

// Rows under which nothing is left, run by run: otherwise every row behind them would have to move up past them.
void OutlineModel::dropGone(Node &node)
{
    int end = int(node.children.size());
    while (end > 0) {
        int first = end;
        while (first > 0 && isGone(*node.children[size_t(first - 1)]))
            --first;
        if (first < end)
            removeRowsOf(node, first, end);
        end = std::max(0, first - 1);
    }
    for (const auto &child : node.children)
        dropGone(*child);
}

bool OutlineModel::isGone(const Node &node) const
{
    return !m_workspace->manual().entry(node.id)
           && std::all_of(node.children.begin(), node.children.end(), [this](const auto &child) { return isGone(*child); });
}

void OutlineModel::removeRowsOf(Node &node, int first, int end)
{
    beginRemoveRows(indexFor(node), first, end - 1);
    for (int row = first; row < end; ++row)
        forget(*node.children[size_t(row)]);
    node.children.erase(node.children.begin() + first, node.children.begin() + end);
    endRemoveRows();
}

void OutlineModel::follow(Node &node)
{
    // From the top down: each wanted row is put in its place, from wherever it stands now, so rows that are gone from
    // the manual end up behind the wanted ones, without anything that still lives under them.
    const QList<EntryId> wanted = m_workspace->manual().children(node.id);
    for (int row = 0; row < wanted.size(); ++row) {
        place(node, wanted[row], row);
        follow(*node.children[size_t(row)]);
    }
}

void OutlineModel::place(Node &parent, EntryId wanted, int row)
{
    const auto at = [&parent](int index) { return parent.children.begin() + index; };
    if (row < int(parent.children.size()) && parent.children[size_t(row)]->id == wanted)
        return;
    Node *node = m_nodes.value(wanted);
    if (!node) {
        beginInsertRows(indexFor(parent), row, row);
        const auto made = parent.children.insert(at(row), std::make_unique<Node>(Node{wanted, &parent, {}}));
        fillWithNew(**made);
        return endInsertRows();
    }
    Node &old = *node->parent;
    const int from = node->row();
    beginMoveRows(indexFor(old), from, from, indexFor(parent), row);
    std::unique_ptr<Node> held = std::move(old.children[size_t(from)]);
    old.children.erase(old.children.begin() + from);
    held->parent = &parent;
    parent.children.insert(at(row), std::move(held));
    endMoveRows();
}

void OutlineModel::dropRest(Node &node)
{
    const int wanted = int(m_workspace->manual().children(node.id).size());
    const int rows = int(node.children.size());
    if (rows > wanted)
        removeRowsOf(node, wanted, rows);
    for (const auto &child : node.children)
        dropRest(*child);
}

void OutlineModel::forget(const Node &node)
{
    m_nodes.remove(node.id);
    for (const auto &child : node.children)
        forget(*child);
}

void OutlineModel::tell(const QSet<EntryId> &entries)
{
    for (const EntryId id : entries) {
        if (const Node *node = m_nodes.value(id)) {
            const QModelIndex index = indexFor(*node);
            Q_EMIT dataChanged(index, index);
        }
    }
}

void OutlineModel::retranslate()
{
    tell(QSet<EntryId>(m_nodes.keyBegin(), m_nodes.keyEnd()));
}

QModelIndex OutlineModel::indexOf(EntryId entry) const
{
    const Node *node = m_nodes.value(entry);
    return node ? indexFor(*node) : QModelIndex();
}

EntryId OutlineModel::entryAt(const QModelIndex &index) const
{
    const Node *node = nodeAt(index);
    return node ? node->id : EntryId();
}

QModelIndex OutlineModel::indexFor(const Node &node) const
{
    return createIndex(node.row(), 0, &node);
}

const OutlineModel::Node *OutlineModel::nodeAt(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<const Node *>(index.constInternalPointer()) : nullptr;
}

QModelIndex OutlineModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const Node *above = nodeAt(parent);
    return createIndex(row, column, above ? above->children[size_t(row)].get() : m_root.get());
}

QModelIndex OutlineModel::parent(const QModelIndex &index) const
{
    const Node *node = nodeAt(index);
    return node && node->parent ? indexFor(*node->parent) : QModelIndex();
}

int OutlineModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return m_root ? 1 : 0;
    return parent.column() == 0 ? int(nodeAt(parent)->children.size()) : 0;
}

int OutlineModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant OutlineModel::data(const QModelIndex &index, int role) const
{
    const Node *node = nodeAt(index);
    if (!node || !m_workspace)
        return {};
    switch (role) {
    case EntryRole: return node->id.isNull() ? QByteArray() : node->id.bytes();
    case StepRole: return int(m_tally.total(node->id).mostUrgent());
    case WorkRole: return m_tally.total(node->id).needingWork();
    case FrenchRole: return m_tally.total(node->id).percent(base::Language::French);
    case DutchRole: return m_tally.total(node->id).percent(base::Language::Dutch);
    case IconRole: return iconOf(m_workspace->manual().entry(node->id));
    default: return textFor(*node, role);
    }
}

QVariant OutlineModel::textFor(const Node &node, int role) const
{
    const model::Manual &manual = m_workspace->manual();
    switch (role) {
    case Qt::DisplayRole: return outlineTitle(node.id, manual);
    case Qt::ToolTipRole: return outlineToolTip(node.id, manual, m_tally.total(node.id));
    case Qt::AccessibleTextRole: return outlineSpoken(node.id, manual, m_tally.total(node.id));
    default: return {};
    }
}

Qt::ItemFlags OutlineModel::flags(const QModelIndex &index) const
{
    const Node *node = nodeAt(index);
    if (!node)
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDropEnabled;
    const bool writable = m_workspace && m_workspace->access() == edit::Access::ReadWrite;
    if (!node->id.isNull() && writable)
        flags |= Qt::ItemIsDragEnabled;
    return flags;
}

QStringList OutlineModel::mimeTypes() const
{
    return {entryMime};
}

QMimeData *OutlineModel::mimeData(const QModelIndexList &indexes) const
{
    auto *data = new QMimeData;
    if (!indexes.isEmpty())
        data->setData(entryMime, entryAt(indexes.first()).bytes());
    return data;
}

Qt::DropActions OutlineModel::supportedDropActions() const
{
    return Qt::MoveAction;
}

EntryId OutlineModel::dragged(const QMimeData *data) const
{
    return EntryId(base::Id::fromBytes(data->data(entryMime)));
}

bool OutlineModel::canDropMimeData(const QMimeData *data, Qt::DropAction, int, int, const QModelIndex &parent) const
{
    const Node *above = nodeAt(parent);
    const EntryId id = dragged(data);
    if (!above || !m_nodes.contains(id))
        return false;
    for (const Node *node = above; node; node = node->parent)
        if (node->id == id)
            return false;
    const model::Manual &manual = m_workspace->manual();
    const model::Entry *holder = manual.entry(above->id);
    return model::mayHold(holder ? std::optional(holder->header.kind) : std::nullopt, manual.entry(id)->header.kind);
}

bool OutlineModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                                const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    const Node *above = nodeAt(parent);
    const EntryId id = dragged(data);
    int before = (row < 0 ? int(above->children.size()) : row) - 1;
    // The row it stands on now is no neighbour.
    if (before >= 0 && above->children[size_t(before)]->id == id)
        --before;
    Q_EMIT moveAsked(id, above->id, before < 0 ? EntryId() : above->children[size_t(before)]->id);
    return true;
}

} // namespace ui::outline
