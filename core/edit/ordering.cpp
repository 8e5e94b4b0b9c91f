// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit/ordering.h"

#include "model/position.h"

#include <QSet>
#include <algorithm>

namespace edit {

namespace {

constexpr qsizetype longestPosition = 64;

/// Indices into `wanted` of the longest run of standing ones that are in order already (patience sorting).
QList<qsizetype> longestAscending(const QList<qsizetype> &wanted)
{
    QList<qsizetype> tails; // index into wanted that ends the best run of each length
    QList<qsizetype> before(wanted.size(), -1);
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        if (wanted[i] < 0)
            continue;
        const auto tail =
            std::lower_bound(tails.begin(), tails.end(), wanted[i],
                             [&](qsizetype end, qsizetype value) { return wanted[end] < value; });
        const qsizetype length = tail - tails.begin();
        before[i] = length > 0 ? tails[length - 1] : -1;
        if (tail == tails.end())
            tails.append(i);
        else
            *tail = i;
    }
    QList<qsizetype> run;
    for (qsizetype i = tails.isEmpty() ? -1 : tails.constLast(); i >= 0; i = before[i])
        run.prepend(i);
    return run;
}

class Ordering final
{
public:
    Ordering(const QStringList &standing, const QList<qsizetype> &wanted)
        : m_standing(standing), m_wanted(wanted)
    {
        const QList<qsizetype> run = longestAscending(wanted);
        m_kept = QSet<qsizetype>(run.cbegin(), run.cend());
        for (qsizetype i = 0; i < wanted.size(); ++i)
            if (wanted[i] >= 0 && !m_kept.contains(i))
                m_leaving.insert(wanted[i]);
    }

    std::optional<QStringList> positions() const
    {
        QStringList positions;
        qsizetype i = 0;
        while (i < m_wanted.size()) {
            if (m_kept.contains(i)) {
                positions.append(m_standing[m_wanted[i++]]);
                continue;
            }
            qsizetype end = i;
            while (end < m_wanted.size() && !m_kept.contains(end))
                ++end;
            const auto [lower, upper] = boundsOf(i, end);
            if (!upper.isEmpty() && lower >= upper)
                return std::nullopt;
            const QStringList keys = model::positionsBetween(lower, upper, end - i);
            if (std::any_of(keys.cbegin(), keys.cend(),
                            [](const QString &key) { return key.size() > longestPosition; }))
                return std::nullopt;
            positions += keys;
            i = end;
        }
        return positions;
    }

private:
    /// New ones come right after the one they follow; those that follow nothing, right before the next; else
    /// last.
    std::pair<QString, QString> boundsOf(qsizetype first, qsizetype end) const
    {
        if (first > 0) {
            const qsizetype before = m_wanted[first - 1];
            return {m_standing[before], staying(before + 1, 1)};
        }
        if (end < m_wanted.size()) {
            const qsizetype after = m_wanted[end];
            return {staying(after - 1, -1), m_standing[after]};
        }
        return {staying(m_standing.size() - 1, -1), {}};
    }

    QString staying(qsizetype index, qsizetype step) const
    {
        while (index >= 0 && index < m_standing.size() && m_leaving.contains(index))
            index += step;
        return index >= 0 && index < m_standing.size() ? m_standing[index] : QString();
    }

    const QStringList &m_standing;
    const QList<qsizetype> &m_wanted;
    QSet<qsizetype> m_kept;    // indices into m_wanted
    QSet<qsizetype> m_leaving; // indices into m_standing
};

} // namespace

std::optional<QStringList> orderedPositions(const QStringList &standing, const QList<qsizetype> &wanted)
{
    return Ordering(standing, wanted).positions();
}

} // namespace edit
