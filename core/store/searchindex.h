// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"
#include "store/searchquery.h"
#include "store/statement.h"
#include "store/store.h"

namespace store {

/// The full-text index of one manual: a file in the cache folder that may be deleted at any time. Words are found without regard
/// to case and accents, and by their stems; an apostrophe ends a word, so that "autonomie" finds "l'autonomie".
class SearchIndex final
{
public:
    SearchIndex(const QString &cacheFolder, const base::Id &document);
    ~SearchIndex();

    /// Takes up what the document's journal says beyond what the index knows. On any doubt it begins anew. When it is
    /// cancelled, what was taken up counts.
    void catchUp(const Database &document, const base::Progress &progress, const base::CancelToken &cancel);
    /// Best first; of what stands nearly everywhere the titles, best first, then the rest as it comes.
    QList<Hit> find(const SearchQuery &query, int limit) const;

private:
    struct Connection;
    void open();
    void beginAnew();
    void update(const Database &document, qint64 from, qint64 to, const base::Progress &progress,
                const base::CancelToken &cancel);
    qint64 knownNumber() const;
    struct Row;
    struct Reached;
    std::optional<Reached> reachedOnTheWay() const;
    QList<Row> nextRows(const Database &document, qint64 from, const Reached &reached) const;
    void put(const QList<Row> &rows, bool areNew);
    QList<Hit> read(const QString &table, const QString &which, const SearchQuery &query, int limit) const;

    QString m_path;
    QString m_document;
    std::unique_ptr<Database> m_index;
};

} // namespace store
