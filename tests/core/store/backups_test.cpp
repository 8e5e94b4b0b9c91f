// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"
#include "store/backups.h"

#include <QDir>
#include <catch2/catch.hpp>
#include <thread>

using namespace Qt::StringLiterals;
using base::ErrorKind;
using base::Language;
using store::BackupFile;

TEST_CASE("A backup is a whole manual that can be opened as another one")
{
    Sheet sheet;
    Desk desk(sheet.manual);
    const BackupFile backup = answer(desk.store->backup());
    CHECK(backup.at == desk.clock.now());
    CHECK(backup.texts == 7);  // two titles and a pair in both languages, one paragraph in French only
    desk.type(model::bodyOf(sheet.welcome), Language::French, u"Plus tard."_s);
    REQUIRE(desk.store->backups().size() == 1);
    CHECK(desk.store->backups()[0].path == backup.path);

    Desk other;
    REQUIRE(store::Store::restore(backup.path, other.path()));
    other.reopen();
    REQUIRE(other.store);
    CHECK(other.load() == sheet.manual);
    const auto again = store::Store::restore(backup.path, other.path());
    REQUIRE(!again);
    CHECK(again.error().kind == ErrorKind::AlreadyExists);
}

TEST_CASE("Backups and copies never hold the names of people who attended a meeting")
{
    Sheet sheet;
    Desk desk(sheet.manual);
    desk.store.reset();
    const QString name = u"Zwaantje Quaghebeur"_s;
    REQUIRE(runSql(desk.path(), {u"INSERT INTO attendee (id, meeting_id, name, network, contact) "
                                 "VALUES (randomblob(16), randomblob(16), '%1', 'Luik', '')"_s.arg(name)}));
    desk.reopen();
    const BackupFile backup = answer(desk.store->backup());
    const QString copy = desk.path(u"copy.vademecum"_s);
    REQUIRE(desk.store->saveCopy(copy, false));
    for (const QString &path : {backup.path, copy}) {
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        CHECK(!file.readAll().contains(name.toUtf8()));
    }
    desk.store.reset();
    CHECK(askSql(desk.path(), u"SELECT count(*) FROM attendee"_s).toInt() == 1);
}

TEST_CASE("While a backup is checked the manual is asked and written, and the backup stays what it was copied from")
{
    Sheet sheet;
    Desk desk(sheet.manual);
    const model::TextRef text = model::bodyOf(sheet.welcome);
    const auto caller = std::this_thread::get_id();
    int told = 0;
    bool isElsewhere = false;
    const auto backup = desk.store->backup([&](qsizetype, qsizetype) {
        isElsewhere = isElsewhere || std::this_thread::get_id() != caller;
        if (told++ == 0)
            desk.type(text, Language::French, u"Entre-temps."_s);
    });
    REQUIRE(backup);
    CHECK(told > 0);
    CHECK_FALSE(isElsewhere);
    CHECK(desk.load().text(text)->in(Language::French).text() == u"Entre-temps.");
    Desk other;
    REQUIRE(store::Store::restore(backup->path, other.path()));
    other.reopen();
    CHECK(other.load() == sheet.manual);
}

TEST_CASE("A backup that is given up leaves nothing behind")
{
    Sheet sheet;
    Desk desk(sheet.manual);
    const base::CancelToken cancel;
    const auto refused = desk.store->backup([&](qsizetype, qsizetype) { cancel.cancel(); }, cancel);
    if (!refused) // the check may have been over before
        CHECK(refused.error().kind == ErrorKind::Cancelled);
    desk.clock.passMilliseconds(1000);
    CHECK(desk.store->backup({}, cancel).error().kind == ErrorKind::Cancelled);
    const QDir folder(desk.dataFolder() + u"/backups/"_s + desk.store->documentId().toString());
    CHECK(folder.entryList(QDir::Files).size() == desk.store->backups().size());
}

TEST_CASE("A copy of a damaged manual is not passed off as a backup")
{
    Sheet sheet;
    Desk desk(sheet.manual);
    REQUIRE(desk.store->backup());
    desk.store.reset();
    REQUIRE(runSql(desk.path(), {u"DROP TRIGGER version_never_changes"_s, u"UPDATE version SET value = '{}' WHERE n = 3"_s}));
    desk.reopen();
    desk.clock.passMilliseconds(1000);
    const auto refused = desk.store->backup();
    REQUIRE(!refused);
    CHECK(refused.error().kind == ErrorKind::Damaged);
    CHECK(desk.store->backups().size() == 1);
    const QFileInfo first(desk.store->backups()[0].path);
    CHECK(first.dir().entryList(QDir::Files).size() == 1);
}

TEST_CASE("A manual that may only be read can be copied, and the copy can be written")
{
    Sheet sheet;
    Desk desk(sheet.manual);
    desk.opening.access = store::Access::ReadOnly;
    desk.reopen();
    REQUIRE(desk.store);
    REQUIRE(desk.store->saveCopy(desk.path(u"copy.vademecum"_s), false));
    auto copy = store::Store::open(desk.path(u"copy.vademecum"_s), Desk().opening);
    REQUIRE(copy);
    CHECK((*copy)->access() == store::Access::ReadWrite);
    CHECK(answer((*copy)->load()) == sheet.manual);
}

TEST_CASE("Copying onto a file asks first")
{
    Sheet sheet;
    Desk desk(sheet.manual);
    const QString copy = desk.path(u"copy.vademecum"_s);
    REQUIRE(desk.store->saveCopy(copy, false));
    CHECK(desk.store->saveCopy(copy, false).error().kind == ErrorKind::AlreadyExists);
    CHECK(desk.store->saveCopy(copy, true));
    CHECK(QDir(desk.folder.path()).entryList({u"*.part*"_s}).isEmpty());
}

TEST_CASE("Old backups are thinned to days, weeks and months")
{
    QList<BackupFile> backups;
    const QDateTime today(QDate(2026, 11, 22), QTime(18, 0), Qt::UTC);
    for (int hour = 0; hour < 400 * 24; hour += 8)
        backups.append({QString::number(hour), today.addSecs(-3600 * hour), 1, 100});
    const QList<BackupFile> kept = store::worthKeeping(backups);
    CHECK(kept.size() <= 31);
    CHECK(kept.size() >= 20);
    CHECK(kept.first().path == u"0");
    QSet<QDate> days;
    for (const BackupFile &backup : kept)
        days.insert(backup.at.date());
    for (int day = 0; day < 12; ++day)
        CHECK(days.contains(today.date().addDays(-day)));
    CHECK(kept.last().at < today.addMonths(-7));
    CHECK(store::worthKeeping(kept).size() == kept.size());
}

TEST_CASE("An emptier backup never takes the place of a fuller one")
{
    const QDateTime morning(QDate(2026, 11, 22), QTime(8, 0), Qt::UTC);
    const QList<BackupFile> backups{{u"full"_s, morning, 1, 500},
                                    {u"emptied"_s, morning.addSecs(3600), 1, 3},
                                    {u"emptied again"_s, morning.addSecs(7200), 1, 4}};
    QStringList kept;
    for (const BackupFile &backup : store::worthKeeping(backups))
        kept.append(backup.path);
    CHECK(kept == QStringList{u"emptied again"_s, u"full"_s});
}
