// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/wordlist.h"

#include "text/stem.h"

#include <algorithm>
#include <numeric>

namespace text {

QString comparable(QStringView word)
{
    QString result = word.toString().normalized(QString::NormalizationForm_C);
    result.remove(QChar(0x00AD));
    return result.replace(QChar(0x2019), u'\'');
}

int stepsBetween(const QString &left, const QString &right, int limit)
{
    if (std::abs(left.size() - right.size()) >= limit)
        return limit;
    QList<int> row(right.size() + 1), above(right.size() + 1), twoAbove(right.size() + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 1; i <= left.size(); ++i) {
        twoAbove.swap(above);
        above.swap(row);
        row[0] = int(i);
        for (qsizetype j = 1; j <= right.size(); ++j) {
            const int changed = above[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
            row[j] = std::min({changed, above[j] + 1, row[j - 1] + 1});
            if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                row[j] = std::min(row[j], twoAbove[j - 2] + 1);
        }
    }
    return std::min(limit, row.back());
}

void WordList::add(const QString &word)
{
    const QString known = comparable(word);
    if (known.isEmpty())
        return;
    m_words.insert(known);
    m_capitals.insert(known.toUpper());
}

void WordList::addInflected(const QString &word, base::Language language)
{
    add(word);
    m_stems.insert(stemOf(comparable(word), language));
}

void WordList::add(const WordList &others)
{
    m_words.unite(others.m_words);
    m_capitals.unite(others.m_capitals);
    m_stems.unite(others.m_stems);
}

bool WordList::contains(QStringView word) const
{
    if (m_words.isEmpty())
        return false;
    const QString asked = comparable(word);
    if (m_words.contains(asked))
        return true;
    const bool beginsLarge = !asked.isEmpty() && asked.front().isUpper();
    return beginsLarge
           && (m_words.contains(asked.front().toLower() + asked.mid(1))
               || (asked.toUpper() == asked && m_capitals.contains(asked)));
}

bool WordList::containsInflected(QStringView word, base::Language language) const
{
    return !m_stems.isEmpty() && m_stems.contains(stemOf(comparable(word), language));
}

} // namespace text
