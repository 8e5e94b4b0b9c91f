// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Meetings in the calendars of other programs.
#include "exchange/icalendar.h"
#include "manualbuilder.h"

#include <QMap>
#include <QRegularExpression>
#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using base::Language;
using model::Meeting;
using model::MeetingItem;
using model::MeetingStatus;

namespace {

const QDateTime stamp(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC);
const QDate spring(2026, 3, 12);

model::Text both(const QString &french, const QString &dutch)
{
    model::Text text;
    text.in(Language::French) = model::Wording(french);
    text.in(Language::Dutch) = model::Wording(dutch);
    return text;
}

Meeting meetingWith(const QList<model::Sitting> &sittings)
{
    Meeting meeting;
    meeting.id = model::MeetingId::create();
    meeting.title = both(u"Participer *ensemble*"_s, u"Samen meedoen"_s);
    meeting.header.sittings = sittings;
    return meeting;
}

MeetingItem item(const model::Text &title, int minutes)
{
    MeetingItem item;
    item.id = model::MeetingItemId::create();
    item.title = title;
    item.header.minutes = minutes;
    return item;
}

QByteArray calendar(const Meeting &meeting, Language language = Language::French, const model::Manual &manual = {})
{
    return exchange::icalendarOf({meeting}, manual, language, stamp);
}

/// The lines as a calendar reads them, put together again.
QStringList linesOf(QByteArray bytes)
{
    return QString::fromUtf8(bytes.replace("\r\n ", "")).split(u"\r\n"_s, Qt::SkipEmptyParts);
}

/// What stands behind the name in each event, one after the other.
QStringList valuesOf(const QByteArray &bytes, const QString &name)
{
    QStringList values;
    for (const QString &line : linesOf(bytes))
        if (line.startsWith(name + u':'))
            values.append(line.mid(name.size() + 1));
    return values;
}

/// A content line by the grammar of RFC 5545, 3.1.
struct ContentLine {
    QString name;
    QString parameters;
    QString value;
};

QList<ContentLine> parsed(const QByteArray &bytes)
{
    static const QRegularExpression shape(u"^([A-Z-]+)((?:;[A-Z-]+=[^;:,\"]+)*):(.*)$"_s);
    QList<ContentLine> lines;
    for (const QString &line : linesOf(bytes)) {
        const QRegularExpressionMatch match = shape.match(line);
        CAPTURE(line.toStdString());
        CHECK(match.hasMatch());
        lines.append({match.captured(1), match.captured(2), match.captured(3)});
    }
    return lines;
}

/// The lines of each component of this name; checks on the way that components lie within one another.
QList<QList<ContentLine>> componentsIn(const QList<ContentLine> &lines, const QString &name)
{
    QList<QList<ContentLine>> found;
    QStringList open;
    for (const ContentLine &line : lines) {
        if (line.name == u"END") {
            REQUIRE_FALSE(open.isEmpty());
            CHECK(open.takeLast() == line.value);
        } else if (line.name == u"BEGIN") {
            open.append(line.value);
            if (line.value == name)
                found.append(QList<ContentLine>());
        } else if (open.contains(name)) {
            found.last().append(line);
        }
    }
    CHECK(open.isEmpty());
    return found;
}

QStringList valuesOf(const QList<ContentLine> &lines, const QString &name)
{
    QStringList values;
    for (const ContentLine &line : lines)
        if (line.name == name)
            values.append(line.value);
    return values;
}

} // namespace

TEST_CASE("A calendar keeps to the grammar of the standard, whatever somebody typed")
{
    Meeting meeting =
        meetingWith({{spring, QTime(9, 0), QTime(12, 30)}, {spring, {}, {}}, {spring.addDays(1), QTime(14, 0), {}}});
    meeting.title = both(u"Écouter: \"dire\", faire; taire\\ "_s + u"très long "_s.repeated(20), {});
    meeting.header.place = u"1er étage\rporte\n\t3, \u0001rue;"_s;
    meeting.header.link = u"https://exemple.be/a;b,c?d=\"e\"&f=é"_s;
    meeting.items = {item(both(u"Accueil; café, thé"_s, {}), 15)};
    const QByteArray bytes =
        exchange::icalendarOf({meeting, meetingWith({{spring, QTime(8, 0), QTime(9, 0)}})}, {}, Language::French, stamp);
    CHECK(bytes.count('\r') == bytes.count("\r\n"));
    CHECK(bytes.count('\n') == bytes.count("\r\n"));
    CHECK(bytes.endsWith("\r\n"));
    const QList<ContentLine> lines = parsed(bytes);
    const auto calendars = componentsIn(lines, u"VCALENDAR"_s);
    REQUIRE(calendars.size() == 1);
    for (const QString &name : {u"VERSION"_s, u"PRODID"_s})
        CHECK(valuesOf(calendars[0], name).size() == 1);
    const auto zones = componentsIn(lines, u"VTIMEZONE"_s);
    REQUIRE(zones.size() == 1);
    CHECK(valuesOf(zones[0], u"TZID"_s) == QStringList{u"Europe/Brussels"_s});
    const auto events = componentsIn(lines, u"VEVENT"_s);
    REQUIRE(events.size() == 4);
    static const QRegularExpression text(u"^(?:[^\\\\;,\\x00-\\x08\\x0A-\\x1F\\x7F]|\\\\[\\\\;,nN])*$"_s); // 3.3.11
    static const QRegularExpression time(u"^\\d{8}T\\d{6}$"_s);
    QSet<QString> ids;
    for (const QList<ContentLine> &event : events) {
        for (const QString &name : {u"UID"_s, u"DTSTAMP"_s, u"DTSTART"_s, u"SUMMARY"_s})
            CHECK(valuesOf(event, name).size() == 1);
        for (const QString &name : {u"DTEND"_s, u"LOCATION"_s, u"DESCRIPTION"_s, u"URL"_s, u"STATUS"_s})
            CHECK(valuesOf(event, name).size() <= 1);
        CHECK(QRegularExpression(u"^\\d{8}T\\d{6}Z$"_s).match(valuesOf(event, u"DTSTAMP"_s).first()).hasMatch());
        ids.insert(valuesOf(event, u"UID"_s).first());
        for (const ContentLine &line : event) {
            CAPTURE(line.name.toStdString(), line.value.toStdString());
            if (QStringList{u"SUMMARY"_s, u"LOCATION"_s, u"DESCRIPTION"_s}.contains(line.name))
                CHECK(text.match(line.value).hasMatch());
            if (line.parameters == u";TZID=Europe/Brussels")
                CHECK(time.match(line.value).hasMatch());
            else
                CHECK((line.parameters.isEmpty() || line.parameters == u";VALUE=DATE"));
        }
    }
    CHECK(ids.size() == 4);
}

TEST_CASE("A meeting is one calendar with an event for each of its sittings")
{
    Meeting meeting = meetingWith({{spring, QTime(9, 0), QTime(12, 30)}, {spring, QTime(13, 30), QTime(16, 5)}});
    meeting.header.place = u"Namur, rue Haute; 1er étage"_s;
    meeting.header.link = u"https://exemple.be/réunion?id=1,2"_s;
    meeting.header.status = MeetingStatus::Confirmed;
    const QByteArray bytes = calendar(meeting);
    CHECK(bytes.startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:"));
    CHECK(bytes.endsWith("END:VEVENT\r\nEND:VCALENDAR\r\n"));
    CHECK(bytes.count("BEGIN:VTIMEZONE\r\nTZID:Europe/Brussels\r\n") == 1);
    CHECK(bytes.count("BEGIN:VEVENT\r\n") == 2);
    const QString id = meeting.id.toString();
    CHECK(valuesOf(bytes, u"UID"_s) == QStringList{id + u"-1", id + u"-2"});
    CHECK(valuesOf(bytes, u"DTSTAMP"_s) == QStringList{u"20260302T090000Z"_s, u"20260302T090000Z"_s});
    CHECK(valuesOf(bytes, u"DTSTART;TZID=Europe/Brussels"_s) == QStringList{u"20260312T090000"_s, u"20260312T133000"_s});
    CHECK(valuesOf(bytes, u"DTEND;TZID=Europe/Brussels"_s) == QStringList{u"20260312T123000"_s, u"20260312T160500"_s});
    CHECK(valuesOf(bytes, u"SUMMARY"_s) == QStringList{u"Participer ensemble (1/2)"_s, u"Participer ensemble (2/2)"_s});
    CHECK(valuesOf(bytes, u"LOCATION"_s).first() == u"Namur\\, rue Haute\\; 1er étage");
    CHECK(valuesOf(bytes, u"URL"_s).first() == u"https://exemple.be/r%C3%A9union?id=1,2");
    CHECK(valuesOf(bytes, u"DESCRIPTION"_s).first() == u"https://exemple.be/réunion?id=1\\,2");
    CHECK(calendar(meeting) == bytes);
    CHECK(valuesOf(calendar(meeting, Language::Dutch), u"SUMMARY"_s).first() == u"Samen meedoen (1/2)");
}

TEST_CASE("The event of a sitting is the same one when another comes before it")
{
    const Meeting meeting = meetingWith({{spring, QTime(9, 0), {}, 1}, {spring, QTime(13, 0), {}, 0}});
    const QString id = meeting.id.toString();
    CHECK(valuesOf(calendar(meeting), u"UID"_s) == QStringList{id + u"-2", id + u"-1"});
}

TEST_CASE("A calendar is told how firm a meeting is")
{
    const QMap<MeetingStatus, QString> words{{MeetingStatus::Planned, u"TENTATIVE"_s},
                                             {MeetingStatus::Confirmed, u"CONFIRMED"_s},
                                             {MeetingStatus::Held, u"CONFIRMED"_s},
                                             {MeetingStatus::Cancelled, u"CANCELLED"_s}};
    Meeting meeting = meetingWith({{spring, QTime(9, 0), QTime(12, 0)}});
    for (auto word = words.cbegin(); word != words.cend(); ++word) {
        meeting.header.status = word.key();
        CHECK(valuesOf(calendar(meeting), u"STATUS"_s) == QStringList{*word});
    }
    CHECK(valuesOf(calendar(meeting), u"SUMMARY"_s) == QStringList{u"Participer ensemble"_s});
}

TEST_CASE("The programme stands in the description, by the clock, in the language asked for where it is there")
{
    support::ManualBuilder builder;
    builder.titled(u"Manuel"_s, u"Handboek"_s).module(u"m-one"_s, u"Accueillir"_s, u"Onthalen"_s);
    const model::Manual manual = builder.build();
    Meeting meeting = meetingWith({{spring, QTime(9, 0), QTime(10, 0)}, {spring, QTime(13, 0), QTime(14, 0)}});
    meeting.items = {item(both(u"**Accueil**"_s, {}), 15), item({}, 30), item(both(u"Suite"_s, u"Vervolg"_s), 45)};
    meeting.items[0].header.by = u"Anna; Bram"_s;
    meeting.items[1].header.entry = manual.readingOrder().first();
    meeting.items[2].header.sitting = 1;
    CHECK(valuesOf(calendar(meeting, Language::French, manual), u"DESCRIPTION"_s)
          == QStringList{u"09:00–09:15 Accueil (Anna\\; Bram)\\n09:15–09:45 Accueillir"_s, u"13:00–13:45 Suite"_s});
    CHECK(valuesOf(calendar(meeting, Language::Dutch, manual), u"DESCRIPTION"_s)
          == QStringList{u"09:00–09:15 Accueil (Anna\\; Bram)\\n09:15–09:45 Onthalen"_s, u"13:00–13:45 Vervolg"_s});
}

TEST_CASE("Days and times that are missing or the wrong way round still make a calendar")
{
    Meeting meeting = meetingWith({{{}, QTime(9, 0), QTime(12, 0)},
                                   {spring, {}, {}},
                                   {spring, QTime(14, 0), QTime(13, 0)},
                                   {spring, QTime(23, 30), {}}});
    meeting.items = {item(both(u"Nuit"_s, {}), 45)};
    meeting.items[0].header.sitting = 3;
    const QByteArray bytes = calendar(meeting);
    CHECK(bytes.count("BEGIN:VEVENT\r\n") == 3);
    CHECK(valuesOf(bytes, u"UID"_s).first().endsWith(u"-2"));
    CHECK(valuesOf(bytes, u"DTSTART;VALUE=DATE"_s) == QStringList{u"20260312"_s});
    CHECK(valuesOf(bytes, u"DTSTART;TZID=Europe/Brussels"_s) == QStringList{u"20260312T140000"_s, u"20260312T233000"_s});
    CHECK(valuesOf(bytes, u"DTEND;TZID=Europe/Brussels"_s) == QStringList{u"20260313T001500"_s});
    CHECK(exchange::icalendarOf({}, {}, Language::French, stamp).count("BEGIN:VEVENT") == 0);
}

TEST_CASE("What is no address of the web is told in words only")
{
    Meeting meeting = meetingWith({{spring, QTime(9, 0), QTime(12, 0)}});
    for (const QString &link : {u"code 1234 de la salle"_s, u"javascript:alert(1)"_s, u"exemple.be/salle"_s}) {
        meeting.header.link = link;
        CHECK(valuesOf(calendar(meeting), u"URL"_s).isEmpty());
        CHECK(valuesOf(calendar(meeting), u"DESCRIPTION"_s).size() == 1);
    }
}

TEST_CASE("No line is longer than seventy-five octets, and none is cut inside a letter or made by what somebody typed")
{
    Meeting meeting = meetingWith({{spring, QTime(9, 0), QTime(12, 0)}});
    for (int lead = 0; lead < 5; ++lead) {
        const QString title = QString(lead, u'x') + u"é€😀 "_s.repeated(60).trimmed();
        meeting.title = both(title, {});
        meeting.header.place = u"a\\b\r\nEND:VEVENT\nc\u0007d"_s;
        const QByteArray bytes = calendar(meeting);
        for (const QByteArray &line : QByteArray(bytes).replace("\r\n", "\n").split('\n')) {
            CHECK(line.size() <= 75);
            CHECK(line.isValidUtf8());
        }
        CHECK(valuesOf(bytes, u"SUMMARY"_s) == QStringList{title});
        CHECK(valuesOf(bytes, u"LOCATION"_s) == QStringList{u"a\\\\b\\nEND:VEVENT\\ncd"_s});
        CHECK(linesOf(bytes).count(u"END:VEVENT"_s) == 1);
    }
}
