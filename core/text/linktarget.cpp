// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/linktarget.h"

#include "text/characters.h"

namespace text {

namespace {

LinkTarget readBracketedTarget(QStringView source, qsizetype position)
{
    for (qsizetype i = position; i < source.size(); ++i) {
        if (source[i] == u'>')
            return {position, i - position, i + 1};
        if (source[i] == u'<' || isLineBreak(source[i].unicode()))
            return {};
        if (source[i] == u'\\' && isAsciiPunctuation(characterAt(source, i + 1)))
            ++i;
    }
    return {};
}

LinkTarget readBareTarget(QStringView source, qsizetype position)
{
    // The limit CommonMark's own implementations set; without one, "[a](b" over and over would take quadratic
    // time.
    constexpr int deepestParenthesis = 32;
    int depth = 0;
    qsizetype i = position;
    for (; i < source.size(); ++i) {
        const QChar c = source[i];
        if (c == u'\\' && isAsciiPunctuation(characterAt(source, i + 1)))
            ++i;
        else if (c.unicode() <= 0x20 || c.unicode() == 0x7F || isLineBreak(c.unicode())
                 || (c == u')' && depth == 0))
            break;
        else if (c == u'(' && ++depth > deepestParenthesis)
            return {};
        else if (c == u')')
            --depth;
    }
    return depth == 0 ? LinkTarget{position, i - position, i} : LinkTarget{};
}

qsizetype skipSpaces(QStringView source, qsizetype position)
{
    while (position < source.size() && (source[position] == u' ' || source[position] == u'\t'))
        ++position;
    return position;
}

} // namespace

LinkTarget readLinkTarget(QStringView source, qsizetype position)
{
    position = skipSpaces(source, position);
    const bool bracketed = position < source.size() && source[position] == u'<';
    LinkTarget target =
        bracketed ? readBracketedTarget(source, position + 1) : readBareTarget(source, position);
    if (target.end < 0)
        return {};
    const qsizetype close = skipSpaces(source, target.end);
    target.end = close < source.size() && source[close] == u')' ? close + 1 : -1;
    return target;
}

} // namespace text
