// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit/passagemoves.h"

#include "edit/passageedits.h"
#include "edit/plainedit.h"
#include "edit/rules.h"
#include "edit/siblings.h"
#include "model/nesting.h"

#include <algorithm>

namespace edit {

using base::Outcome;
using model::EntryId;
using model::Passage;
using model::PassageHeader;
using model::PassageId;
using model::PassageKind;

namespace {

Outcome checkMove(const model::Manual &manual, const QList<PassageId> &passages, const Place &place)
{
    if (const Outcome there = checkPlace(manual, place); !there)
        return there;
    if (const Outcome free = refuseCells(manual, passages); !free)
        return free;
    for (PassageId up = place.parent; !up.isNull(); up = manual.passage(up)->header.parent)
        if (passages.contains(up))
            return notAllowed(QStringLiteral("into_itself"));
    for (const PassageId &id : passages)
        if (const Outcome fits = checkKind(manual, place, manual.passage(id)->header.kind); !fits)
            return fits;
    return {};
}

bool standAlready(const QList<Sibling> &list, const QList<PassageId> &passages, PassageId after)
{
    const qsizetype first = placeAfter(list, after.id());
    if (first < 0 || first + passages.size() > list.size())
        return false;
    return std::equal(passages.cbegin(), passages.cend(), list.cbegin() + first,
                      [](PassageId id, const Sibling &sibling) { return id.id() == sibling.object.id; });
}

/// `after`, or the nearest one before it that stays.
PassageId staying(const QList<Sibling> &list, const QSet<PassageId> &passages, PassageId after)
{
    qsizetype index = placeAfter(list, after.id()) - 1;
    while (index >= 0 && passages.contains(PassageId(list[index].object.id)))
        --index;
    return index < 0 ? PassageId() : PassageId(list[index].object.id);
}

/// Where a block goes when it moves one row: past its neighbour, into a box it meets, or out of the box it
/// stands in.
class Shift final
{
public:
    Shift(const model::Manual &manual, const QList<PassageId> &block) : m_manual(manual), m_block(block) {}

    struct Move {
        QList<PassageId> passages;
        Place place;
        PassageId after;
    };
    base::Result<Move> move(Direction direction) const
    {
        const Place home = placeOf(*m_manual.passage(m_block.constFirst()));
        for (const PassageId &id : m_block)
            if (!(placeOf(*m_manual.passage(id)) == home))
                return notAllowed(QStringLiteral("not_together"));
        const QList<Sibling> list = siblings(m_manual, home.entry, home.parent);
        const Target to = direction == Direction::Up ? upwards(list, home) : downwards(list, home);
        if (!to)
            return to.error();
        if (const auto around = neighbourAround(list, to->first == home, direction))
            return Move{{around->first}, home, around->second};
        return Move{m_block, to->first, to->second};
    }

private:
    using Target = base::Result<std::pair<Place, PassageId>>;

    /// Past a block of several it is the neighbour that moves: one passage, not thousands. Which, and after which.
    std::optional<std::pair<PassageId, PassageId>> neighbourAround(const QList<Sibling> &list, bool staysHome, Direction direction) const
    {
        const qsizetype first = indexOf(list, m_block.constFirst());
        const qsizetype last = indexOf(list, m_block.constLast());
        if (!staysHome || m_block.size() < 2 || last - first + 1 != m_block.size())
            return std::nullopt;
        if (direction == Direction::Up)
            return std::pair(PassageId(list[first - 1].object.id), m_block.constLast());
        return std::pair(PassageId(list[last + 1].object.id), first > 0 ? PassageId(list[first - 1].object.id) : PassageId());
    }

    Target upwards(const QList<Sibling> &list, const Place &home) const
    {
        const qsizetype first = indexOf(list, m_block.constFirst());
        if (first == 0)
            return home.parent.isNull() ? atTheEnd() : beside(home.parent, Direction::Up);
        const PassageId neighbour(list[first - 1].object.id);
        if (mayEnter(neighbour))
            return std::pair(Place{home.entry, neighbour}, lastIn(home.entry, neighbour));
        return std::pair(home, first >= 2 ? PassageId(list[first - 2].object.id) : PassageId());
    }

    Target downwards(const QList<Sibling> &list, const Place &home) const
    {
        const qsizetype last = indexOf(list, m_block.constLast());
        if (last + 1 == list.size())
            return home.parent.isNull() ? atTheEnd() : beside(home.parent, Direction::Down);
        const PassageId neighbour(list[last + 1].object.id);
        if (mayEnter(neighbour))
            return std::pair(Place{home.entry, neighbour}, PassageId());
        return std::pair(home, neighbour);
    }

    /// Out of `box`: before it or after it.
    Target beside(PassageId box, Direction direction) const
    {
        const Place place = placeOf(*m_manual.passage(box));
        if (direction == Direction::Down)
            return std::pair(place, box);
        const QList<Sibling> list = siblings(m_manual, place.entry, place.parent);
        const qsizetype index = indexOf(list, box);
        return std::pair(place, index > 0 ? PassageId(list[index - 1].object.id) : PassageId());
    }

    bool mayEnter(PassageId neighbour) const
    {
        const PassageKind into = m_manual.passage(neighbour)->header.kind;
        return into == PassageKind::Box && std::all_of(m_block.cbegin(), m_block.cend(), [&](PassageId id) {
                   return model::mayHold(into, m_manual.passage(id)->header.kind);
               });
    }

    PassageId lastIn(EntryId entry, PassageId box) const
    {
        const QList<Sibling> list = siblings(m_manual, entry, box);
        return list.isEmpty() ? PassageId() : PassageId(list.constLast().object.id);
    }

    static qsizetype indexOf(const QList<Sibling> &list, PassageId id)
    {
        return placeAfter(list, id.id()) - 1;
    }
    static Target atTheEnd() { return notAllowed(QStringLiteral("at_the_end")); }

    const model::Manual &m_manual;
    const QList<PassageId> &m_block;
};

/// A selection may come in any order; rows have theirs.
QList<PassageId> inRowOrder(const model::Manual &manual, const QList<PassageId> &passages)
{
    const QSet<PassageId> named(passages.cbegin(), passages.cend());
    QList<PassageId> ordered;
    if (const model::Entry *entry = manual.entry(manual.entryOf(passages.value(0))))
        for (const Passage &passage : entry->passages)
            if (named.contains(passage.id))
                ordered.append(passage.id);
    return ordered.size() == passages.size() ? ordered : passages;
}

/// Out of a box or table into what that stands in.
bool areLeaving(const model::Manual &manual, PassageId passage, const Place &place)
{
    const Passage *holder = manual.passage(manual.passage(passage)->header.parent);
    return holder && placeOf(*holder) == place;
}

} // namespace

void moveInto(Writer &writer, PassageId id, EntryId entry)
{
    const Passage *passage = writer.manual().passage(id);
    QList<PassageId> children;
    for (const Sibling &child : siblings(writer.manual(), passage->header.entry, id))
        children.append(PassageId(child.object.id));
    PassageHeader header = passage->header;
    header.entry = entry;
    writer.put(model::ref(id), header);
    for (const PassageId &child : children)
        moveInto(writer, child, entry);
}

Outcome moveTo(Writer &writer, const QList<PassageId> &passages, const Place &place, PassageId after)
{
    if (const Outcome allowed = checkMove(writer.manual(), passages, place); !allowed)
        return allowed;
    QList<Sibling> list = siblings(writer.manual(), place.entry, place.parent);
    if (placeAfter(list, after.id()) < 0)
        return unknownObject(model::ref(after));
    if (standAlready(list, passages, after))
        return {};
    const QSet<PassageId> moving(passages.cbegin(), passages.cend());
    const PassageId anchor = staying(list, moving, after);
    list.removeIf([&](const Sibling &sibling) { return moving.contains(PassageId(sibling.object.id)); });
    const QStringList positions = makeRoom(writer, list, placeAfter(list, anchor.id()), passages.size());
    // Those that leave what holds them go last first: then each stands right where it is, and nothing is sorted.
    const bool isLastFirst = areLeaving(writer.manual(), passages.constFirst(), place);
    for (qsizetype number = 0; number < passages.size(); ++number) {
        if (writer.isCalledOff())
            return base::Error{base::ErrorKind::Cancelled, {}, {}};
        const qsizetype i = isLastFirst ? passages.size() - 1 - number : number;
        if (writer.manual().entryOf(passages[i]) != place.entry)
            moveInto(writer, passages[i], place.entry);
        PassageHeader header = writer.manual().passage(passages[i])->header;
        header.parent = place.parent;
        header.position = positions[i];
        writer.put(model::ref(passages[i]), header);
    }
    return {};
}

Edit movePassages(const QList<PassageId> &passages, EntryId entry, PassageId parent, PassageId after)
{
    return plainEdit(history::Reason::Moved, [=](Writer &writer) -> Outcome {
        const base::Result<QList<PassageId>> outer = outermost(writer.manual(), passages);
        return outer ? moveTo(writer, *outer, {entry, parent}, after) : Outcome(outer.error());
    });
}

Edit boxPassages(const QList<PassageId> &passages, PassageId box)
{
    return plainEdit(history::Reason::Inserted, [=](Writer &writer) -> Outcome {
        const base::Result<QList<PassageId>> outer = outermost(writer.manual(), passages);
        if (!outer || outer->isEmpty())
            return outer ? Outcome() : Outcome(outer.error());
        const Place home = placeOf(*writer.manual().passage(outer->constFirst()));
        const QList<Sibling> list = siblings(writer.manual(), home.entry, home.parent);
        const qsizetype first = placeAfter(list, outer->constFirst().id()) - 1;
        NewPassage frame;
        frame.id = box;
        frame.header.kind = PassageKind::Box;
        const PassageId before = first > 0 ? PassageId(list[first - 1].object.id) : PassageId();
        const Outcome stands = insertPassages(home.entry, home.parent, before, {frame}).run(writer);
        return stands ? moveTo(writer, *outer, {home.entry, box}, {}) : stands;
    });
}

Edit shiftPassages(const QList<PassageId> &passages, Direction direction)
{
    return plainEdit(history::Reason::Moved, [=](Writer &writer) -> Outcome {
        const base::Result<QList<PassageId>> outer = outermost(writer.manual(), passages);
        if (!outer || outer->isEmpty())
            return outer ? Outcome() : Outcome(outer.error());
        const QList<PassageId> block = inRowOrder(writer.manual(), *outer);
        if (const Outcome free = refuseCells(writer.manual(), block); !free)
            return free;
        const auto move = Shift(writer.manual(), block).move(direction);
        return move ? moveTo(writer, move->passages, move->place, move->after) : Outcome(move.error());
    });
}

} // namespace edit
