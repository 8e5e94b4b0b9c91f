// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/address.h"
#include "history/change.h"
#include "history/heads.h"
#include "store/statement.h"

namespace store {

/// The append-only tables: changes, versions, parents; and the heads, which follow from them.
class Journal final
{
public:
    explicit Journal(const Database &database);

    qint64 lastNumber();
    bool hasVersion(const base::Hash &hash);

    void append(const history::Change &change, qint64 number, const QDateTime &received);
    void append(const history::Version &version, qint64 number);

    /// The number of a change; none when it is not there.
    std::optional<qint64> numberOf(const base::Hash &change);
    /// A version of that change does not stand under it; and what to do when it does again: true when it was absent.
    void noteAbsent(const base::Hash &version, qint64 number);
    bool dropAbsent(const base::Hash &version, qint64 number);

    QList<history::Head> heads(const history::Address &address);
    /// Heads of everything an object has but its header.
    QList<base::Hash> textHeads(const base::Id &object);
    /// The version answers all of its parents.
    void setHead(const history::Version &version);
    /// From the versions and parents that are there.
    void recomputeHeads(const history::Address &address);
    /// The same for everything; the table of heads must be empty.
    void findAllHeads();
    /// True when a head was written over a version that has not arrived yet: that is no conflict but a delay.
    bool isWaiting(const history::Address &address);
    void noteConflict(const history::Address &address, bool isConflict);

private:
    const Database &m_database;
    Statement m_lastNumber;
    Statement m_change;
    Statement m_version;
    Statement m_insertChange;
    Statement m_insertVersion;
    Statement m_insertParent;
    Statement m_noteAbsent;
    Statement m_dropAbsent;
    Statement m_heads;
    Statement m_textHeads;
    Statement m_dropHeads;
    Statement m_insertHead;
    Statement m_findHeads;
    Statement m_missingParent;
    Statement m_noteConflict;
    Statement m_dropConflict;
};

} // namespace store
