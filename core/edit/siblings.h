// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit/writer.h"

namespace edit {

/// One of the objects that stand beside each other in one parent.
struct Sibling {
    model::ObjectRef object;
    QString position;
};

/// What stands in `parent` (null: in the entry itself), in order. Not meant for cells, which share their
/// row's position.
QList<Sibling> siblings(const model::Manual &manual, model::EntryId entry, model::PassageId parent);
QList<Sibling> siblings(const model::Manual &manual, model::EntryId parent);

/// Index in `list` of what stands right after `after`; 0 for the null id, -1 when `after` is not there.
qsizetype placeAfter(const QList<Sibling> &list, const base::Id &after);

/// `count` positions for what is to stand before `list[index]`. Where keys are equal or grew too long the
/// whole list gets fresh ones, by ordinary versions.
QStringList makeRoom(Writer &writer, const QList<Sibling> &list, qsizetype index, qsizetype count);

/// Changes the position alone.
void setPosition(Writer &writer, const model::ObjectRef &object, const QString &position);

} // namespace edit
