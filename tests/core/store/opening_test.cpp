// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "damage.h"
#include "desk.h"

#include <QDir>
#include <QSysInfo>
#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using base::ErrorKind;
using base::Language;

namespace {

ErrorKind refusalOf(Desk &desk)
{
    const auto opened = desk.open();
    REQUIRE(!opened);
    return opened.error().kind;
}

} // namespace

TEST_CASE("A file that is not there is not made by opening it")
{
    Desk desk;
    CHECK(refusalOf(desk) == ErrorKind::NotFound);
    CHECK(!QFile::exists(desk.path()));
}

TEST_CASE("A file that is no manual is refused and left as it was")
{
    Desk desk;
    const QByteArray bytes = GENERATE(QByteArray(), QByteArray("%PDF-1.4 something else"), QByteArray(5000, 'x'));
    putFile(desk.path(), bytes);
    CHECK(refusalOf(desk) == ErrorKind::NotAManual);
    CHECK(bytesOf(desk.path()) == bytes);
}

TEST_CASE("A database of another program is refused")
{
    Desk desk;
    REQUIRE(runSql(desk.path(), {u"CREATE TABLE bookmarks (url TEXT)"_s}));
    CHECK(refusalOf(desk) == ErrorKind::NotAManual);
}

TEST_CASE("A truncated manual is refused, as a damaged one when it can be told whose it was")
{
    Sheet sheet;
    Desk desk(sheet.manual);
    desk.store.reset();
    const int keep = GENERATE(50, 100, 4096, 20000);
    const QByteArray bytes = bytesOf(desk.path());
    REQUIRE(bytes.size() > keep);
    putFile(desk.path(), bytes.first(keep));
    CHECK(refusalOf(desk) == (keep < 100 ? ErrorKind::NotAManual : ErrorKind::Damaged));
    CHECK(bytesOf(desk.path()) == bytes.first(keep));
}

TEST_CASE("A manual of a newer program is refused with both versions")
{
    Sheet sheet;
    Desk desk(sheet.manual);
    desk.store.reset();
    REQUIRE(runSql(desk.path(), {u"PRAGMA user_version = 99"_s}));
    const auto opened = desk.open();
    REQUIRE(!opened);
    CHECK(opened.error().kind == ErrorKind::NewerManual);
    const qsizetype newest = QDir(desk.opening.folders.schema).entryList({u"*.sql"_s}).size();
    CHECK(opened.error().details == QStringList{u"99"_s, QString::number(newest)});
}

TEST_CASE("A manual that is open cannot be opened a second time, and one is told by whom it is held")
{
    Sheet sheet;
    Desk desk(sheet.manual);
    const auto second = desk.open();
    REQUIRE(!second);
    CHECK(second.error().kind == ErrorKind::Locked);
    CHECK(second.error().details == QStringList{u"Anna"_s, QSysInfo::machineHostName()});
    desk.store.reset();
    CHECK(desk.open());
}

TEST_CASE("A manual that is open cannot be read by another connection either")
{
    Sheet sheet;
    Desk desk(sheet.manual);
    desk.opening.access = store::Access::ReadOnly;
    CHECK(refusalOf(desk) == ErrorKind::Locked);
}

TEST_CASE("A manual opened for reading refuses every write and changes nothing")
{
    Sheet sheet;
    Desk desk(sheet.manual);
    desk.store.reset();
    const QByteArray bytes = bytesOf(desk.path());
    desk.opening.access = store::Access::ReadOnly;
    desk.reopen();
    REQUIRE(desk.store);
    CHECK(desk.store->access() == store::Access::ReadOnly);
    CHECK(desk.load() == sheet.manual);
    const history::Draft draft{model::wordingKey(model::bodyOf(sheet.welcome), Language::French), u"…"_s, desk.clock.now(), {}};
    CHECK(desk.store->saveDrafts({draft}).error().kind == ErrorKind::ReadOnly);
    CHECK(desk.store->write(firstCommit(support::smallHandbook().manual)).error().kind == ErrorKind::ReadOnly);
    desk.store.reset();
    CHECK(bytesOf(desk.path()) == bytes);
}

TEST_CASE("Making a manual never overwrites, and a failure leaves no file")
{
    Sheet sheet;
    Desk desk(sheet.manual);
    desk.store.reset();
    const QByteArray bytes = bytesOf(desk.path());
    const auto again = store::Store::create(desk.path(), firstCommit(sheet.manual), desk.opening);
    REQUIRE(!again);
    CHECK(again.error().kind == ErrorKind::AlreadyExists);
    CHECK(bytesOf(desk.path()) == bytes);

    const base::CancelToken cancel;
    cancel.cancel();
    const QString other = desk.path(u"other.vademecum"_s);
    const auto cancelled = store::Store::create(other, firstCommit(sheet.manual), desk.opening, {}, cancel);
    REQUIRE(!cancelled);
    CHECK(cancelled.error().kind == ErrorKind::Cancelled);
    const auto nowhere = store::Store::create(desk.path(u"no/such/folder.vademecum"_s), firstCommit(sheet.manual), desk.opening);
    REQUIRE(!nowhere);
    CHECK(nowhere.error().kind == ErrorKind::NotFound);
    CHECK(QDir(desk.folder.path()).entryList(QDir::Files) == QStringList{u"handbook.vademecum"_s});
}

TEST_CASE("A manual moved, removed or replaced while open is not written to any more")
{
    Sheet sheet;
    Desk desk(sheet.manual);
    const int accident = GENERATE(0, 1, 2);
    if (accident == 0)
        REQUIRE(QFile::rename(desk.path(), desk.path(u"elsewhere.vademecum"_s)));
    if (accident >= 1)
        REQUIRE(QFile::remove(desk.path()));
    if (accident == 2)
        putFile(desk.path(), "something a synchronising program put there");
    const auto change = desk.store->write({{}, {{model::wordingKey(model::bodyOf(sheet.welcome), Language::French),
                                                 model::Wording(u"Perdu ?"_s)}}, {}, {}});
    REQUIRE(!change);
    CHECK(change.error().kind == ErrorKind::Moved);
    if (accident == 2)
        CHECK(bytesOf(desk.path()) == "something a synchronising program put there");
}

TEST_CASE("One can tell whether the program that had the manual before closed it")
{
    Sheet sheet;
    Desk desk(sheet.manual);
    desk.reopen();
    REQUIRE(desk.store);
    CHECK(!desk.store->wasLeftOpen());
    const QDir notes(desk.dataFolder() + u"/open"_s);
    const QString note = notes.filePath(notes.entryList(QDir::Files).value(0));
    const QByteArray text = bytesOf(note);
    desk.store.reset();
    putFile(note, text); // as a killed program leaves it
    desk.reopen();
    REQUIRE(desk.store);
    CHECK(desk.store->wasLeftOpen());
}
