// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"

#include "store/statement.h"
#include "store/storeerror.h"

#include <atomic>

namespace store {

using namespace Qt::StringLiterals;

namespace {

// Qt knows connections by name, for the whole process.
QString freshName()
{
    static std::atomic<int> count = 0;
    return u"vademecum-"_s + QString::number(++count);
}

} // namespace

Database::Database(const QString &path, Access access)
    : m_path(path), m_name(freshName()), m_connection(QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name))
{
    // A file that is held by another is told at once, not after five seconds.
    const QString options = u"QSQLITE_BUSY_TIMEOUT=0"_s;
    m_connection.setConnectOptions(access == Access::ReadOnly ? QString(options + u";QSQLITE_OPEN_READONLY"_s)
                                                              : options);
    m_connection.setDatabaseName(path);
    if (m_connection.open())
        return;
    const base::Error error = errorFrom(m_connection.lastError(), path);
    m_connection = {};
    QSqlDatabase::removeDatabase(m_name);
    throw StoreError(error);
}

Database::~Database()
{
    m_connection.close();
    m_connection = {};
    QSqlDatabase::removeDatabase(m_name);
}

void Database::execute(const QString &sql) const
{
    QSqlQuery query(m_connection);
    if (!query.exec(sql))
        throw StoreError(errorFrom(query.lastError(), m_path));
}

QVariant Database::value(const QString &sql) const
{
    QSqlQuery query(m_connection);
    query.setForwardOnly(true);
    if (!query.exec(sql))
        throw StoreError(errorFrom(query.lastError(), m_path));
    return query.next() ? query.value(0) : QVariant();
}

void Database::setPragma(const QString &name, const QString &value, const QString &expected) const
{
    execute(u"PRAGMA %1 = %2"_s.arg(name, value));
    const QString found = this->value(u"PRAGMA "_s + name).toString();
    if (found != expected)
        throw StoreError(base::ErrorKind::InputOutput, m_path, {m_path, u"%1=%2"_s.arg(name, found)});
}

void applyDocumentPragmas(const Database &database, Access access)
{
    const bool writing = access == Access::ReadWrite;
    database.setPragma(u"foreign_keys"_s, u"ON"_s, u"1"_s);
    database.setPragma(u"recursive_triggers"_s, u"ON"_s, u"1"_s); // else REPLACE slips past the DELETE triggers
    database.setPragma(u"trusted_schema"_s, u"OFF"_s, u"0"_s);
    database.setPragma(u"cell_size_check"_s, u"ON"_s, u"1"_s);
    database.setPragma(u"secure_delete"_s, u"ON"_s, u"1"_s);
    database.setPragma(u"cache_size"_s, u"-65536"_s, u"-65536"_s);
    database.setPragma(u"temp_store"_s, u"MEMORY"_s, u"2"_s);
    if (!writing) {
        database.setPragma(u"query_only"_s, u"ON"_s, u"1"_s);
        return;
    }
    database.setPragma(u"locking_mode"_s, u"EXCLUSIVE"_s, u"exclusive"_s);
    database.setPragma(u"journal_mode"_s, u"DELETE"_s, u"delete"_s);
    database.setPragma(u"synchronous"_s, u"EXTRA"_s, u"3"_s);
#ifdef Q_OS_MACOS
    database.setPragma(u"fullfsync"_s, u"ON"_s, u"1"_s);
#endif
    // Takes the lock and, in this locking mode, keeps it.
    database.execute(u"BEGIN EXCLUSIVE"_s);
    database.execute(u"COMMIT"_s);
}

} // namespace store
