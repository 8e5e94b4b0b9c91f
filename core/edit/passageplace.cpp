// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit/passageplace.h"

#include "edit/rules.h"

namespace edit {

using base::Outcome;
using model::Passage;
using model::PassageId;
using model::PassageKind;

Place placeOf(const Passage &passage)
{
    return {passage.header.entry, passage.header.parent};
}

Outcome checkPlace(const model::Manual &manual, const Place &place)
{
    if (!manual.entry(place.entry))
        return unknownObject(model::ref(place.entry));
    if (!place.parent.isNull() && manual.entryOf(place.parent) != place.entry)
        return unknownObject(model::ref(place.parent));
    return {};
}

Outcome checkKind(const model::Manual &manual, const Place &place, PassageKind kind)
{
    const auto parentKind = kindOf(manual, place.parent);
    return parentKind ? checkNesting(*parentKind, kind) : Outcome(parentKind.error());
}

/// The passages that are there, without those that come along with a box or table that is named too.
base::Result<QList<PassageId>> outermost(const model::Manual &manual, const QList<PassageId> &passages)
{
    const QSet<PassageId> named(passages.cbegin(), passages.cend());
    QSet<PassageId> seen;
    QList<PassageId> result;
    for (const PassageId &id : passages) {
        const Passage *passage = manual.passage(id);
        if (!passage)
            return unknownObject(model::ref(id));
        bool comesAlong = seen.contains(id);
        for (PassageId up = passage->header.parent; !up.isNull() && !comesAlong;) {
            comesAlong = named.contains(up);
            const Passage *parent = manual.passage(up);
            up = parent ? parent->header.parent : PassageId();
        }
        seen.insert(id);
        if (!comesAlong)
            result.append(id);
    }
    return result;
}

Outcome refuseCells(const model::Manual &manual, const QList<PassageId> &passages)
{
    for (const PassageId &id : passages)
        if (manual.passage(id)->header.kind == PassageKind::Cell)
            return notAllowed(QStringLiteral("cells_stay"));
    return {};
}

} // namespace edit
