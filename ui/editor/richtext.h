// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/markup.h"

#include <QColor>
#include <QFont>
#include <QTextCharFormat>
#include <QTextLayout>

class QTextCursor;
class QTextDocument;

namespace ui::editor {

/// Inline mark-up on the screen, the same in painted cells and in the live one: each run is characters with one format, a forced
/// line break is U+2028, a footnote is one mark that carries its text. Formats say what a run *is* in properties of their
/// own, so that a semi-bold heading does not become strong.
struct Ink {
    QFont font;     ///< of the row
    QColor accent;  ///< links and note marks
};

/// What a footnote is shown as.
inline constexpr QChar noteMark(0x2020);

/// What no page can show and no reader sees; it does not come into a text.
bool isControl(QChar character);

QTextCharFormat formatFor(const text::Run &run, const Ink &ink);

struct Shown {
    QString text;
    QList<QTextLayout::FormatRange> formats;
};
Shown shown(const QList<text::Run> &runs, const Ink &ink);

/// Puts `runs` in place of what `cursor` has selected.
void insert(QTextCursor &cursor, const QList<text::Run> &runs, const Ink &ink);
/// The runs between two places, adjacent equal ones joined; `to` < 0: to the end.
QList<text::Run> runsOf(const QTextDocument &document, int from = 0, int to = -1);
/// Adjacent equal runs joined, empty ones dropped: two lists compare equal when they show the same.
QList<text::Run> joined(const QList<text::Run> &runs);
/// What text typed in this format is: the run without its text.
text::Run runOf(const QTextCharFormat &format);
/// The footnote a character carries; a null string when it is none.
QString noteOf(const QTextCharFormat &format);

} // namespace ui::editor
