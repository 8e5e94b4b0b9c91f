// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/statement.h"

#include "store/database.h"
#include "store/storeerror.h"

namespace store {

Statement::Statement(const Database &database, const QString &sql)
    : m_database(&database), m_query(database.connection())
{
    m_query.setForwardOnly(true);
    if (!m_query.prepare(sql))
        throw StoreError(errorFrom(m_query.lastError(), database.path()));
}

void Statement::start(const QVariantList &values)
{
    for (int i = 0; i < values.size(); ++i)
        m_query.bindValue(i, values[i]);
    if (m_query.exec())
        return;
    const QSqlError error = m_query.lastError();
    m_query.finish();
    throw StoreError(errorFrom(error, m_database->path()));
}

bool Rows::next()
{
    if (m_statement.m_query.next())
        return true;
    // A read that fails half-way looks like the end unless one asks.
    const QSqlError error = m_statement.m_query.lastError();
    if (error.isValid())
        throw StoreError(errorFrom(error, m_statement.m_database->path()));
    return false;
}

} // namespace store
