// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/journal.h"

#include "base/clock.h"
#include "store/database.h"

namespace store {

using base::Hash;
using history::Address;
using history::Head;

Journal::Journal(const Database &database)
    : m_database(database)
    , m_lastNumber(database, QStringLiteral("SELECT coalesce(max(n), 0) FROM change"))
    , m_change(database, QStringLiteral("SELECT n FROM change WHERE id = ?"))
    , m_version(database, QStringLiteral("SELECT n FROM version WHERE hash = ?"))
    , m_insertChange(database, QStringLiteral(R"(
          INSERT INTO change (n, id, format, nonce, author, at, reason, detail, entry_id, origin, received_at)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))"))
    , m_insertVersion(database, QStringLiteral(R"(
          INSERT INTO version (hash, change_n, kind, object_id, facet, value) VALUES (?, ?, ?, ?, ?, ?))"))
    , m_insertParent(database, QStringLiteral("INSERT OR IGNORE INTO version_parent (child, parent) VALUES (?, ?)"))
    , m_noteAbsent(database, QStringLiteral("INSERT OR IGNORE INTO absent_version (change_n, hash) VALUES (?, ?)"))
    , m_dropAbsent(database, QStringLiteral("DELETE FROM absent_version WHERE change_n = ? AND hash = ?"))
    , m_heads(database, QStringLiteral(R"(
          SELECT version.hash, version.value FROM head JOIN version ON version.hash = head.hash
          WHERE head.object_id = ? AND head.facet = ? ORDER BY version.hash)"))
    , m_textHeads(database, QStringLiteral("SELECT hash FROM head WHERE object_id = ? AND facet <> 'header'"))
    , m_dropHeads(database, QStringLiteral("DELETE FROM head WHERE object_id = ? AND facet = ?"))
    , m_insertHead(database, QStringLiteral("INSERT INTO head (object_id, facet, hash) VALUES (?, ?, ?)"))
    , m_findHeads(database, QStringLiteral(R"(
          INSERT INTO head (object_id, facet, hash)
          SELECT object_id, facet, hash FROM version
          WHERE object_id = ? AND facet = ?
            AND NOT EXISTS (SELECT 1 FROM version_parent WHERE parent = version.hash))"))
    , m_missingParent(database, QStringLiteral(R"(
          SELECT 1 FROM head JOIN version_parent ON version_parent.child = head.hash
          WHERE head.object_id = ? AND head.facet = ?
            AND NOT EXISTS (SELECT 1 FROM version WHERE version.hash = version_parent.parent) LIMIT 1)"))
    , m_noteConflict(database,
                     QStringLiteral("INSERT OR IGNORE INTO conflict (object_id, facet, kind) VALUES (?, ?, ?)"))
    , m_dropConflict(database, QStringLiteral("DELETE FROM conflict WHERE object_id = ? AND facet = ?"))
{
}

qint64 Journal::lastNumber()
{
    Rows rows(m_lastNumber);
    return rows.next() ? rows.number(0) : 0;
}

std::optional<qint64> Journal::numberOf(const Hash &change)
{
    Rows rows(m_change, change);
    return rows.next() ? std::optional(rows.number(0)) : std::nullopt;
}

bool Journal::hasVersion(const Hash &hash)
{
    return Rows(m_version, hash).next();
}

void Journal::append(const history::Change &change, qint64 number, const QDateTime &received)
{
    const history::StoredReason reason = history::stored(change.header);
    m_insertChange.run(number, change.id, change.format, change.nonce, orEmpty(change.header.author),
                       orEmpty(base::toStoredTime(change.header.at)), reason.code, orEmpty(reason.detail),
                       change.header.entry, change.origin, base::toStoredTime(received));
}

void Journal::append(const history::Version &version, qint64 number)
{
    const Address address = history::addressOf(version.key);
    m_insertVersion.run(version.hash, number, address.kind, address.object.bytes(), address.facet,
                        QString::fromUtf8(version.bytes));
    for (const Hash &parent : version.parents)
        m_insertParent.run(version.hash, parent);
}

void Journal::noteAbsent(const Hash &version, qint64 number)
{
    m_noteAbsent.run(number, version);
}

bool Journal::dropAbsent(const Hash &version, qint64 number)
{
    m_dropAbsent.run(number, version);
    return m_dropAbsent.changed() > 0;
}

QList<Head> Journal::heads(const Address &address)
{
    QList<Head> heads;
    for (Rows rows(m_heads, address.object.bytes(), address.facet); rows.next();)
        heads.append({rows.hash(0), rows.text(1).toUtf8()});
    return heads;
}

QList<Hash> Journal::textHeads(const base::Id &object)
{
    QList<Hash> hashes;
    for (Rows rows(m_textHeads, object.bytes()); rows.next();)
        hashes.append(rows.hash(0));
    return hashes;
}

void Journal::setHead(const history::Version &version)
{
    const Address address = history::addressOf(version.key);
    if (!version.parents.isEmpty())
        m_dropHeads.run(address.object.bytes(), address.facet);
    if (version.parents.size() > 1)
        m_dropConflict.run(address.object.bytes(), address.facet);
    m_insertHead.run(address.object.bytes(), address.facet, version.hash);
}

void Journal::recomputeHeads(const Address &address)
{
    m_dropHeads.run(address.object.bytes(), address.facet);
    m_findHeads.run(address.object.bytes(), address.facet);
}

void Journal::findAllHeads()
{
    m_database.execute(QStringLiteral(R"(
        INSERT INTO head (object_id, facet, hash)
        SELECT object_id, facet, hash FROM version
        WHERE NOT EXISTS (SELECT 1 FROM version_parent WHERE parent = version.hash))"));
}

bool Journal::isWaiting(const Address &address)
{
    return Rows(m_missingParent, address.object.bytes(), address.facet).next();
}

void Journal::noteConflict(const Address &address, bool isConflict)
{
    if (isConflict)
        m_noteConflict.run(address.object.bytes(), address.facet, address.kind);
    else
        m_dropConflict.run(address.object.bytes(), address.facet);
}

} // namespace store
