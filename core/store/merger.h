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
    Merger(const Database &database, Journal &journal, CurrentState &state, int knownFormat);

    /// The union. Throws Damaged when a change does not match its hash, NewerFormat when its values cannot be read. Returns how many were new.
    qsizetype take(const QList<history::Change> &changes, const QString &origin, const QDateTime &now);
    void rebuild();

private:
    bool takeOne(history::Change change, const QString &origin, const QDateTime &now);
    bool fillIn(const history::Change &change, qint64 number);
    void append(const history::Version &version, qint64 number);
    void settle(const model::Key &key);
    void settleTouched();

    const Database &m_database;
    Journal &m_journal;
    CurrentState &m_state;
    int m_knownFormat;
    QSet<model::Key> m_touched;
    bool m_anew = false; ///< the derived tables were emptied
};

} // namespace store
