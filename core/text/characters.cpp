// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/characters.h"

#include <QChar>

namespace text {

qsizetype lengthOfBreak(QStringView text, qsizetype position)
{
    return text.mid(position, 2) == u"\r\n" ? 2 : 1;
}

bool isBlank(char32_t character)
{
    if (character < 0x80)
        return character == U' ' || character == U'\t' || character == U'\n' || character == U'\f'
               || character == U'\r';
    return character == U'\u2028' || character == U'\u2029'
           || QChar::category(character) == QChar::Separator_Space;
}

bool isAsciiPunctuation(char32_t character)
{
    return (character >= 0x21 && character <= 0x2F) || (character >= 0x3A && character <= 0x40)
           || (character >= 0x5B && character <= 0x60) || (character >= 0x7B && character <= 0x7E);
}

bool isPunctuation(char32_t character)
{
    return isAsciiPunctuation(character) || (character >= 0x80 && QChar::isPunct(character));
}

char32_t characterAt(QStringView text, qsizetype position)
{
    if (position < 0 || position >= text.size())
        return U'\n';
    const QChar first = text[position];
    if (first.isHighSurrogate() && position + 1 < text.size() && text[position + 1].isLowSurrogate())
        return QChar::surrogateToUcs4(first, text[position + 1]);
    return first.unicode();
}

char32_t characterBefore(QStringView text, qsizetype position)
{
    if (position < 1 || position > text.size())
        return U'\n';
    const QChar last = text[position - 1];
    if (last.isLowSurrogate() && position > 1 && text[position - 2].isHighSurrogate())
        return QChar::surrogateToUcs4(text[position - 2], last);
    return last.unicode();
}

} // namespace text
