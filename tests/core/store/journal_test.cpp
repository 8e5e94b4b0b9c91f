// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"
#include "history/fingerprint.h"

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using base::Language;

TEST_CASE("The history of an entry says who, when and why, newest first, with the versions of that entry only")
{
    const model::Manual handbook = support::smallHandbook().manual;
    Desk desk(handbook);
    const model::EntryId first = handbook.readingOrder()[1];
    const model::EntryId second = handbook.readingOrder()[2];
    REQUIRE(!handbook.entry(second)->passages.isEmpty());
    const model::PassageId passage = handbook.entry(second)->passages[0].id;
    desk.type(model::titleOf(first), Language::French, u"Un autre titre"_s);
    desk.author = u"Bart"_s;
    desk.type(model::bodyOf(passage), Language::Dutch, u"Andere tekst"_s);

    const QList<history::Change> changes = answer(desk.store->changesOf(second, 100));
    REQUIRE(changes.size() == 2);
    CHECK(changes[0].header.author == u"Bart");
    CHECK(changes[0].header.at == desk.clock.now());
    CHECK(changes[0].header.reason == history::Reason::Typed);
    REQUIRE(changes[0].versions.size() == 1);
    CHECK(std::get<model::Wording>(changes[0].versions[0].value).text() == u"Andere tekst");
    CHECK(changes[1].header.reason == history::Reason::Created);
    for (const history::Version &version : changes[1].versions)
        CHECK(handbook.entryOf(version.key.object) == second);
    CHECK(answer(desk.store->changesOf(second, 1)).size() == 1);
    CHECK(answer(desk.store->changesOf(model::EntryId(), 100)).size() == 3);
}

TEST_CASE("What was removed stays in the history of its entry")
{
    Sheet sheet;
    Desk desk(sheet.manual);
    desk.type(model::bodyOf(sheet.french), Language::French, u"Deux."_s);
    desk.write({{model::headerKey(model::ref(sheet.french)), {}},
                {model::wordingKey(model::bodyOf(sheet.french), Language::French), {}}},
               history::Reason::Deleted);
    CHECK(!desk.load().passage(sheet.french));
    const QList<history::Change> changes = answer(desk.store->changesOf(sheet.module, 100));
    REQUIRE(changes.size() == 3);
    CHECK(changes[0].header.reason == history::Reason::Deleted);
    CHECK(changes[0].versions.size() == 2);
    REQUIRE(changes[1].versions.size() == 1);
    CHECK(std::get<model::Wording>(changes[1].versions[0].value).text() == u"Deux.");
    // And comes back when it is taken up again.
    desk.write({{model::headerKey(model::ref(sheet.french)), sheet.manual.passage(sheet.french)->header},
                {model::wordingKey(model::bodyOf(sheet.french), Language::French), model::Wording(u"Deux."_s)}},
               history::Reason::Undone);
    REQUIRE(desk.load().passage(sheet.french));
    CHECK(desk.load().passage(sheet.french)->text.in(Language::French).text() == u"Deux.");
}

TEST_CASE("The history of a text holds both languages and what was declared about them")
{
    Sheet sheet;
    Desk desk(sheet.manual);
    const model::TextRef text = model::bodyOf(sheet.welcome);
    desk.type(text, Language::French, u"Bonjour."_s);
    model::Pairing pairing;
    pairing.kind = model::PairingKind::Adapted;
    pairing.by = u"Anna"_s;
    pairing.at = desk.clock.now();
    desk.write({{model::pairingKey(text), pairing}}, history::Reason::PairedAdapted);
    desk.type(model::bodyOf(sheet.french), Language::French, u"Ailleurs."_s);
    const QList<history::Change> changes = answer(desk.store->changesOf(text, 100));
    REQUIRE(changes.size() == 3);
    CHECK(changes[0].header.reason == history::Reason::PairedAdapted);
    CHECK(std::get<model::Pairing>(changes[0].versions[0].value) == pairing);
    CHECK(changes[2].versions.size() == 3);
    CHECK(answer(desk.store->versionsOf(model::wordingKey(text, Language::French))).size() == 2);
}

TEST_CASE("The text that was last in step is found by its hash")
{
    Sheet sheet;
    Desk desk(sheet.manual);
    const model::TextRef text = model::bodyOf(sheet.welcome);
    const base::Hash before = sheet.manual.text(text)->in(Language::French).hash();
    desk.type(text, Language::French, u"Un."_s);
    desk.type(text, Language::French, u"Deux."_s);
    CHECK(answer(desk.store->textWithHash(text, Language::French, before)) == u"Bienvenue à tous.");
    const auto none = desk.store->textWithHash(text, Language::Dutch, before);
    REQUIRE(!none);
    CHECK(none.error().kind == base::ErrorKind::UnknownTarget);
}

TEST_CASE("Each version names what its author had seen, and its hash is what it says")
{
    Sheet sheet;
    Desk desk(sheet.manual);
    const model::Key key = model::wordingKey(model::bodyOf(sheet.welcome), Language::French);
    desk.type(model::bodyOf(sheet.welcome), Language::French, u"Un."_s);
    desk.type(model::bodyOf(sheet.welcome), Language::French, u"Deux."_s);
    const QList<history::Version> versions = answer(desk.store->versionsOf(key));
    REQUIRE(versions.size() == 3);
    CHECK(versions[0].parents == QList{versions[1].hash});
    CHECK(versions[1].parents == QList{versions[2].hash});
    CHECK(versions[2].parents.isEmpty());
    const QList<history::Change> changes = answer(desk.store->changesAfter(0));
    for (const history::Change &change : changes)
        CHECK(history::isSound(change));
}

TEST_CASE("The journal refuses UPDATE, DELETE and REPLACE")
{
    Sheet sheet;
    Desk desk(sheet.manual);
    desk.store.reset();
    const QString strict = u"PRAGMA recursive_triggers = ON"_s; // as our own connections have it
    const QString statement = GENERATE(
        u"UPDATE version SET value = '{}' WHERE n = 3"_s, u"DELETE FROM version WHERE n = 3"_s,
        u"REPLACE INTO version (n, hash, change_n, kind, object_id, facet, value) SELECT n, hash, change_n, kind, object_id, facet, '{}' FROM version WHERE n = 3"_s,
        u"UPDATE change SET author = 'Nobody'"_s, u"DELETE FROM change"_s,
        u"DELETE FROM version_parent"_s, u"UPDATE version_parent SET parent = child"_s);
    CAPTURE(statement.toStdString());
    if (statement.contains(u"version_parent")) {
        desk.reopen();
        desk.type(model::bodyOf(sheet.welcome), Language::French, u"Un parent."_s);
        desk.store.reset();
    }
    CHECK(!runSql(desk.path(), {strict, statement}));
    desk.reopen();
    CHECK(answer(desk.store->verify()).isEmpty());
}

TEST_CASE("Verifying names what somebody changed behind the program's back")
{
    Sheet sheet;
    Desk desk(sheet.manual);
    const model::Key key = model::wordingKey(model::bodyOf(sheet.welcome), Language::French);
    const QString version = answer(desk.store->versionsOf(key))[0].hash.hex();
    desk.store.reset();
    SECTION("a version")
    {
        REQUIRE(runSql(desk.path(), {u"DROP TRIGGER version_never_changes"_s,
                                     u"UPDATE version SET value = replace(value, 'tous', 'toutes')"_s}));
        desk.reopen();
        CHECK(answer(desk.store->verify()) == QStringList{u"version "_s + version});
    }
    SECTION("a text of the current state")
    {
        REQUIRE(runSql(desk.path(), {u"UPDATE text SET fr = 'Autre chose' WHERE fr LIKE 'Bienvenue%'"_s}));
        desk.reopen();
        CHECK(answer(desk.store->verify()) == QStringList{u"text "_s + sheet.welcome.toString() + u" body"_s});
    }
    SECTION("who wrote a change")
    {
        REQUIRE(runSql(desk.path(), {u"DROP TRIGGER change_never_changes"_s, u"UPDATE change SET author = 'Bart'"_s}));
        desk.reopen();
        REQUIRE(answer(desk.store->verify()).size() == 1);
        CHECK(answer(desk.store->verify())[0].startsWith(u"change "_s));
    }
    SECTION("a head that went missing")
    {
        REQUIRE(runSql(desk.path(), {u"DELETE FROM head WHERE facet = 'body:fr'"_s}));
        desk.reopen();
        CHECK(answer(desk.store->verify()).contains(u"head "_s + sheet.welcome.toString()));
        REQUIRE(desk.store->rebuild());
        CHECK(answer(desk.store->verify()).isEmpty());
    }
}

TEST_CASE("What was a pair once is remembered, though both texts were changed since or their passage removed")
{
    Sheet sheet;
    Desk desk(sheet.manual);
    const model::TextRef text = model::bodyOf(sheet.welcome);
    const model::Text first = *sheet.manual.text(text);
    CHECK(answer(desk.store->pastPairs()).isEmpty()); // it stands
    desk.type(text, Language::French, u"Bonjour à tous."_s);
    auto pairs = answer(desk.store->pastPairs());
    REQUIRE(pairs.size() == 1);
    CHECK(pairs[0] == history::Pair{{first.wordings[0].text(), first.wordings[1].text()}, text, {}});
    const model::Wording french(u"Bonjour à tous."_s);
    const model::Wording dutch(u"Dag allemaal."_s);
    desk.write({{model::wordingKey(text, Language::Dutch), dutch},
                {model::pairingKey(text), model::Pairing{{french.hash(), dutch.hash()}, model::PairingKind::Checked, u"Anna"_s, {}}}});
    CHECK(answer(desk.store->pastPairs()).size() == 2); // the second stands, but not from the beginning
    desk.write({{model::headerKey(text.object), {}}});
    desk.reopen();
    pairs = answer(desk.store->pastPairs());
    REQUIRE(pairs.size() == 2);
    CHECK(pairs[1].wordings[1] == u"Dag allemaal."_s);
}
