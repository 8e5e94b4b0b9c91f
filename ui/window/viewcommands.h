// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ui::window {

class CommandSet;
class ManualView;

/// Commands that concern the open manual's view alone: what is shown, and the entries in the outline.
void connectViewCommands(const CommandSet &commands, ManualView &view);

} // namespace ui::window
