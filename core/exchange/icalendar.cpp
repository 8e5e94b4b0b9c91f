// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/icalendar.h"

#include "model/sittings.h"
#include "model/timetable.h"
#include "text/markup.h"

#include <QUrl>

namespace exchange {

using namespace Qt::StringLiterals;
using base::Language;
using model::Meeting;
using model::MeetingItem;
using model::MeetingStatus;
using model::Sitting;

namespace {

constexpr qsizetype longestLine = 75; // octets, without its end: RFC 5545, 3.1
constexpr int minutesADay = 24 * 60;

// Central European time by the rules since 1996; a calendar that knows the name takes its own.
constexpr QByteArrayView brussels = "BEGIN:VTIMEZONE\r\n"
                                    "TZID:Europe/Brussels\r\n"
                                    "BEGIN:DAYLIGHT\r\n"
                                    "TZOFFSETFROM:+0100\r\n"
                                    "TZOFFSETTO:+0200\r\n"
                                    "TZNAME:CEST\r\n"
                                    "DTSTART:19960331T020000\r\n"
                                    "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\n"
                                    "END:DAYLIGHT\r\n"
                                    "BEGIN:STANDARD\r\n"
                                    "TZOFFSETFROM:+0200\r\n"
                                    "TZOFFSETTO:+0100\r\n"
                                    "TZNAME:CET\r\n"
                                    "DTSTART:19961027T030000\r\n"
                                    "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\n"
                                    "END:STANDARD\r\n"
                                    "END:VTIMEZONE\r\n";

bool isContinuation(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0) == 0x80;
}

/// One content line, folded between characters: what follows begins with a space, which counts.
QByteArray folded(QByteArrayView line)
{
    QByteArray lines;
    for (qsizetype room = longestLine; line.size() > room; room = longestLine - 1) {
        qsizetype cut = room;
        while (isContinuation(line[cut]))
            --cut;
        lines += line.first(cut).toByteArray() + "\r\n ";
        line = line.sliced(cut);
    }
    return lines + line.toByteArray() + "\r\n";
}

/// A value of type TEXT: RFC 5545, 3.3.11.
QString escaped(QString text)
{
    text.replace(u"\\"_s, u"\\\\"_s).replace(u";"_s, u"\\;"_s).replace(u","_s, u"\\,"_s);
    text.replace(u"\r\n"_s, u"\\n"_s).replace(u"\r"_s, u"\\n"_s).replace(u"\n"_s, u"\\n"_s);
    text.removeIf([](QChar c) { return c.category() == QChar::Other_Control; });
    return text;
}

QString codeOf(MeetingStatus status)
{
    switch (status) {
    case MeetingStatus::Planned: return u"TENTATIVE"_s;
    case MeetingStatus::Confirmed:
    case MeetingStatus::Held: return u"CONFIRMED"_s;
    case MeetingStatus::Cancelled: return u"CANCELLED"_s;
    }
    return {};
}

/// The web address that a link is; null when somebody wrote something else there.
QString addressIn(const QString &link)
{
    const QUrl url(link.trimmed(), QUrl::StrictMode);
    const bool isAddress = url.isValid() && !url.host().isEmpty() && url.scheme().startsWith(u"http");
    return isAddress ? QString::fromLatin1(url.toEncoded()) : QString();
}

/// Puts one calendar together, line by line.
class CalendarWriter final
{
public:
    CalendarWriter(const model::Manual &manual, Language language, const QDateTime &stamp)
        : m_manual(manual), m_language(language), m_stamp(stamp.toUTC())
    {
    }

    QByteArray write(const QList<Meeting> &meetings)
    {
        for (const QString &line : {u"BEGIN:VCALENDAR"_s, u"VERSION:2.0"_s, u"PRODID:-//Vademecum//Vademecum//EN"_s,
                                    u"CALSCALE:GREGORIAN"_s, u"METHOD:PUBLISH"_s})
            add(line);
        m_bytes += brussels;
        for (const Meeting &meeting : meetings)
            for (int sitting = 0; sitting < meeting.header.sittings.size(); ++sitting)
                if (meeting.header.sittings[sitting].day.isValid())
                    addEvent(meeting, sitting);
        add(u"END:VCALENDAR"_s);
        return m_bytes;
    }

private:
    void add(const QString &line) { m_bytes += folded(line.toUtf8()); }
    void addText(const QString &name, const QString &value)
    {
        if (!value.trimmed().isEmpty())
            add(name + u':' + escaped(value.trimmed()));
    }

    void addEvent(const Meeting &meeting, int sitting)
    {
        add(u"BEGIN:VEVENT"_s);
        add(u"UID:%1-%2"_s.arg(meeting.id.toString()).arg(model::numberAt(meeting.header.sittings, sitting) + 1));
        add(u"DTSTAMP:"_s + m_stamp.toString(u"yyyyMMdd'T'HHmmss'Z'"_s));
        addTimes(meeting, sitting);
        add(u"STATUS:"_s + codeOf(meeting.header.status));
        addText(u"SUMMARY"_s, summary(meeting, sitting));
        addText(u"LOCATION"_s, meeting.header.place);
        if (const QString address = addressIn(meeting.header.link); !address.isEmpty())
            add(u"URL:"_s + address);
        addText(u"DESCRIPTION"_s, description(meeting, sitting));
        add(u"END:VEVENT"_s);
    }

    void addTimes(const Meeting &meeting, int index)
    {
        const Sitting &sitting = meeting.header.sittings[index];
        if (!sitting.from.isValid()) {
            add(u"DTSTART;VALUE=DATE:"_s + sitting.day.toString(u"yyyyMMdd"_s));
            return;
        }
        const int from = sitting.from.hour() * 60 + sitting.from.minute();
        const int until = sitting.until.isValid() ? sitting.until.hour() * 60 + sitting.until.minute() : 0;
        const int end = until > from ? until : model::timetableOf(meeting, index).end;
        addTime(u"DTSTART"_s, sitting.day, from);
        if (end > from)
            addTime(u"DTEND"_s, sitting.day, end);
    }

    void addTime(const QString &name, const QDate &day, int minutes)
    {
        const QString date = day.addDays(minutes / minutesADay).toString(u"yyyyMMdd"_s);
        add(name + u";TZID=Europe/Brussels:" + date + u'T' + model::clockTime(minutes).remove(u':') + u"00");
    }

    QString summary(const Meeting &meeting, int sitting) const
    {
        const QString title = wordsOf(meeting.title);
        const qsizetype count = meeting.header.sittings.size();
        return count > 1 ? u"%1 (%2/%3)"_s.arg(title).arg(sitting + 1).arg(count) : title;
    }

    // The link once more: some calendars show nothing of URL.
    QString description(const Meeting &meeting, int sitting) const
    {
        QStringList lines;
        if (!meeting.header.link.isEmpty())
            lines.append(meeting.header.link);
        for (const model::TimedItem &timed : model::timetableOf(meeting, sitting).items)
            for (const MeetingItem &item : meeting.items)
                if (item.id == timed.id)
                    lines.append(programmeLine(timed, item));
        return lines.join(u'\n');
    }

    QString programmeLine(const model::TimedItem &timed, const MeetingItem &item) const
    {
        QString line = model::clockTime(timed.from) + u'–' + model::clockTime(timed.until);
        const model::Entry *entry = m_manual.entry(item.header.entry);
        if (const QString title = wordsOf(item.title.isEmpty() && entry ? entry->title : item.title); !title.isEmpty())
            line += u' ' + title;
        return item.header.by.isEmpty() ? line : QString(line + u" (" + item.header.by + u')');
    }

    QString wordsOf(const model::Text &text) const { return text::plain(text.preferring(m_language)).simplified(); }

    const model::Manual &m_manual;
    Language m_language;
    QDateTime m_stamp;
    QByteArray m_bytes;
};

} // namespace

QByteArray icalendarOf(const QList<Meeting> &meetings, const model::Manual &manual, Language language, const QDateTime &stamp)
{
    return CalendarWriter(manual, language, stamp).write(meetings);
}

} // namespace exchange
