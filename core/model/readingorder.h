// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/objects.h"

namespace model {

/// Whether `left` stands before `right` among passages of one parent.
bool standsBefore(const Passage &left, const Passage &right);

/// Puts the passages of one entry in reading order: a box is followed by what stands in it, a table by its cells row by
/// row. Passages whose parent is not among them come last, as if they stood in the entry itself.
/// True when any of them moved.
bool sortIntoReadingOrder(QList<Passage> &passages);

/// Puts one more passage in its place, where its index is returned; -1 when others had to move too. What it stands in, if in
/// anything, is among them.
qsizetype insertInReadingOrder(QList<Passage> &passages, const Passage &passage);

} // namespace model
