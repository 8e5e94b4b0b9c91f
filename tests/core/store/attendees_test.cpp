// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who comes to meetings: kept in the file and nowhere else, and erased for good.
#include "damage.h"
#include "desk.h"
#include "store/salvage.h"
#include "store/unfinished.h"

#include <QDir>
#include <QDirIterator>
#include <catch2/catch.hpp>
#include <random>

using namespace Qt::StringLiterals;
using base::ErrorKind;
using base::Language;
using model::MeetingId;
using model::Participant;
using model::ParticipantId;

namespace {

Participant person(const QString &name, MeetingId meeting)
{
    return {ParticipantId::create(), meeting, name, u"Maison verte"_s, u"Réseau"_s, u"accueil"_s, Language::Dutch,
            u"accueil@exemple.be"_s, u"végétarien"_s, {1, 0}};
}

/// "Zwaantje 3/17 Quaghebeur": the seventeenth of the third meeting.
QString nameOf(int meeting, int number)
{
    return u"Zwaantje %1/%2 Quaghebeur"_s.arg(meeting).arg(number);
}

/// Taken in from elsewhere, ids come in any order.
base::Id anyId(std::mt19937 &random)
{
    QByteArray bytes;
    for (int i = 0; i < 16; ++i)
        bytes += char(random());
    return base::Id::fromBytes(bytes);
}

/// Files under the desk that hold these words. The manual itself must be closed: reading it would let go of its lock.
QStringList filesWith(const Desk &desk, const QString &words)
{
    QStringList found;
    for (QDirIterator files(desk.folder.path(), QDir::Files, QDirIterator::Subdirectories); files.hasNext();) {
        const QString path = files.next();
        if ((!desk.store || path != desk.path()) && bytesOf(path).contains(words.toUtf8()))
            found.append(QDir(desk.folder.path()).relativeFilePath(path));
    }
    return found;
}

/// The same while the manual is open and when it is closed.
QStringList allFilesWith(Desk &desk, const QString &words)
{
    QStringList found = filesWith(desk, words);
    desk.store.reset();
    found += filesWith(desk, words);
    desk.reopen();
    return found;
}

} // namespace

TEST_CASE("Who comes to a meeting is kept in order with all that is known, counted, and found again")
{
    Sheet sheet;
    Desk desk(sheet.manual);
    const MeetingId first = MeetingId::create();
    const MeetingId second = MeetingId::create();
    Participant brief;
    brief.id = ParticipantId::create();
    brief.meeting = first;
    brief.name = QString(200, u'é');
    const QList<Participant> people{person(u"Zoé"_s, first), brief, person(u"Anna"_s, first)};
    REQUIRE(desk.store->setParticipants(first, people));
    REQUIRE(desk.store->setParticipants(second, {person(u"Bram"_s, second)}));
    desk.reopen();
    CHECK(answer(desk.store->participants(first)) == people);
    CHECK(answer(desk.store->participantCounts()) == QHash<MeetingId, int>{{first, 3}, {second, 1}});
    CHECK(answer(desk.store->participants(MeetingId::create())).isEmpty());

    REQUIRE(desk.store->setParticipants(first, {people[2], people[0]}));
    CHECK(answer(desk.store->participants(first)) == QList<Participant>{people[2], people[0]});
    CHECK(answer(desk.store->participants(second)).size() == 1);
}

TEST_CASE("People taken over from another meeting are people of their own")
{
    Sheet sheet;
    Desk desk(sheet.manual);
    const MeetingId first = MeetingId::create();
    const MeetingId second = MeetingId::create();
    Participant nameless = person(u"Bram"_s, first);
    nameless.id = {};
    const QList<Participant> people{person(u"Anna"_s, first), nameless};
    REQUIRE(desk.store->setParticipants(first, people));
    REQUIRE(desk.store->setParticipants(second, people + people));
    const QList<Participant> there = answer(desk.store->participants(second));
    REQUIRE(there.size() == 4);
    QSet<ParticipantId> ids;
    for (const Participant &one : there + answer(desk.store->participants(first)))
        ids.insert(one.id);
    CHECK(ids.size() == 6);
    CHECK(there[3].meeting == second);
    CHECK(there[3].name == u"Bram");
}

TEST_CASE("Of people who were erased no byte is left, in the file, in its journal, or in any other")
{
    Sheet sheet;
    Desk desk(sheet.manual);
    std::mt19937 random(7);
    QList<MeetingId> meetings;
    // Lists that grow and change, so that SQLite moves rows from page to page.
    for (int number = 0; number < 6; ++number) {
        meetings.append(MeetingId::create());
        QList<Participant> people;
        for (int i = 0; i < 60; ++i) {
            people.append(person(nameOf(number, i), meetings.last()));
            people.last().id = ParticipantId(anyId(random));
            people.last().needs = QString(int(random() % 300), u'x');
            if (i % 20 == 19)
                REQUIRE(desk.store->setParticipants(meetings.last(), people));
        }
    }
    desk.type(model::bodyOf(sheet.welcome), Language::French, u"Entre-temps."_s);
    REQUIRE(desk.store->backup());
    CHECK(filesWith(desk, nameOf(0, 0)).size() <= 1); // in the rollback journal at most
    for (int number = 0; number < 6; ++number) {
        CAPTURE(number);
        REQUIRE(desk.store->setParticipants(meetings[number], {}));
        for (int erased = 0; erased <= number; ++erased)
            CHECK(filesWith(desk, u"Zwaantje %1/"_s.arg(erased)).join(u' ').toStdString() == "");
        CHECK(allFilesWith(desk, u"Zwaantje %1/"_s.arg(number)).join(u' ').toStdString() == "");
        CHECK(answer(desk.store->participantCounts()).size() == 5 - number);
    }
    CHECK(allFilesWith(desk, u"Zwaantje"_s).isEmpty());
}

TEST_CASE("One who is taken off a list leaves no trace, and the others stay")
{
    Sheet sheet;
    Desk desk(sheet.manual);
    const MeetingId meeting = MeetingId::create();
    QList<Participant> people;
    for (int i = 0; i < 300; ++i)
        people.append(person(nameOf(0, i), meeting));
    REQUIRE(desk.store->setParticipants(meeting, people));
    people.removeAt(150);
    people[10].email = u"nouvelle@exemple.be"_s;
    REQUIRE(desk.store->setParticipants(meeting, people));
    CHECK(allFilesWith(desk, nameOf(0, 150)).isEmpty());
    CHECK(answer(desk.store->participants(meeting)) == people);
}

TEST_CASE("What was kept aside of a program that crashed goes with the people it names")
{
    Sheet sheet;
    Desk desk(sheet.manual);
    const QString aside = store::Unfinished(desk.dataFolder(), desk.path()).folder() + u"/20260302T090000000"_s;
    REQUIRE(QDir().mkpath(aside));
    QFile copy(aside + u"/handbook.vademecum"_s);
    REQUIRE(copy.open(QIODevice::WriteOnly));
    copy.write(nameOf(0, 0).toUtf8());
    copy.close();
    REQUIRE(desk.store->setParticipants(MeetingId::create(), {}));
    CHECK(filesWith(desk, nameOf(0, 0)).isEmpty());
}

TEST_CASE("People of meetings are in no change, and neither a copy nor a backup has them")
{
    Sheet sheet;
    Desk desk(sheet.manual);
    const MeetingId meeting = MeetingId::create();
    const auto changes = answer(desk.store->changesAfter(0));
    REQUIRE(desk.store->setParticipants(meeting, {person(nameOf(0, 0), meeting)}));
    CHECK(answer(desk.store->changesAfter(0)).size() == changes.size());
    CHECK(answer(desk.store->drafts()).isEmpty());
    REQUIRE(desk.store->backup());
    REQUIRE(desk.store->saveCopy(desk.path(u"copy.vademecum"_s), false));
    CHECK(filesWith(desk, nameOf(0, 0)).isEmpty());
    REQUIRE(desk.store->rebuild());
    CHECK(answer(desk.store->participants(meeting)).size() == 1);
}

TEST_CASE("Who comes to meetings goes along when the work goes on in another file, and nobody is left in the old one")
{
    Sheet sheet;
    Desk desk(sheet.manual);
    const MeetingId first = MeetingId::create();
    const MeetingId second = MeetingId::create();
    const QList<Participant> people{person(nameOf(1, 0), first), person(nameOf(1, 1), first)};
    REQUIRE(desk.store->setParticipants(first, people));
    REQUIRE(desk.store->setParticipants(second, {person(nameOf(2, 0), second)}));
    REQUIRE(filesWith(desk, u"Zwaantje"_s).size() <= 1); // in the rollback journal at most
    const QString elsewhere = desk.path(u"elsewhere.vademecum"_s);
    CHECK(answer(desk.store->continueIn(elsewhere)) == store::Store::LeftBehind::Nobody);
    CHECK(answer(desk.store->participants(first)) == people);
    CHECK(answer(desk.store->participantCounts()).size() == 2);
    desk.store.reset();
    CHECK(filesWith(desk, u"Zwaantje"_s) == QStringList{u"elsewhere.vademecum"_s});
    desk.reopen(); // what was left is whole, but for them
    CHECK(answer(desk.store->checkUp()).isEmpty());
    CHECK(answer(desk.store->participantCounts()).isEmpty());
}

TEST_CASE("Work goes on elsewhere whatever becomes of the old file, and says whether it still names people")
{
    Sheet sheet;
    Desk desk(sheet.manual);
    const bool hasPeople = GENERATE(false, true);
    const MeetingId meeting = MeetingId::create();
    if (hasPeople)
        REQUIRE(desk.store->setParticipants(meeting, {person(u"Anna"_s, meeting)}));
    if (GENERATE(false, true)) {
        desk.opening.access = store::Access::ReadOnly;
        desk.reopen();
    } else {
        REQUIRE(QDir().mkpath(desk.path(u"Trash/files"_s)));
        REQUIRE(QFile::rename(desk.path(), desk.path(u"Trash/files/handbook.vademecum"_s)));
    }
    const auto left = answer(desk.store->continueIn(desk.path(u"elsewhere.vademecum"_s)));
    CHECK(left == (hasPeople ? store::Store::LeftBehind::People : store::Store::LeftBehind::Nobody));
    CHECK(answer(desk.store->participants(meeting)).size() == (hasPeople ? 1 : 0));
}

TEST_CASE("A manual that may only be read shows its people and keeps them")
{
    Sheet sheet;
    Desk desk(sheet.manual);
    const MeetingId meeting = MeetingId::create();
    REQUIRE(desk.store->setParticipants(meeting, {person(u"Anna"_s, meeting)}));
    desk.opening.access = store::Access::ReadOnly;
    desk.reopen();
    CHECK(desk.store->setParticipants(meeting, {}).error().kind == ErrorKind::ReadOnly);
    CHECK(answer(desk.store->participants(meeting)).size() == 1);
}

TEST_CASE("A manual that is brought back has its people with all that was known of them")
{
    Sheet sheet;
    Desk desk(sheet.manual);
    const MeetingId meeting = MeetingId::create();
    const QList<Participant> people{person(u"Zoé"_s, meeting), person(u"Anna"_s, meeting)};
    REQUIRE(desk.store->setParticipants(meeting, people));
    desk.store.reset();
    putGarbage(desk.path(), 0, 4096, 9);
    const QString mended = desk.path(u"mended.vademecum"_s);
    REQUIRE(store::salvage(desk.path(), mended, desk.opening));
    const auto opened = answer(store::Store::open(mended, desk.opening));
    CHECK(answer(opened->participants(meeting)) == people);
}

TEST_CASE("Two thousand people are kept and erased")
{
    Sheet sheet;
    Desk desk(sheet.manual);
    const MeetingId meeting = MeetingId::create();
    QList<Participant> people;
    for (int i = 0; i < 2000; ++i)
        people.append(person(nameOf(0, i), meeting));
    REQUIRE(desk.store->setParticipants(meeting, people));
    CHECK(answer(desk.store->participants(meeting)) == people);
    REQUIRE(desk.store->setParticipants(meeting, {}));
    CHECK(answer(desk.store->participantCounts()).isEmpty());
}
