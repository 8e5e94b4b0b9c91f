// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/manual.h"

#include "model/position.h"

#include <QRandomGenerator>
#include <catch2/catch.hpp>

using namespace model;
using base::Language;

namespace {

EntryId addEntry(Manual &manual, EntryId parent, const QString &position, EntryKind kind = EntryKind::Module)
{
    const EntryId id = EntryId::create();
    EntryHeader header;
    header.kind = kind;
    header.parent = parent;
    header.position = position;
    manual.set(headerKey(ref(id)), header);
    return id;
}

PassageId addPassage(Manual &manual, EntryId entry, const QString &position, PassageId parent = {},
                     PassageKind kind = PassageKind::Paragraph)
{
    const PassageId id = PassageId::create();
    PassageHeader header;
    header.kind = kind;
    header.entry = entry;
    header.parent = parent;
    header.position = position;
    manual.set(headerKey(ref(id)), header);
    return id;
}

QList<PassageId> passageIds(const Manual &manual, EntryId entry)
{
    QList<PassageId> ids;
    for (const Passage &passage : manual.entry(entry)->passages)
        ids.append(passage.id);
    return ids;
}

} // namespace

TEST_CASE("Entries stand in the order of their positions, wherever they are put", "[model][manual]")
{
    Manual manual;
    const EntryId second = addEntry(manual, {}, QStringLiteral("B"), EntryKind::Part);
    const EntryId first = addEntry(manual, {}, QStringLiteral("A"), EntryKind::Part);
    const EntryId child = addEntry(manual, first, QStringLiteral("A"));
    CHECK(manual.readingOrder() == QList{first, child, second});

    auto header = manual.entry(child)->header;
    header.parent = second;
    manual.set(headerKey(ref(child)), header);
    CHECK(manual.readingOrder() == QList{first, second, child});
    CHECK(manual.children(first).isEmpty());
}

TEST_CASE("What stands in a box follows the box", "[model][manual]")
{
    Manual manual;
    const EntryId entry = addEntry(manual, {}, QStringLiteral("A"));
    const PassageId last = addPassage(manual, entry, QStringLiteral("C"));
    const PassageId box = addPassage(manual, entry, QStringLiteral("B"), {}, PassageKind::Box);
    const PassageId inner2 = addPassage(manual, entry, QStringLiteral("B"), box);
    const PassageId inner1 = addPassage(manual, entry, QStringLiteral("A"), box);
    const PassageId first = addPassage(manual, entry, QStringLiteral("A"));
    CHECK(passageIds(manual, entry) == QList{first, box, inner1, inner2, last});
}

TEST_CASE("A passage that moves to another entry takes its texts along", "[model][manual]")
{
    Manual manual;
    const EntryId from = addEntry(manual, {}, QStringLiteral("A"));
    const EntryId to = addEntry(manual, {}, QStringLiteral("B"));
    const PassageId passage = addPassage(manual, from, QStringLiteral("A"));
    manual.set(wordingKey(bodyOf(passage), Language::French), Wording(QStringLiteral("bonjour")));
    auto header = manual.passage(passage)->header;
    header.entry = to;
    manual.set(headerKey(ref(passage)), header);
    CHECK(manual.entry(from)->passages.isEmpty());
    CHECK(manual.entryOf(passage) == to);
    CHECK(manual.text(bodyOf(passage))->in(Language::French).text() == QStringLiteral("bonjour"));
}

TEST_CASE("A copy keeps what it was when the original changes", "[model][manual]")
{
    Manual manual;
    const EntryId entry = addEntry(manual, {}, QStringLiteral("A"));
    const PassageId passage = addPassage(manual, entry, QStringLiteral("A"));
    const Manual copy = manual;
    CHECK(copy == manual);
    manual.set(wordingKey(bodyOf(passage), Language::Dutch), Wording(QStringLiteral("dag")));
    CHECK(copy.text(bodyOf(passage))->isEmpty());
    CHECK_FALSE(copy == manual);
    manual.set(wordingKey(bodyOf(passage), Language::Dutch), Value());
    CHECK(copy == manual);
}

TEST_CASE("An object is found by its code in the file and by its id", "[model][manual]")
{
    Manual manual;
    const EntryId entry = EntryId::create();
    EntryHeader header;
    header.code = QStringLiteral("m-constats");
    manual.set(headerKey(ref(entry)), header);
    CHECK(manual.find(QStringLiteral("m-constats")) == ref(entry));
    CHECK(manual.find(entry.toString()) == ref(entry));
    CHECK(manual.codeOf(ref(entry)) == QStringLiteral("m-constats"));
    manual.set(headerKey(ref(entry)), Value());
    CHECK_FALSE(manual.find(QStringLiteral("m-constats")));
    CHECK_FALSE(manual.find(entry.toString()));
    CHECK(manual.readingOrder().isEmpty());
}

TEST_CASE("Registers and figures are ordered by position and found by id", "[model][manual]")
{
    Manual manual;
    const TermId term = TermId::create();
    TermHeader late;
    late.position = QStringLiteral("B");
    manual.set(headerKey(ref(term)), late);
    manual.set(wordingKey({ref(term), Field::Definition}, Language::French), Wording(QStringLiteral("sens")));
    const TermId other = TermId::create();
    TermHeader early;
    early.position = QStringLiteral("A");
    manual.set(headerKey(ref(other)), early);
    CHECK(manual.terms().first().id == other);
    CHECK(manual.term(term)->definition.in(Language::French).text() == QStringLiteral("sens"));

    const EntryId entry = addEntry(manual, {}, QStringLiteral("A"), EntryKind::Practice);
    const FigureId figure = FigureId::create();
    FigureHeader datum;
    datum.entry = entry;
    datum.value = QStringLiteral("100–120");
    manual.set(headerKey(ref(figure)), datum);
    manual.set(wordingKey({ref(figure), Field::Unit}, Language::Dutch), Wording(QStringLiteral("mensen")));
    datum.value = QStringLiteral("130");
    manual.set(headerKey(ref(figure)), datum);
    REQUIRE(manual.entry(entry)->figures.size() == 1);
    CHECK(manual.figure(figure)->header.value == QStringLiteral("130"));
    CHECK(manual.figure(figure)->unit.in(Language::Dutch).text() == QStringLiteral("mensen"));
}

TEST_CASE("Building a manual piece by piece or from its parts gives the same", "[model][manual]")
{
    Manual pieces;
    QRandomGenerator random(11);
    QList<EntryId> entries;
    for (int i = 0; i < 40; ++i) {
        const EntryId parent = entries.isEmpty() || i % 3 == 0 ? EntryId() : entries[random.bounded(int(entries.size()))];
        entries.append(addEntry(pieces, parent, QString::number(random.bounded(1000))));
        for (int k = 0; k < 10; ++k) {
            const auto &existing = pieces.entry(entries.last())->passages;
            const PassageId box = !existing.isEmpty() && k % 4 == 3 ? existing.first().id : PassageId();
            addPassage(pieces, entries.last(), QString::number(random.bounded(1000)), box);
        }
    }
    ManualParts parts;
    for (const EntryId id : entries) {
        Entry entry = *pieces.entry(id);
        std::reverse(entry.passages.begin(), entry.passages.end());
        parts.entries.push_back(entry);
    }
    CHECK(Manual(parts) == pieces);
}

TEST_CASE("Passages that come among boxes and tables stand as if all were read at once", "[model][manual]")
{
    Manual pieces;
    const EntryId entry = addEntry(pieces, {}, QStringLiteral("A"), EntryKind::Part);
    QRandomGenerator random(23);
    QList<PassageId> holders{PassageId()};
    const auto put = [&](PassageId id, PassageKind kind, PassageId parent) {
        PassageHeader header;
        header.kind = kind;
        header.entry = entry;
        header.parent = parent;
        header.position = QString::number(random.bounded(500));
        header.column = random.bounded(3);
        pieces.set(headerKey(ref(id)), header);
    };
    for (int i = 0; i < 600; ++i) {
        const PassageId parent = holders[random.bounded(int(holders.size()))];
        const bool isHolder = i % 9 == 0;
        const PassageId id = PassageId::create();
        if (isHolder && i % 2 == 0) // what stands in it comes before it
            put(PassageId::create(), PassageKind::Cell, id);
        put(id, !isHolder ? PassageKind::Paragraph : i % 2 == 0 ? PassageKind::Table : PassageKind::Box, parent);
        if (isHolder)
            holders.append(id);
        if (i % 5 == 4) { // one goes again
            const Passage gone = pieces.entry(entry)->passages[random.bounded(pieces.entry(entry)->passages.size())];
            if (!holders.contains(gone.id))
                pieces.set(headerKey(ref(gone.id)), {});
        }
        if (i % 20 != 0)
            continue;
        ManualParts parts;
        parts.entries.push_back(*pieces.entry(entry));
        std::reverse(parts.entries.front().passages.begin(), parts.entries.front().passages.end());
        REQUIRE(Manual(parts) == pieces);
    }
}

TEST_CASE("In a long entry every passage is found, whatever came and went around it", "[model][manual]")
{
    Manual manual;
    const EntryId entry = addEntry(manual, {}, QStringLiteral("A"), EntryKind::Part);
    QRandomGenerator random(7);
    QList<PassageId> there;
    for (int i = 0; i < 1500; ++i) {
        const QList<Passage> &passages = manual.entry(entry)->passages;
        const qsizetype place = i % 3 == 0 ? 0 : random.bounded(passages.size() + 1);
        const QString before = place > 0 ? passages[place - 1].header.position : QString();
        const QString after = place < passages.size() ? passages[place].header.position : QString();
        there.append(addPassage(manual, entry, positionBetween(before, after)));
        CHECK(manual.entry(entry)->passages[place].id == there.last());
        if (i % 4 == 0)
            manual.set(headerKey(ref(there.takeAt(random.bounded(there.size())))), {});
    }
    const Manual snapshot = manual;
    for (int i = 0; i < 300; ++i)
        manual.set(headerKey(ref(manual.entry(entry)->passages.constFirst().id)), {});
    const auto allFound = [](const Manual &where, EntryId owner) {
        const QList<Passage> &passages = where.entry(owner)->passages;
        return std::all_of(passages.cbegin(), passages.cend(),
                           [&](const Passage &passage) { return where.passage(passage.id) == &passage; });
    };
    CHECK(allFound(snapshot, entry));
    CHECK(allFound(manual, entry));
    CHECK(snapshot.passageCount() == there.size());
    CHECK(manual.passageCount() == there.size() - 300);
    CHECK(std::count_if(there.cbegin(), there.cend(), [&](PassageId id) { return manual.passage(id); }) == manual.passageCount());
}

TEST_CASE("A passage that comes before the box it stands in ends up in the box", "[model][manual]")
{
    Manual manual;
    const EntryId entry = addEntry(manual, {}, QStringLiteral("A"), EntryKind::Part);
    const PassageId last = addPassage(manual, entry, QStringLiteral("Z"));
    const PassageId box = PassageId::create();
    const PassageId inside = addPassage(manual, entry, QStringLiteral("X"), box);
    const PassageId first = addPassage(manual, entry, QStringLiteral("B"));
    PassageHeader header;
    header.kind = PassageKind::Box;
    header.entry = entry;
    header.position = QStringLiteral("C");
    manual.set(headerKey(ref(box)), header);
    CHECK(passageIds(manual, entry) == QList{first, box, inside, last});
    const PassageId second = addPassage(manual, entry, QStringLiteral("A"), box);
    CHECK(passageIds(manual, entry) == QList{first, box, second, inside, last});
}

TEST_CASE("What was signed, and what was not said, is known by the entry it is about", "[model][manual]")
{
    Manual manual;
    const EntryId cafe = addEntry(manual, {}, QStringLiteral("A"));
    const EntryId garden = addEntry(manual, {}, QStringLiteral("B"));
    const SignOffId signOff = SignOffId::create();
    SignOffHeader header;
    header.entry = cafe;
    manual.set(headerKey(ref(signOff)), header);
    UnsaidHeader unsaid;
    unsaid.entry = cafe;
    unsaid.fact = QStringLiteral("since");
    manual.set(headerKey(ref(idOf(unsaid))), unsaid);
    CHECK(manual.signOffsOf(cafe) == QList{signOff});
    CHECK(manual.unsaidOf(cafe) == QList{idOf(unsaid)});
    CHECK(Manual(manual).signOffsOf(garden).isEmpty());

    header.entry = garden;
    manual.set(headerKey(ref(signOff)), header);
    header.note = QStringLiteral("vu");
    manual.set(headerKey(ref(signOff)), header);
    CHECK(manual.signOffsOf(cafe).isEmpty());
    CHECK(manual.signOffsOf(garden) == QList{signOff});
    manual.set(headerKey(ref(signOff)), {});
    manual.set(headerKey(ref(idOf(unsaid))), {});
    CHECK(manual.signOffsOf(garden).isEmpty());
    CHECK(manual.unsaidOf(cafe).isEmpty());

    ManualParts parts;
    parts.signOffs.insert(signOff, header);
    parts.unsaid.insert(idOf(unsaid), unsaid);
    const Manual loaded(std::move(parts));
    CHECK(loaded.signOffsOf(garden) == QList{signOff});
    CHECK(loaded.unsaidOf(cafe) == QList{idOf(unsaid)});
}
