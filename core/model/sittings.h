// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/meeting.h"
#include "model/participant.h"

namespace model {

// The sittings of a meeting stand by day and hour, and move when these change. What is said of one, by the items of a programme
// and of the people who were there, goes by its number, which it keeps.

/// The number of the one at `place`; past the last: the place itself.
int numberAt(const QList<Sitting> &sittings, qsizetype place);
/// Where the one of this number stands; nothing: it is not there (any more).
std::optional<int> placeOf(int number, const QList<Sitting> &sittings);
/// Where the sitting stands that the item belongs to. Items of one that is not there belong to the last; without any: 0.
int placeOf(const MeetingItem &item, const Meeting &meeting);

/// By day and hour, those without a day last.
QList<Sitting> inOrder(const QList<Sitting> &sittings);
/// A number that none of them has, and at which none of the people is ticked: ticks outlast a sitting whose adding is undone.
int freeNumber(const QList<Sitting> &sittings, const QList<Participant> &people = {});
/// With one more, of the number it says, or else of a free one.
QList<Sitting> withSitting(const QList<Sitting> &sittings, Sitting sitting);
QList<Sitting> withoutSittingAt(const QList<Sitting> &sittings, qsizetype place);

/// Invalid: no day is fixed.
QDate firstDay(const QList<Sitting> &sittings);
QDate lastDay(const QList<Sitting> &sittings);

} // namespace model
