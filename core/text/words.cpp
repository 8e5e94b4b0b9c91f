// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/words.h"

#include "text/characters.h"

namespace text {

using base::Language;

namespace {

constexpr QStringView elisions[] = {u"l", u"d",  u"c",     u"j",      u"m",      u"n",     u"s",
                                    u"t", u"qu", u"jusqu", u"lorsqu", u"puisqu", u"quoiqu"};
constexpr qsizetype longestElision = 6;

bool endsWord(QChar c)
{
    if (c.unicode() > u' ' && c.unicode() < 0x80)
        return false;
    return isBlank(c.unicode()) || c == u'\u2013' || c == u'\u2014';
}

} // namespace

bool nextWord(QStringView plain, Language language, qsizetype position, Stretch &word)
{
    while (position < plain.size() && !plain[position].isLetterOrNumber())
        ++position;
    if (position == plain.size())
        return false;
    qsizetype end = position;
    for (qsizetype i = position; i < plain.size() && !endsWord(plain[i]); ++i)
        end = isOfWord(plain[i]) ? i + 1 : end;
    const qsizetype elision =
        language == Language::French ? elisionLength(plain.mid(position, end - position)) : 0;
    word = {position, elision > 0 ? elision : end - position};
    return true;
}

qsizetype elisionLength(QStringView word)
{
    for (qsizetype i = 1; i <= longestElision && i + 1 < word.size(); ++i) {
        if (!isApostrophe(word[i].unicode()))
            continue;
        const QStringView before = word.left(i);
        const bool elided =
            std::any_of(std::begin(elisions), std::end(elisions), [before](QStringView elision) {
                return before.compare(elision, Qt::CaseInsensitive) == 0;
            });
        return elided ? i + 1 : 0;
    }
    return 0;
}

QList<Stretch> words(QStringView plain, Language language)
{
    QList<Stretch> result;
    Stretch word;
    while (nextWord(plain, language, word.end(), word))
        result.append(word);
    return result;
}

qsizetype countWords(QStringView plain, Language language)
{
    qsizetype count = 0;
    Stretch word;
    while (nextWord(plain, language, word.end(), word))
        ++count;
    return count;
}

} // namespace text
