// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

#include <QSqlQuery>

namespace store {

/// All or nothing: rolls back unless `commit` returned.
class Transaction final
{
public:
    explicit Transaction(const Database &database) : m_database(database)
    {
        m_database.execute(QStringLiteral("BEGIN IMMEDIATE"));
    }
    ~Transaction()
    {
        // SQLite has already rolled back after a full disk or a failed write; then this says so and does no harm.
        if (!m_done)
            QSqlQuery(m_database.connection()).exec(QStringLiteral("ROLLBACK"));
    }
    Q_DISABLE_COPY_MOVE(Transaction)

    void commit()
    {
        m_database.execute(QStringLiteral("COMMIT"));
        m_done = true;
    }

private:
    const Database &m_database;
    bool m_done = false;
};

} // namespace store
