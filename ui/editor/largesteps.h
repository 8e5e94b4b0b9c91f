// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit/edit.h"

#include <QString>
#include <functional>

namespace ui::editor {

class Desk;

/// Performs an edit about so many passages in the name of the desk: at once, or as long work with `what` over its progress when
/// that would hold the window. The caret goes where the edit says. True when it is done or under way.
bool performSized(Desk &desk, edit::Edit edit, qsizetype passages, const std::function<QString()> &what);

} // namespace ui::editor
