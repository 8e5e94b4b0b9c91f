// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/currentstate.h"
#include "store/journal.h"

#include <QSet>

namespace store {

/// Makes heads, conflicts and current state follow the journal: after changes came from another copy, or anew from nothing.
class Merger final
{
public:
    Merger(const Database &database, Journal &journal, CurrentState &state);

    /// The union. Throws Damaged when a change does not match its hash. Returns how many were new.
    qsizetype take(const QList<history::Change> &changes, const QString &origin, const QDateTime &now);
    void rebuild();

private:
    bool takeOne(history::Change change, const QString &origin, const QDateTime &now);
    void settle(const model::Key &key);
    void settleTouched();

    const Database &m_database;
    Journal &m_journal;
    CurrentState &m_state;
    QSet<model::Key> m_touched;
    bool m_anew = false; ///< the derived tables were emptied
};

} // namespace store
