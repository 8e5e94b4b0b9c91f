// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/statement.h"

#include <functional>

namespace store {

/// Reads whatever can still be read of a table in a damaged file: from its beginning up to the damage, from its end down to it,
/// and in between row by row. Each row at most once, in no promised order.
class RowSweep final
{
public:
    /// `columns` come after the rowid, which is column 0. `index`, one that holds every row, tells how many there are when the
    /// end of the table itself is gone.
    RowSweep(const Database &database, const QString &table, const QString &columns, const QString &index = {});

    using Take = std::function<void(const Rows &rows)>;
    /// True when nothing stood in the way.
    bool read(const Take &take);

private:
    bool forth(const Take &take);
    bool back(const Take &take);
    void probe(const Take &take);
    qint64 lastPossible() const;

    const Database &m_database;
    QString m_table;
    QString m_select;
    QString m_index;
    qint64 m_low = 0;   ///< read up to here from below
    qint64 m_high = -1; ///< and down to here from above; -1: nothing could be read from there
};

/// Every row a query yields before it fails; true when it did not.
bool readUntilDamage(const Database &database, const QString &sql, const std::function<void(const Rows &rows)> &take);

} // namespace store
