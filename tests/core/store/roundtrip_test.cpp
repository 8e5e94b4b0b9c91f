// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

#include <QDir>
#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using base::Language;

TEST_CASE("A manual comes out of its file as it went in")
{
    const model::Incoming handbook = support::smallHandbook();
    Desk desk(handbook.manual);
    CHECK(desk.load() == handbook.manual);
    desk.reopen();
    REQUIRE(desk.store);
    CHECK(desk.load() == handbook.manual);
}

TEST_CASE("What a header says beyond its texts comes back, down to absent and empty strings")
{
    Sheet sheet;
    Desk desk(sheet.manual);
    model::EntryHeader header = sheet.manual.entry(sheet.module)->header;
    header.place = u""_s;
    header.website = QString();
    header.owner = u"Équipe «à domicile»"_s;
    header.reviewBy = QDate(2027, 3, 1);
    header.lifecycle = model::Lifecycle::Succeeded;
    header.successor = sheet.module;
    header.principles = {model::PrincipleId::create(), model::PrincipleId::create()};
    header.extras = {{u"colour"_s, u"red"_s}};
    desk.write({{model::headerKey(model::ref(sheet.module)), header}}, history::Reason::EntryChanged);
    model::PassageHeader passage = sheet.manual.passage(sheet.welcome)->header;
    passage.kind = model::PassageKind::Heading;
    passage.level = 3;
    passage.role = model::Role::Partners;
    passage.columns = 2;
    passage.column = 1;
    passage.header = true;
    passage.extras = {{u"x"_s, QJsonArray{1, 2}}};
    desk.write({{model::headerKey(model::ref(sheet.welcome)), passage}}, history::Reason::KindChanged);
    desk.reopen();
    const model::Manual manual = desk.load();
    CHECK(manual.entry(sheet.module)->header == header);
    CHECK(manual.entry(sheet.module)->header.website.isNull());
    CHECK(!manual.entry(sheet.module)->header.place.isNull());
    CHECK(manual.passage(sheet.welcome)->header == passage);
}

TEST_CASE("The current state made anew out of the journal is the one that stood there")
{
    Sheet sheet;
    Desk desk(sheet.manual);
    desk.type(model::bodyOf(sheet.french), Language::Dutch, u"Nu ook in het Nederlands."_s);
    desk.write({{model::headerKey(model::ref(sheet.welcome)), {}}}, history::Reason::Deleted);
    const model::Manual before = desk.load();
    REQUIRE(desk.store->rebuild());
    CHECK(desk.load() == before);
    CHECK(answer(desk.store->verify()).isEmpty());
}

TEST_CASE("A write that says what stands there already makes no version and no change")
{
    Sheet sheet;
    Desk desk(sheet.manual);
    CHECK(desk.type(model::bodyOf(sheet.welcome), Language::French, u"Bienvenue à tous."_s).number == 0);
    CHECK(desk.write(writesOf(sheet.manual)).number == 0);
    CHECK(desk.store->changesOf(model::EntryId(), 10)->size() == 1);
    CHECK(desk.type(model::bodyOf(sheet.welcome), Language::French, u"Bienvenue."_s).number == 2);
    CHECK(desk.type(model::bodyOf(sheet.welcome), Language::French, u"Bienvenue à tous."_s).number == 3);
}

TEST_CASE("A manual that is closed leaves nothing beside its file")
{
    Sheet sheet;
    Desk desk(sheet.manual);
    desk.type(model::bodyOf(sheet.welcome), Language::French, u"Bonjour."_s);
    desk.store.reset();
    CHECK(QDir(desk.folder.path()).entryList(QDir::Files) == QStringList{u"handbook.vademecum"_s});
    CHECK(QDir(desk.dataFolder() + u"/open"_s).entryList(QDir::Files).isEmpty());
}

TEST_CASE("A picture comes back by its hash and one that does not match is refused")
{
    Sheet sheet;
    Desk desk(sheet.manual);
    const QByteArray bytes("not really a picture");
    const base::Hash hash = base::Hash::of(QByteArrayView(bytes));
    model::PictureHeader header;
    header.position = u"a"_s;
    header.asset = hash;
    const model::Key key = model::headerKey(model::ref(model::PictureId::create()));
    const store::Commit commit{{u"Anna"_s, desk.clock.now(), history::Reason::Inserted, {}, {}},
                               {{key, header}},
                               {{hash, u"image/png"_s, bytes}},
                               {}};
    REQUIRE(desk.store->write(commit));
    CHECK(answer(desk.store->asset(hash)) == bytes);

    store::Commit forged = commit;
    forged.assets[0].bytes.append('!');
    forged.writes = {{model::wordingKey(model::bodyOf(sheet.french), Language::Dutch), model::Wording(u"Neen"_s)}};
    const auto refused = desk.store->write(forged);
    REQUIRE(!refused);
    CHECK(refused.error().kind == base::ErrorKind::Damaged);
    CHECK(desk.load().passage(sheet.french)->text.in(Language::Dutch).isMissing());
}

TEST_CASE("Long work that is cancelled changes nothing")
{
    Sheet sheet;
    Desk desk(sheet.manual);
    const model::Manual before = desk.load();
    const base::CancelToken cancel;
    cancel.cancel();
    const store::Commit commit{{}, writesOf(support::smallHandbook().manual), {}, {}};
    const auto refused = desk.store->write(commit, {}, cancel);
    REQUIRE(!refused);
    CHECK(refused.error().kind == base::ErrorKind::Cancelled);
    CHECK(desk.load() == before);
}

TEST_CASE("What is kept in one piece is made of the columns, read without it, and checked against them")
{
    Sheet sheet;
    Desk desk(sheet.manual);
    desk.type(model::bodyOf(sheet.french), Language::Dutch, u"Een."_s);
    const model::Manual before = desk.load();
    REQUIRE(desk.store->verify());
    CHECK(answer(desk.store->verify()).isEmpty());
    desk.store.reset();
    REQUIRE(runSql(desk.path(), {u"UPDATE passage SET packed = NULL"_s, u"UPDATE text SET packed = NULL"_s}));
    desk.reopen();
    CHECK(desk.load() == before);
    CHECK(answer(desk.store->verify()).size() > 2);
}
