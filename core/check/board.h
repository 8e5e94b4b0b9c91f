// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/entryfilter.h"
#include "check/review.h"
#include "check/sheets.h"

#include <array>

namespace check {

/// What one language lacks, in how many texts, and in which entries, in reading order.
struct Backlog {
    int missing = 0;
    int behind = 0;
    QList<model::EntryId> entries;
};

/// Sheets of one network against one field, in one language.
struct FieldTally {
    int said = 0;    ///< and written in this language, up to date
    int behind = 0;  ///< said, but missing or behind in this language
    int unsaid = 0;
    int open = 0;    ///< not filled in
    bool operator==(const FieldTally &) const = default;
};

/// A network's sheets; the null network: those of none.
struct NetworkRow {
    model::NetworkId network;
    QList<model::EntryId> sheets;                  ///< in reading order
    QList<std::array<FieldTally, 2>> fields;       ///< one for each field of the template; French and Dutch
};

/// A practice against the principles it illustrates.
struct PracticeRow {
    model::EntryId practice;
    QList<bool> illustrates; ///< one for each principle, in their order
    int said = 0;            ///< of the fields that are not optional…
    int wanted = 0;          ///< …how many there are
    bool isBehind = false;   ///< a text of it lacks or is behind in a language
    bool isDue = false;
};

/// Everything that is asked for in one look: what is on its way, due, behind, open.
struct Board {
    std::array<QList<model::EntryId>, 6> practices; ///< by model::Lifecycle
    QList<Due> due;                                 ///< until today
    QList<Due> dueSoon;                             ///< within three months after
    std::array<Backlog, 2> backlog;                 ///< French, Dutch
    QList<model::CommentId> openComments;           ///< conversations that are not closed, the latest first
    QList<model::MeetingId> meetings;               ///< to come, the next first, those without a day last
    QList<model::EntryId> toSign;                   ///< entries that need a signature they do not have
    QList<model::SheetField> fields;                ///< the template
    QList<NetworkRow> networks;                     ///< in the register's order, then those without
    QList<PracticeRow> matrix;                      ///< in reading order
};

/// Of the entries that are wanted, and what is about them. Takes time in proportion to the manual's size.
Board boardOf(const model::Manual &manual, const QDate &today, const EntryFilter &wanted = {});

} // namespace check
