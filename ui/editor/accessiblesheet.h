// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ui::editor {

/// Makes the passage editor known to assistive technologies as a table of rows and languages. Called once by its constructor.
void installAccessibility();

} // namespace ui::editor
