// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/objects.h"

#include <QTime>

namespace model {

// Meetings where people learn from one another's practices, and what is handed out there. Journalled like the texts,
// in no edition. Who comes to a meeting is not here: that is personal data (model/participant.h).

enum class MeetingKind : unsigned char { Training, Exchange };
enum class MeetingStatus : unsigned char { Planned, Confirmed, Held, Cancelled };

/// What is printed for a meeting, part by part.
enum class PackPartKind : unsigned char {
    Programme, HandOut, Attendance, Badges, TableCards, Evaluation, Exercise, Certificate, DoorSign
};
/// In which languages a part is: one, both side by side or on facing pages, or each participant's own, one after the other.
enum class PackLanguages : unsigned char { French, Dutch, Columns, Facing, Own };
/// How much of an entry a hand-out holds.
enum class Extent : unsigned char { Whole, Summary, Fields };

struct PackPart {
    PackPartKind kind = PackPartKind::Programme;
    PackLanguages languages = PackLanguages::French;
    Extent extent = Extent::Whole;
    QStringList fields;    ///< Extent::Fields: codes of the template's fields
    bool notes = false;    ///< hand-out: room for notes
    bool large = false;    ///< in large print
    int blankRows = 20;    ///< attendance: rows after those who are registered
    int perSheet = 10;     ///< badges and cards: on one A4
    bool operator==(const PackPart &) const = default;
};

/// A part of a meeting without a pause over night or noon: one attendance list.
struct Sitting {
    QDate day;
    QTime from; ///< to the minute
    QTime until;
    int number = -1; ///< by which items and people know it, wherever it stands (model/sittings.h); -1: its place
    bool operator==(const Sitting &) const = default;
};

struct MeetingHeader {
    QString code;
    QString position;
    MeetingKind kind = MeetingKind::Training;
    MeetingStatus status = MeetingStatus::Planned;
    QList<Sitting> sittings; ///< by day and hour
    QString place;
    QString link; ///< of a meeting on line
    std::array<bool, 2> languages{true, true}; ///< spoken there, French and Dutch
    QStringList trainers;
    int capacity = 0;        ///< 0: not limited
    QList<EntryId> entries;  ///< practices and modules it is about, in order
    QString edition;         ///< that was taught; null: the text as it was, a draft
    QList<QuestionId> questions; ///< of its evaluation form; empty: all of the manual's
    QList<PackPart> pack;
    QJsonObject extras;
    bool operator==(const MeetingHeader &) const = default;
};

enum class ItemKind : unsigned char { Work, Talk, Exchange, Break };

/// One line of a meeting's programme. What follows another begins when that ends, unless it has a time of its own.
struct MeetingItemHeader {
    QString code;
    MeetingId meeting;
    int sitting = 0; ///< number of the meeting's
    QString position;
    ItemKind kind = ItemKind::Work;
    QTime at;         ///< invalid: when what stands before it ends
    int minutes = 30;
    EntryId entry;    ///< what it is about; null: nothing of the manual
    QString by;       ///< who leads it
    QJsonObject extras;
    bool operator==(const MeetingItemHeader &) const = default;
};

enum class QuestionKind : unsigned char { Scale, Choice, Open };

/// A question of the bank that the manual owns.
struct QuestionHeader {
    QString code;
    QString position;
    QuestionKind kind = QuestionKind::Scale;
    int steps = 5;        ///< scale: from 1 to this
    bool several = false; ///< choice: more than one may be ticked
    QJsonObject extras;
    bool operator==(const QuestionHeader &) const = default;
};

/// What one form says to one question: a step of the scale, indexes of choices with ',' between, or words.
struct FormAnswer {
    QuestionId question;
    QString value;
    bool operator==(const FormAnswer &) const = default;
};

/// One evaluation form that somebody filled in. It bears no name.
struct EvaluationHeader {
    QString code;
    MeetingId meeting;
    QList<FormAnswer> answers;
    QJsonObject extras;
    bool operator==(const EvaluationHeader &) const = default;
};

/// A pack to begin others with: its parts under a name.
struct PackHeader {
    QString code;
    QString position;
    QList<PackPart> parts;
    QJsonObject extras;
    bool operator==(const PackHeader &) const = default;
};

struct MeetingItem {
    MeetingItemId id;
    MeetingItemHeader header;
    Text title;
    bool operator==(const MeetingItem &) const = default;
};

struct Meeting {
    MeetingId id;
    MeetingHeader header;
    Text title;    ///< the theme
    Text material; ///< what is needed, a line each
    Text followUp;
    Text exercise; ///< the exercise or case that is handed out
    QList<MeetingItem> items; ///< in order, whatever their sitting
    bool operator==(const Meeting &) const = default;
};

struct Question {
    QuestionId id;
    QuestionHeader header;
    Text label;
    Text choices; ///< choice: a line each
    bool operator==(const Question &) const = default;
};

struct Pack {
    PackId id;
    PackHeader header;
    Text name;
    bool operator==(const Pack &) const = default;
};

} // namespace model
