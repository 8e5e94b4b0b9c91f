// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/historyreader.h"

#include "history/address.h"
#include "model/journalvalue.h"
#include "model/vocabulary.h"
#include "store/changerow.h"
#include "store/database.h"
#include "store/storeerror.h"

#include <QSet>

namespace store {

using namespace Qt::StringLiterals;
using base::Hash;
using base::Id;
using history::Address;
using history::Change;
using history::Version;
using model::Key;

namespace {

// Columns: 0–4, as `versions` reads them.
const QString versionColumns = u"version.hash, version.kind, version.object_id, version.facet, version.value"_s;

// What stood in it once and moved elsewhere: only what has several headers can have, and the index tells which those are.
const QString onceOfEntry = u"(SELECT version.object_id FROM (SELECT object_id AS id FROM version WHERE facet = 'header' "
                            u"GROUP BY object_id HAVING count(*) > 1) CROSS JOIN version ON version.object_id = id AND facet = 'header' "
                            u"WHERE instr(version.value, ?) > 0)"_s;

} // namespace

const QString HistoryReader::ofEntry = u"(SELECT id FROM passage WHERE entry_id = ? UNION SELECT id FROM object WHERE entry_id = ?)"_s;

std::pair<QString, QString> HistoryReader::facetsOf(const model::TextRef &text)
{
    return {model::codeOf(text.field) + u':', model::codeOf(text.field) + u';'}; // the character after ':'
}

QList<Change> HistoryReader::changes(Rows &rows) const
{
    QList<Change> changes;
    while (rows.next())
        changes.append(changeIn(rows));
    return changes;
}

QList<Hash> HistoryReader::parentsOf(const Hash &version) const
{
    QList<Hash> parents;
    for (Rows rows(m_database, u"SELECT parent FROM version_parent WHERE child = ? ORDER BY parent"_s, version); rows.next();)
        parents.append(rows.hash(0));
    return parents;
}

QList<Version> HistoryReader::versions(Rows &rows) const
{
    QList<Version> versions;
    while (rows.next()) {
        const std::optional<Key> key = history::keyOf({rows.text(1), rows.id(2), rows.text(3)});
        if (!key)
            continue;
        const QByteArray bytes = rows.text(4).toUtf8();
        const base::Result<model::Value> value = model::decode(*key, bytes);
        if (!value)
            throw StoreError(base::ErrorKind::Damaged, m_database.path(), {rows.hash(0).hex()});
        versions.append({rows.hash(0), *key, *value, parentsOf(rows.hash(0)), bytes});
    }
    return versions;
}

QList<Change> HistoryReader::changesOf(model::EntryId entry, int limit) const
{
    QList<Change> found;
    if (entry.isNull()) {
        Rows rows(m_database, u"SELECT "_s + changeColumns + u" FROM change ORDER BY n DESC LIMIT ?"_s, limit);
        found = changes(rows);
    } else {
        Rows rows(m_database,
                  u"SELECT "_s + changeColumns + u" FROM change WHERE entry_id = ? OR n IN ("
                      u"SELECT change_n FROM version WHERE object_id IN "_s + ofEntry + u") ORDER BY n DESC LIMIT ?"_s,
                  entry, entry, entry, limit);
        found = changes(rows);
    }
    for (Change &change : found) {
        if (entry.isNull())
            continue; // a list of everything is a list of steps; one import may hold a hundred thousand versions
        Rows rows(m_database,
                  u"SELECT "_s + versionColumns + u" FROM version WHERE change_n = ? AND object_id IN "_s + ofEntry
                      + u" ORDER BY n"_s,
                  change.number, entry, entry);
        change.versions = versions(rows);
    }
    return found;
}

QList<Change> HistoryReader::changesOf(const model::TextRef &text, int limit) const
{
    const QByteArray object = text.object.id.bytes();
    const auto [first, last] = facetsOf(text);
    const QString ofText = u"object_id = ? AND facet > ? AND facet < ?"_s;
    QList<Change> found;
    {
        Rows rows(m_database,
                  u"SELECT "_s + changeColumns + u" FROM change WHERE n IN (SELECT change_n FROM version WHERE "_s + ofText
                      + u") ORDER BY n DESC LIMIT ?"_s,
                  object, first, last, limit);
        found = changes(rows);
    }
    for (Change &change : found) {
        Rows rows(m_database,
                  u"SELECT "_s + versionColumns + u" FROM version WHERE "_s + ofText + u" AND change_n = ? ORDER BY n"_s,
                  object, first, last, change.number);
        change.versions = versions(rows);
    }
    return found;
}

QList<history::Write> HistoryReader::writes(Rows &rows) const
{
    QList<history::Write> written;
    while (rows.next()) {
        const std::optional<Key> key = history::keyOf({rows.text(1), rows.id(2), rows.text(3)});
        if (!key)
            continue;
        const base::Result<model::Value> value = model::decode(*key, rows.text(4).toUtf8());
        if (!value)
            throw StoreError(base::ErrorKind::Damaged, m_database.path(), {rows.hash(0).hex()});
        written.append({*key, *value});
    }
    return written;
}

QList<history::Write> HistoryReader::writtenUntil(model::EntryId entry, qint64 number) const
{
    if (entry.isNull()) {
        // Of each group SQLite takes the row that holds the greatest n.
        Rows rows(m_database, u"SELECT "_s + versionColumns + u", max(version.n) FROM version WHERE change_n <= ? "
                              u"GROUP BY object_id, facet"_s, number);
        return writes(rows);
    }
    Rows rows(m_database,
              u"SELECT "_s + versionColumns + u" FROM version WHERE (object_id IN "_s + ofEntry + u" OR object_id IN "_s + onceOfEntry
                  + u") AND change_n <= ? ORDER BY n"_s,
              entry, entry, u"\"entry\":\"%1\""_s.arg(entry.id().toString()), number);
    return writes(rows);
}

QStringList HistoryReader::authors() const
{
    QStringList names;
    for (Rows rows(m_database, u"SELECT DISTINCT author FROM change WHERE author <> '' ORDER BY author"_s); rows.next();)
        names.append(rows.text(0));
    return names;
}

QList<Version> HistoryReader::versionsOf(const Key &key) const
{
    const Address address = history::addressOf(key);
    Rows rows(m_database,
              u"SELECT "_s + versionColumns + u" FROM version WHERE object_id = ? AND facet = ? ORDER BY n DESC"_s,
              address.object.bytes(), address.facet);
    return versions(rows);
}

QList<Version> HistoryReader::headsOf(const Key &key) const
{
    const Address address = history::addressOf(key);
    Rows rows(m_database,
              u"SELECT "_s + versionColumns + u" FROM head JOIN version ON version.hash = head.hash "
                  u"WHERE head.object_id = ? AND head.facet = ? ORDER BY version.n DESC"_s,
              address.object.bytes(), address.facet);
    return versions(rows);
}

std::optional<QString> HistoryReader::findText(const Key &wording, const Hash &hash) const
{
    const Address address = history::addressOf(wording);
    Rows rows(m_database, u"SELECT value FROM version WHERE object_id = ? AND facet = ? ORDER BY n DESC"_s,
              address.object.bytes(), address.facet);
    while (rows.next()) {
        const base::Result<model::Value> value = model::decode(wording, rows.text(0).toUtf8());
        const auto *found = value ? std::get_if<model::Wording>(&*value) : nullptr;
        if (found && found->hash() == hash)
            return found->text();
    }
    return std::nullopt;
}

QString HistoryReader::textWithHash(const Key &wording, const Hash &hash) const
{
    if (const std::optional<QString> found = findText(wording, hash))
        return *found;
    throw StoreError(base::ErrorKind::UnknownTarget, m_database.path(), {hash.hex()});
}

QList<Key> HistoryReader::conflicts() const
{
    QList<Key> keys;
    for (Rows rows(m_database, u"SELECT kind, object_id, facet FROM conflict ORDER BY object_id, facet"_s); rows.next();)
        if (const std::optional<Key> key = history::keyOf({rows.text(0), rows.id(1), rows.text(2)}))
            keys.append(*key);
    for (const Key &key : removedUnderSomebodysHands())
        if (!keys.contains(key))
            keys.append(key);
    return keys;
}

// One person removed an object while another wrote a text of it that the first had not seen.
QList<Key> HistoryReader::removedUnderSomebodysHands() const
{
    QList<Key> keys;
    Rows rows(m_database, uR"(
        SELECT text.kind, text.object_id FROM text
        WHERE (fr IS NOT NULL OR nl IS NOT NULL)
          AND object_id IN (SELECT id FROM passage WHERE deleted = 1 UNION ALL SELECT id FROM object WHERE deleted = 1))"_s);
    while (rows.next()) {
        const std::optional<Key> key = history::keyOf({rows.text(0), rows.id(1), u"header"_s});
        if (key && !keys.contains(*key) && !sawEverything(rows.id(1)))
            keys.append(*key);
    }
    return keys;
}

bool HistoryReader::sawEverything(const Id &object) const
{
    QSet<Hash> seen;
    QSet<Hash> standing;
    Rows rows(m_database, uR"(
        SELECT head.facet, version.hash, version.value FROM head JOIN version ON version.hash = head.hash
        WHERE head.object_id = ?)"_s, object.bytes());
    while (rows.next()) {
        if (rows.text(0) != u"header") {
            if (rows.text(2) != u"{\"text\":\"\"}" && rows.text(2) != u"{}")
                standing.insert(rows.hash(1));
            continue;
        }
        for (const Hash &hash : model::seenBy(rows.text(2).toUtf8()))
            seen.insert(hash);
    }
    return seen.contains(standing);
}

QList<Change> HistoryReader::changesAfter(qint64 number) const
{
    QList<Change> found;
    {
        Rows rows(m_database, u"SELECT "_s + changeColumns + u" FROM change WHERE n > ? "
                      u"AND n NOT IN (SELECT change_n FROM absent_version) ORDER BY n"_s, number);
        found = changes(rows);
    }
    for (Change &change : found) {
        Rows rows(m_database, u"SELECT "_s + versionColumns + u" FROM version WHERE change_n = ? ORDER BY n"_s, change.number);
        change.versions = versions(rows);
    }
    return found;
}

} // namespace store
