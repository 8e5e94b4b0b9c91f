// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "damage.h"
#include "desk.h"
#include "store/salvage.h"

#include <QDir>
#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using base::ErrorKind;

namespace {

QFileInfoList scripts(const QString &folder)
{
    return QDir(folder).entryInfoList({u"*.sql"_s}, QDir::Files, QDir::Name);
}

/// As a program knew it that had so many of the steps.
QString schemaOf(const Desk &desk, qsizetype steps)
{
    const QString folder = desk.path(u"schema%1"_s.arg(steps));
    QDir().mkpath(folder);
    for (const QFileInfo &script : scripts(store::Folders::standard().schema).first(steps))
        QFile::copy(script.filePath(), folder + u'/' + script.fileName());
    return folder;
}

qsizetype stepsKnown()
{
    return scripts(store::Folders::standard().schema).size();
}

/// The schema of a later program: ours and one more step.
QString laterSchema(const Desk &desk, const QByteArray &step)
{
    const QString folder = schemaOf(desk, stepsKnown());
    QFile file(folder + u"/%1_later.sql"_s.arg(stepsKnown() + 1, 3, 10, QChar(u'0')));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(step);
    return folder;
}

/// A manual as the first program made it, with two people somebody noted down in it.
void makeFirst(Desk &desk, const model::Manual &manual)
{
    const QString ours = std::exchange(desk.opening.folders.schema, schemaOf(desk, 1));
    REQUIRE(store::Store::create(desk.path(), firstCommit(manual), desk.opening));
    desk.opening.folders.schema = ours;
    REQUIRE(runSql(desk.path(), {u"INSERT INTO attendee VALUES (x'00000000000070008000000000000001', "
                                 "x'00000000000070008000000000000002', 'Anna', 'Luik', 'anna@exemple.be')"_s}));
}

const model::MeetingId meetingOfFirst(base::Id::fromString(u"00000000-0000-7000-8000-000000000002"));

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
    CHECK(askSql(desk.path(), u"PRAGMA user_version"_s).toInt() == stepsKnown() + 1);
    CHECK(askSql(backup, u"PRAGMA user_version"_s).toInt() == stepsKnown());
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
    CHECK(askSql(desk.path(), u"PRAGMA user_version"_s).toInt() == stepsKnown());
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

TEST_CASE("A manual of the first program keeps its people when it is brought up to date, and its backup has none")
{
    Sheet sheet;
    Desk desk;
    makeFirst(desk, sheet.manual);
    desk.reopen();
    REQUIRE(desk.store);
    CHECK(desk.load() == sheet.manual);
    const QList<model::Participant> people = answer(desk.store->participants(meetingOfFirst));
    REQUIRE(people.size() == 1);
    CHECK(people[0].name == u"Anna");
    CHECK(people[0].network == u"Luik");
    CHECK(people[0].email == u"anna@exemple.be");
    CHECK(!people[0].language);
    CHECK(people[0].present.isEmpty());
    REQUIRE(desk.store->backups().size() == 1);
    CHECK(askSql(desk.store->backups()[0].path, u"SELECT count(*) FROM attendee"_s).toInt() == 0);
    REQUIRE(desk.store->setParticipants(meetingOfFirst, {}));
    CHECK(answer(desk.store->participantCounts()).isEmpty());
}

TEST_CASE("A manual of the first program that may only be read is read as it is")
{
    Sheet sheet;
    Desk desk;
    makeFirst(desk, sheet.manual);
    desk.opening.access = store::Access::ReadOnly;
    desk.reopen();
    REQUIRE(desk.store);
    CHECK(desk.load() == sheet.manual);
    CHECK(answer(desk.store->participants(meetingOfFirst)).isEmpty());
    CHECK(answer(desk.store->participantCounts()).value(meetingOfFirst) == 1);
    REQUIRE(desk.store->saveCopy(desk.path(u"copy.vademecum"_s), false));
    desk.store.reset();
    CHECK(askSql(desk.path(), u"PRAGMA user_version"_s).toInt() == 1);
    CHECK(askSql(desk.path(u"copy.vademecum"_s), u"SELECT count(*) FROM attendee"_s).toInt() == 0);
}

TEST_CASE("A manual that an earlier program made or copied comes back when its first page is destroyed")
{
    const bool isCopy = GENERATE(false, true); // a copy has its tables in another order
    const bool isUpToDate = GENERATE(false, true);
    CAPTURE(isCopy, isUpToDate);
    support::ManualBuilder builder;
    builder.titled(u"Manuel"_s, u"Handboek"_s).module(u"m-one"_s, u"Accueil"_s, u"Onthaal"_s);
    for (int i = 0; i < 200; ++i)
        builder.paragraph(u"Passage %1"_s.arg(i), QString(300, QChar(u'a' + i % 26)));
    const model::Manual manual = builder.build();
    Desk desk;
    makeFirst(desk, manual);
    const QString damaged = isCopy ? desk.path(u"copy.vademecum"_s) : desk.path();
    const QString ours = std::exchange(desk.opening.folders.schema, schemaOf(desk, 1));
    if (isCopy)
        REQUIRE(answer(desk.open())->saveCopy(damaged, false));
    desk.opening.folders.schema = ours;
    if (isUpToDate)
        REQUIRE(store::Store::open(damaged, desk.opening));
    putGarbage(damaged, 0, 4096, 9);
    desk.opening.folders.data = desk.path(u"nobackups"_s);
    const QString mended = desk.path(u"mended.vademecum"_s);
    const auto found = store::salvage(damaged, mended, desk.opening);
    REQUIRE(found);
    CHECK(found->isComplete());
    const auto opened = answer(store::Store::open(mended, desk.opening));
    CHECK(answer(opened->load()) == manual);
    CHECK(answer(opened->participants(meetingOfFirst)).size() == (isCopy ? 0 : 1));
}
