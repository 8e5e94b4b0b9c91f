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

bool splits(RowStyle style)
{
    switch (style) {
    case RowStyle::BoxTitle:
    case RowStyle::Caption:
    case RowStyle::Cell:
    case RowStyle::HeadCell: return false;
    default: return true;
    }
}

edit::Edit together(history::Reason reason, const QList<edit::Edit> &edits)
{
    edit::Edit all;
    all.reason = reason;
    all.run = [edits](edit::Writer &writer) -> base::Outcome {
        for (const edit::Edit &edit : edits)
            if (const base::Outcome done = edit.run(writer); !done)
                return done;
        return {};
    };
    return all;
}

edit::Caret caretIn(model::PassageId passage, base::Language language, int position)
{
    return {model::bodyOf(passage), language, position, position};
}

} // namespace ui::editor
