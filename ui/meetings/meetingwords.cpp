// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/meetingwords.h"

#include "text/markup.h"
#include "ui/language/datetext.h"
#include "ui/language/findingtext.h"

#include <QCoreApplication>

namespace ui::meetings {

using namespace model;

namespace {

struct MeetingWords {
    Q_DECLARE_TR_FUNCTIONS(MeetingWords)
};

QList<QDate> daysOf(const Meeting &meeting)
{
    QList<QDate> days;
    for (const Sitting &sitting : meeting.header.sittings)
        if (sitting.day.isValid())
            days.append(sitting.day);
    std::sort(days.begin(), days.end());
    return days;
}

} // namespace

QString kindName(MeetingKind kind)
{
    switch (kind) {
    case MeetingKind::Training: return MeetingWords::tr("Training");
    case MeetingKind::Exchange: return MeetingWords::tr("Exchange of practices");
    }
    return {};
}

QString statusName(MeetingStatus status)
{
    switch (status) {
    case MeetingStatus::Planned: return MeetingWords::tr("Planned");
    case MeetingStatus::Confirmed: return MeetingWords::tr("Confirmed");
    case MeetingStatus::Held: return MeetingWords::tr("Held");
    case MeetingStatus::Cancelled: return MeetingWords::tr("Cancelled");
    }
    return {};
}

QString itemKindName(ItemKind kind)
{
    switch (kind) {
    case ItemKind::Work: return MeetingWords::tr("Working together");
    case ItemKind::Talk: return MeetingWords::tr("Talk");
    case ItemKind::Exchange: return MeetingWords::tr("Exchange");
    case ItemKind::Break: return MeetingWords::tr("Break");
    }
    return {};
}

QString plainTitle(const Text &title)
{
    const base::Language reader = language::readersLanguage();
    const Wording &wording = title.in(reader).isMissing() ? title.in(base::other(reader)) : title.in(reader);
    return text::plain(wording.text());
}

QString dayName(const Meeting &meeting)
{
    const QDate day = firstDay(meeting);
    return day.isValid() ? language::shortDateText(day) : MeetingWords::tr("no day yet");
}

QDate firstDay(const Meeting &meeting)
{
    return daysOf(meeting).value(0);
}

QDate lastDay(const Meeting &meeting)
{
    const QList<QDate> days = daysOf(meeting);
    return days.isEmpty() ? QDate() : days.last();
}

QString entryLabel(const EntryId &entry, const Manual &manual)
{
    return manual.entry(entry) ? language::entryName(entry, manual) : MeetingWords::tr("⚠ no longer in the manual");
}

QString placeName(const Question &question, int place)
{
    if (question.header.kind == QuestionKind::Scale)
        return QString::number(place + 1);
    const base::Language reader = language::readersLanguage();
    for (const base::Language language : {reader, base::other(reader)})
        if (const QString line = question.choices.in(language).text().split(u'\n', Qt::SkipEmptyParts).value(place).trimmed(); !line.isEmpty())
            return text::plain(line);
    return {};
}

QString sittingDoubts(const QList<Sitting> &sittings)
{
    QStringList doubts;
    for (qsizetype i = 0; i < sittings.size(); ++i)
        if (sittings[i].from.isValid() && sittings[i].until.isValid() && sittings[i].until < sittings[i].from)
            doubts.append(MeetingWords::tr("⚠ Sitting %1 ends before it begins.").arg(i + 1));
    return doubts.join(u' ');
}

} // namespace ui::meetings
