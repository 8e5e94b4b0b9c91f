// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit/changes.h"

#include "text/markup.h"

#include <span>

namespace edit {

namespace {

using model::EntryHeader;
using model::EntryId;
using model::Facet;
using model::ObjectKind;

/// Calls `add` with the entries one recording is about: of a passage that moved, both.
template<typename Add>
void eachEntry(const Recorded &recorded, const model::Manual &after, Add add)
{
    const auto addOwner = [&](const auto &header) {
        if constexpr (requires { header.entry; })
            add(header.entry);
    };
    std::visit(addOwner, *recorded.before);
    std::visit(addOwner, *recorded.after);
    add(after.entryOf(recorded.key.object));
}

void tellOfEntry(Changes &changes, const Recorded &recorded)
{
    if (recorded.key.facet == Facet::Pairing)
        return;
    changes.outlineChanged = true;
    // An entry that comes or goes takes its rows along.
    if (recorded.key.facet == Facet::Header)
        changes.structureChanged |= model::isAbsent(*recorded.before) || model::isAbsent(*recorded.after);
}

void tell(Changes &changes, const Recorded &recorded)
{
    switch (recorded.key.object.kind) {
    case ObjectKind::Manual:
        changes.outlineChanged = true;
        break;
    case ObjectKind::Entry:
        tellOfEntry(changes, recorded);
        break;
    case ObjectKind::Passage:
        changes.structureChanged |= recorded.key.facet == Facet::Header;
        break;
    case ObjectKind::Figure:
        break;
    case ObjectKind::Layout:
        changes.layoutChanged = true;
        break;
    case ObjectKind::Word:
        changes.wordsChanged = true;
        break;
    case ObjectKind::Dismissal:
        changes.dismissalsChanged = true;
        break;
    case ObjectKind::Unsaid:
    case ObjectKind::Review:
    case ObjectKind::Confirmation:
    case ObjectKind::SignOff:
    case ObjectKind::Comment:
        changes.careChanged = true;
        break;
    case ObjectKind::Meeting:
    case ObjectKind::MeetingItem:
    case ObjectKind::Question:
    case ObjectKind::Evaluation:
    case ObjectKind::Pack:
        changes.meetingsChanged = true;
        break;
    default:
        changes.registersChanged = true;
        break;
    }
}

int firstDifference(const QString &left, const QString &right)
{
    const auto [here, there] = std::mismatch(left.cbegin(), left.cend(), right.cbegin(), right.cend());
    return int(here - left.cbegin());
}

QString plainOf(const model::Value &value)
{
    const auto *wording = std::get_if<model::Wording>(&value);
    return wording ? text::plain(wording->text()) : QString();
}

std::optional<Caret> caretIn(const Recorded &recorded, const model::Manual &now)
{
    const model::Key &key = recorded.key;
    if (!now.contains(key.object))
        return std::nullopt;
    if (key.facet != Facet::Wording) {
        const QList<model::Field> fields = model::fieldsOf(key.object.kind);
        if (fields.isEmpty())
            return std::nullopt;
        const model::Field field = key.facet == Facet::Header ? fields.constFirst() : key.field;
        return Caret{{key.object, field}, base::Language::French, 0, 0};
    }
    const int position = firstDifference(plainOf(*recorded.before), plainOf(*recorded.after));
    return Caret{model::textOf(key), key.language, position, position};
}

} // namespace

Changes changesOf(const QList<Recorded> &recorded, const model::Manual &after)
{
    Changes changes;
    changes.keys.reserve(recorded.size());
    EntryId last;
    for (const Recorded &one : recorded) {
        changes.keys.insert(one.key);
        eachEntry(one, after, [&](EntryId entry) {
            if (!entry.isNull() && entry != last)
                changes.entries.insert(last = entry);
        });
        tell(changes, one);
    }
    return changes;
}

Changes wholeChanges()
{
    Changes changes;
    changes.everythingChanged = true;
    changes.outlineChanged = changes.structureChanged = changes.registersChanged = changes.layoutChanged = true;
    changes.wordsChanged = changes.dismissalsChanged = changes.careChanged = changes.meetingsChanged = true;
    return changes;
}

EntryId filedUnder(const QList<Recorded> &recorded, const model::Manual &after)
{
    // The last one counts: deletions record what stands inside first, moves where they end.
    for (auto one = recorded.crbegin(); one != recorded.crend(); ++one) {
        const auto *passage = std::get_if<model::PassageHeader>(&*one->after);
        if (passage)
            return passage->entry;
        EntryId first;
        eachEntry(*one, after, [&](EntryId entry) { first = first.isNull() ? entry : first; });
        if (!first.isNull())
            return first;
    }
    return {};
}

std::optional<Caret> placeOfChange(const QList<Recorded> &recorded, const model::Manual &now)
{
    // Where so much went at once, a place that is left is not worth the wait for it.
    constexpr size_t far = 2000;
    const std::span<const Recorded> near(recorded.constData(), std::min(size_t(recorded.size()), far));
    for (const Recorded &one : near)
        if (one.key.facet != Facet::Header)
            if (const auto caret = caretIn(one, now))
                return caret;
    for (const Recorded &one : near)
        if (const auto caret = caretIn(one, now))
            return caret;
    return std::nullopt;
}

} // namespace edit
