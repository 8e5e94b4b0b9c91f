// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who comes to meetings, as the window asks and changes it.
#include "desk.h"

#include "edit/meetingedits.h"
#include "model/canonicaljson.h"

#include <QSignalSpy>

using model::MeetingId;
using model::Participant;

namespace {

Participant person(const QString &name)
{
    Participant person;
    person.id = model::ParticipantId::create();
    person.name = name;
    return person;
}

QStringList namesAt(Desk &desk, MeetingId meeting)
{
    QStringList names;
    const auto people = desk.workspace().participants(meeting).result();
    REQUIRE(people);
    for (const Participant &person : *people)
        names.append(person.name);
    return names;
}

model::Meeting meetingCalled(const QString &theme)
{
    model::Meeting meeting;
    meeting.id = MeetingId::create();
    meeting.title.in(Language::French) = model::Wording(theme);
    return meeting;
}

} // namespace

TEST_CASE("People of a meeting are told once they are written, and are no step of the manual")
{
    Desk desk;
    const MeetingId meeting = MeetingId::create();
    const QJsonObject before = model::manualToJson(desk.manual());
    QSignalSpy told(&desk.workspace(), &edit::Workspace::participantsChanged);
    QSignalSpy changed(&desk.workspace(), &edit::Workspace::changed);
    REQUIRE(desk.workspace().setParticipants(meeting, {person(u"Zoé"_s), person(u"Anna"_s)}));
    CHECK(namesAt(desk, meeting) == QStringList{u"Zoé"_s, u"Anna"_s});
    REQUIRE(told.wait());
    CHECK(told.first().first().value<MeetingId>() == meeting);
    CHECK(changed.isEmpty());
    CHECK_FALSE(desk.workspace().canUndo());
    CHECK(model::manualToJson(desk.manual()) == before);
    desk.reopen();
    CHECK(namesAt(desk, meeting).size() == 2);
    CHECK(*desk.workspace().participantCounts().result() == QHash<MeetingId, int>{{meeting, 2}});
}

TEST_CASE("A meeting that is removed keeps its people until they are erased, and undo brings none of them back")
{
    Desk desk;
    const model::Meeting meeting = meetingCalled(u"Participer"_s);
    REQUIRE(desk.perform(edit::changeMeeting(meeting)));
    REQUIRE(desk.workspace().setParticipants(meeting.id, {person(u"Anna"_s)}));
    REQUIRE(desk.perform(edit::removeMeeting(meeting.id)));
    CHECK(desk.workspace().participantCounts().result()->value(meeting.id) == 1);
    REQUIRE(desk.workspace().eraseParticipants(meeting.id));
    REQUIRE(desk.workspace().undo());
    CHECK(desk.manual().meeting(meeting.id));
    CHECK(desk.workspace().participantCounts().result()->isEmpty());
}

TEST_CASE("A manual that may only be read refuses to change and to erase people")
{
    Desk desk;
    const MeetingId meeting = MeetingId::create();
    REQUIRE(desk.workspace().setParticipants(meeting, {person(u"Anna"_s)}));
    REQUIRE(desk.workspace().flush());
    const QString copy = desk.copyAsAfterACrash();
    edit::Session reading = desk.session();
    reading.access = edit::Access::ReadOnly;
    const auto opened = edit::Workspace::open(copy, reading);
    REQUIRE(opened);
    CHECK((*opened)->setParticipants(meeting, {}).error().kind == base::ErrorKind::ReadOnly);
    CHECK((*opened)->eraseParticipants(meeting).error().kind == base::ErrorKind::ReadOnly);
    CHECK((*opened)->participants(meeting).result()->size() == 1);
}

TEST_CASE("People follow a file that was renamed while it was open")
{
    Desk desk;
    const MeetingId meeting = MeetingId::create();
    const QString renamed = desk.folder() + u"/renamed.vademecum"_s;
    REQUIRE(QFile::rename(desk.path(), renamed));
    QSignalSpy relocated(&desk.workspace(), &edit::Workspace::relocated);
    REQUIRE(desk.workspace().setParticipants(meeting, {person(u"Anna"_s)}));
    REQUIRE(relocated.wait());
    CHECK(desk.workspace().path() == renamed);
    CHECK(namesAt(desk, meeting) == QStringList{u"Anna"_s});
}

TEST_CASE("People go along with a manual that goes on elsewhere; a file that could not be rid of them is told")
{
    Desk desk;
    const MeetingId meeting = MeetingId::create();
    REQUIRE(desk.workspace().setParticipants(meeting, {person(u"Anna"_s)}));
    const bool isGone = GENERATE(false, true);
    REQUIRE(desk.workspace().flush());
    if (isGone)
        REQUIRE(QFile::remove(desk.path()));
    const QString elsewhere = desk.folder() + u"/elsewhere.vademecum"_s;
    const base::Outcome continued = waitFor(desk.workspace().continueIn(elsewhere));
    CHECK(bool(continued) == !isGone);
    if (isGone)
        CHECK(continued.error() == base::Error{base::ErrorKind::NotAllowed, desk.path(), {u"people_left"_s, desk.path()}});
    QCoreApplication::processEvents();
    CHECK(desk.workspace().path() == elsewhere);
    CHECK(namesAt(desk, meeting) == QStringList{u"Anna"_s});
    if (isGone)
        return;
    const auto before = edit::Workspace::open(desk.path(), desk.session());
    REQUIRE(before);
    CHECK((*before)->participantCounts().result()->isEmpty());
}
