// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/searchwords.h"

namespace text {

namespace {

constexpr qsizetype longestElision = 10;

bool isSought(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || c == QChar::SoftHyphen;
}

/// Dutch doubles a consonant before an ending, and has v and z where a word that ends there has f and s: "herstellen", "brieven",
/// "huizen".
QString asAtTheEnd(QString stem)
{
    const qsizetype last = stem.size() - 1;
    if (last >= 3 && stem[last] == stem[last - 1] && QStringView(u"bdfgklmnprst").contains(stem[last]))
        stem.chop(1);
    else if (last >= 2 && (stem[last] == u'v' || stem[last] == u'z') && QStringView(u"aeiouyjlnr").contains(stem[last - 1]))
        stem[last] = stem[last] == u'v' ? u'f' : u's';
    return stem;
}

} // namespace

Stretch searchStretchFrom(QStringView plain, qsizetype from)
{
    for (qsizetype i = from; i < plain.size();) {
        if (!isSought(plain[i])) {
            ++i;
            continue;
        }
        if (const qsizetype elision = elisionLength(plain.mid(i, longestElision)); elision > 0) {
            i += elision;
            continue;
        }
        const qsizetype start = i;
        while (i < plain.size() && isSought(plain[i]))
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
    const QString once = memory.stemOf(word);
    const QString &stem = memory.stemOf(once);
    return memory.language() == base::Language::Dutch ? asAtTheEnd(stem) : stem;
}

} // namespace text
