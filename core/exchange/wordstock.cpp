// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/wordstock.h"

namespace exchange {

namespace {

bool isHyphen(QChar unit)
{
    return unit == u'-' || unit == u'\u2010' || unit == u'\u2011';
}

bool isOfWord(QStringView text, qsizetype at)
{
    if (text[at].isLetter() || text[at].isMark())
        return true;
    return isHyphen(text[at]) && at > 0 && at + 1 < text.size() && text[at - 1].isLetter() && text[at + 1].isLetter();
}

} // namespace

WordStock::WordStock(QStringView source, const QList<SourceLine> &lines, std::function<bool(const QString &)> isWord)
    : m_isWord(std::move(isWord))
{
    bool wasCut = false;
    for (const SourceLine &line : lines) {
        const bool isCut = endsInHyphen(line.in(source));
        add(line.in(source), wasCut, isCut);
        wasCut = isCut;
    }
}

void WordStock::add(QStringView line, bool withoutFirst, bool withoutLast)
{
    qsizetype from = withoutFirst ? firstWord(line).size() : 0;
    const qsizetype end = withoutLast ? line.size() - lastWord(line).size() : line.size();
    while (from < end) {
        qsizetype to = from;
        while (to < end && isOfWord(line, to))
            ++to;
        if (to > from) {
            const QString word = line.sliced(from, to - from).toString().toLower();
            const bool isNew = ++m_counts[word] == 1;
            if (const qsizetype hyphen = word.indexOf(u'-'); isNew && hyphen > 0)
                ++m_heads[word.first(hyphen)];
        }
        from = to + 1;
    }
}

bool WordStock::knows(const QString &word) const
{
    return count(word) > 0 || dictionaryHas(word);
}

QStringView wordAtEnd(QStringView text)
{
    qsizetype start = text.size();
    while (start > 0 && (text[start - 1].isLetter() || text[start - 1].isMark() || isOfWord(text, start - 1)))
        --start;
    return text.sliced(start);
}

QStringView wordAtStart(QStringView text)
{
    qsizetype end = 0;
    while (end < text.size() && isOfWord(text, end))
        ++end;
    return text.first(end);
}

} // namespace exchange
