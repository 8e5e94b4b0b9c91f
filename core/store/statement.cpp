// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/statement.h"

#include "store/database.h"
#include "store/storeerror.h"

namespace store {

namespace {

QString placeholder(qsizetype index)
{
    static const QStringList names = [] {
        QStringList list;
        for (int i = 0; i < 32; ++i)
            list.append(QStringLiteral(":v") + QString::number(i));
        return list;
    }();
    return index < names.size() ? names[index] : QString(QStringLiteral(":v") + QString::number(index));
}

// Qt makes up a name for every value that is bound by its number, each time anew: that takes longer than storing it.
QString withNames(const QString &sql)
{
    QString named;
    qsizetype count = 0;
    bool isQuoted = false;
    for (const QChar letter : sql) {
        isQuoted ^= letter == u'\'';
        if (letter == u'?' && !isQuoted)
            named += placeholder(count++);
        else
            named += letter;
    }
    return named;
}

} // namespace

Statement::Statement(const Database &database, const QString &sql)
    : m_database(&database), m_query(database.connection())
{
    m_query.setForwardOnly(true);
    if (!m_query.prepare(withNames(sql)))
        throw StoreError(errorFrom(m_query.lastError(), database.path()));
}

void Statement::start(const QVariantList &values)
{
    for (int i = 0; i < values.size(); ++i)
        m_query.bindValue(placeholder(i), values[i]);
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
