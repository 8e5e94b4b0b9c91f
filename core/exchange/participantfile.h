// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "exchange/separatedtable.h"
#include "model/meeting.h"
#include "model/participant.h"

#include <QList>

namespace exchange {

// Lists of the people who come to a meeting, as spreadsheets write them.

enum class ParticipantColumn : unsigned char {
    Ignored, Name, FirstName, Organisation, Network, Role, Language, Email, Needs, Present
};

/// A list as it was understood, to be shown before it is taken in. Whoever shows it may change `columns`.
struct ParticipantTable : SeparatedTable {
    QList<ParticipantColumn> columns; ///< as many as the widest row has cells, or the header
    bool operator==(const ParticipantTable &) const = default;
};

/// The list in a file of any of the three encodings. Refuses with NotFound, NoPermission, FileTooLarge, InputOutput, and with
/// UnsupportedType when it is a spreadsheet's own file rather than its CSV.
base::Result<ParticipantTable> readParticipantFile(const QString &path, const TableReading &reading = {});
/// The same of bytes and of text that was pasted, which cannot fail. Without a header the first column is the name and the
/// second the organisation, but for those that hold e-mail addresses or languages.
ParticipantTable participantTable(const QByteArray &bytes, const TableReading &reading = {});
ParticipantTable participantTable(const QString &pasted, const TableReading &reading = {});

enum class ParticipantOddity : unsigned char {
    ColumnIgnored,   ///< its name, or null where there is no header
    NameMissing,     ///< (nothing) the person comes in without one
    CellsMissing,    ///< how many, of those the header names
    CellsLeftOver,   ///< what stands in them
    LanguageUnknown, ///< what stands there
    PresenceUnknown, ///< what stands there; it counts as absent
};

struct ParticipantRemark {
    ParticipantOddity oddity = ParticipantOddity::ColumnIgnored;
    qsizetype at = 0; ///< index of the row; ColumnIgnored: of the column
    QString detail;
    bool operator==(const ParticipantRemark &) const = default;
};

struct ParticipantIntake {
    QList<model::Participant> people; ///< one for each row, in its order, with a new id
    QList<ParticipantRemark> remarks;
};

/// Who comes in with the columns as they are said to be. Nothing is cut; what several columns of one kind hold is joined. A
/// column of those present is that of the sitting whose place its header says ("Présent 2"), or the next one.
ParticipantIntake participantsIn(const ParticipantTable &table, model::MeetingId meeting, const QList<model::Sitting> &sittings = {});

/// People on a list among those who are there already.
struct JoinedPeople {
    QList<model::Participant> people; ///< those who were there in their order, then the new ones
    qsizetype added = 0;
    qsizetype updated = 0; ///< had the same name and no other address: what the list says of them is taken over
};
JoinedPeople joinedPeople(const QList<model::Participant> &standing, const QList<model::Participant> &listed);

/// The list as spreadsheets of Belgian systems open it (see separated.h), with a header in this language. A cell that a
/// spreadsheet would take for a formula begins with an apostrophe, which reading drops again: it gives back what was written,
/// but for blanks around a cell. Each sitting has a column with an x for who was there, and so have places behind them that
/// somebody was ticked at.
QByteArray participantFile(const QList<model::Participant> &people, base::Language language, const QList<model::Sitting> &sittings = {});

} // namespace exchange
