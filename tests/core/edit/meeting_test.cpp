// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Meetings: planned, changed, taken in, answered.
#include "desk.h"

#include "check/uses.h"
#include "edit/lessonedits.h"
#include "edit/meetingedits.h"
#include "model/canonicaljson.h"
#include "model/sittings.h"
#include "model/timetable.h"
#include "text/markup.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace edit;
using model::Meeting;
using model::MeetingItem;
using model::Question;

namespace {

model::Text both(const QString &french, const QString &dutch)
{
    model::Text text;
    text.in(Language::French) = model::Wording(french);
    text.in(Language::Dutch) = model::Wording(dutch);
    return text;
}

MeetingItem item(const QString &french, int minutes, QTime at = {})
{
    MeetingItem item;
    item.id = model::MeetingItemId::create();
    item.header.minutes = minutes;
    item.header.at = at;
    item.title = both(french, french + u" (nl)");
    return item;
}

/// A morning from nine to noon on the module m-1.
Meeting morning(const model::Manual &manual)
{
    Meeting meeting;
    meeting.id = model::MeetingId::create();
    meeting.title = both(u"Participer ensemble"_s, u"Samen meedoen"_s);
    meeting.header.sittings = {{QDate(2026, 3, 12), QTime(9, 0), QTime(12, 0)}};
    meeting.header.trainers = {u"Anna"_s};
    meeting.header.entries = {entryCalled(manual, u"m-1"_s)};
    meeting.header.pack = {{model::PackPartKind::Attendance, model::PackLanguages::Columns, {}, {}, false, false, 25, 10}};
    meeting.items = {item(u"Accueil"_s, 15), item(u"Travail"_s, 60), item(u"Pause"_s, 15)};
    return meeting;
}

Question question(model::QuestionKind kind, const QString &french)
{
    Question question;
    question.id = model::QuestionId::create();
    question.header.kind = kind;
    question.label = both(french, french + u" (nl)");
    return question;
}

} // namespace

TEST_CASE("A meeting is kept with its programme, changed as a whole, and comes back when it was removed")
{
    Desk desk;
    Meeting meeting = morning(desk.manual());
    REQUIRE(desk.perform(changeMeeting(meeting)));
    desk.reopen();
    REQUIRE(desk.manual().meetings().size() == 1);
    const Meeting kept = desk.manual().meetings().first();
    CHECK(kept.header.sittings == meeting.header.sittings);
    CHECK(kept.header.pack == meeting.header.pack);
    CHECK(kept.items.size() == 3);
    CHECK(kept.items[1].title.in(Language::Dutch).text() == u"Travail (nl)"_s);

    meeting.items.move(2, 1);
    meeting.items.removeFirst();
    meeting.header.place = u"Namur"_s;
    REQUIRE(desk.perform(changeMeeting(meeting)));
    CHECK(desk.workspace().undoReason() == history::Reason::MeetingChanged);
    const Meeting changed = *desk.manual().meeting(meeting.id);
    REQUIRE(changed.items.size() == 2);
    CHECK(changed.items[0].id == meeting.items[0].id);
    CHECK(changed.header.place == u"Namur"_s);

    const QJsonObject before = model::manualToJson(desk.manual());
    REQUIRE(desk.perform(removeMeeting(meeting.id)));
    CHECK(desk.manual().meetings().isEmpty());
    REQUIRE(desk.workspace().undo());
    CHECK(model::manualToJson(desk.manual()) == before);
    desk.reopen();
    CHECK(model::manualToJson(desk.manual()) == before);
}

TEST_CASE("A meeting without a theme, a question that asks nothing and a pack without a name are refused")
{
    Desk desk;
    Meeting meeting = morning(desk.manual());
    meeting.title = {};
    CHECK_FALSE(desk.perform(changeMeeting(meeting)));
    Question nothing = question(model::QuestionKind::Open, u"?"_s);
    nothing.label = {};
    CHECK_FALSE(desk.perform(changeQuestions({nothing})));
    CHECK_FALSE(desk.perform(changePacks({model::Pack{model::PackId::create(), {}, {}}})));
    CHECK_FALSE(desk.perform(removeMeeting(meeting.id)));
    CHECK(desk.manual().meetings().isEmpty());
}

TEST_CASE("What an entry is used for names the meetings that treat it, once each")
{
    Desk desk;
    Meeting meeting = morning(desk.manual());
    meeting.items[1].header.entry = desk.entry(u"m-1"_s);
    REQUIRE(desk.perform(changeMeeting(meeting)));
    const auto isMeeting = [&](const check::Use &use) { return use.by == model::ref(meeting.id); };
    const QList<check::Use> uses = check::usesOf(desk.manual(), model::ref(desk.entry(u"m-1"_s)));
    CHECK(std::count_if(uses.cbegin(), uses.cend(), isMeeting) == 1);
    const QList<check::Use> others = check::usesOf(desk.manual(), model::ref(desk.entry(u"m-2"_s)));
    CHECK(std::none_of(others.cbegin(), others.cend(), isMeeting));
}

TEST_CASE("Forms are answers to a meeting, go with it and come back with it")
{
    Desk desk;
    const Meeting meeting = morning(desk.manual());
    const Question scale = question(model::QuestionKind::Scale, u"Utile ?"_s);
    REQUIRE(desk.perform(changeMeeting(meeting)));
    REQUIRE(desk.perform(changeQuestions({scale})));
    const auto form = model::EvaluationId::create();
    REQUIRE(desk.perform(takeEvaluations({{form, {{}, meeting.id, {{scale.id, u"4"_s}}, {}}}})));
    desk.reopen();
    REQUIRE(desk.manual().evaluations().contains(form));
    CHECK(desk.manual().evaluations().value(form).answers == QList<model::FormAnswer>{{scale.id, u"4"_s}});
    REQUIRE(desk.perform(removeMeeting(meeting.id)));
    CHECK(desk.manual().evaluations().isEmpty());
    REQUIRE(desk.workspace().undo());
    CHECK(desk.manual().evaluations().size() == 1);
    CHECK_FALSE(desk.perform(takeEvaluations({{form, {{}, model::MeetingId::create(), {}, {}}}})));
}

TEST_CASE("Meetings travel in the interchange format, and taking them in twice changes nothing")
{
    Desk desk;
    Meeting meeting = morning(desk.manual());
    meeting.items[1].header.entry = desk.entry(u"m-1"_s);
    meeting.items[2].header.at = QTime(10, 30);
    meeting.header.sittings = withSitting(meeting.header.sittings, {QDate(2026, 3, 11), {}, {}}); // before the other
    const Question choice = question(model::QuestionKind::Choice, u"Comment ?"_s);
    meeting.header.questions = {choice.id};
    REQUIRE(desk.perform(changeQuestions({choice})));
    REQUIRE(desk.perform(changeMeeting(meeting)));
    REQUIRE(desk.perform(changePacks({model::Pack{model::PackId::create(), {{}, {}, meeting.header.pack, {}}, both(u"Jour"_s, u"Dag"_s)}})));
    REQUIRE(desk.perform(takeEvaluations({{model::EvaluationId::create(), {{}, meeting.id, {{choice.id, u"0,2"_s}}, {}}}})));
    const QJsonObject json = model::manualToJson(desk.manual());

    const auto read = model::manualFromJson(json);
    REQUIRE(read);
    CHECK(model::manualToJson(read->manual) == json);
    CHECK(read->remarks.isEmpty());

    REQUIRE(waitFor(desk.workspace().takeIn(*read, u"file.json"_s, {}, {})));
    CHECK(model::manualToJson(desk.manual()) == json);
    Desk fresh(*read);
    CHECK(model::manualToJson(fresh.manual()) == json);
}

TEST_CASE("Two sittings of one number are refused with the place of the second")
{
    Desk desk;
    const auto with = [&](const QJsonObject &second) {
        QJsonObject json = model::manualToJson(desk.manual());
        const QJsonArray sittings{QJsonObject{{"day"_L1, u"2026-03-12"_s}, {"number"_L1, 2}}, second};
        json.insert("meetings"_L1, QJsonArray{QJsonObject{{"id"_L1, u"s"_s}, {"title"_L1, QJsonObject{}}, {"sittings"_L1, sittings}}});
        return json;
    };
    const auto twice = model::manualFromJson(with({}));
    REQUIRE_FALSE(twice);
    CHECK(twice.error().kind == base::ErrorKind::WrongValue);
    CHECK(twice.error().place == u"meetings[0].sittings[1].number"_s);
    CHECK(model::manualFromJson(with({{"number"_L1, 1}})));
    CHECK_FALSE(model::manualFromJson(with({{"number"_L1, 0}})));
}

TEST_CASE("What follows shifts with what it follows, and what begins too early or ends too late is told")
{
    Meeting meeting;
    meeting.header.sittings = {{QDate(2026, 3, 12), QTime(9, 0), QTime(10, 0)}, {QDate(2026, 3, 12), QTime(13, 30), QTime(13, 0)}};
    meeting.items = {item(u"Accueil"_s, 20), item(u"Travail"_s, 30), item(u"Pause"_s, 15, QTime(9, 40)), item(u"Suite"_s, 15)};
    meeting.items.last().header.sitting = 1;
    const model::Timetable table = model::timetableOf(meeting, 0);
    REQUIRE(table.items.size() == 3);
    CHECK(model::clockTime(table.items[1].from) == u"09:20"_s);
    CHECK_FALSE(table.items[1].overlaps);
    CHECK(model::clockTime(table.items[2].from) == u"09:40"_s);
    CHECK(table.items[2].overlaps);
    CHECK(table.over == -5);
    CHECK_FALSE(table.endsBeforeStart);
    const model::Timetable afternoon = model::timetableOf(meeting, 1);
    CHECK(afternoon.endsBeforeStart);
    CHECK(afternoon.over == 45);
}

TEST_CASE("A meeting made after another keeps its programme and pack, and is planned anew")
{
    Desk desk;
    Meeting meeting = morning(desk.manual());
    meeting.header.status = model::MeetingStatus::Held;
    meeting.header.edition = u"2026.1"_s;
    REQUIRE(desk.perform(changeMeeting(meeting)));
    const Meeting copy = copyOf(*desk.manual().meeting(meeting.id));
    REQUIRE(desk.perform(changeMeeting(copy)));
    REQUIRE(desk.manual().meetings().size() == 2);
    const Meeting &second = desk.manual().meetings().last();
    CHECK(second.items.size() == meeting.items.size());
    CHECK(second.header.pack == meeting.header.pack);
    CHECK(second.header.status == model::MeetingStatus::Planned);
    CHECK(second.header.edition.isNull());
    CHECK_FALSE(second.header.sittings.first().day.isValid());
    CHECK(desk.manual().meetings().first().items.size() == meeting.items.size());
}

TEST_CASE("A lesson is proposed to a practice with the meeting as its source, and one undo takes it all back")
{
    support::ManualBuilder builder;
    builder.titled(u"M"_s, u"H"_s).practice(u"p-1"_s, u"Café"_s, u"Café"_s).paragraph(u"Texte"_s, u"Tekst"_s);
    builder.module(u"m-1"_s, u"Module"_s, u"Module"_s).paragraph(u"Texte"_s, u"Tekst"_s);
    Desk desk(builder.incoming());
    const model::EntryId practice = entryCalled(desk.manual(), u"p-1"_s);
    Lesson lesson{practice, Language::Dutch, u"Spreek *kleine* groepen af."_s, u"Samen meedoen, Luik, 12/3/2026"_s, u"Voorgesteld na de ontmoeting."_s,
                  u"Anna"_s, QDateTime::currentDateTimeUtc(), {u"Leçons"_s, u"Lessen"_s}};
    const model::Manual before = desk.manual();
    const auto passage = model::PassageId::create();
    REQUIRE(desk.perform(proposeLesson(lesson, passage)));

    // The field was not open yet: it is now, and holds the lesson in the one language it was said in.
    const model::Entry &entry = *desk.manual().entry(practice);
    REQUIRE(entry.passages.size() == 3);
    CHECK(entry.passages[1].header.role == model::Role::Lessons);
    CHECK(entry.passages[1].text.in(Language::French).text() == u"Leçons");
    CHECK(entry.passages[2].id == passage);
    CHECK(text::plain(entry.passages[2].text.in(Language::Dutch).text()) == u"Spreek *kleine* groepen af. (Samen meedoen, Luik, 12/3/2026)");
    CHECK(entry.passages[2].text.in(Language::French).isMissing());
    REQUIRE(desk.manual().references().size() == 1);
    CHECK(text::targets(entry.passages[2].text.in(Language::Dutch).text()) == QStringList{u'#' + desk.manual().references().first().id.toString()});
    REQUIRE(desk.manual().comments().size() == 1);
    CHECK(desk.manual().comments().begin()->object == model::ref(passage));

    // The next one comes behind it and cites the same meeting.
    lesson.words = u"Begin met koffie."_s;
    REQUIRE(desk.perform(proposeLesson(lesson, model::PassageId::create())));
    CHECK(desk.manual().entry(practice)->passages.size() == 4);
    CHECK(desk.manual().references().size() == 1);
    REQUIRE(desk.workspace().undo());
    REQUIRE(desk.workspace().undo());
    CHECK(desk.manual() == before);

    // A module has no such field: at its end.
    lesson.entry = entryCalled(desk.manual(), u"m-1"_s);
    REQUIRE(desk.perform(proposeLesson(lesson, passage)));
    CHECK(desk.manual().entry(lesson.entry)->passages.last().id == passage);
    CHECK(desk.manual().entry(lesson.entry)->passages.size() == 2);

    lesson.words = u" "_s;
    CHECK(!desk.perform(proposeLesson(lesson, model::PassageId::create())));
    lesson.entry = model::EntryId::create();
    CHECK(!desk.perform(proposeLesson(lesson, model::PassageId::create())));
}
