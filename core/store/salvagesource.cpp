// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/salvagesource.h"

#include "history/address.h"
#include "history/fingerprint.h"
#include "model/journalvalue.h"
#include "model/vocabulary.h"
#include "store/changerow.h"
#include "store/passagerow.h"
#include "store/rowsweep.h"

namespace store {

using namespace Qt::StringLiterals;
using base::Hash;
using history::Change;
using history::Version;
using model::Key;

namespace {

model::PassageHeader passageHeaderIn(const Rows &rows)
{
    model::PassageHeader header;
    header.entry = model::EntryId(rows.id(2));
    header.parent = model::PassageId(rows.id(3));
    header.position = rows.text(4);
    header.kind = passageKindFor(QLatin1StringView(rows.text(5).toLatin1()));
    header.level = int(rows.number(6));
    header.code = rows.text(7);
    return header;
}

} // namespace

SalvageSource::SalvageSource(const QString &path) : m_database(Database::untouched(path))
{
    m_database->execute(u"PRAGMA trusted_schema = OFF"_s);
    m_database->execute(u"PRAGMA cell_size_check = ON"_s);
    m_database->execute(u"PRAGMA writable_schema = ON"_s); // else a file that is too short is not even looked at
    readChanges();
    readParents();
    readIndexes();
}

void SalvageSource::readChanges()
{
    RowSweep sweep(*m_database, u"change"_s, u"id, nonce, format, author, at, reason, detail, entry_id, origin, received_at"_s,
                   u"change_entry"_s);
    sweep.read([&](const Rows &rows) {
        m_changes.insert(rows.number(0), changeIn(rows));
        m_received.insert(rows.number(0), QDateTime::fromString(rows.text(10), Qt::ISODateWithMs).toUTC());
    });
}

// The pairs stand twice: in the table, and turned round in its index.
void SalvageSource::readParents()
{
    const auto take = [&](const Rows &rows) {
        QList<Hash> &parents = m_parents[rows.hash(0)];
        if (!parents.contains(rows.hash(1)))
            parents.append(rows.hash(1));
    };
    const QString table = u"SELECT child, parent FROM version_parent"_s;
    const QString index = table + u" INDEXED BY version_parent_parent ORDER BY parent"_s;
    if (!readUntilDamage(*m_database, table + u" ORDER BY child"_s, take)) {
        readUntilDamage(*m_database, table + u" ORDER BY child DESC"_s, take);
        if (!readUntilDamage(*m_database, index, take))
            readUntilDamage(*m_database, index + u" DESC"_s, take);
    }
}

void SalvageSource::readIndexes()
{
    const auto both = [&](const QString &select, const QString &order, const auto &take) {
        if (!readUntilDamage(*m_database, select + u" ORDER BY "_s + order, take))
            readUntilDamage(*m_database, select + u" ORDER BY "_s + order + u" DESC"_s, take);
    };
    both(u"SELECT n, hash FROM version INDEXED BY sqlite_autoindex_version_1"_s, u"hash"_s,
         [&](const Rows &rows) {
             m_hashes.insert(rows.number(0), rows.hash(1));
             m_lastRow = qMax(m_lastRow, rows.number(0));
         });
    both(u"SELECT n, change_n FROM version INDEXED BY version_change"_s, u"change_n"_s,
         [&](const Rows &rows) { m_changeNumbers.insert(rows.number(0), rows.number(1)); });
    both(u"SELECT n, object_id, facet FROM version INDEXED BY version_object"_s, u"object_id"_s,
         [&](const Rows &rows) { m_places.insert(rows.number(0), {rows.id(1), rows.text(2)}); });
}

void SalvageSource::versions(const TakeVersion &take)
{
    RowSweep sweep(*m_database, u"version"_s, u"hash, change_n, kind, object_id, facet, value"_s, u"version_change"_s);
    sweep.read([&](const Rows &rows) {
        m_lastRow = qMax(m_lastRow, rows.number(0));
        const std::optional<Key> key = history::keyOf({rows.text(3), rows.id(4), rows.text(5)});
        const auto change = m_changes.constFind(rows.number(2));
        if (!key || change == m_changes.constEnd())
            return;
        Version version{rows.hash(1), *key, {}, {}, rows.text(6).toUtf8()};
        if (!findParents(version, change->nonce) || !model::decode(*key, version.bytes))
            return;
        m_last.insert(*key, version.hash);
        take(rows.number(0), rows.number(2), version);
    });
}

// Where the parents were destroyed they are nearly always none, or the version before.
bool SalvageSource::findParents(Version &version, const base::Id &nonce) const
{
    for (const QList<Hash> &parents :
         {m_parents.value(version.hash), QList<Hash>(), QList<Hash>{m_last.value(version.key)}}) {
        version.parents = parents;
        if (history::fingerprint(version, nonce) == version.hash)
            return true;
    }
    return false;
}

void SalvageSource::texts(const TakeText &take) const
{
    RowSweep sweep(*m_database, u"text"_s, u"object_id, field, kind, fr, fr_hash, nl, nl_hash"_s, u"sqlite_autoindex_text_1"_s);
    sweep.read([&](const Rows &rows) {
        const auto kind = model::objectKindFrom(rows.text(3));
        const auto field = model::fieldFrom(rows.text(2));
        if (!kind || !field)
            return;
        for (const base::Language language : base::bothLanguages) {
            const int column = language == base::Language::French ? 4 : 6;
            if (!rows.isNull(column) && Hash::of(QStringView(rows.text(column))) == rows.hash(column + 1))
                take(model::wordingKey({{*kind, rows.id(1)}, *field}, language), rows.text(column));
        }
    });
}

void SalvageSource::pairings(const TakeValue &take) const
{
    const auto isSound = [](const Rows &rows, int column) {
        return rows.isNull(column) || Hash::of(QStringView(rows.text(column))) == rows.hash(column + 1);
    };
    RowSweep sweep(*m_database, u"text"_s, u"object_id, field, kind, fr, fr_hash, nl, nl_hash, pair, declared"_s,
                   u"sqlite_autoindex_text_1"_s);
    sweep.read([&](const Rows &rows) {
        const auto kind = model::objectKindFrom(rows.text(3));
        const auto field = model::fieldFrom(rows.text(2));
        const QByteArray pair = rows.bytes(8);
        if (!kind || !field || pair.size() != 2 * Hash::size || !isSound(rows, 4) || !isSound(rows, 6))
            return;
        model::Pairing pairing;
        pairing.hashes = {Hash::fromBytes(pair.first(Hash::size)), Hash::fromBytes(pair.last(Hash::size))};
        setDeclaration(pairing, rows.text(9));
        take({model::pairingKey({{*kind, rows.id(1)}, *field}), pairing});
    });
}

void SalvageSource::headers(const TakeValue &take) const
{
    const auto takeDecoded = [&](const model::ObjectRef &object, const QString &value) {
        const Key key = model::headerKey(object);
        if (const base::Result<model::Value> header = model::decode(key, value.toUtf8()))
            take({key, *header});
    };
    const auto takeObject = [&](const Rows &rows) {
        if (const auto kind = model::objectKindFrom(rows.text(1)))
            takeDecoded({*kind, rows.id(0)}, rows.text(2));
    };
    const QString objects = u"SELECT id, kind, value FROM object WHERE deleted = 0 ORDER BY id"_s;
    if (!readUntilDamage(*m_database, objects, takeObject))
        readUntilDamage(*m_database, objects + u" DESC"_s, takeObject);
    RowSweep(*m_database, u"passage"_s, u"id, entry_id, parent_id, position, kind, level, code, value, deleted"_s,
             u"sqlite_autoindex_passage_1"_s)
        .read([&](const Rows &rows) {
            const model::ObjectRef passage = model::ref(model::PassageId(rows.id(1)));
            if (rows.yes(9))
                return;
            if (rows.isNull(8))
                take({model::headerKey(passage), passageHeaderIn(rows)});
            else
                takeDecoded(passage, rows.text(8));
        });
}

} // namespace store
