// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/key.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace history {

/// Why something changed: the kind of step a person took. Kept in the journal as `codeOf`.
enum class Reason : unsigned char {
    Created,          ///< the manual was made
    TakenIn,          ///< detail: file name
    Typed, Formatted, Split, Merged, Moved, Inserted, Deleted, KindChanged, Pasted, Replaced,
    EntryAdded, EntryRenamed, EntryMoved, EntryDeleted, EntryChanged,
    PairedInStep, PairedUnchanged, PairedAdapted,
    Recovered,        ///< drafts found after a crash
    Undone, Redone,
    Restored,         ///< an earlier version was taken up again
    Published,        ///< detail: the edition's number
    LayoutChanged,    ///< how the pages look
    TableChanged,     ///< rows or columns
    PictureChanged,
    WordAdded,        ///< to the manual's own words; detail: the word
    WordRemoved,      ///< detail: the word
    FindingDismissed, ///< somebody lets it stand; detail: its code
    FindingRecalled,  ///< detail: its code
    RegisterChanged,  ///< a term, reference, network, principle
    Repaired,         ///< faults of a text that was taken over; detail: how many
    SheetChanged,     ///< the template of practice sheets, or what a network did not say
    FiguresChanged,   ///< data of a practice
    RegisterMerged,   ///< two of a register became one; detail: the name that stays
    ReviewChanged,    ///< how the manual is kept true
    Confirmed,        ///< found still true; detail: by whom
    SignedOff,        ///< detail: by whom
    SignOffWithdrawn, ///< detail: by whom it had been given
    Commented, CommentClosed,
    MeetingChanged,   ///< its plan, its pack, the questions asked there; detail: what it is about
    EvaluationsTaken, ///< forms that were filled in at a meeting; detail: how many
    Other,            ///< a reason a newer version knows; detail: its code, a line break, its detail
};

QString codeOf(Reason reason);
Reason reasonFrom(const QString &code);

/// Who, when, why: what versions are grouped by, one line of a history.
struct ChangeHeader {
    QString author;
    QDateTime at; ///< the author's clock, UTC; shown to people, never used to decide
    Reason reason = Reason::Typed;
    QString detail;
    model::EntryId entry; ///< the entry this step is filed under; null: the whole manual

    bool operator==(const ChangeHeader &) const = default;
};

/// A reason in the words of the journal.
struct StoredReason {
    QString code;
    QString detail;
};
StoredReason stored(const ChangeHeader &header);
/// Puts a stored reason back: one this program does not know becomes Other and loses nothing.
void setReason(ChangeHeader &header, const StoredReason &reason);

/// One value to be journalled. An absent value is a deletion.
struct Write {
    model::Key key;
    model::Value value;
    bool operator==(const Write &) const = default;
};

/// One value as the journal holds it.
struct Version {
    base::Hash hash;            ///< SHA-256 over kind, object, facet, language, parents, value and change
    model::Key key;
    model::Value value;
    QList<base::Hash> parents;  ///< the versions its author had seen
    QByteArray bytes;           ///< the value as it was hashed: canonical JSON (model/journalvalue.h)
};

/// A change with what it wrote.
struct Change {
    qint64 number = 0; ///< local order of arrival; never exchanged
    base::Hash id;     ///< SHA-256 over the header, the nonce and the hashes of its versions
    base::Id nonce;    ///< makes two equal steps of two people two changes
    int format = 1;    ///< of the bytes of its versions
    QString origin;    ///< "local", or where it was taken from; not part of the id
    ChangeHeader header;
    QList<Version> versions;
};

/// Picture bytes, content-addressed.
struct Asset {
    base::Hash hash;
    QString mime; ///< image/png, image/jpeg, image/svg+xml
    QByteArray bytes;
};

/// Text typed but not yet a version: it survives a crash.
struct Draft {
    model::Key key; ///< of a wording
    QString text;
    QDateTime at;
    base::Hash base; ///< of the text it was typed over; unknown when there was none. The store fills it in.
};

} // namespace history
