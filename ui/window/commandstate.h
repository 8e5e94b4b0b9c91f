// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit/workspace.h"
#include "ui/language/interfacelanguage.h"
#include "ui/shared/appearance.h"
#include "ui/window/commandset.h"

namespace ui::window {

// Which commands can be given now, and which choice is ticked. A null workspace: no manual is open.

void showAvailable(const CommandSet &commands, const edit::Workspace *workspace);
void showUndo(const CommandSet &commands, const edit::Workspace *workspace);
void showChoices(const CommandSet &commands, language::Interface spoken, shared::Appearance look);

} // namespace ui::window
