// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/opening.h"

#include <QSqlDatabase>
#include <QStringList>
#include <memory>

namespace store {

/// One connection to one SQLite file, of the thread that made it. Throws StoreError. Statements must go before it.
class Database final
{
public:
    /// Opens; a file that is not there is made when `access` allows writing.
    Database(const QString &path, Access access);
    /// Opens for reading without taking or heeding a lock and without rolling anything back: for a file that may be damaged.
    static std::unique_ptr<Database> untouched(const QString &path);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    const QString &path() const { return m_path; }
    Access access() const { return m_access; }
    QSqlDatabase connection() const { return m_connection; }

    /// One statement without values.
    void execute(const QString &sql) const;
    /// The first column of the first row.
    QVariant value(const QString &sql) const;
    /// Sets a pragma, reads it back and throws when it did not take.
    void setPragma(const QString &name, const QString &value, const QString &expected) const;

    /// Takes a document's lock and keeps it until `letGo`. Throws Locked.
    void hold() const;
    void letGo() const;

private:
    Database(const QString &path, Access access, const QString &name, const QString &options);

    QString m_path;
    Access m_access;
    QString m_name;
    QSqlDatabase m_connection;
};

/// The pragmas of a document, each read back: one writer that keeps its lock, a commit that survives a power failure, nothing
/// in the file trusted. See https://sqlite.org/pragma.html.
void applyDocumentPragmas(const Database &database, Access access);

/// Bytes; not asked of the file's path, which may lead elsewhere by now.
qint64 sizeOf(const Database &database);

/// What SQLite finds wrong with how the file is built, or only with one table and its indexes; empty when nothing. Milliseconds
/// for some megabytes.
QStringList lookOver(const Database &database, const QString &table = {});
QStringList tablesOf(const Database &database);

} // namespace store
