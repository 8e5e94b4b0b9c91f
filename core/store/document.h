// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/assets.h"
#include "store/backups.h"
#include "store/currentstate.h"
#include "store/database.h"
#include "store/drafts.h"
#include "store/editions.h"
#include "store/fileidentity.h"
#include "store/historyreader.h"
#include "store/journal.h"
#include "store/locknote.h"
#include "store/merger.h"
#include "store/recorder.h"
#include "store/searchindex.h"
#include "store/store.h"
#include "store/transaction.h"

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
    history::EditionLine publish(const history::EditionPlan &plan);
    QList<history::Verdict> verifyEditions(const QStringList &numbers, const base::Progress &progress,
                                           const base::CancelToken &cancel);
    /// Bytes of the pictures the manual shows now.
    QHash<base::Hash, QByteArray> picturesInUse();

    /// Throws ReadOnly or Moved before anything is written.
    template<typename Work>
    void inTransaction(const Work &work)
    {
        checkWritable();
        Transaction transaction(database);
        work();
        transaction.commit();
    }

    // In this order: statements go before the note that says who holds the file, and the note before the lock itself.
    Opening opening;
    Access access;

private:
    std::unique_ptr<Database> m_connection;
    LockNote m_note;

public:
    const Database &database;
    base::Id id;
    bool wasLeftOpen = false;
    Journal journal;
    CurrentState state;
    Recorder recorder;
    Merger merger;
    HistoryReader reader;
    Drafts drafts;
    Assets assets;
    Editions editions;
    Backups backups;
    SearchIndex index;

private:
    void checkWritable() const;
    void notePublication(const history::EditionLine &line);
    QStringList publishedNumbers() const;

    FileIdentity m_identity;
};

} // namespace store
