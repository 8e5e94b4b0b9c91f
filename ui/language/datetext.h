// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace ui::language {

// Times come in UTC and go out in local time, in the language of the interface.

/// "14:02".
QString timeText(const QDateTime &at);
/// "lundi 9 mars 2026".
QString longDateText(const QDate &day);
/// "9/03/2026".
QString shortDateText(const QDate &day);
/// "lundi 9 mars 2026 14:02".
QString longMomentText(const QDateTime &at);
/// As a person would say it: "just now", "5 minutes ago", "today at 14:02", "yesterday at 9:15", then the short date.
QString relativeText(const QDateTime &at, const QDateTime &now);
/// "1 234" as the language groups digits.
QString numberText(qint64 number);
/// "2,4 MB" as the language writes it.
QString sizeText(qint64 bytes);

} // namespace ui::language
