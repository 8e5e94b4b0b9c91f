// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/checker.h"

#include "history/address.h"
#include "history/fingerprint.h"
#include "history/heads.h"
#include "store/changerow.h"
#include "store/database.h"
#include "store/packedrows.h"
#include "store/statement.h"
#include "store/storeerror.h"

#include <QHash>

namespace store {

using namespace Qt::StringLiterals;
using base::Hash;
using history::Change;
using history::Version;
using model::Key;

namespace {

class Checker final
{
public:
    Checker(const Database &database, const base::Progress &progress, const base::CancelToken &cancel)
        : m_database(database), m_progress(progress), m_cancel(cancel)
    {
    }

    QStringList damage()
    {
        m_total = m_database.value(u"SELECT count(*) FROM version"_s).toLongLong();
        readParents();
        checkVersions();
        checkChanges();
        checkTexts();
        checkPacked();
        checkHeads();
        checkPictures();
        return m_damage;
    }

private:
    void readParents();
    void checkVersions();
    void checkChanges();
    void checkTexts();
    void checkPacked();
    void checkHeads();
    void checkPictures();
    void step();

    const Database &m_database;
    const base::Progress &m_progress;
    const base::CancelToken &m_cancel;
    QStringList m_damage;
    QHash<Hash, QList<Hash>> m_parents;
    QHash<qint64, QList<Version>> m_versions; // their hashes only, by change
    qint64 m_done = 0;
    qint64 m_total = 0;
};

void Checker::step()
{
    if (m_cancel.isCancelled())
        throw StoreError(base::ErrorKind::Cancelled, m_database.path());
    if (m_done++ % 1000 == 0 && m_progress)
        m_progress(m_done - 1, m_total);
}

void Checker::readParents()
{
    for (Rows rows(m_database, u"SELECT child, parent FROM version_parent"_s); rows.next();)
        m_parents[rows.hash(0)].append(rows.hash(1));
}

void Checker::checkVersions()
{
    Rows rows(m_database, uR"(
        SELECT version.hash, version.change_n, version.kind, version.object_id, version.facet, version.value, change.nonce
        FROM version LEFT JOIN change ON change.n = version.change_n)"_s);
    while (rows.next()) {
        step();
        Version version{rows.hash(0), {}, {}, m_parents.value(rows.hash(0)), rows.text(5).toUtf8()};
        const std::optional<Key> key = history::keyOf({rows.text(2), rows.id(3), rows.text(4)});
        if (key)
            version.key = *key;
        if (!key || history::fingerprint(version, rows.id(6)) != version.hash)
            m_damage.append(u"version "_s + version.hash.hex());
        m_versions[rows.number(1)].append({version.hash, {}, {}, {}, {}});
    }
}

void Checker::checkChanges()
{
    for (Rows rows(m_database, u"SELECT change_n, hash FROM absent_version"_s); rows.next();)
        m_versions[rows.number(0)].append({rows.hash(1), {}, {}, {}, {}});
    Rows rows(m_database, u"SELECT "_s + changeColumns + u" FROM change"_s);
    while (rows.next()) {
        Change change = changeIn(rows);
        change.versions = m_versions.value(change.number);
        if (history::fingerprint(change) != change.id)
            m_damage.append(u"change "_s + change.id.hex());
    }
}

void Checker::checkTexts()
{
    Rows rows(m_database, u"SELECT object_id, field, fr, fr_hash, nl, nl_hash FROM text"_s);
    while (rows.next())
        for (const int column : {2, 4})
            if (!rows.isNull(column) && Hash::of(QStringView(rows.text(column))) != rows.hash(column + 1))
                m_damage.append(u"text %1 %2"_s.arg(rows.id(0).toString(), rows.text(1)));
}

// What is read in one piece must say what its columns say.
void Checker::checkPacked()
{
    Rows rows(m_database, u"SELECT object_id FROM text WHERE packed IS NOT "_s + packedText()
                              + u" UNION SELECT id FROM passage WHERE packed IS NOT "_s + packedPassage());
    while (rows.next())
        m_damage.append(u"packed "_s + rows.id(0).toString());
}

// A head must be a version that none answers; and every such version must be a head.
void Checker::checkHeads()
{
    Rows rows(m_database, uR"(
        SELECT object_id FROM head WHERE EXISTS (SELECT 1 FROM version_parent WHERE parent = head.hash)
        UNION
        SELECT object_id FROM version
        WHERE NOT EXISTS (SELECT 1 FROM version_parent WHERE parent = version.hash)
          AND NOT EXISTS (SELECT 1 FROM head WHERE head.object_id = version.object_id AND head.facet = version.facet
                                               AND head.hash = version.hash))"_s);
    while (rows.next())
        m_damage.append(u"head "_s + rows.id(0).toString());
}

void Checker::checkPictures()
{
    for (Rows rows(m_database, u"SELECT hash, data FROM asset"_s); rows.next();)
        if (Hash::of(QByteArrayView(rows.bytes(1))) != rows.hash(0))
            m_damage.append(u"picture "_s + rows.hash(0).hex());
}

} // namespace

QStringList findDamage(const Database &database, const base::Progress &progress, const base::CancelToken &cancel)
{
    return Checker(database, progress, cancel).damage();
}

} // namespace store
