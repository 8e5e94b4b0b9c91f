// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/markup.h"
#include "ui/editor/sheet.h"
#include "ui/shared/marks.h"

namespace ui::editor {

// What the sheet tells those who hear it, in the language of the interface.

/// What a cell is, its language, its state and its place among the passages shown of its entry, counted from 1:
/// "Objective, Dutch, French is ahead, row 2 of 11". A passage under a heading of a practice sheet is called by that field.
QString spokenName(Sheet &sheet, int row, base::Language language);
/// The marked words of a wording, by what is wrong or worth knowing; empty: nothing.
QString spokenMarks(const QString &shown, const QList<shared::Mark> &marks);
/// "Changed in French: …", for the reader of the other language; empty when nothing is marked as moved.
QString spokenMoves(const QString &shown, const QList<shared::Mark> &marks, base::Language language);
/// IAccessible2 text attributes at a character, and the stretch that shares them: the language a voice should have, whether
/// the word is misspelt, strong and emphasised.
QString spokenAttributes(const QList<text::Run> &runs, const QList<shared::Mark> &marks, base::Language language, int offset,
                         int *start, int *end);

} // namespace ui::editor
