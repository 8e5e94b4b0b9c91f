// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ids.h"

namespace ui::editor {

class Desk;

/// Where something new goes that is a passage of its own: after the open one; out of a table behind it, into a box whose title is
/// open at its top, below a title first.
struct WhereTo {
    model::EntryId entry;
    model::PassageId parent;
    model::PassageId after;
    model::PassageId makesWay; ///< an empty paragraph in whose place it comes; null: none
};
/// Asks for an open row.
WhereTo whereTo(Desk &desk);

} // namespace ui::editor
