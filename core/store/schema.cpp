// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/schema.h"

#include "store/sqlscript.h"
#include "store/statement.h"
#include "store/storeerror.h"
#include "store/transaction.h"

#include <QDir>

namespace store {

using namespace Qt::StringLiterals;
using base::ErrorKind;

namespace {

QString read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw StoreError(ErrorKind::ResourceMissing, path, {path});
    return QString::fromUtf8(file.readAll());
}

void checkForeignKeys(const Database &database)
{
    Rows rows(database, u"PRAGMA foreign_key_check"_s);
    if (rows.next())
        throw StoreError(ErrorKind::Damaged, database.path(), {rows.text(0)});
}

} // namespace

Schema::Schema(const QString &folder)
{
    const QFileInfoList files = QDir(folder).entryInfoList({u"*.sql"_s}, QDir::Files, QDir::Name);
    for (const QFileInfo &file : files) {
        if (file.fileName().left(3).toInt() != m_scripts.size() + 1)
            throw StoreError(ErrorKind::ResourceMissing, folder, {file.fileName()});
        m_scripts.append(file.filePath());
    }
    if (m_scripts.isEmpty())
        throw StoreError(ErrorKind::ResourceMissing, folder, {u"schema"_s});
}

void Schema::bringUpToDate(const Database &database, int from) const
{
    Transaction transaction(database);
    for (int step = from; step < newest(); ++step) {
        const QStringList statements = statementsOf(read(m_scripts[step]));
        for (const QString &statement : statements)
            database.execute(statement);
    }
    database.execute(u"PRAGMA user_version = %1"_s.arg(newest()));
    checkForeignKeys(database);
    transaction.commit();
}

} // namespace store
