// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/participant.h"
#include "store/database.h"

#include <QHash>
#include <QList>

namespace store {

/// Who comes to meetings. Of this copy only; never exchanged, in no journal.
class Attendees final
{
public:
    explicit Attendees(const Database &database);

    QList<model::Participant> of(model::MeetingId meeting) const;
    QHash<model::MeetingId, int> counts() const;
    /// In place of those it had. Whoever has no id, or one that another has, gets a new one. Of who went nothing is left in
    /// the pages of the file; what the rollback journal holds of it is the caller's to remove.
    void replace(model::MeetingId meeting, const QList<model::Participant> &people) const;

private:
    const Database &m_database;
    const bool m_isThere; ///< a file of the first schema that may only be read has nobody
};

/// While it lives, a COMMIT leaves nothing in the rollback journal: with a lock that is kept, SQLite does not remove that file
/// but only marks it void, and it goes on holding what was erased. See https://sqlite.org/pragma.html#pragma_journal_size_limit.
class JournalEmptying final
{
public:
    explicit JournalEmptying(const Database &database);
    ~JournalEmptying();
    Q_DISABLE_COPY_MOVE(JournalEmptying)

private:
    const Database &m_database;
};

} // namespace store
