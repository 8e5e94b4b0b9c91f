// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rowsweep.h"

#include "store/database.h"
#include "store/storeerror.h"

namespace store {

using namespace Qt::StringLiterals;

namespace {

// Without an index to ask, this many rows may stand on a page; more are so small that none of ours are.
constexpr qint64 mostRowsPerPage = 64;

// Whoever takes the rows may have had enough: that is no damage.
void throwIfCancelled(const base::Outcome &done)
{
    if (!done && done.error().kind == base::ErrorKind::Cancelled)
        throw StoreError(done.error());
}

} // namespace

RowSweep::RowSweep(const Database &database, const QString &table, const QString &columns, const QString &index)
    : m_database(database)
    , m_table(table)
    , m_select(u"SELECT rowid, "_s + columns + u" FROM "_s + table)
    , m_index(index)
{
}

bool RowSweep::read(const Take &take)
{
    if (forth(take))
        return true;
    if (!back(take))
        probe(take);
    return false;
}

bool RowSweep::forth(const Take &take)
{
    return readUntilDamage(m_database, m_select + u" ORDER BY rowid"_s, [&](const Rows &rows) {
        m_low = rows.number(0);
        take(rows);
    });
}

// True when it came down to where the way from below ended.
bool RowSweep::back(const Take &take)
{
    const QString above = m_select + u" WHERE rowid > %1 ORDER BY rowid DESC"_s.arg(m_low);
    return readUntilDamage(m_database, above, [&](const Rows &rows) {
        m_high = rows.number(0);
        take(rows);
    });
}

void RowSweep::probe(const Take &take)
{
    const qint64 end = m_high < 0 ? lastPossible() + 1 : m_high;
    for (qint64 row = m_low + 1; row < end; ++row)
        throwIfCancelled(guarded([&] {
            Rows rows(m_database, m_select + u" WHERE rowid = ?"_s, row);
            if (rows.next())
                take(rows);
        }));
}

qint64 RowSweep::lastPossible() const
{
    if (const auto last = guarded([&] { return m_database.value(u"SELECT max(rowid) FROM "_s + m_table).toLongLong(); }))
        return *last;
    qint64 last = 0;
    if (!m_index.isEmpty())
        readUntilDamage(m_database, u"SELECT rowid FROM %1 INDEXED BY %2"_s.arg(m_table, m_index),
                        [&](const Rows &rows) { last = qMax(last, rows.number(0)); });
    return last > 0 ? last : m_low + mostRowsPerPage * sizeOf(m_database) / 4096;
}

bool readUntilDamage(const Database &database, const QString &sql, const std::function<void(const Rows &rows)> &take)
{
    const auto done = guarded([&] {
        for (Rows rows(database, sql); rows.next();)
            take(rows);
    });
    throwIfCancelled(done);
    return bool(done);
}

} // namespace store
