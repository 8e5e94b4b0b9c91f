// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit/edit.h"

#include <QString>
#include <functional>

namespace ui::editor {

class Desk;

/// Performs an edit about so many passages in the name of the desk: at once, or as long work with `what` over its progress when
/// that would hold the window. The caret goes where the edit says; then `done` is called, unless it was refused or cancelled.
void performSized(Desk &desk, edit::Edit edit, qsizetype passages, const std::function<QString()> &what,
                  const std::function<void()> &done = {});

} // namespace ui::editor
