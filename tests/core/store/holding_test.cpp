// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whoever has a manual open keeps it, whatever else the same program does with that file.
#include "damage.h"
#include "desk.h"
#include "store/salvage.h"

#include <QDir>
#include <QProcess>
#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using base::ErrorKind;

namespace {

/// Whether another process could change the file with SQLite now.
bool letsOthersWrite(const QString &path)
{
    QProcess other;
    other.start(u"sqlite3"_s, {u"-batch"_s, path, u"BEGIN IMMEDIATE; ROLLBACK; SELECT 'it could';"_s});
    REQUIRE(other.waitForFinished());
    return other.readAllStandardOutput().contains("it could");
}

/// Whether another process could take the file as this program takes it.
bool letsOthersClaim(const QString &path)
{
    QProcess other;
    other.start(u"flock"_s, {u"--nonblock"_s, path, u"true"_s});
    REQUIRE(other.waitForFinished());
    return other.exitCode() == 0;
}

} // namespace

TEST_CASE("Asking for an open manual a second time does not let anyone else at it")
{
    Sheet sheet;
    Desk desk(sheet.manual);
    REQUIRE_FALSE(letsOthersWrite(desk.path()));
    const QString linked = desk.path(u"linked.vademecum"_s);
    const QString named = desk.path(u"named.vademecum"_s);
    REQUIRE(QFile::link(desk.path(), linked));
    REQUIRE(QProcess::execute(u"ln"_s, {desk.path(), named}) == 0);
    const QString asked = QStringList{desk.path(), linked, named}[GENERATE(0, 1, 2)];
    desk.opening.access = GENERATE(store::Access::ReadWrite, store::Access::ReadOnly);
    CAPTURE(asked.toStdString());
    const auto second = store::Store::open(asked, desk.opening);
    REQUIRE(!second);
    CHECK(second.error().kind == ErrorKind::Locked);
    CHECK_FALSE(letsOthersWrite(desk.path()));
}

TEST_CASE("Nothing that is done with an open manual lets anyone else at it")
{
    Sheet sheet;
    Desk desk(sheet.manual);
    REQUIRE(desk.store->backup());
    CHECK_FALSE(letsOthersWrite(desk.path()));
    REQUIRE(desk.store->saveCopy(desk.path(u"copy.vademecum"_s), false));
    CHECK_FALSE(letsOthersWrite(desk.path()));
    CHECK(desk.store->saveCopy(desk.path(), false).error().kind == ErrorKind::AlreadyExists);
    CHECK(desk.store->saveCopy(desk.path(), true).error().kind == ErrorKind::AlreadyExists); // it would replace what is open
    CHECK_FALSE(letsOthersWrite(desk.path()));
    CHECK(store::Store::restore(desk.path(), desk.path(u"restored.vademecum"_s)).error().kind == ErrorKind::Locked);
    CHECK_FALSE(letsOthersWrite(desk.path()));
    CHECK(store::Store::create(desk.path(), firstCommit(sheet.manual), desk.opening).error().kind == ErrorKind::AlreadyExists);
    CHECK_FALSE(letsOthersWrite(desk.path()));
    CHECK(answer(desk.store->checkUp()).isEmpty());
    CHECK(store::salvage(desk.path(), desk.path(u"mended.vademecum"_s), desk.opening));
    CHECK_FALSE(letsOthersWrite(desk.path()));
    const QString renamed = desk.path(u"other.vademecum"_s);
    REQUIRE(QFile::rename(desk.path(), renamed));
    CHECK(desk.store->whereabouts() == renamed);
    CHECK_FALSE(letsOthersWrite(renamed));
    REQUIRE(desk.store->follow(renamed));
    CHECK_FALSE(letsOthersWrite(renamed));
    CHECK_FALSE(letsOthersClaim(renamed));
    REQUIRE(desk.store->continueIn(desk.path(u"new.vademecum"_s)));
    CHECK_FALSE(letsOthersWrite(desk.path(u"new.vademecum"_s)));
    CHECK_FALSE(letsOthersClaim(desk.path(u"new.vademecum"_s)));
    CHECK(letsOthersWrite(renamed)); // the one that was left is free
    CHECK(letsOthersClaim(renamed));
    desk.store.reset();
    CHECK(letsOthersWrite(desk.path(u"new.vademecum"_s)));
    CHECK(letsOthersClaim(desk.path(u"new.vademecum"_s)));
}

TEST_CASE("A manual stays held when something in the same program reads its file, as a file dialogue does for its pictogram")
{
    Sheet sheet;
    Desk desk(sheet.manual);
    CHECK_FALSE(bytesOf(desk.path()).isEmpty()); // opened and closed: SQLite's own lock is gone with that
    CHECK_FALSE(letsOthersClaim(desk.path()));
    desk.store.reset();
    CHECK(letsOthersClaim(desk.path()));
}

TEST_CASE("What another process has claimed is refused, for writing and for reading")
{
    Sheet sheet;
    Desk desk(sheet.manual);
    desk.store.reset();
    QProcess other;
    other.start(u"flock"_s, {u"--nonblock"_s, u"--no-fork"_s, desk.path(), u"sh"_s, u"-c"_s, u"echo in; read line"_s});
    REQUIRE(other.waitForReadyRead());
    desk.opening.access = GENERATE(store::Access::ReadWrite, store::Access::ReadOnly);
    const auto refused = desk.open();
    REQUIRE(!refused);
    CHECK(refused.error().kind == ErrorKind::Locked);
    other.closeWriteChannel();
    REQUIRE(other.waitForFinished());
    CHECK(desk.open());
}

TEST_CASE("A manual may be read in two windows at once, and that keeps nobody from writing")
{
    Sheet sheet;
    Desk desk(sheet.manual);
    desk.opening.access = store::Access::ReadOnly;
    desk.reopen();
    REQUIRE(desk.store);
    const auto second = desk.open();
    REQUIRE(second);
    CHECK(answer((*second)->load()) == sheet.manual);
    CHECK(letsOthersClaim(desk.path())); // readers keep nobody away
    REQUIRE((*second)->saveCopy(desk.path(u"copy.vademecum"_s), false));
    CHECK(answer(desk.store->load()) == sheet.manual);
}
