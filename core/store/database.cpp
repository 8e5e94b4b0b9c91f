// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"

#include "store/statement.h"
#include "store/storeerror.h"

#include <QUrl>
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
    : Database(path, access, path, access == Access::ReadOnly ? u";QSQLITE_OPEN_READONLY"_s : QString())
{
}

std::unique_ptr<Database> Database::untouched(const QString &path)
{
    const QString name = QString::fromLatin1(QUrl::fromLocalFile(path).toEncoded()) + u"?immutable=1"_s;
    return std::unique_ptr<Database>(new Database(path, Access::ReadOnly, name, u";QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"_s));
}

Database::Database(const QString &path, Access access, const QString &name, const QString &options)
    : m_path(path), m_access(access), m_name(freshName()), m_connection(QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name))
{
    // A file that is held by another is told at once, not after five seconds.
    m_connection.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=0"_s + options);
    m_connection.setDatabaseName(name);
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

void Database::hold() const
{
    setPragma(u"locking_mode"_s, u"EXCLUSIVE"_s, u"exclusive"_s);
    // Takes the lock and, in this locking mode, keeps it.
    execute(u"BEGIN EXCLUSIVE"_s);
    execute(u"COMMIT"_s);
}

void Database::letGo() const
{
    setPragma(u"locking_mode"_s, u"NORMAL"_s, u"normal"_s);
    // The lock goes with the next reading.
    value(u"SELECT count(*) FROM sqlite_schema"_s);
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
    database.hold();
}

qint64 sizeOf(const Database &database)
{
    return database.value(u"PRAGMA page_count"_s).toLongLong() * database.value(u"PRAGMA page_size"_s).toLongLong();
}

QStringList lookOver(const Database &database, const QString &table)
{
    QStringList found;
    try {
        Rows rows(database, u"PRAGMA quick_check(%1)"_s.arg(table.isEmpty() ? u"20"_s : table));
        while (rows.next())
            found.append(rows.text(0));
    } catch (const StoreError &error) {
        if (error.error().kind != base::ErrorKind::Damaged)
            throw;
        found.append(error.error().details);
    }
    found.removeAll(u"ok"_s);
    return found;
}

QStringList tablesOf(const Database &database)
{
    QStringList tables;
    for (Rows rows(database, u"SELECT name FROM sqlite_schema WHERE type = 'table' AND rootpage > 0 ORDER BY name"_s); rows.next();)
        tables.append(rows.text(0));
    return tables;
}

} // namespace store
