// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/markup.h"
#include "text/pattern.h"

namespace text {

/// What a reader sees of a wording, character by character as carets count them: a footnote is one U+FFFC, a forced line break
/// one U+2028.
QString shownText(const QList<Run> &runs);
QString shownText(QStringView markup);

/// A find in a wording: in its own text, or in one of its footnotes.
struct WordingFind {
    int note = 0; ///< 0: the wording itself; n: its n-th footnote, footnotes of footnotes right after theirs
    Stretch at;   ///< in the shown text of that
    bool operator==(const WordingFind &) const = default;
};

QList<WordingFind> findsIn(QStringView markup, const Pattern &pattern);

/// The shown text that `note` counts; empty when there is none.
QString shownTextOf(QStringView markup, int note);
/// Where in the wording itself a find stands: that of a footnote at its mark.
int caretOf(QStringView markup, const WordingFind &find);

/// The wording with these finds of `pattern` replaced; each takes the look of its first character. Footnotes and marks around
/// it stay, and footnotes inside it stand behind it. What is no find of the pattern (any more) is left as it is.
QString replaced(QStringView markup, const Pattern &pattern, const QList<WordingFind> &finds, const QString &with);

} // namespace text
