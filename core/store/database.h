// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/opening.h"

#include <QSqlDatabase>
#include <QStringList>

namespace store {

/// One connection to one SQLite file, of the thread that made it. Throws StoreError. Statements must go before it.
class Database final
{
public:
    /// Opens; a file that is not there is made when `access` allows writing.
    Database(const QString &path, Access access);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    const QString &path() const { return m_path; }
    QSqlDatabase connection() const { return m_connection; }

    /// One statement without values.
    void execute(const QString &sql) const;
    /// The first column of the first row.
    QVariant value(const QString &sql) const;
    /// Sets a pragma, reads it back and throws when it did not take.
    void setPragma(const QString &name, const QString &value, const QString &expected) const;

private:
    QString m_path;
    QString m_name;
    QSqlDatabase m_connection;
};

/// The pragmas of a document, each read back: one writer that keeps its lock, a commit that survives a power failure, nothing
/// in the file trusted. See https://sqlite.org/pragma.html.
void applyDocumentPragmas(const Database &database, Access access);

} // namespace store
