// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "history/salvaged.h"
#include "store/merger.h"
#include "store/salvagesource.h"
#include "store/storeerror.h"

#include <algorithm>

namespace store {

/// How far salvaging is: one step for each value that is taken, and one when the new file is re-hashed.
class Pace final
{
public:
    Pace(const base::Progress &progress, const base::CancelToken &cancel) : m_progress(progress), m_cancel(cancel) {}

    const base::CancelToken &cancel() const { return m_cancel; }
    void expect(qint64 steps) { m_total += steps; }
    void step()
    {
        check();
        if (m_done++ % 500 == 0 && m_progress)
            m_progress(std::min(m_done, m_total), m_total);
    }
    /// Throws Cancelled.
    void check() const
    {
        if (m_cancel.isCancelled())
            throw StoreError(base::ErrorKind::Cancelled, {});
    }
    /// The last steps as somebody else counts them.
    base::Progress rest() const
    {
        return [this](qsizetype done, qsizetype total) {
            if (m_progress)
                m_progress(std::max<qint64>(m_total - total + done, m_done), m_total);
        };
    }

private:
    const base::Progress &m_progress;
    const base::CancelToken &m_cancel;
    qint64 m_done = 0;
    qint64 m_total = 0;
};

/// The new file while it fills. One transaction holds it all.
class Salvager final
{
public:
    Salvager(SalvageSource &damaged, const Database &target, const Opening &opening, Pace &pace);

    /// Damaged file and backup are the same manual, so that what one lacks the other may have.
    void takeFrom(SalvageSource &source, bool isBackup);
    void finish(const QString &name, history::Salvaged &report);

private:
    void takeChanges(const SalvageSource &source);
    void takeVersions(SalvageSource &source, bool isBackup);
    void bridgeGaps(const SalvageSource &source);
    void takeThings(const Database &source);
    void takeOwn();
    void settleChanges();
    void settle(qint64 number, history::Change change, const QList<base::Hash> &absent);
    void takeState(const QString &name);
    QList<history::Write> lostPairings();
    void reportLost(history::Salvaged &report);
    QMap<QPair<base::Id, QString>, qint64> lastRows() const;
    bool isHere(qint64 row) const { return m_rows.contains(row) || m_here.contains(m_damaged.hashes().value(row)); }
    model::Key keyAt(const SalvageSource::Place &place);

    SalvageSource &m_damaged;
    const Database &m_target;
    const Opening &m_opening;
    Pace &m_pace;
    Journal m_journal;
    CurrentState m_state;
    Merger m_merger;
    QMap<qint64, history::Change> m_changes;
    QHash<qint64, QDateTime> m_received;           ///< since when each stands in this file, by number
    QHash<base::Hash, qint64> m_numbers;           ///< of changes, by id
    QHash<qint64, QList<base::Hash>> m_kept;       ///< versions that stand in the new file, by change
    QSet<base::Hash> m_here;
    QSet<qint64> m_rows; ///< versions that stand in the new file under the number they had
    QSet<base::Hash> m_answered; ///< versions that are gone, but not the ones that came after them
    QSet<model::Key> m_rewritten; ///< taken from the current state, where they have no hash of their own
    history::Salvaged m_found;
};

} // namespace store
