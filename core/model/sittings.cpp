// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sittings.h"

namespace model {

namespace {

/// Each says its number, and may move.
QList<Sitting> numbered(QList<Sitting> sittings)
{
    for (qsizetype place = 0; place < sittings.size(); ++place)
        sittings[place].number = numberAt(sittings, place);
    return sittings;
}

/// Only what its place does not say is said: the same sittings are the same value.
QList<Sitting> settled(QList<Sitting> sittings)
{
    for (qsizetype place = 0; place < sittings.size(); ++place)
        if (sittings[place].number == place)
            sittings[place].number = -1;
    return sittings;
}

bool isEarlier(const Sitting &one, const Sitting &other)
{
    if (one.day.isValid() && other.day.isValid())
        return std::pair(one.day, one.from) < std::pair(other.day, other.from);
    return one.day.isValid() && !other.day.isValid();
}

} // namespace

int numberAt(const QList<Sitting> &sittings, qsizetype place)
{
    const int number = place >= 0 && place < sittings.size() ? sittings[place].number : -1;
    return number < 0 ? int(place) : number;
}

std::optional<int> placeOf(int number, const QList<Sitting> &sittings)
{
    for (qsizetype place = 0; place < sittings.size(); ++place)
        if (numberAt(sittings, place) == number)
            return int(place);
    return {};
}

int placeOf(const MeetingItem &item, const Meeting &meeting)
{
    const int last = std::max(0, int(meeting.header.sittings.size()) - 1);
    return placeOf(item.header.sitting, meeting.header.sittings).value_or(last);
}

QList<Sitting> inOrder(const QList<Sitting> &sittings)
{
    QList<Sitting> sorted = numbered(sittings);
    std::stable_sort(sorted.begin(), sorted.end(), isEarlier);
    return settled(sorted);
}

int freeNumber(const QList<Sitting> &sittings, const QList<Participant> &people)
{
    int free = 0;
    for (qsizetype place = 0; place < sittings.size(); ++place)
        free = std::max(free, numberAt(sittings, place) + 1);
    for (const Participant &person : people)
        for (const int number : person.present)
            free = std::max(free, number + 1);
    return free;
}

QList<Sitting> withSitting(const QList<Sitting> &sittings, Sitting sitting)
{
    if (sitting.number < 0)
        sitting.number = freeNumber(sittings);
    return inOrder(numbered(sittings) + QList{sitting});
}

QList<Sitting> withoutSittingAt(const QList<Sitting> &sittings, qsizetype place)
{
    QList<Sitting> left = numbered(sittings);
    left.removeAt(place);
    return settled(left);
}

QDate firstDay(const QList<Sitting> &sittings)
{
    QDate first;
    for (const Sitting &sitting : sittings)
        if (sitting.day.isValid() && (!first.isValid() || sitting.day < first))
            first = sitting.day;
    return first;
}

QDate lastDay(const QList<Sitting> &sittings)
{
    QDate last;
    for (const Sitting &sitting : sittings)
        if (sitting.day.isValid() && (!last.isValid() || sitting.day > last))
            last = sitting.day;
    return last;
}

} // namespace model
