// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/readingorder.h"

#include <QHash>
#include <QSet>
#include <algorithm>
#include <tuple>

namespace model {

namespace {

class Sorter final
{
public:
    explicit Sorter(QList<Passage> &passages) : m_passages(passages)
    {
        QHash<PassageId, qsizetype> known;
        for (qsizetype i = 0; i < passages.size(); ++i)
            known.insert(passages[i].id, i);
        for (qsizetype i = 0; i < passages.size(); ++i) {
            const PassageId parent = passages[i].header.parent;
            m_children[known.contains(parent) && parent != passages[i].id ? parent : PassageId()].append(i);
        }
        m_sorted.reserve(passages.size());
    }

    void run()
    {
        append(PassageId());
        // A circle of parents is damage; what hangs in it is kept at the end rather than lost.
        if (m_sorted.size() == m_passages.size())
            m_passages.swap(m_sorted);
    }

private:
    void append(PassageId parent)
    {
        QList<qsizetype> &indices = m_children[parent];
        std::sort(indices.begin(), indices.end(), [this](qsizetype left, qsizetype right) {
            return standsBefore(m_passages[left], m_passages[right]);
        });
        const QList<qsizetype> ordered = indices;
        for (const qsizetype index : ordered) {
            m_sorted.append(m_passages[index]);
            if (m_children.contains(m_passages[index].id))
                append(m_passages[index].id);
        }
    }

    QList<Passage> &m_passages;
    QList<Passage> m_sorted;
    QHash<PassageId, QList<qsizetype>> m_children;
};

const Passage *find(const QList<Passage> &passages, PassageId id)
{
    for (const Passage &passage : passages)
        if (passage.id == id)
            return &passage;
    return nullptr;
}

// Taking in and loading append in order: this keeps them linear.
bool standsLast(const QList<Passage> &passages, const Passage &passage)
{
    const Passage *last = &passages.last();
    if (last->id == passage.header.parent)
        return true;
    while (last && last->header.parent != passage.header.parent)
        last = last->header.parent.isNull() ? nullptr : find(passages, last->header.parent);
    return last && standsBefore(*last, passage);
}

bool mayHoldOthers(const Passage &passage)
{
    return passage.header.kind == PassageKind::Box || passage.header.kind == PassageKind::Table;
}

// The last one that it stands behind: one beside it, or what holds it. Those beside it are in order: from the end few are looked
// at. -1: it stands first of all.
qsizetype predecessor(const QList<Passage> &passages, const Passage &passage)
{
    const auto isBehind = [&](const Passage &other) {
        return other.header.parent == passage.header.parent ? !standsBefore(passage, other) : other.id == passage.header.parent;
    };
    qsizetype index = passages.size() - 1;
    while (index >= 0 && !isBehind(passages[index]))
        --index;
    return index;
}

// Behind its predecessor with all that stands in that one. Only what is near is looked at: thousands come in one after another.
// -1 when it is not so simple: others wait for it to stand in it, or what follows stands in what is not there.
qsizetype placeFor(const QList<Passage> &passages, const Passage &passage)
{
    const auto standsInIt = [&](const Passage &other) { return other.header.parent == passage.id; };
    if (mayHoldOthers(passage) && std::any_of(passages.cbegin(), passages.cend(), standsInIt))
        return -1;
    const qsizetype before = predecessor(passages, passage);
    qsizetype place = before + 1;
    if (before >= 0 && passages[before].id != passage.header.parent) {
        QSet<PassageId> holders{passages[before].id};
        for (; place < passages.size() && holders.contains(passages[place].header.parent); ++place)
            if (mayHoldOthers(passages[place]))
                holders.insert(passages[place].id);
    }
    const bool isAtTop = passage.header.parent.isNull();
    const bool followsOneBeside = place == passages.size() || passages[place].header.parent.isNull();
    return isAtTop && !followsOneBeside ? -1 : place;
}

} // namespace

bool standsBefore(const Passage &left, const Passage &right)
{
    return std::tie(left.header.position, left.header.column, left.id)
           < std::tie(right.header.position, right.header.column, right.id);
}

bool sortIntoReadingOrder(QList<Passage> &passages)
{
    // Most entries have neither boxes nor tables and come in order: they stay untouched.
    const auto isNested = [](const Passage &passage) { return !passage.header.parent.isNull(); };
    if (std::none_of(passages.cbegin(), passages.cend(), isNested)
        && std::is_sorted(passages.cbegin(), passages.cend(), standsBefore))
        return false;
    Sorter(passages).run();
    return true;
}

qsizetype insertInReadingOrder(QList<Passage> &passages, const Passage &passage)
{
    if (passages.isEmpty() || standsLast(passages, passage)) {
        passages.append(passage);
        return passages.size() - 1;
    }
    if (const qsizetype place = placeFor(passages, passage); place >= 0) {
        passages.insert(place, passage);
        return place;
    }
    passages.append(passage);
    sortIntoReadingOrder(passages);
    return -1;
}

} // namespace model
