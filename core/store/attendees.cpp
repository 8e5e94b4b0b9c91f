// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/attendees.h"

#include "store/statement.h"

#include <QStringList>
#include <algorithm>

namespace store {

using namespace Qt::StringLiterals;
using model::MeetingId;
using model::Participant;
using model::ParticipantId;

namespace {

constexpr int firstSchema = 1;
const QString journalLimit = u"journal_size_limit"_s;
const QString allColumns = u"id, meeting_id, name, organisation, network, role, language, contact, needs, present"_s;

QString sittingsIn(const QSet<int> &present)
{
    QList<int> sittings(present.cbegin(), present.cend());
    std::sort(sittings.begin(), sittings.end());
    QStringList words;
    for (const int sitting : std::as_const(sittings))
        words.append(QString::number(sitting));
    return words.join(u',');
}

QSet<int> sittingsOf(const QString &words)
{
    QSet<int> sittings;
    for (const QString &word : words.split(u',', Qt::SkipEmptyParts))
        sittings.insert(word.toInt());
    return sittings;
}

Participant participantIn(const Rows &rows)
{
    return {ParticipantId(rows.id(0)), MeetingId(rows.id(1)), rows.text(2), rows.text(3), rows.text(4), rows.text(5),
            base::languageFrom(rows.text(6)), rows.text(7), rows.text(8), sittingsOf(rows.text(9))};
}

QList<Participant> participantsIn(Rows &&rows)
{
    QList<Participant> people;
    while (rows.next())
        people.append(participantIn(rows));
    return people;
}

} // namespace

Attendees::Attendees(const Database &database)
    : m_database(database), m_isThere(database.value(u"PRAGMA user_version"_s).toInt() > firstSchema)
{
}

QList<Participant> Attendees::of(MeetingId meeting) const
{
    const QString question = u"SELECT %1 FROM attendee WHERE meeting_id = ? ORDER BY n, id"_s.arg(allColumns);
    return m_isThere ? participantsIn(Rows(m_database, question, meeting)) : QList<Participant>();
}

QHash<MeetingId, int> Attendees::counts() const
{
    QHash<MeetingId, int> counts;
    for (Rows rows(m_database, u"SELECT meeting_id, count(*) FROM attendee GROUP BY meeting_id"_s); rows.next();)
        counts.insert(MeetingId(rows.id(0)), int(rows.number(1)));
    return counts;
}

// Rows that SQLite moves from one page to another leave a shadow on the first, which secure_delete does not see when they are
// deleted on the second. So all go, which empties every page, and those who stay come back.
void Attendees::replace(MeetingId meeting, const QList<Participant> &people) const
{
    const QString others = u"SELECT %1 FROM attendee WHERE meeting_id <> ? ORDER BY meeting_id, n, id"_s.arg(allColumns);
    const QList<Participant> staying = participantsIn(Rows(m_database, others, meeting));
    m_database.execute(u"DELETE FROM attendee"_s);
    Statement insert(m_database, u"INSERT INTO attendee (%1, n) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s.arg(allColumns));
    QSet<ParticipantId> taken;
    int place = 0;
    const auto add = [&](const Participant &person, MeetingId at) {
        const ParticipantId id = person.id.isNull() || taken.contains(person.id) ? ParticipantId::create() : person.id;
        taken.insert(id);
        insert.run(id, at, orEmpty(person.name), orEmpty(person.organisation), orEmpty(person.network), orEmpty(person.role),
                   person.language ? QVariant(base::codeOf(*person.language)) : QVariant(), orEmpty(person.email),
                   orEmpty(person.needs), orEmpty(sittingsIn(person.present)), ++place);
    };
    for (const Participant &person : staying)
        add(person, person.meeting);
    for (const Participant &person : people)
        add(person, meeting);
}

JournalEmptying::JournalEmptying(const Database &database) : m_database(database)
{
    m_database.setPragma(journalLimit, u"0"_s, u"0"_s);
}

JournalEmptying::~JournalEmptying()
{
    QSqlQuery(m_database.connection()).exec(u"PRAGMA %1 = -1"_s.arg(journalLimit));
}

} // namespace store
