// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ui::editor {

class PassageEditor;

/// Shows under a row what changed in each language since the pair was last in step: words taken out and words put in.
void showWhatMoved(PassageEditor &editor, int row);

} // namespace ui::editor
