// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where a file lies, what lies beside it, and what happens to it while it is open.
#include "damage.h"
#include "desk.h"
#include "store/fileplace.h"

#include <QDir>
#include <QProcess>
#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using base::ErrorKind;
using base::Language;

namespace {

history::Write welcomeSaying(const Sheet &sheet, const QString &words)
{
    return {model::wordingKey(model::bodyOf(sheet.welcome), Language::French), model::Wording(words)};
}

/// The file and its journal as a program leaves them that is killed between writing and COMMIT.
void leaveUnfinished(const Desk &desk)
{
    const QByteArray before = bytesOf(desk.path());
    QProcess killed;
    killed.start(u"sqlite3"_s, {u"-batch"_s, desk.path()});
    REQUIRE(killed.waitForStarted());
    killed.write("PRAGMA cache_size = 2; BEGIN; UPDATE fact SET value = 'gone'; DELETE FROM text; DELETE FROM passage;\n"
                 "INSERT INTO parked VALUES (randomblob(16), 9, randomblob(300000), '');\nSELECT 'written';\n");
    REQUIRE(killed.waitForReadyRead());
    killed.kill();
    killed.waitForFinished();
    REQUIRE(QFile::exists(desk.path() + u"-journal"_s));
    REQUIRE(bytesOf(desk.path()) != before);
}

QStringList keptAside(const Desk &desk)
{
    QStringList files;
    QDir folder(desk.dataFolder() + u"/unfinished"_s);
    for (const QString &document : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        for (const QString &time : QDir(folder.filePath(document)).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            for (const QString &file : QDir(folder.filePath(document + u'/' + time)).entryList(QDir::Files))
                files.append(file);
    return files;
}

} // namespace

TEST_CASE("What another program did not finish is kept aside and rolled back, until a backup is verified")
{
    Sheet sheet;
    Desk desk(sheet.manual);
    desk.store.reset();
    leaveUnfinished(desk);
    const auto access = GENERATE(store::Access::ReadWrite, store::Access::ReadOnly);
    desk.opening.access = access;
    desk.reopen();
    REQUIRE(desk.store);
    CHECK(desk.load() == sheet.manual);
    CHECK(keptAside(desk) == QStringList{u"handbook.vademecum"_s, u"handbook.vademecum-journal"_s});
    desk.opening.access = store::Access::ReadWrite;
    desk.reopen();
    CHECK(keptAside(desk).size() == 2);
    REQUIRE(desk.store->backup());
    CHECK(keptAside(desk).isEmpty());
}

TEST_CASE("A manual on another machine opens for reading, and in place only for one who insists")
{
    Sheet sheet;
    Desk desk(sheet.manual);
    desk.opening.fileSystemOf = [](const QString &) { return u"nfs4"_s; };
    desk.reopen();
    REQUIRE(desk.store);
    CHECK(desk.store->access() == store::Access::ReadOnly);
    CHECK(desk.store->condition().network == u"nfs4");
    CHECK(desk.load() == sheet.manual);
    desk.opening.evenOnNetwork = true;
    desk.reopen();
    REQUIRE(desk.store);
    CHECK(desk.store->access() == store::Access::ReadWrite);
    CHECK(desk.store->condition().network == u"nfs4");
    desk.opening.evenOnNetwork = false;
    const QString made = desk.path(u"made.vademecum"_s);
    CHECK(store::Store::create(made, firstCommit(sheet.manual), desk.opening)); // one may make one there
}

TEST_CASE("File systems of other machines are told from those of this one")
{
    for (const QString &type : {u"nfs"_s, u"nfs4"_s, u"cifs"_s, u"smb3"_s, u"fuse.sshfs"_s, u"CIFS"_s})
        CHECK(store::isNetwork(type));
    for (const QString &type : {u"ext4"_s, u"btrfs"_s, u"tmpfs"_s, u"fuseblk"_s, u"apfs"_s, u"NTFS"_s, u""_s})
        CHECK_FALSE(store::isNetwork(type));
}

TEST_CASE("A manual that was renamed is found again and goes on under its new name")
{
    Sheet sheet;
    Desk desk(sheet.manual);
    QDir(desk.folder.path()).mkdir(u"deeper"_s);
    const QString renamed = desk.path(GENERATE(u"other.vademecum"_s, u"deeper/handbook.vademecum"_s));
    CHECK(desk.store->checkPlace());
    REQUIRE(QFile::rename(desk.path(), renamed));
    CHECK(desk.store->checkPlace().error().kind == ErrorKind::Moved);
    CHECK(desk.store->whereabouts() == renamed);
    REQUIRE(desk.store->follow(renamed));
    CHECK(desk.store->path() == renamed);
    REQUIRE(desk.store->write({{}, {welcomeSaying(sheet, u"Retrouvé."_s)}, {}, {}}));
    CHECK(store::Store::open(renamed, desk.opening).error().kind == ErrorKind::Locked); // it still holds the lock
    desk.store.reset();
    CHECK(askSql(renamed, u"SELECT count(*) FROM version WHERE value LIKE '%Retrouvé%'"_s).toInt() == 1);
    CHECK(QDir(desk.folder.path()).entryList({u"*-journal"_s}).isEmpty());
}

TEST_CASE("A manual that was removed, replaced or put into the bin is not followed; one can go on beside it")
{
    Sheet sheet;
    Desk desk(sheet.manual);
    const QString bin = desk.path(u"Trash/files"_s);
    QDir().mkpath(bin);
    const int accident = GENERATE(0, 1, 2);
    if (accident == 0)
        REQUIRE(QFile::remove(desk.path()));
    if (accident == 1) {
        REQUIRE(QFile::remove(desk.path()));
        putFile(desk.path(), "something a synchronising program put there");
    }
    if (accident == 2)
        REQUIRE(QFile::rename(desk.path(), bin + u"/handbook.vademecum"_s));
    CHECK(desk.store->checkPlace().error().kind == ErrorKind::Moved);
    CHECK(desk.store->whereabouts().isEmpty());
    const QString beside = desk.path(u"handbook (recovered).vademecum"_s);
    REQUIRE(desk.store->continueIn(beside));
    REQUIRE(desk.store->write({{}, {welcomeSaying(sheet, u"Sauvé."_s)}, {}, {}}));
    CHECK(desk.store->continueIn(beside).error().kind == ErrorKind::AlreadyExists);
    desk.store.reset();
    CHECK(askSql(beside, u"SELECT count(*) FROM version WHERE value LIKE '%Sauvé%'"_s).toInt() == 1);
    if (accident == 1)
        CHECK(bytesOf(desk.path()) == "something a synchronising program put there");
}

TEST_CASE("Everything is re-hashed after an unclean end and once a week, and that it was is remembered")
{
    Sheet sheet;
    Desk desk(sheet.manual);
    desk.reopen();
    REQUIRE(desk.store);
    CHECK_FALSE(desk.store->condition().needsCheckUp); // made a moment ago
    desk.clock.passMilliseconds(qint64(8) * 24 * 3600 * 1000);
    desk.reopen();
    CHECK(desk.store->condition().needsCheckUp);
    CHECK(answer(desk.store->checkUp()).isEmpty());
    CHECK_FALSE(desk.store->condition().needsCheckUp);
    desk.reopen();
    CHECK_FALSE(desk.store->condition().needsCheckUp);
    desk.opening.looksOverUpTo = 1000; // too large to be looked over while somebody waits
    desk.reopen();
    CHECK(desk.store->condition().needsCheckUp);
}

TEST_CASE("A large manual is looked over table by table, and damage is found that way too")
{
    Sheet sheet;
    Desk desk(sheet.manual);
    desk.opening.looksOverUpTo = 1000;
    desk.store.reset();
    const bool isDamaged = GENERATE(false, true);
    const int page = askSql(desk.path(), u"SELECT rootpage FROM sqlite_schema WHERE name = 'version_change'"_s).toInt();
    if (isDamaged)
        putGarbage(desk.path(), qint64(page - 1) * 4096, 4096, 3);
    desk.reopen();
    REQUIRE(desk.store);
    CHECK(desk.store->access() == store::Access::ReadWrite); // it was not looked over when it was opened
    base::CancelToken cancelled;
    cancelled.cancel();
    CHECK(desk.store->checkUp({}, cancelled).error().kind == ErrorKind::Cancelled);
    CHECK(answer(desk.store->checkUp()).isEmpty() == !isDamaged);
}

TEST_CASE("A manual that grew sick unnoticed is found out by the check-up, which then is due again")
{
    Sheet sheet;
    Desk desk(sheet.manual);
    desk.store.reset();
    REQUIRE(runSql(desk.path(), {u"UPDATE text SET fr = 'Autre chose.' WHERE fr LIKE 'Bienvenue%'"_s}));
    desk.clock.passMilliseconds(qint64(8) * 24 * 3600 * 1000);
    desk.reopen();
    REQUIRE(desk.store);
    CHECK(answer(desk.store->checkUp()).join(u' ').startsWith(u"text "));
    desk.reopen();
    CHECK(desk.store->condition().needsCheckUp);
}
