// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

#include <QDir>
#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using base::ErrorKind;

namespace {

/// The schema of a later program: ours and one more step.
QString laterSchema(const Desk &desk, const QByteArray &step)
{
    const QString folder = desk.path(u"later"_s);
    QDir().mkpath(folder);
    QFile::copy(desk.opening.folders.schema + u"/001_manual.sql"_s, folder + u"/001_manual.sql"_s);
    QFile file(folder + u"/002_later.sql"_s);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(step);
    return folder;
}

} // namespace

TEST_CASE("An older manual is brought up to date after a backup, and says the same as before")
{
    Sheet sheet;
    Desk desk(sheet.manual);
    desk.store.reset();
    desk.opening.folders.schema = laterSchema(desk, "CREATE TABLE meeting (id BLOB PRIMARY KEY) STRICT; -- later; much later\n"
                                                    "CREATE TRIGGER meeting_stays BEFORE DELETE ON meeting BEGIN SELECT RAISE(ABORT, 'no;'); END;");
    desk.reopen();
    REQUIRE(desk.store);
    CHECK(desk.load() == sheet.manual);
    REQUIRE(desk.store->backups().size() == 1);
    const QString backup = desk.store->backups()[0].path;
    desk.store.reset();
    CHECK(askSql(desk.path(), u"PRAGMA user_version"_s).toInt() == 2);
    CHECK(askSql(backup, u"PRAGMA user_version"_s).toInt() == 1);
    desk.reopen();
    CHECK(desk.store->backups().size() == 1);
}

TEST_CASE("A migration that fails leaves the older manual as it was")
{
    Sheet sheet;
    Desk desk(sheet.manual);
    desk.store.reset();
    const QString ours = desk.opening.folders.schema;
    desk.opening.folders.schema = laterSchema(desk, "CREATE TABLE meeting (id BLOB PRIMARY KEY) STRICT; CREATE NONSENSE;");
    REQUIRE(!desk.open());
    CHECK(askSql(desk.path(), u"PRAGMA user_version"_s).toInt() == 1);
    CHECK(askSql(desk.path(), u"SELECT count(*) FROM sqlite_schema WHERE name = 'meeting'"_s).toInt() == 0);
    desk.opening.folders.schema = ours;
    desk.reopen();
    REQUIRE(desk.store);
    CHECK(desk.load() == sheet.manual);
}

TEST_CASE("A program without its schema scripts says which file is missing")
{
    Sheet sheet;
    Desk desk;
    desk.opening.folders.schema = desk.path(u"nowhere"_s);
    const auto made = store::Store::create(desk.path(), firstCommit(sheet.manual), desk.opening);
    REQUIRE(!made);
    CHECK(made.error().kind == ErrorKind::ResourceMissing);
    CHECK(!QFile::exists(desk.path()));
}
