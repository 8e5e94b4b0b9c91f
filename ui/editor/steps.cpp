// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/steps.h"

#include "edit/writer.h"

namespace ui::editor {

edit::NewPassage emptyParagraph()
{
    edit::NewPassage passage;
    passage.id = model::PassageId::create();
    return passage;
}

bool splits(const Row &row)
{
    if (row.shown) // written at its home
        return false;
    switch (row.style) {
    case RowStyle::BoxTitle:
    case RowStyle::Caption:
    case RowStyle::Cell:
    case RowStyle::HeadCell:
    case RowStyle::Shown: return false;
    default: return true;
    }
}

edit::Caret caretIn(model::PassageId passage, base::Language language, int position)
{
    return {model::bodyOf(passage), language, position, position};
}

} // namespace ui::editor
