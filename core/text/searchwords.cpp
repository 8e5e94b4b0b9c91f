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

QList<Stretch> searchStretches(QStringView plain)
{
    QList<Stretch> stretches;
    for (qsizetype i = 0; i < plain.size();) {
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
        stretches.append({start, i - start});
    }
    return stretches;
}

QString searchStem(QStringView word, StemMemory &memory)
{
    const QString stem = memory.stemOf(word);
    return memory.stemOf(stem);
}

} // namespace text
