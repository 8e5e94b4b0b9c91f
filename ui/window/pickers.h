// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit/workspace.h"

#include <optional>

class QAction;
class QWidget;

namespace ui::window {

class Menus;

struct PickedEntry {
    model::EntryId entry;
    bool isBeside = false; ///< to be read beside the text
};

/// Asks for an entry to go to, by a few letters of its title in either language.
std::optional<PickedEntry> pickEntry(const model::Manual &manual, QWidget *parent);
/// Asks for one to be read beside the text.
std::optional<model::EntryId> pickEntryBeside(const model::Manual &manual, QWidget *parent);

/// A version of an entry: an edition, a change of its history, else as it is now.
struct PickedVersion {
    QString edition;
    qint64 change = 0; ///< 0: none
    QDateTime at;
};

/// Asks for one, newest first. Refuses what the file refuses.
base::Result<std::optional<PickedVersion>> pickVersion(const edit::Workspace &workspace, model::EntryId entry, QWidget *parent);
/// Asks for a command of the menus by a few letters; null when none was chosen.
QAction *pickCommand(const Menus &menus, QWidget *parent);

} // namespace ui::window
