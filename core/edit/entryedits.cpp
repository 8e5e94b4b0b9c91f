// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit/entryedits.h"

#include "edit/plainedit.h"
#include "edit/rules.h"
#include "edit/siblings.h"
#include "edit/textedits.h"
#include "edit/writer.h"

namespace edit {

namespace {

using base::Outcome;
using model::EntryHeader;
using model::EntryId;

base::Result<EntryHeader> headerOf(const model::Manual &manual, EntryId id)
{
    const model::Entry *entry = manual.entry(id);
    if (!entry)
        return unknownObject(model::ref(id));
    return entry->header;
}

Outcome checkPlace(const model::Manual &manual, EntryId parent, model::EntryKind kind)
{
    const auto parentKind = kindOf(manual, parent);
    return parentKind ? checkNesting(*parentKind, kind) : Outcome(parentKind.error());
}

/// Puts an entry with this header after `after`; the entry itself does not count as a neighbour.
Outcome place(Writer &writer, EntryId id, EntryHeader header, EntryId after)
{
    if (const Outcome allowed = checkPlace(writer.manual(), header.parent, header.kind); !allowed)
        return allowed;
    QList<Sibling> list = siblings(writer.manual(), header.parent);
    list.removeIf([&](const Sibling &sibling) { return sibling.object.id == id.id(); });
    const qsizetype index = placeAfter(list, after.id());
    if (index < 0)
        return unknownObject(model::ref(after));
    header.position = makeRoom(writer, list, index, 1).constFirst();
    writer.put(model::ref(id), header);
    return {};
}

bool standsAfter(const model::Manual &manual, EntryId id, EntryId parent, EntryId after)
{
    const QList<EntryId> children = manual.children(parent);
    const qsizetype index = children.indexOf(id);
    return index >= 0 && (index == 0 ? after.isNull() : children[index - 1] == after);
}

/// A successor that is gone would be a structural target that is nowhere.
void forgetSuccessors(Writer &writer, const QList<EntryId> &gone)
{
    const QSet<EntryId> without(gone.cbegin(), gone.cend());
    const QList<EntryId> all = writer.manual().readingOrder();
    for (const EntryId &id : all) {
        const EntryHeader &standing = writer.manual().entry(id)->header;
        if (standing.successor.isNull() || !without.contains(standing.successor) || without.contains(id))
            continue;
        EntryHeader header = standing;
        header.successor = {};
        writer.put(model::ref(id), header);
    }
}

Outcome checkTargets(const model::Manual &manual, const EntryHeader &header)
{
    if (!header.network.isNull() && !manual.network(header.network))
        return unknownObject(model::ref(header.network));
    if (!header.successor.isNull() && !manual.entry(header.successor))
        return unknownObject(model::ref(header.successor));
    for (const model::PrincipleId &principle : header.principles)
        if (!manual.principle(principle))
            return unknownObject(model::ref(principle));
    if (!header.promoter.isNull() && !manual.person(header.promoter))
        return unknownObject(model::ref(header.promoter));
    return {};
}

/// Who follows on whom must come to an end.
Outcome checkSuccessors(const model::Manual &manual, EntryId entry, EntryId successor)
{
    for (qsizetype steps = 0; !successor.isNull() && steps <= manual.entryCount(); ++steps) {
        if (successor == entry)
            return notAllowed(QStringLiteral("successor_loop"));
        const model::Entry *next = manual.entry(successor);
        successor = next ? next->header.successor : EntryId();
    }
    return {};
}

} // namespace

Edit addEntry(EntryId id, model::EntryKind kind, EntryId parent, EntryId after,
              const std::array<QString, 2> &title)
{
    return plainEdit(history::Reason::EntryAdded, [=](Writer &writer) -> Outcome {
        EntryHeader header;
        header.kind = kind;
        header.parent = parent;
        if (const Outcome placed = place(writer, id, header, after); !placed)
            return placed;
        for (const base::Language language : base::bothLanguages) {
            const QString &words = title[size_t(base::indexOf(language))];
            if (const Outcome fits = checkLength(words); !fits)
                return fits;
            writer.setText(model::titleOf(id), language, words);
        }
        return {};
    });
}

Edit renameEntry(EntryId entry, base::Language language, const QString &title)
{
    return setText(model::titleOf(entry), language, title, history::Reason::EntryRenamed);
}

Edit moveEntry(EntryId entry, EntryId parent, EntryId after)
{
    return plainEdit(history::Reason::EntryMoved, [=](Writer &writer) -> Outcome {
        base::Result<EntryHeader> header = headerOf(writer.manual(), entry);
        if (!header)
            return header.error();
        if (writer.manual().readingOrder(entry).contains(parent) || after == entry)
            return notAllowed(QStringLiteral("into_itself"));
        if (standsAfter(writer.manual(), entry, parent, after))
            return {};
        header->parent = parent;
        return place(writer, entry, *header, after);
    });
}

Edit deleteEntry(EntryId entry)
{
    return plainEdit(history::Reason::EntryDeleted, [=](Writer &writer) -> Outcome {
        if (!writer.manual().entry(entry))
            return unknownObject(model::ref(entry));
        const QList<EntryId> gone = writer.manual().readingOrder(entry);
        forgetSuccessors(writer, gone);
        for (auto id = gone.crbegin(); id != gone.crend(); ++id)
            writer.remove(model::ref(*id));
        return {};
    });
}

Edit changeEntry(EntryId entry, const EntryHeader &header)
{
    return plainEdit(history::Reason::EntryChanged, [=](Writer &writer) -> Outcome {
        const base::Result<EntryHeader> standing = headerOf(writer.manual(), entry);
        if (!standing)
            return standing.error();
        if (const Outcome known = checkTargets(writer.manual(), header); !known)
            return known;
        if (const Outcome ends = checkSuccessors(writer.manual(), entry, header.successor); !ends)
            return ends;
        EntryHeader changed = header;
        changed.code = standing->code;
        changed.kind = standing->kind;
        changed.parent = standing->parent;
        changed.position = standing->position;
        writer.put(model::ref(entry), changed);
        return {};
    });
}

} // namespace edit
