// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/editionnumber.h"

#include <QRegularExpression>

#include <algorithm>

namespace history {

using namespace Qt::StringLiterals;

namespace {

/// The 3 of "2026.3"; 0 where it is called otherwise.
int placeInYear(const QString &number, const QString &year)
{
    static const QRegularExpression plain(u"\\A([0-9]{1,6})\\.([0-9]{1,6})\\z"_s);
    const QRegularExpressionMatch match = plain.match(number);
    return match.hasMatch() && match.captured(1) == year ? match.captured(2).toInt() : 0;
}

} // namespace

base::Outcome checkEditionNumber(const QString &number)
{
    static const QRegularExpression sensible(u"\\A[\\p{L}\\p{Nd}]+(?:[._ -][\\p{L}\\p{Nd}]+)*\\z"_s,
                                             QRegularExpression::UseUnicodePropertiesOption);
    if (number.size() <= longestEditionNumber && sensible.match(number).hasMatch())
        return {};
    return base::Error{base::ErrorKind::NotAllowed, {}, {u"edition_number"_s, QString::number(longestEditionNumber)}};
}

QString proposedNumber(const QList<EditionLine> &newestFirst, const QDate &today)
{
    const QString year = QString::number(today.year());
    static const QRegularExpression counted(u"\\A[0-9]{1,6}\\z"_s);
    const QString last = newestFirst.isEmpty() ? QString() : newestFirst.first().number;
    if (counted.match(last).hasMatch() && last != year)
        return QString::number(last.toInt() + 1);
    int inYear = 0;
    for (const EditionLine &line : newestFirst)
        inYear = std::max(inYear, placeInYear(line.number, year));
    return u"%1.%2"_s.arg(year).arg(inYear + 1);
}

} // namespace history
