// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit/writer.h"
#include "model/position.h"

namespace edit {

// What lists of objects with a position have in common: registers, the template of sheets, a practice's figures. A dialog
// hands in the whole list as it should be; what stands already is changed only where it differs, and keeps its texts' pairings.

/// Both wordings, as they are.
void setWordings(Writer &writer, const model::TextRef &text, const model::Text &wanted);

/// Headers and order: what is not in `wanted` is removed, what is new is added, positions are given anew only where the
/// order asks for it. `write` writes an object's texts.
template<typename Object, typename Write>
void makeList(Writer &writer, const QList<Object> &standing, const QList<Object> &wanted, Write write)
{
    for (const Object &object : standing)
        if (std::none_of(wanted.cbegin(), wanted.cend(), [&](const Object &kept) { return kept.id == object.id; }))
            writer.remove(model::ref(object.id));
    const bool inOrder = std::is_sorted(wanted.cbegin(), wanted.cend(), [](const Object &left, const Object &right) {
        return left.header.position < right.header.position;
    }) && std::none_of(wanted.cbegin(), wanted.cend(), [](const Object &object) { return object.header.position.isEmpty(); });
    const QStringList positions = inOrder ? QStringList() : model::positionsBetween({}, {}, wanted.size());
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        Object object = wanted[i];
        if (!inOrder)
            object.header.position = positions[i];
        if (writer.manual().value(model::headerKey(model::ref(object.id))) != model::Value(object.header))
            writer.put(model::ref(object.id), object.header);
        write(object);
    }
}

} // namespace edit
