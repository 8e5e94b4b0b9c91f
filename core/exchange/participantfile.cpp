// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/participantfile.h"

#include "exchange/foreigntext.h"
#include "exchange/participantcolumns.h"
#include "exchange/separated.h"
#include "model/sittings.h"

#include <QMultiHash>
#include <algorithm>

namespace exchange {

using namespace Qt::StringLiterals;
using base::Language;
using model::Participant;
using model::Sitting;

namespace {

bool isHeader(const QStringList &cells)
{
    const bool hasAddress = std::any_of(cells.cbegin(), cells.cend(), [](const QString &cell) { return cell.contains(u'@'); });
    return !hasAddress && std::any_of(cells.cbegin(), cells.cend(), isColumnTitle);
}

ParticipantTable tableOf(const DecodedText &decodedText, const TableReading &reading)
{
    ParticipantTable table{separatedTable(decodedText, reading, isHeader), {}};
    table.columns = table.header.isEmpty() ? columnsByContent(table.rows, widestOf(table.rows)) : columnsByTitle(table.header);
    return table;
}

/// Fills one person out of one row.
class RowReader final
{
public:
    RowReader(const ParticipantTable &table, const QList<Sitting> &sittings, ParticipantIntake &intake)
        : m_table(table), m_places(sittingPlaces(table)), m_sittings(sittings), m_intake(intake)
    {}

    Participant read(qsizetype row)
    {
        const QStringList &cells = m_table.rows[row];
        m_row = row;
        Participant person;
        person.id = model::ParticipantId::create();
        person.name = lineOf(u" "_s, {ParticipantColumn::FirstName, ParticipantColumn::Name});
        person.organisation = lineOf(ParticipantColumn::Organisation);
        person.network = lineOf(ParticipantColumn::Network);
        person.role = lineOf(ParticipantColumn::Role);
        person.language = language();
        person.email = lineOf(ParticipantColumn::Email);
        person.needs = joined(u", "_s, {ParticipantColumn::Needs});
        person.present = presence(cells);
        if (person.name.isEmpty())
            remark(ParticipantOddity::NameMissing);
        checkWidth(cells);
        return person;
    }

private:
    QString joined(const QString &between, const QList<ParticipantColumn> &wanted) const
    {
        QStringList parts;
        for (const ParticipantColumn column : wanted)
            for (qsizetype i = 0; i < m_table.columns.size(); ++i)
                if (const QString cell = m_table.rows[m_row].value(i); m_table.columns[i] == column && !cell.isEmpty())
                    parts.append(cell);
        return parts.join(between);
    }
    QString lineOf(const QString &between, const QList<ParticipantColumn> &wanted) const
    {
        return joined(between, wanted).simplified();
    }
    QString lineOf(ParticipantColumn column) const { return lineOf(u", "_s, {column}); }

    std::optional<Language> language()
    {
        const QString said = lineOf(ParticipantColumn::Language);
        const std::optional<Language> language = languageCalled(said);
        if (!language && !said.isEmpty())
            remark(ParticipantOddity::LanguageUnknown, said);
        return language;
    }

    QSet<int> presence(const QStringList &cells)
    {
        QSet<int> present;
        for (qsizetype i = 0; i < m_places.size(); ++i) {
            const std::optional<bool> said = m_places[i] < 0 ? false : presenceCalled(cells.value(i));
            if (!said)
                remark(ParticipantOddity::PresenceUnknown, cells.value(i));
            else if (*said)
                present.insert(model::numberAt(m_sittings, m_places[i]));
        }
        return present;
    }

    // Without a header nobody says how many there should be.
    void checkWidth(const QStringList &cells)
    {
        const qsizetype wanted = m_table.columns.size();
        QStringList over = cells.mid(wanted);
        over.removeAll(QString());
        if (cells.size() < wanted && !m_table.header.isEmpty())
            remark(ParticipantOddity::CellsMissing, QString::number(wanted - cells.size()));
        if (!over.isEmpty())
            remark(ParticipantOddity::CellsLeftOver, over.join(m_table.separator));
    }

    void remark(ParticipantOddity oddity, const QString &detail = {}) { m_intake.remarks.append({oddity, m_row, detail}); }

    const ParticipantTable &m_table;
    const QList<int> m_places; ///< by column, of its sitting
    const QList<Sitting> &m_sittings;
    ParticipantIntake &m_intake;
    qsizetype m_row = 0;
};

constexpr std::array writtenColumns{ParticipantColumn::Name,     ParticipantColumn::Organisation, ParticipantColumn::Network,
                                    ParticipantColumn::Role,     ParticipantColumn::Language,     ParticipantColumn::Email,
                                    ParticipantColumn::Needs};

/// How many places of sittings have a column.
int columnsFor(const QList<Participant> &people, const QList<Sitting> &sittings)
{
    auto columns = int(sittings.size());
    for (const Participant &person : people)
        for (const int number : person.present)
            if (!model::placeOf(number, sittings))
                columns = std::max(columns, number + 1);
    return columns;
}

QStringList titlesIn(Language language, int places)
{
    QStringList titles;
    for (const ParticipantColumn column : writtenColumns)
        titles.append(titleOf(column, language));
    for (int place = 1; place <= places; ++place)
        titles.append(titleOf(ParticipantColumn::Present, language) + u' ' + QString::number(place));
    return titles;
}

QStringList cellsOf(const Participant &person, const QList<Sitting> &sittings, int places)
{
    QStringList cells{person.name, person.organisation, person.network, person.role,
                      person.language ? base::codeOf(*person.language).toUpper() : QString(), person.email, person.needs};
    std::transform(cells.begin(), cells.end(), cells.begin(), guardedCell);
    for (int place = 0; place < places; ++place)
        cells.append(person.present.contains(model::numberAt(sittings, place)) ? u"x"_s : QString());
    return cells;
}

} // namespace

base::Result<ParticipantTable> readParticipantFile(const QString &path, const TableReading &reading)
{
    const base::Result<QByteArray> bytes = readTableFile(path);
    if (!bytes)
        return bytes.error();
    return participantTable(*bytes, reading);
}

ParticipantTable participantTable(const QByteArray &bytes, const TableReading &reading)
{
    return tableOf(decoded(bytes, reading.encoding), reading);
}

ParticipantTable participantTable(const QString &pasted, const TableReading &reading)
{
    int removed = 0;
    return tableOf({withoutControls(pasted, removed), TextEncoding::Utf16}, reading);
}

ParticipantIntake participantsIn(const ParticipantTable &table, model::MeetingId meeting, const QList<Sitting> &sittings)
{
    ParticipantIntake intake;
    for (qsizetype i = 0; i < table.columns.size(); ++i)
        if (table.columns[i] == ParticipantColumn::Ignored)
            intake.remarks.append({ParticipantOddity::ColumnIgnored, i, table.header.value(i)});
    RowReader reader(table, sittings, intake);
    for (qsizetype row = 0; row < table.rows.size(); ++row) {
        intake.people.append(reader.read(row));
        intake.people.last().meeting = meeting;
    }
    return intake;
}

QByteArray participantFile(const QList<Participant> &people, Language language, const QList<Sitting> &sittings)
{
    const int places = columnsFor(people, sittings);
    QList<QStringList> rows{titlesIn(language, places)};
    for (const Participant &person : people)
        rows.append(cellsOf(person, sittings, places));
    return separatedValues(rows);
}

namespace {

bool isSamePerson(const model::Participant &one, const model::Participant &other)
{
    const bool sameAddress = one.email.isEmpty() || other.email.isEmpty() || one.email.compare(other.email, Qt::CaseInsensitive) == 0;
    return sameAddress && !one.name.isEmpty() && one.name.compare(other.name, Qt::CaseInsensitive) == 0;
}

/// What the list says; what it leaves out stays.
void takeOver(model::Participant &standing, const model::Participant &listed)
{
    const auto take = [](QString &ours, const QString &theirs) {
        if (!theirs.isEmpty())
            ours = theirs;
    };
    take(standing.name, listed.name);
    take(standing.organisation, listed.organisation);
    take(standing.network, listed.network);
    take(standing.role, listed.role);
    take(standing.email, listed.email);
    take(standing.needs, listed.needs);
    standing.present.unite(listed.present);
    if (listed.language)
        standing.language = listed.language;
}

} // namespace

JoinedPeople joinedPeople(const QList<model::Participant> &standing, const QList<model::Participant> &listed)
{
    JoinedPeople joined{standing, 0, 0};
    QMultiHash<QString, qsizetype> byName; // thousands are joined to thousands
    for (qsizetype i = 0; i < standing.size(); ++i)
        byName.insert(standing[i].name.toLower(), i);
    for (const model::Participant &person : listed) {
        const QList<qsizetype> namesakes = byName.values(person.name.toLower());
        const auto same = std::find_if(namesakes.cbegin(), namesakes.cend(), [&](qsizetype i) { return isSamePerson(joined.people[i], person); });
        if (same == namesakes.cend()) {
            byName.insert(person.name.toLower(), joined.people.size());
            joined.people.append(person);
            ++joined.added;
            continue;
        }
        const model::Participant before = joined.people[*same];
        takeOver(joined.people[*same], person);
        joined.updated += joined.people[*same] != before;
    }
    return joined;
}

} // namespace exchange
