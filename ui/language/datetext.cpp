// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language/datetext.h"

#include <QCoreApplication>
#include <QLocale>

namespace ui::language {

namespace {

struct DateText {
    Q_DECLARE_TR_FUNCTIONS(DateText)
};

} // namespace

QString timeText(const QDateTime &at)
{
    return QLocale().toString(at.toLocalTime().time(), QLocale::ShortFormat);
}

QString longDateText(const QDate &day)
{
    return QLocale().toString(day, QLocale::LongFormat);
}

QString shortDateText(const QDate &day)
{
    return QLocale().toString(day, QLocale::ShortFormat);
}

QString longMomentText(const QDateTime &at)
{
    return DateText::tr("%1, %2", "date, time").arg(longDateText(at.toLocalTime().date()), timeText(at));
}

QString relativeText(const QDateTime &at, const QDateTime &now)
{
    const qint64 seconds = at.secsTo(now);
    if (seconds >= 0 && seconds < 60)
        return DateText::tr("just now");
    if (seconds >= 0 && seconds < 3600)
        return DateText::tr("%n minute(s) ago", nullptr, int(seconds / 60));
    const QDate day = at.toLocalTime().date();
    const qint64 days = day.daysTo(now.toLocalTime().date());
    if (days == 0)
        return DateText::tr("today at %1").arg(timeText(at));
    if (days == 1)
        return DateText::tr("yesterday at %1").arg(timeText(at));
    return shortDateText(day);
}

QString numberText(qint64 number)
{
    return QLocale().toString(number);
}

QString sizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

} // namespace ui::language
