// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/nesting.h"

namespace model {

bool mayHold(std::optional<EntryKind> parent, EntryKind child)
{
    if (!parent)
        return child == EntryKind::Part;
    return *parent != EntryKind::Practice && child != EntryKind::Part;
}

bool mayHold(std::optional<PassageKind> parent, PassageKind child)
{
    if (!parent)
        return child != PassageKind::Cell;
    if (*parent == PassageKind::Table)
        return child == PassageKind::Cell;
    return *parent == PassageKind::Box && child != PassageKind::Box && child != PassageKind::Cell;
}

} // namespace model
