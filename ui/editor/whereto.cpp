// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/whereto.h"

#include "ui/editor/desk.h"

namespace ui::editor {

WhereTo whereTo(Desk &desk)
{
    const Row &row = desk.sheet().row(desk.row());
    WhereTo where;
    where.entry = row.entry;
    const model::Passage *here = desk.manual().passage(row.passage);
    if (!here) // a title, or an invitation
        return where;
    if (here->header.kind == model::PassageKind::Box)
        where.parent = here->id;
    else if (here->header.kind == model::PassageKind::Cell)
        where.after = here->header.parent;
    else
        where.after = here->id;
    if (const model::Passage *before = desk.manual().passage(where.after))
        where.parent = before->header.parent;
    if (here->header.kind == model::PassageKind::Paragraph && here->text.isEmpty())
        where.makesWay = here->id;
    return where;
}

} // namespace ui::editor
