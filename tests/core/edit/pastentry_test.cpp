// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

using namespace edit;

namespace {

model::Incoming twoModules()
{
    return support::ManualBuilder()
        .module(u"m"_s, u"Accueil"_s, u"Onthaal"_s)
        .heading(u"Objectif"_s, u"Doel"_s)
        .called(u"h"_s)
        .box(u"À retenir"_s, u"Te onthouden"_s)
        .called(u"b"_s)
        .paragraph(u"Première version."_s, u"Eerste versie."_s)
        .called(u"a"_s)
        .inStep()
        .endBox()
        .quote(u"Rien sans nous."_s, u"Niets zonder ons."_s, u"Un usager"_s)
        .called(u"q"_s)
        .module(u"n"_s, u"Autre"_s, u"Andere"_s)
        .paragraph(u"Ailleurs."_s, u"Elders."_s)
        .incoming();
}

qint64 lastChange(Desk &desk, const QString &entry)
{
    const auto changes = desk.workspace().historyOf(desk.entry(entry));
    REQUIRE(changes);
    REQUIRE_FALSE(changes->isEmpty());
    return changes->first().number;
}

} // namespace

TEST_CASE("An entry is read as it stood after an earlier change: words, what was deleted, its order and how far it was in step")
{
    Desk desk(twoModules());
    const model::EntryId id = desk.entry(u"m"_s);
    const model::Entry before = *desk.manual().entry(id);
    const qint64 first = lastChange(desk, u"m"_s);

    REQUIRE(desk.perform(setText(model::bodyOf(desk.passage(u"a"_s)), Language::French, u"Deuxième version."_s, history::Reason::Typed)));
    const qint64 second = lastChange(desk, u"m"_s);
    REQUIRE(desk.perform(setText(model::titleOf(id), Language::Dutch, u"Welkom"_s, history::Reason::Typed)));
    REQUIRE(desk.perform(deletePassages({desk.passage(u"q"_s)})));
    NewPassage late;
    late.id = model::PassageId::create();
    late.body[0] = u"Venu après."_s;
    REQUIRE(desk.perform(insertPassages(id, {}, {}, {late})));
    desk.workspace().settle();

    const auto past = waitFor(desk.workspace().pastEntry(id, first));
    REQUIRE(past);
    REQUIRE(past->entryCount() == 1);
    const model::Entry &then = *past->entry(id);
    CHECK(then.title == before.title);
    CHECK(then.passages == before.passages);
    CHECK(past->readingOrder() == QList{id});

    const auto later = waitFor(desk.workspace().pastEntry(id, second));
    REQUIRE(later);
    const model::Passage &moved = *later->passage(desk.passage(u"a"_s));
    CHECK(moved.text.in(Language::French).text() == u"Deuxième version."_s);
    CHECK(moved.text.step() == model::Step::FrenchAhead);
    CHECK(later->entry(id)->title == before.title);
    CHECK(desk.manual().entry(id)->passages != before.passages);
}

TEST_CASE("An entry that came later is not in an earlier state, and one that was deleted still is")
{
    Desk desk(twoModules());
    const model::EntryId id = desk.entry(u"m"_s);
    const qint64 first = lastChange(desk, u"m"_s);
    const auto fresh = model::EntryId::create();
    REQUIRE(desk.perform(addEntry(fresh, model::EntryKind::Part, {}, {}, {u"Neuf"_s, u"Nieuw"_s})));
    const auto before = waitFor(desk.workspace().pastEntry(fresh, first));
    REQUIRE(before);
    CHECK(before->entryCount() == 0);
    REQUIRE(desk.perform(deleteEntry(id)));
    const auto past = waitFor(desk.workspace().pastEntry(id, first));
    REQUIRE(past);
    CHECK(past->entry(id)->passages.size() == 4);
}

TEST_CASE("A passage that moved to another entry stands in the earlier state of the one it came from, and not in that of the other")
{
    Desk desk(twoModules());
    const model::EntryId from = desk.entry(u"m"_s);
    const model::EntryId to = desk.entry(u"n"_s);
    const model::Entry before = *desk.manual().entry(from);
    const qint64 first = lastChange(desk, u"m"_s);
    REQUIRE(desk.perform(movePassages({desk.passage(u"b"_s)}, to, {}, {}))); // a box, with what stands in it
    REQUIRE(desk.perform(setText(model::bodyOf(desk.passage(u"a"_s)), Language::French, u"Ailleurs, autrement."_s, history::Reason::Typed)));
    desk.workspace().settle();
    REQUIRE(desk.manual().entry(from)->passages.size() == 2);

    const auto past = waitFor(desk.workspace().pastEntry(from, first));
    REQUIRE(past);
    CHECK(past->entry(from)->passages == before.passages);
    const auto other = waitFor(desk.workspace().pastEntry(to, first));
    REQUIRE(other);
    CHECK(other->entry(to)->passages.size() == 1);
    const auto now = waitFor(desk.workspace().pastEntry(to, lastChange(desk, u"n"_s)));
    REQUIRE(now);
    CHECK(now->entry(to)->passages == desk.manual().entry(to)->passages);
}
