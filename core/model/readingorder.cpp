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

// True when each stands in the entry itself or in what stands before it.
bool allAreHeld(const QList<Passage> &passages)
{
    QSet<PassageId> holders;
    PassageId last; // what stands together is looked up once
    for (const Passage &passage : passages) {
        const PassageId parent = passage.header.parent;
        if (!parent.isNull() && parent != last && !holders.contains(parent))
            return false;
        last = parent;
        if (passage.header.kind == PassageKind::Box || passage.header.kind == PassageKind::Table)
            holders.insert(passage.id);
    }
    return true;
}

// Before the first of those beside it that stands after it. -1 when it is not so simple: it stands last among them, others
// stand in it already, or some stand in what is not there. Those beside it are in order: from the end few are looked at.
qsizetype placeAmongSiblings(const QList<Passage> &passages, const Passage &passage)
{
    qsizetype place = -1;
    for (qsizetype index = passages.size() - 1; index >= 0; --index) {
        if (passages[index].header.parent != passage.header.parent)
            continue;
        if (!standsBefore(passage, passages[index]))
            break;
        place = index;
    }
    return place >= 0 && allAreHeld(passages) ? place : -1;
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
    if (const qsizetype place = placeAmongSiblings(passages, passage); place >= 0) {
        passages.insert(place, passage);
        return place;
    }
    passages.append(passage);
    sortIntoReadingOrder(passages);
    return -1;
}

} // namespace model
