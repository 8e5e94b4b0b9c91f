// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit/shownedits.h"

#include "edit/passageedits.h"
#include "edit/plainedit.h"
#include "edit/rules.h"
#include "edit/writer.h"

namespace edit {

using namespace model;
using base::Outcome;

namespace {

/// True where showing `what` inside `parent` of `entry` would show the place itself.
bool holdsPlace(const Manual &manual, const ObjectRef &what, EntryId entry, PassageId parent)
{
    if (what == ref(entry))
        return true;
    for (PassageId around = parent; !around.isNull();) {
        if (what == ref(around))
            return true;
        const Passage *frame = manual.passage(around);
        around = frame ? frame->header.parent : PassageId();
    }
    return false;
}

} // namespace

bool mayBeShown(const Manual &manual, const ObjectRef &what)
{
    if (what.kind == ObjectKind::Entry) {
        const Entry *entry = manual.entry(EntryId(what.id));
        return entry && entry->header.kind == EntryKind::Practice;
    }
    const Passage *passage = what.kind == ObjectKind::Passage ? manual.passage(PassageId(what.id)) : nullptr;
    return passage && passage->header.kind != PassageKind::Heading && passage->header.kind != PassageKind::Cell
           && passage->header.kind != PassageKind::Shown;
}

Edit showHere(PassageId id, EntryId entry, PassageId parent, PassageId after, const ObjectRef &what)
{
    return plainEdit(history::Reason::Inserted, [=](Writer &writer) -> Outcome {
        if (!writer.manual().contains(what))
            return unknownObject(what);
        if (!mayBeShown(writer.manual(), what))
            return notAllowed(QStringLiteral("not_to_be_shown"));
        if (holdsPlace(writer.manual(), what, entry, parent))
            return notAllowed(QStringLiteral("shows_itself"));
        NewPassage shown;
        shown.id = id;
        shown.header.kind = PassageKind::Shown;
        shown.header.shownPassage = what.kind == ObjectKind::Passage ? PassageId(what.id) : PassageId();
        shown.header.shownEntry = what.kind == ObjectKind::Entry ? EntryId(what.id) : EntryId();
        return insertPassages(entry, parent, after, {shown}).run(writer);
    });
}

} // namespace edit
