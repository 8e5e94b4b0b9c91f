// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit/passageedits.h"
#include "edit/together.h"
#include "ui/editor/rows.h"

namespace ui::editor {

/// A new paragraph without text.
edit::NewPassage emptyParagraph();
/// Whether Enter can cut a passage of this look in two.
bool splits(const Row &row);
edit::Caret caretIn(model::PassageId passage, base::Language language, int position = 0);

} // namespace ui::editor
