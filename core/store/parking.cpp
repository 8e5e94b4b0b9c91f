// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/parking.h"

#include "base/clock.h"

#include <limits>

namespace store {

using history::SealedChange;

Parking::Parking(const Database &database)
    : m_keep(database, QStringLiteral("INSERT OR IGNORE INTO parked (id, format, data, received_at) VALUES (?, ?, ?, ?)"))
    , m_upTo(database, QStringLiteral("SELECT id, format, data FROM parked WHERE format <= ? ORDER BY received_at, rowid"))
    , m_drop(database, QStringLiteral("DELETE FROM parked WHERE id = ?"))
    , m_count(database, QStringLiteral("SELECT count(*) FROM parked"))
{
}

bool Parking::keep(const SealedChange &change, const QDateTime &now)
{
    m_keep.run(change.id, change.format, change.bytes, base::toStoredTime(now));
    return m_keep.changed() > 0;
}

QList<SealedChange> Parking::all()
{
    return upTo(std::numeric_limits<int>::max());
}

QList<SealedChange> Parking::upTo(int format)
{
    QList<SealedChange> changes;
    for (Rows rows(m_upTo, format); rows.next();)
        changes.append({rows.hash(0), int(rows.number(1)), rows.bytes(2)});
    return changes;
}

void Parking::drop(const base::Hash &id)
{
    m_drop.run(id);
}

int Parking::count()
{
    Rows rows(m_count);
    return rows.next() ? int(rows.number(0)) : 0;
}

} // namespace store
