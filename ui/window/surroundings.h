// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ui::language {
class InterfaceLanguage;
}
namespace ui::shared {
class AppearanceKeeper;
class Dialogs;
}

namespace ui::window {

/// What the program lends to its windows; it outlives them.
struct Surroundings {
    language::InterfaceLanguage &language;
    shared::AppearanceKeeper &appearance;
    shared::Dialogs &dialogs;
};

} // namespace ui::window
