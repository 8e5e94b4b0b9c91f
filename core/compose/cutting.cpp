// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/cutting.h"

namespace compose {

bool isSpace(QChar character)
{
    // A no-break space is no place for a line's end.
    const char16_t code = character.unicode();
    return code == u' ' || code == u'\t' || code == u'\n' || code == u'\r' || code == 0x2028
           || code == 0x2029;
}

bool mayPartAfter(QStringView text, qsizetype at)
{
    const char16_t code = text[at].unicode();
    if (code != u'-' && code != 0x2010 && code != 0x2013 && code != 0x2014 && code != u'/')
        return false;
    return at >= 2 && text[at - 1].isLetter() && at + 2 < text.size() && text[at + 1].isLetter();
}

bool isUnseen(char32_t character)
{
    return QChar::category(character) == QChar::Other_Format || (character >= 0xFE00 && character <= 0xFE0F)
           || (character >= 0xE0100 && character <= 0xE01EF);
}

qsizetype atomEnd(QStringView text, qsizetype start)
{
    const auto isWord = [](QChar character) {
        return !character.isDigit() && !character.isPunct() && !character.isSymbol();
    };
    qsizetype end = start + 1;
    if (isWord(text[start])) {
        while (end < text.size() && isWord(text[end]))
            ++end;
    } else if (text[start].isDigit()) {
        while (end < text.size()) {
            const bool separates = QStringView(u".,:/-").contains(text[end]) && end + 1 < text.size()
                                   && text[end + 1].isDigit();
            if (!text[end].isDigit() && !separates && !QStringView(u"%\u20ac").contains(text[end]))
                break;
            ++end;
        }
    }
    return end;
}

} // namespace compose
