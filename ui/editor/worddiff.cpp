// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/worddiff.h"

#include <QRegularExpression>
#include <QStringList>
#include <vector>

namespace ui::editor {

namespace {

constexpr qsizetype mostComparisons = 4'000'000;

QStringList wordsOf(const QString &text)
{
    static const QRegularExpression token(QStringLiteral("\\w+|\\s+|[^\\w\\s]"),
                                          QRegularExpression::UseUnicodePropertiesOption);
    QStringList words;
    for (auto found = token.globalMatch(text); found.hasNext();)
        words.append(found.next().captured());
    return words;
}

void append(QList<Stretch> &stretches, Side side, const QString &text)
{
    if (text.isEmpty())
        return;
    if (!stretches.isEmpty() && stretches.last().side == side)
        stretches.last().text += text;
    else
        stretches.append({side, text});
}

/// Length of the longest common subsequence of the tails from every pair of places.
std::vector<std::vector<int>> commonLengths(const QStringList &before, const QStringList &after)
{
    std::vector lengths(size_t(before.size()) + 1, std::vector<int>(size_t(after.size()) + 1, 0));
    for (size_t i = size_t(before.size()); i-- > 0;)
        for (size_t j = size_t(after.size()); j-- > 0;)
            lengths[i][j] = before[qsizetype(i)] == after[qsizetype(j)] ? lengths[i + 1][j + 1] + 1
                                                                        : std::max(lengths[i + 1][j], lengths[i][j + 1]);
    return lengths;
}

void compareMiddle(QList<Stretch> &stretches, const QStringList &before, const QStringList &after)
{
    if (before.size() * after.size() > mostComparisons) {
        append(stretches, Side::Before, before.join(QString()));
        append(stretches, Side::After, after.join(QString()));
        return;
    }
    const auto lengths = commonLengths(before, after);
    size_t i = 0;
    size_t j = 0;
    while (i < size_t(before.size()) || j < size_t(after.size())) {
        const bool left = i < size_t(before.size());
        const bool right = j < size_t(after.size());
        if (left && right && before[qsizetype(i)] == after[qsizetype(j)]) {
            append(stretches, Side::Both, before[qsizetype(i)]);
            ++i;
            ++j;
        } else if (left && (!right || lengths[i + 1][j] >= lengths[i][j + 1])) {
            append(stretches, Side::Before, before[qsizetype(i++)]);
        } else {
            append(stretches, Side::After, after[qsizetype(j++)]);
        }
    }
}

} // namespace

QList<Stretch> wordDiff(const QString &before, const QString &after)
{
    const QStringList old = wordsOf(before);
    const QStringList fresh = wordsOf(after);
    const qsizetype shorter = std::min(old.size(), fresh.size());
    qsizetype start = 0;
    while (start < shorter && old[start] == fresh[start])
        ++start;
    qsizetype end = 0;
    while (end < shorter - start && old[old.size() - 1 - end] == fresh[fresh.size() - 1 - end])
        ++end;
    QList<Stretch> stretches;
    append(stretches, Side::Both, old.mid(0, start).join(QString()));
    compareMiddle(stretches, old.mid(start, old.size() - start - end), fresh.mid(start, fresh.size() - start - end));
    append(stretches, Side::Both, old.mid(old.size() - end).join(QString()));
    return stretches;
}

} // namespace ui::editor
