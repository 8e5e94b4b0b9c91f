// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

#include "edit/restoring.h"
#include "edit/together.h"
#include "model/canonicaljson.h"

using namespace edit;

namespace {

qint64 lastStep(Desk &desk)
{
    desk.workspace().settle();
    const auto steps = waitFor(desk.workspace().historyOf(history::HistoryQuery{}));
    REQUIRE(steps);
    REQUIRE_FALSE(steps->isEmpty());
    return steps->first().number;
}

model::TextRef welcome(const Desk &desk)
{
    return model::bodyOf(desk.passage(u"m-1-a"_s));
}

} // namespace

TEST_CASE("The whole manual is read as it was after any step, whatever was done since")
{
    Desk desk;
    const QJsonObject then = model::manualToJson(desk.manual());
    const qint64 first = lastStep(desk);
    REQUIRE(desk.perform(renameEntry(desk.entry(u"m-1"_s), Language::French, u"Autrement"_s)));
    REQUIRE(desk.perform(deleteEntry(desk.entry(u"part-1"_s))));
    const auto past = waitFor(desk.workspace().pastManual(first));
    REQUIRE(past);
    CHECK(model::manualToJson(*past) == then);
    const auto now = waitFor(desk.workspace().pastManual(lastStep(desk)));
    REQUIRE(now);
    CHECK(model::manualToJson(*now) == model::manualToJson(desk.manual()));
    CHECK(waitFor(desk.workspace().pastManual(0))->entryCount() == 0);
}

TEST_CASE("Steps are found by person, by day and by language, each with what it moved in both")
{
    Desk desk;
    desk.clock.passMilliseconds(3600 * 1000);
    const QDateTime later = desk.clock.clock()();
    desk.workspace().setAuthor(u"Bert"_s);
    const model::EntryId module = desk.entry(u"m-1"_s);
    const QString before = desk.manual().entry(module)->title.in(Language::Dutch).text();
    REQUIRE(desk.perform(renameEntry(module, Language::Dutch, u"Anders"_s)));
    const auto count = [&](const history::HistoryQuery &query) { return waitFor(desk.workspace().historyOf(query))->size(); };
    CHECK(count({}) == 2); // made, then renamed
    history::HistoryQuery query;
    query.author = u"Bert"_s;
    CHECK(count(query) == 1);
    query.entry = module;
    query.from = later.addSecs(-1);
    CHECK(count(query) == 1);
    query.language = Language::French;
    CHECK(count(query) == 0);
    query.language = Language::Dutch;
    CHECK(count(query) == 1);
    query.text = model::titleOf(module);
    CHECK(count(query) == 1);
    query.text = welcome(desk);
    CHECK(count(query) == 0);
    query = {};
    query.until = later.addSecs(-1);
    CHECK(count(query) == 1);
    CHECK(*desk.workspace().lastChangeBefore(later.addSecs(-1)) + 1 == *desk.workspace().lastChangeBefore(later));
    CHECK(desk.workspace().authors().value() == QStringList{u"Anna"_s, u"Bert"_s});

    const auto moved = waitFor(desk.workspace().rewritingsOf(lastStep(desk), {}, 10));
    REQUIRE(moved);
    CHECK(*moved == QList{history::Rewriting{model::titleOf(module), Language::Dutch, before, u"Anders"_s}});
    CHECK(waitFor(desk.workspace().rewritingsOf(lastStep(desk), desk.entry(u"m-2"_s), 10))->isEmpty());
}

TEST_CASE("A step that wrote French here and Dutch there is found here for French alone")
{
    Desk desk;
    const model::EntryId here = desk.entry(u"m-1"_s);
    const model::EntryId there = desk.entry(u"m-2"_s);
    REQUIRE(desk.perform(together(history::Reason::Replaced, {renameEntry(here, Language::French, u"Ici"_s), renameEntry(there, Language::Dutch, u"Daar"_s)})));
    const qint64 step = lastStep(desk);
    const auto finds = [&](history::HistoryQuery query, Language language) {
        query.language = language;
        const auto steps = waitFor(desk.workspace().historyOf(query));
        return steps && !steps->isEmpty() && steps->first().number == step;
    };
    for (const history::HistoryQuery &query : {history::HistoryQuery{here}, history::HistoryQuery{here, model::titleOf(here)}}) {
        CHECK(finds(query, Language::French));
        CHECK_FALSE(finds(query, Language::Dutch));
    }
    CHECK(finds({there}, Language::Dutch));
    CHECK_FALSE(finds({there}, Language::French));
    CHECK(finds({}, Language::French));
    CHECK(finds({}, Language::Dutch));
}

TEST_CASE("An entry comes back as it was, as a new step that undo takes back")
{
    Desk desk;
    const model::EntryId module = desk.entry(u"m-1"_s);
    const model::Entry then = *desk.manual().entry(module);
    const qint64 first = lastStep(desk);
    REQUIRE(desk.perform(setText(welcome(desk), Language::French, u"Tout autre chose."_s, history::Reason::Replaced)));
    REQUIRE(desk.perform(renameEntry(module, Language::Dutch, u"Anders"_s)));
    NewPassage late;
    late.id = model::PassageId::create();
    late.body[0] = u"Venu après."_s;
    REQUIRE(desk.perform(insertPassages(module, {}, {}, {late})));
    const QJsonObject before = model::manualToJson(desk.manual());
    const auto past = waitFor(desk.workspace().pastEntry(module, first));
    REQUIRE(past);
    REQUIRE(desk.perform(restoreEntries(*past, {module})));
    CHECK(desk.manual().entry(module)->passages == then.passages);
    CHECK(desk.manual().entry(module)->title == then.title);
    CHECK(desk.manual().entry(module)->header == then.header);
    CHECK(desk.workspace().undoReason() == history::Reason::Restored);
    REQUIRE(desk.workspace().undo());
    CHECK(model::manualToJson(desk.manual()) == before);
}

TEST_CASE("What was deleted comes back where it stood, with all that stood under it")
{
    Desk desk;
    const QJsonObject before = model::manualToJson(desk.manual());
    const model::EntryId part = desk.entry(u"part-1"_s);
    const QList<model::EntryId> gone = desk.manual().readingOrder(part);
    REQUIRE(desk.perform(deleteEntry(part)));
    const qint64 deletion = lastStep(desk);
    const auto removed = desk.workspace().entriesRemovedBy(deletion);
    REQUIRE(removed);
    CHECK(QSet<model::EntryId>(removed->begin(), removed->end()) == QSet<model::EntryId>(gone.begin(), gone.end()));
    const auto past = waitFor(desk.workspace().pastManual(deletion - 1));
    REQUIRE(past);
    REQUIRE(desk.perform(restoreEntries(*past, gone)));
    CHECK(model::manualToJson(desk.manual()) == before);
    desk.reopen();
    CHECK(model::manualToJson(desk.manual()) == before);
}

TEST_CASE("An entry whose place is gone comes back in the nearest that may hold it")
{
    Desk desk;
    const model::EntryId module = desk.entry(u"m-1"_s);
    const qint64 first = lastStep(desk);
    REQUIRE(desk.perform(deleteEntry(desk.entry(u"part-1"_s))));
    const auto past = waitFor(desk.workspace().pastManual(first));
    REQUIRE(past);
    REQUIRE(desk.perform(restoreEntries(*past, {module})));
    const model::Entry *back = desk.manual().entry(module);
    REQUIRE(back);
    CHECK(back->header.parent == desk.entry(u"part-2"_s));
    CHECK(desk.manual().readingOrder().contains(module));
    CHECK_FALSE(desk.perform(restoreEntries(model::Manual(), {module})));
}

TEST_CASE("What moved to another entry since stays there when the one it came from is restored, which has it again as it was")
{
    Desk desk;
    const model::EntryId from = desk.entry(u"m-1"_s);
    const model::EntryId to = desk.entry(u"m-2"_s);
    const model::Entry then = *desk.manual().entry(from);
    const qint64 first = lastStep(desk);
    const model::PassageId moved = desk.passage(u"m-1-a"_s);
    REQUIRE(desk.perform(movePassages({moved}, to, {}, {})));
    REQUIRE(desk.perform(setText(model::bodyOf(moved), Language::French, u"Écrit là-bas."_s, history::Reason::Replaced)));
    const model::Entry there = *desk.manual().entry(to);
    const QJsonObject before = model::manualToJson(desk.manual());
    const auto past = waitFor(desk.workspace().pastEntry(from, first));
    REQUIRE(past);
    REQUIRE(desk.perform(restoreEntries(*past, {from})));
    CHECK(desk.manual().entry(to)->passages == there.passages);
    CHECK(desk.words(u"m-1-a"_s, Language::French) == u"Écrit là-bas.");
    const QList<model::Passage> &back = desk.manual().entry(from)->passages;
    REQUIRE(back.size() == then.passages.size());
    for (qsizetype i = 0; i < back.size(); ++i) {
        CHECK((back[i].id == then.passages[i].id) == (then.passages[i].id != moved));
        CHECK(back[i].text == then.passages[i].text);
    }
    REQUIRE(desk.workspace().undo());
    CHECK(model::manualToJson(desk.manual()) == before);
}

TEST_CASE("What was moved into an entry since stays when that entry is restored, and only what was written there goes")
{
    Desk desk(support::ManualBuilder()
                  .part(u"p"_s, u"Partie"_s, u"Deel"_s)
                  .module(u"m"_s, u"Un"_s, u"Een"_s)
                  .paragraph(u"Ici."_s, u"Hier."_s)
                  .called(u"here"_s)
                  .module(u"n"_s, u"Deux"_s, u"Twee"_s)
                  .paragraph(u"Ailleurs."_s, u"Elders."_s)
                  .called(u"a"_s)
                  .paragraph(u"Plus loin."_s, u"Verder."_s)
                  .called(u"b"_s)
                  .box(u"Boîte"_s, u"Kader"_s)
                  .called(u"frame"_s)
                  .paragraph(u"Dedans."_s, u"Erin."_s)
                  .called(u"inside"_s)
                  .incoming());
    const model::EntryId to = desk.entry(u"m"_s);
    const qint64 first = lastStep(desk);
    const auto write = [&](const QString &words, model::PassageId parent, model::PassageKind kind = model::PassageKind::Paragraph) {
        NewPassage passage;
        passage.id = model::PassageId::create();
        passage.header.kind = kind;
        passage.body[0] = words;
        REQUIRE(desk.perform(insertPassages(to, parent, {}, {passage})));
        return passage.id;
    };
    const model::PassageId late = write(u"Venu après."_s, {});
    const model::PassageId lateBox = write(u"Cadre venu après."_s, {}, model::PassageKind::Box);
    const model::PassageId lateInside = write(u"Dedans, venu après."_s, lateBox);
    REQUIRE(desk.perform(movePassages({desk.passage(u"a"_s)}, to, {}, desk.passage(u"here"_s))));
    REQUIRE(desk.perform(movePassages({desk.passage(u"b"_s)}, to, lateBox, {})));
    REQUIRE(desk.perform(movePassages({desk.passage(u"frame"_s)}, to, {}, {})));
    const model::PassageId added = write(u"Ajouté dans la boîte."_s, desk.passage(u"frame"_s));
    REQUIRE(desk.perform(setText(model::bodyOf(desk.passage(u"here"_s)), Language::French, u"Autrement."_s, history::Reason::Replaced)));
    const QJsonObject before = model::manualToJson(desk.manual());

    const auto past = waitFor(desk.workspace().pastEntry(to, first));
    const auto brought = waitFor(desk.workspace().broughtInto(to));
    REQUIRE(past);
    REQUIRE(brought);
    REQUIRE(desk.perform(restoreEntries(*past, {to}, *brought)));
    CHECK(desk.words(u"here"_s, Language::French) == u"Ici.");
    for (const QString &code : {u"a"_s, u"b"_s, u"frame"_s, u"inside"_s})
        CHECK(desk.manual().entryOf(desk.passage(code)) == to);
    CHECK(desk.manual().passage(desk.passage(u"b"_s))->header.parent == lateBox); // what holds it stays too
    CHECK(desk.manual().passage(added)); // and what was written in what came from elsewhere
    CHECK_FALSE(desk.manual().passage(late));
    CHECK_FALSE(desk.manual().passage(lateInside));
    CHECK(desk.manual().entry(to)->passages.size() == 7);
    REQUIRE(desk.workspace().undo());
    CHECK(model::manualToJson(desk.manual()) == before);

    const auto whole = waitFor(desk.workspace().pastManual(first)); // it knows itself where all of them stood
    REQUIRE(whole);
    REQUIRE(desk.perform(restoreEntries(*whole, {to})));
    CHECK(desk.manual().entry(to)->passages.size() == 7);
}

TEST_CASE("A box that moved to another entry comes back with a copy of what stood in it")
{
    Desk desk(support::ManualBuilder()
                  .part(u"p"_s, u"Partie"_s, u"Deel"_s)
                  .module(u"m"_s, u"Un"_s, u"Een"_s)
                  .box(u"Boîte"_s, u"Kader"_s)
                  .called(u"b"_s)
                  .paragraph(u"Dedans."_s, u"Erin."_s)
                  .module(u"n"_s, u"Deux"_s, u"Twee"_s)
                  .incoming());
    const model::EntryId from = desk.entry(u"m"_s);
    const qint64 first = lastStep(desk);
    REQUIRE(desk.perform(movePassages({desk.passage(u"b"_s)}, desk.entry(u"n"_s), {}, {})));
    const auto past = waitFor(desk.workspace().pastEntry(from, first));
    REQUIRE(past);
    REQUIRE(desk.perform(restoreEntries(*past, {from})));
    CHECK(desk.manual().entry(desk.entry(u"n"_s))->passages.size() == 2);
    const QList<model::Passage> &back = desk.manual().entry(from)->passages;
    REQUIRE(back.size() == 2);
    CHECK(back[1].header.parent == back[0].id);
    CHECK(back[1].text.in(Language::French).text() == u"Dedans.");
}
