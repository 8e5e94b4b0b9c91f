// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "history/change.h"
#include "history/pair.h"
#include "history/query.h"
#include "store/statement.h"

namespace store {

/// Questions to the journal; it writes nothing. Newest first unless said otherwise. Throws StoreError.
class HistoryReader final
{
public:
    explicit HistoryReader(const Database &database) : m_database(database) {}

    QList<history::Change> changesOf(model::EntryId entry, int limit) const;
    QList<history::Change> changesOf(const model::TextRef &text, int limit) const;
    /// Without versions.
    QList<history::Change> changesOf(const history::HistoryQuery &query) const;
    /// In the order they were written; of a null entry all.
    QList<history::Rewriting> rewritingsOf(qint64 change, model::EntryId entry, int limit) const;
    QList<model::EntryId> entriesRemovedBy(qint64 change) const;
    /// The last that stood here at that moment; 0: none did.
    qint64 lastChangeBefore(const QDateTime &moment) const;
    /// Oldest first: what was written of an entry, its passages and figures up to a change, in the order of arrival; of those that
    /// moved elsewhere since too. Of a null entry the last that was written of everything, in no order.
    QList<history::Write> writtenUntil(model::EntryId entry, qint64 number) const;
    QList<history::Version> versionsOf(const model::Key &key) const;
    QList<history::Version> headsOf(const model::Key &key) const;
    QStringList authors() const; ///< everyone, by the bytes of the name
    QString textWithHash(const model::Key &wording, const base::Hash &hash) const;
    QList<model::Key> conflicts() const;
    /// Both texts of every pairing but those that stand and always stood; earlier ones last.
    QList<history::Pair> pastPairs(const base::Progress &progress, const base::CancelToken &cancel) const;
    /// Whole ones, oldest first.
    QList<history::Change> changesAfter(qint64 number) const;

private:
    /// What belongs to an entry, removed things included. The entry is bound twice: QSqlQuery cannot use a value again.
    static const QString ofEntry;
    /// Between which two, both excluded, all facets of a text stand: 'body:fr', 'body:nl', 'body:pair'.
    static std::pair<QString, QString> facetsOf(const model::TextRef &text);

    std::optional<QString> findText(const model::Key &wording, const base::Hash &hash) const;
    QList<history::Change> changes(Rows &rows) const;
    QList<history::Write> writes(Rows &rows) const;
    QList<history::Version> versions(Rows &rows) const;
    QList<base::Hash> parentsOf(const base::Hash &version) const;
    QList<model::Key> removedUnderSomebodysHands() const;
    bool sawEverything(const base::Id &object) const;

    const Database &m_database;
};

} // namespace store
