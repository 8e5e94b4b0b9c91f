// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/typing.h"

#include "text/characters.h"
#include "text/words.h"

#include <algorithm>

namespace text {

using base::Language;

namespace {

using Answer = std::optional<Replacement>;

bool isSpace(QChar c)
{
    return isBlank(c.unicode());
}

QStringView lastWord(QStringView before)
{
    const auto blank = std::find_if(before.rbegin(), before.rend(), isSpace);
    return before.last(blank - before.rbegin());
}

/// Punctuation inside an address or a file's name is part of it.
bool isAddress(QStringView word)
{
    return word.contains(u"://") || word.startsWith(u"www.") || word.contains(u'@') || word.contains(u'/');
}

bool opensWord(QStringView before)
{
    return before.isEmpty() || isSpace(before.back()) || QStringView(u"([{«‹“‘-–—/").contains(before.back());
}

bool endsWord(QStringView before)
{
    return !before.isEmpty()
           && (before.back().isLetterOrNumber() || before.back().isMark() || QStringView(u")]}»”’.…%€°\"'*`").contains(before.back()));
}

/// A mark with its space before it, in place of the ordinary one that was typed.
Answer spaced(QStringView before, QChar space, QChar mark)
{
    const bool wasSpaced = before.endsWith(u' ');
    const QStringView word = wasSpaced ? before.chopped(1) : before;
    if (!endsWord(word))
        return {};
    return Replacement{wasSpaced ? 1 : 0, QString(space) + mark};
}

Answer frenchMark(QChar typed, QStringView before)
{
    if (typed != u':')
        return spaced(before, narrowNoBreakSpace, typed);
    static constexpr QStringView schemes[] = {u"http", u"https", u"mailto", u"ftp"};
    const QStringView word = lastWord(before);
    const bool isHour = !before.isEmpty() && before.back().isDigit();
    const bool isScheme = std::find(std::begin(schemes), std::end(schemes), word) != std::end(schemes);
    return isHour || isScheme ? Answer() : spaced(before, noBreakSpace, typed);
}

bool isQuoting(QStringView before, Language language)
{
    const auto [open, close] = language == Language::French ? std::pair(u'«', u'»') : std::pair(u'“', u'”');
    return before.lastIndexOf(QChar(open)) > before.lastIndexOf(QChar(close));
}

/// « when nothing or a closed quotation stands before, » when one is open.
Answer frenchQuote(QStringView before)
{
    if (!isQuoting(before, Language::French) || (opensWord(before) && !before.endsWith(u' ')))
        return Replacement{0, QStringLiteral("«") + narrowNoBreakSpace};
    const qsizetype removed = before.endsWith(u' ') ? 1 : 0;
    return Replacement{removed, QString(narrowNoBreakSpace) + u'»'};
}

Answer inFrench(QChar typed, QStringView before)
{
    switch (typed.unicode()) {
    case u'"': return frenchQuote(before);
    case u'\'': return Replacement{0, QStringLiteral("’")};
    case u'«': return Replacement{0, QStringLiteral("«") + narrowNoBreakSpace};
    case u'»':
        return before.endsWith(narrowNoBreakSpace) ? Answer() : spaced(before, narrowNoBreakSpace, typed);
    case u';':
    case u':':
    case u'!':
    case u'?': return isAddress(lastWord(before)) || QStringView(u"!?").contains(before.right(1)) ? Answer() : frenchMark(typed, before);
    case u' ': // the space of « is there already
        return before.endsWith(u"«\u202F") ? Answer(Replacement{}) : Answer();
    default: return {};
    }
}

/// ’s avonds, ’t: an apostrophe, not the opening of a quotation.
bool isClipped(QStringView word)
{
    static constexpr QStringView clipped[] = {u"‘s", u"‘t", u"‘n", u"‘k", u"‘m", u"‘r"};
    return std::find(std::begin(clipped), std::end(clipped), word) != std::end(clipped);
}

Answer inDutch(QChar typed, QStringView before)
{
    switch (typed.unicode()) {
    case u'"': return Replacement{0, opensWord(before) ? QStringLiteral("“") : QStringLiteral("”")};
    case u'\'': return Replacement{0, opensWord(before) ? QStringLiteral("‘") : QStringLiteral("’")};
    case u' ':
        if (const QStringView word = lastWord(before); isClipped(word))
            return Replacement{word.size(), u'’' + word.mid(1).toString() + u' '};
        return {};
    default: return {};
    }
}

Answer inBoth(QChar typed, QStringView before)
{
    if (typed == u'-' && before.endsWith(u'–'))
        return Replacement{1, QStringLiteral("—")};
    if (typed == u'-' && before.endsWith(u'-') && !before.endsWith(u"--"))
        return Replacement{1, QStringLiteral("–")};
    if (typed == u'.' && before.endsWith(u"..") && !before.endsWith(u"..."))
        return Replacement{2, QStringLiteral("…")};
    return {};
}

} // namespace

std::optional<Replacement> asTyped(QChar typed, QStringView before, Language language)
{
    const bool isAfterFigure = !before.isEmpty() && before.back().isDigit();
    const bool isMeasure = typed == u'\'' || (typed == u'"' && !isQuoting(before, language));
    if (isAfterFigure && isMeasure)
        return {};
    if (const Answer answer = inBoth(typed, before))
        return answer;
    return language == Language::French ? inFrench(typed, before) : inDutch(typed, before);
}

} // namespace text
