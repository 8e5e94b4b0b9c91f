// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/change.h"
#include "model/manual.h"
#include "store/database.h"

#include <QHash>
#include <QMap>
#include <QSet>
#include <functional>

namespace store {

/// One file to bring things back from: the damaged one, or a sound backup of it. What it hands out matches its hash.
class SalvageSource final
{
public:
    explicit SalvageSource(const QString &path);

    const Database &database() const { return *m_database; }
    /// Changes by their number, without versions; whether they match their ids is not known yet.
    const QMap<qint64, history::Change> &changes() const { return m_changes; }
    /// Since when the change with this number stands here; invalid when that cannot be read.
    QDateTime receivedAt(qint64 change) const { return m_received.value(change); }
    /// What the indexes still know of versions whose row may be gone.
    const QHash<qint64, base::Hash> &hashes() const { return m_hashes; }
    const QHash<qint64, qint64> &changeNumbers() const { return m_changeNumbers; }
    struct Place {
        base::Id object;
        QString facet;
    };
    /// The highest number a version is known to have had.
    qint64 lastRow() const { return m_lastRow; }
    const QHash<qint64, Place> &places() const { return m_places; }

    QList<base::Hash> parentsOf(const base::Hash &version) const { return m_parents.value(version); }

    /// Every version that matches its hash, with its row number and its change's.
    using TakeVersion = std::function<void(qint64 row, qint64 change, const history::Version &version)>;
    void versions(const TakeVersion &take);
    /// Every wording of the current state that matches its hash.
    using TakeText = std::function<void(const model::Key &key, const QString &text)>;
    void texts(const TakeText &take) const;
    /// Every declaration of the current state about a pair whose wordings match their hashes; it has none of its own.
    using TakeValue = std::function<void(const history::Write &write)>;
    void pairings(const TakeValue &take) const;
    /// Every header of the current state that can be read; these have no hash of their own.
    void headers(const TakeValue &take) const;

private:
    void readChanges();
    void readParents();
    void readIndexes();
    bool findParents(history::Version &version, const base::Id &nonce) const;

    std::unique_ptr<Database> m_database;
    QMap<qint64, history::Change> m_changes;
    QHash<qint64, QDateTime> m_received; ///< by number of the change
    QHash<base::Hash, QList<base::Hash>> m_parents;
    QHash<qint64, base::Hash> m_hashes;
    QHash<qint64, qint64> m_changeNumbers;
    QHash<qint64, Place> m_places;
    qint64 m_lastRow = 0;
    QHash<model::Key, base::Hash> m_last; ///< the last version of each key handed out so far
};

} // namespace store
