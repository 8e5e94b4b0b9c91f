// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outline/entrymoves.h"

#include "edit/entryedits.h"
#include "model/nesting.h"

namespace ui::outline {

using model::EntryId;

namespace {

std::optional<model::EntryKind> kindOf(const model::Manual &manual, EntryId id)
{
    const model::Entry *entry = manual.entry(id);
    return entry ? std::optional(entry->header.kind) : std::nullopt;
}

bool mayStandIn(const model::Manual &manual, EntryId parent, model::EntryKind kind)
{
    return model::mayHold(kindOf(manual, parent), kind);
}

EntryId lastOf(const model::Manual &manual, EntryId parent)
{
    const QList<EntryId> children = manual.children(parent);
    return children.isEmpty() ? EntryId() : children.last();
}

/// Past the end: the nearest neighbour of the parent that may hold it.
std::optional<Spot> besideParent(const model::Manual &manual, const model::Entry &entry, int direction)
{
    const model::Entry *parent = manual.entry(entry.header.parent);
    if (!parent)
        return std::nullopt;
    const QList<EntryId> row = manual.children(parent->header.parent);
    for (qsizetype at = row.indexOf(parent->id) + direction; at >= 0 && at < row.size(); at += direction)
        if (mayStandIn(manual, row[at], entry.header.kind))
            return Spot{row[at], direction < 0 ? lastOf(manual, row[at]) : EntryId()};
    return std::nullopt;
}

std::optional<Spot> along(const model::Manual &manual, const model::Entry &entry, int direction)
{
    const QList<EntryId> row = manual.children(entry.header.parent);
    const qsizetype to = row.indexOf(entry.id) + direction;
    if (to < 0 || to >= row.size())
        return besideParent(manual, entry, direction);
    if (direction > 0)
        return Spot{entry.header.parent, row[to]};
    return Spot{entry.header.parent, to > 0 ? row[to - 1] : EntryId()};
}

std::optional<Spot> inwards(const model::Manual &manual, const model::Entry &entry)
{
    const QList<EntryId> row = manual.children(entry.header.parent);
    const qsizetype at = row.indexOf(entry.id);
    if (at < 1 || !mayStandIn(manual, row[at - 1], entry.header.kind))
        return std::nullopt;
    return Spot{row[at - 1], lastOf(manual, row[at - 1])};
}

std::optional<Spot> outwards(const model::Manual &manual, const model::Entry &entry)
{
    const model::Entry *parent = manual.entry(entry.header.parent);
    if (!parent || !mayStandIn(manual, parent->header.parent, entry.header.kind))
        return std::nullopt;
    return Spot{parent->header.parent, parent->id};
}

std::optional<Spot> spotOf(const model::Manual &manual, const model::Entry &entry, Way way)
{
    switch (way) {
    case Way::Up: return along(manual, entry, -1);
    case Way::Down: return along(manual, entry, 1);
    case Way::In: return inwards(manual, entry);
    case Way::Out: return outwards(manual, entry);
    }
    return std::nullopt;
}

} // namespace

std::optional<edit::Edit> moveEdit(const model::Manual &manual, EntryId id, Way way)
{
    const model::Entry *entry = manual.entry(id);
    const std::optional<Spot> spot = entry ? spotOf(manual, *entry, way) : std::nullopt;
    if (!spot)
        return std::nullopt;
    return edit::moveEntry(id, spot->parent, spot->after);
}

std::optional<Spot> spotFor(const model::Manual &manual, model::EntryKind kind, EntryId chosen)
{
    if (mayStandIn(manual, chosen, kind))
        return Spot{chosen, lastOf(manual, chosen)};
    for (const model::Entry *entry = manual.entry(chosen); entry; entry = manual.entry(entry->header.parent))
        if (mayStandIn(manual, entry->header.parent, kind))
            return Spot{entry->header.parent, entry->id};
    return std::nullopt;
}

} // namespace ui::outline
