// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace text {

constexpr QChar noBreakSpace = u'\u00A0';
constexpr QChar narrowNoBreakSpace = u'\u202F';

/// What ends a line inside a text: '\n', '\r' (a '\r\n' is one break) and Unicode's own line and paragraph
/// separators.
constexpr bool isLineBreak(char16_t unit)
{
    return unit == u'\n' || unit == u'\r' || unit == u'\u2028' || unit == u'\u2029';
}

/// 2 for a "\r\n", else 1.
qsizetype lengthOfBreak(QStringView text, qsizetype position);

/// CommonMark 0.30 §2.1, "Unicode whitespace character"; no-break spaces are among them.
bool isBlank(char32_t character);
/// Letters, digits and the marks on them: asked about every character of a manual, so what nearly all are is answered here.
inline bool isOfWord(QChar c)
{
    const char16_t unit = c.unicode();
    if (unit < 0x80)
        return (unit >= u'a' && unit <= u'z') || (unit >= u'A' && unit <= u'Z') || (unit >= u'0' && unit <= u'9');
    return c.isLetterOrNumber() || c.isMark();
}
/// CommonMark 0.30 §2.1, "ASCII punctuation character" and "Unicode punctuation character".
bool isAsciiPunctuation(char32_t character);
bool isPunctuation(char32_t character);

/// The character that begins at `position`, or the one that ends before it; '\n' outside the text.
char32_t characterAt(QStringView text, qsizetype position);
char32_t characterBefore(QStringView text, qsizetype position);

} // namespace text
