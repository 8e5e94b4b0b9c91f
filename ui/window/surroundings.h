// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <functional>

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
    /// The type of the file system a path is on; null: the system is asked.
    std::function<QString(const QString &path)> fileSystemOf = {};
};

} // namespace ui::window
