// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/hash.h"
#include "base/id.h"

#include <QSqlQuery>
#include <QVariant>

namespace store {

class Database;

/// How values are bound. Unknown hashes, null ids and null strings are NULL.
inline QVariant bound(const QString &text) { return text; }
inline QVariant bound(const QByteArray &bytes) { return bytes; }
inline QVariant bound(const base::Hash &hash) { return hash.isUnknown() ? QVariant() : QVariant(hash.bytes()); }
inline QVariant bound(const base::Id &id) { return id.isNull() ? QVariant() : QVariant(id.bytes()); }
inline QVariant bound(qint64 number) { return number; }
inline QVariant bound(int number) { return number; }
inline QVariant bound(bool yes) { return int(yes); }
inline QVariant bound(const QVariant &value) { return value; }
template<typename Tag>
QVariant bound(const base::TypedId<Tag> &id) { return bound(id.id()); }

/// A null string would be NULL where a column wants text.
inline QString orEmpty(const QString &text) { return text.isNull() ? QString(QLatin1String("")) : text; }

/// A prepared statement; throws StoreError. Between runs it holds no lock and no result.
class Statement final
{
public:
    Statement(const Database &database, const QString &sql);

    /// For statements that return no rows.
    template<typename... Values>
    void run(const Values &...values)
    {
        runList({bound(values)...});
    }
    /// The same for as many values as a caller only knows at run time.
    void runList(const QVariantList &values)
    {
        start(values);
        m_changed = m_query.numRowsAffected(); // a finished query no longer says
        m_query.finish();
    }
    /// Rows the last run inserted, updated or deleted.
    int changed() const { return m_changed; }

private:
    friend class Rows;
    void start(const QVariantList &values);

    const Database *m_database;
    QSqlQuery m_query;
    int m_changed = 0;
};

/// The rows of one run, forward only; the statement is free again when this goes.
class Rows final
{
public:
    template<typename... Values>
    explicit Rows(Statement &statement, const Values &...values) : m_statement(statement)
    {
        m_statement.start({bound(values)...});
    }
    /// One time, of a statement that is not kept.
    template<typename... Values>
    Rows(const Database &database, const QString &sql, const Values &...values)
        : m_owned(std::make_unique<Statement>(database, sql)), m_statement(*m_owned)
    {
        m_statement.start({bound(values)...});
    }
    ~Rows() { m_statement.m_query.finish(); }
    Q_DISABLE_COPY_MOVE(Rows)

    bool next();
    QVariant value(int column) const { return m_statement.m_query.value(column); }
    bool isNull(int column) const { return m_statement.m_query.isNull(column); }
    QString text(int column) const { return m_statement.m_query.value(column).toString(); }
    QByteArray bytes(int column) const { return m_statement.m_query.value(column).toByteArray(); }
    qint64 number(int column) const { return m_statement.m_query.value(column).toLongLong(); }
    bool yes(int column) const { return number(column) != 0; }
    base::Hash hash(int column) const { return base::Hash::fromBytes(bytes(column)); }
    base::Id id(int column) const { return base::Id::fromBytes(bytes(column)); }

private:
    std::unique_ptr<Statement> m_owned;
    Statement &m_statement;
};

} // namespace store
