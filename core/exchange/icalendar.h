// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/manual.h"

#include <QByteArray>
#include <QDateTime>

namespace exchange {

/// Meetings as calendars take them in (iCalendar 2.0, RFC 5545): an event for each sitting that has a day, in local time of
/// Brussels, with the programme in its description. The language is preferred, not required. An event keeps its UID whatever
/// changes about the meeting, so that taking it in again moves it. A sitting without a beginning
/// lasts the day; one whose end is missing, or not after its beginning, ends with its programme. `stamp` says as of when this is;
/// `manual` tells what items without a title are about. No participant is in it.
QByteArray icalendarOf(const QList<model::Meeting> &meetings, const model::Manual &manual, base::Language language,
                       const QDateTime &stamp);

} // namespace exchange
