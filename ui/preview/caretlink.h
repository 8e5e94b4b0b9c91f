// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/manual.h"
#include "ui/preview/printedtext.h"

namespace ui::preview {

// Between a caret in the text and a character on the pages. A caret counts the characters a writer sees (edit::Caret).

/// What a writer sees of an object's first text; a footnote's mark is one character.
QString writtenText(const model::Manual &manual, const model::ObjectRef &object, base::Language language);

/// -1: there is no such character.
qsizetype printedCharacter(const PrintedText &printed, const QString &written, int position);
int caretPosition(const PrintedText &printed, const QString &written, qsizetype character);

} // namespace ui::preview
