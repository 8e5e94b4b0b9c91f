// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/searchwords.h"

namespace text {

namespace {

constexpr qsizetype longestElision = 10;

bool isOfWord(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || c == QChar::SoftHyphen;
}

} // namespace

Stretch searchStretchFrom(QStringView plain, qsizetype from)
{
    for (qsizetype i = from; i < plain.size();) {
        if (!isOfWord(plain[i])) {
            ++i;
            continue;
        }
        if (const qsizetype elision = elisionLength(plain.mid(i, longestElision)); elision > 0) {
            i += elision;
            continue;
        }
        const qsizetype start = i;
        while (i < plain.size() && isOfWord(plain[i]))
            ++i;
        return {start, i - start};
    }
    return {plain.size(), 0};
}

QList<Stretch> searchStretches(QStringView plain)
{
    QList<Stretch> stretches;
    for (Stretch word = searchStretchFrom(plain, 0); word.length > 0; word = searchStretchFrom(plain, word.end()))
        stretches.append(word);
    return stretches;
}

QString searchStem(QStringView word, StemMemory &memory)
{
    const QString stem = memory.stemOf(word);
    return memory.stemOf(stem);
}

} // namespace text
