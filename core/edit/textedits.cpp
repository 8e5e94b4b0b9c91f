// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit/textedits.h"

#include "edit/rules.h"
#include "edit/writer.h"

namespace edit {

namespace {

Edit textEdit(const model::TextRef &text, base::Language language, const QString &markup,
              history::Reason reason)
{
    Edit edit;
    edit.reason = reason;
    edit.run = [=](Writer &writer) -> base::Outcome {
        if (!writer.manual().text(text))
            return unknownObject(text.object);
        if (const base::Outcome fits = checkLength(markup); !fits)
            return fits;
        writer.setText(text, language, markup);
        return {};
    };
    return edit;
}

} // namespace

Edit typeText(const model::TextRef &text, base::Language language, const QString &markup, const Caret &before,
              const Caret &after)
{
    Edit edit = textEdit(text, language, markup, history::Reason::Typed);
    edit.before = before;
    edit.after = after;
    edit.isTyping = true;
    return edit;
}

Edit setText(const model::TextRef &text, base::Language language, const QString &markup,
             history::Reason reason)
{
    return textEdit(text, language, markup, reason);
}

} // namespace edit
