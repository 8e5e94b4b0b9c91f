// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit/passageedits.h"
#include "text/markup.h"

#include <optional>

namespace ui::editor {

/// One passage out of a foreign text, in one language.
struct ForeignPassage {
    model::PassageKind kind = model::PassageKind::Paragraph;
    int level = 1;
    QList<text::Run> runs;
};

/// The HTML that Word, LibreOffice and browsers put on the clipboard, as passages: headings, list items and paragraphs with
/// bold, italic and links; fonts, colours and sizes are left behind. Empty when there is no text.
/// Word marks list items by `mso-list` and hides the bullet in conditional comments, of which it has two spellings
/// ("<![if !supportLists]>" and "<!--[if !supportLists]-->").
struct ForeignText {
    QList<edit::NewPassage> passages; ///< ids are new
    /// Set when the whole is one plain paragraph, which may go into a sentence.
    std::optional<QList<text::Run>> paragraph;
};
ForeignText textFromHtml(const QString &html, base::Language language);

/// A line of plain text; "• x" and "- x" are bullets, "1. x" is numbered. Nothing for a blank line.
std::optional<ForeignPassage> passageFromLine(const QString &line);

edit::NewPassage asNewPassage(const ForeignPassage &passage, base::Language language);

} // namespace ui::editor
