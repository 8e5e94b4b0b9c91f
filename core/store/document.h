// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/assets.h"
#include "store/attendees.h"
#include "store/backups.h"
#include "store/currentstate.h"
#include "store/door.h"
#include "store/drafts.h"
#include "store/editions.h"
#include "store/fileidentity.h"
#include "store/historyreader.h"
#include "store/journal.h"
#include "store/locknote.h"
#include "store/merger.h"
#include "store/parking.h"
#include "store/recorder.h"
#include "store/searchindex.h"
#include "store/store.h"
#include "store/transaction.h"
#include "store/unfinished.h"

#include <QScopedValueRollback>

namespace store {

/// An open manual with all its tables; what the door of the room hands calls to. Throws StoreError.
class Document final
{
public:
    Document(const QString &path, const Opening &opening);

    /// Makes a new file and closes it again. When it throws, there is no file.
    static void make(const QString &path, const Commit &first, const Opening &opening, const base::Progress &progress,
                     const base::CancelToken &cancel);

    history::Change write(const Commit &commit, const base::Progress &progress, const base::CancelToken &cancel);
    void setAttendees(model::MeetingId meeting, const QList<model::Participant> &people);
    history::EditionLine publish(const history::EditionPlan &plan, const base::Progress &progress);
    QList<history::Verdict> verifyEditions(const QStringList &numbers, const base::Progress &progress,
                                           const base::CancelToken &cancel);

    /// Changes from another copy: those one can read, and those to be parked. A backup is made first. Returns how many were new.
    qsizetype take(const QList<history::Change> &known, const QList<history::SealedChange> &newer, const QString &origin);
    /// What is parked although it can be read by now becomes part of the journal.
    void unpark();
    /// Everything the file holds, re-hashed: what does not match. Notes that it was done when all of it does.
    QStringList checkUp(const base::Progress &progress, const base::CancelToken &cancel);
    BackupFile backUp(const base::Progress &progress = {}, const base::CancelToken &cancel = {});
    /// Brings the search index up to the last commit; throws Cancelled in the middle of a transaction, which may yet be undone.
    void refreshIndex(const base::Progress &progress, const base::CancelToken &cancel);
    /// Throws Moved when the file is not where it was opened.
    void checkPlace() const;
    /// Where it is now; empty when it was removed or lies in the bin.
    QString whereabouts() const;
    /// For a moment somebody else may have the file: one who opens it under its new name. `hold` throws Locked.
    void letGo();
    void hold();

    /// Throws ReadOnly or Moved before anything is written.
    template<typename Work>
    void inTransaction(const Work &work)
    {
        checkWritable();
        const QScopedValueRollback isWriting(m_isWriting, true);
        Transaction transaction(database);
        work();
        transaction.commit();
    }

    // In this order: statements go before the note that says who holds the file, and the note before the lock itself.
    Opening opening;

private:
    OpenedFile m_file;
    LockNote m_note;

public:
    const Access access;
    Condition condition;
    const Database &database;
    base::Id id;
    bool wasLeftOpen = false;
    Journal journal;
    CurrentState state;
    Recorder recorder;
    Merger merger;
    HistoryReader reader;
    Drafts drafts;
    Attendees attendees;
    Assets assets;
    Editions editions;
    Parking parking;
    Backups backups;
    SearchIndex index;

private:
    void checkWritable() const;
    bool isCheckDue() const;
    QStringList lookOverTables(const base::CancelToken &cancel);
    void notePublication(const history::EditionLine &line);
    QStringList publishedNumbers() const;

    bool m_isWriting = false;
    Unfinished m_unfinished;
    FileIdentity m_identity;
    QStringList m_sound; ///< tables that a check-up under way has looked over already
};

} // namespace store
