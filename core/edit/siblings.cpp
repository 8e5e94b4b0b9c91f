// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit/siblings.h"

#include "model/position.h"

#include <algorithm>

namespace edit {

namespace {

constexpr qsizetype longestPosition = 64;

QStringList keysBetween(const QString &before, const QString &after, qsizetype count)
{
    if (!after.isEmpty() && before >= after)
        return {};
    const QStringList keys = model::positionsBetween(before, after, count);
    const bool tooLong = std::any_of(keys.cbegin(), keys.cend(),
                                     [](const QString &key) { return key.size() > longestPosition; });
    return tooLong ? QStringList() : keys;
}

} // namespace

QList<Sibling> siblings(const model::Manual &manual, model::EntryId entry, model::PassageId parent)
{
    QList<Sibling> list;
    if (const model::Entry *owner = manual.entry(entry))
        for (const model::Passage &passage : owner->passages)
            if (passage.header.parent == parent)
                list.append({model::ref(passage.id), passage.header.position});
    return list;
}

QList<Sibling> siblings(const model::Manual &manual, model::EntryId parent)
{
    QList<Sibling> list;
    const QList<model::EntryId> children = manual.children(parent);
    for (const model::EntryId &child : children)
        list.append({model::ref(child), manual.entry(child)->header.position});
    return list;
}

qsizetype placeAfter(const QList<Sibling> &list, const base::Id &after)
{
    if (after.isNull())
        return 0;
    for (qsizetype i = 0; i < list.size(); ++i)
        if (list[i].object.id == after)
            return i + 1;
    return -1;
}

QStringList makeRoom(Writer &writer, const QList<Sibling> &list, qsizetype index, qsizetype count)
{
    if (count == 0)
        return {};
    const QString before = index > 0 ? list[index - 1].position : QString();
    const QString after = index < list.size() ? list[index].position : QString();
    if (const QStringList keys = keysBetween(before, after, count); !keys.isEmpty())
        return keys;
    QStringList fresh = model::positionsBetween({}, {}, list.size() + count);
    for (qsizetype i = 0; i < list.size(); ++i)
        setPosition(writer, list[i].object, fresh[i < index ? i : i + count]);
    return fresh.mid(index, count);
}

void setPosition(Writer &writer, const model::ObjectRef &object, const QString &position)
{
    model::Value header = writer.manual().value(model::headerKey(object));
    std::visit(
        [&](auto &value) {
            if constexpr (requires { value.position; })
                value.position = position;
        },
        header);
    writer.put(object, header);
}

} // namespace edit
