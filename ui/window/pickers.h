// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/manual.h"

#include <optional>

class QAction;
class QWidget;

namespace ui::window {

class Menus;

/// Asks for an entry by a few letters of its title in either language.
std::optional<model::EntryId> pickEntry(const model::Manual &manual, QWidget *parent);
/// Asks for a command of the menus by a few letters; null when none was chosen.
QAction *pickCommand(const Menus &menus, QWidget *parent);

} // namespace ui::window
