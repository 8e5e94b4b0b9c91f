// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"

#include <QList>
#include <QStringView>

namespace text {

/// Part of a text, in QChars.
struct Stretch {
    qsizetype start = 0;
    qsizetype length = 0;

    qsizetype end() const { return start + length; }
    bool operator==(const Stretch &) const = default;
};

/// The words of a plain text, in order: what stands between spaces and dashes, without the punctuation around
/// it, if it has a letter or a digit. In French an elision is a word ("l’", "qu’"), so "l’autonomie" is two
/// and "aujourd’hui" one.
QList<Stretch> words(QStringView plain, base::Language language);
/// One after another without a list: the first that begins at `position` or behind it; false at the text's end.
bool nextWord(QStringView plain, base::Language language, qsizetype position, Stretch &word);
qsizetype countWords(QStringView plain, base::Language language);

/// The length of the elision a French word begins with, its apostrophe included: 2 for "l’autonomie", 0 for
/// "aujourd’hui".
qsizetype elisionLength(QStringView word);

/// True for ' and ’: people type both.
constexpr bool isApostrophe(char16_t unit)
{
    return unit == u'\'' || unit == u'\u2019';
}

} // namespace text
