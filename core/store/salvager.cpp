// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/salvager.h"

#include "history/address.h"
#include "history/fingerprint.h"
#include "store/packedpiece.h"
#include "store/recorder.h"
#include "store/rowsweep.h"

namespace store {

using namespace Qt::StringLiterals;
using base::Hash;
using history::Change;
using history::Salvaged;
using history::Version;
using model::Key;

Salvager::Salvager(SalvageSource &damaged, const Database &target, const Opening &opening, Pace &pace)
    : m_damaged(damaged)
    , m_target(target)
    , m_opening(opening)
    , m_pace(pace)
    , m_journal(target)
    , m_state(target)
    , m_merger(target, m_journal, m_state, opening.knownFormat)
{
}

void Salvager::takeFrom(SalvageSource &source, bool isBackup)
{
    takeChanges(source);
    takeVersions(source, isBackup);
    bridgeGaps(source);
    takeThings(source.database());
}

void Salvager::takeChanges(const SalvageSource &source)
{
    for (const Change &change : source.changes()) {
        if (m_numbers.contains(change.id))
            continue;
        // A backup was made of this very file: its numbers are the same. Only a destroyed one can stand in the way.
        const qint64 number = m_changes.contains(change.number) ? m_changes.lastKey() + 1 : change.number;
        m_changes.insert(number, change);
        m_numbers.insert(change.id, number);
        m_received.insert(number, source.receivedAt(change.number));
    }
}

void Salvager::takeVersions(SalvageSource &source, bool isBackup)
{
    Statement insert(m_target, u"INSERT OR IGNORE INTO version (n, hash, change_n, kind, object_id, facet, value) "
                               "VALUES (?, ?, ?, ?, ?, ?, ?)"_s);
    Statement parent(m_target, u"INSERT OR IGNORE INTO version_parent (child, parent) VALUES (?, ?)"_s);
    source.versions([&](qint64 row, qint64 change, const Version &version) {
        m_pace.step();
        if (m_here.contains(version.hash))
            return;
        const qint64 number = m_numbers.value(source.changes().value(change).id);
        const history::Address address = history::addressOf(version.key);
        const auto put = [&](const QVariant &n) {
            insert.run(n, version.hash, number, address.kind, address.object.bytes(), address.facet,
                       QString::fromUtf8(version.bytes));
            return insert.changed() > 0;
        };
        if (put(row))
            m_rows.insert(row);
        else if (!put(QVariant()))
            return;
        for (const Hash &hash : version.parents) {
            parent.run(version.hash, hash);
            m_answered.insert(hash);
        }
        m_here.insert(version.hash);
        m_kept[number].append(version.hash);
        m_found.fromBackup += isBackup;
    });
}

// A version that is gone still stands between the one it answered and the one that answered it: without that, the first would
// look as if nobody had ever answered it.
void Salvager::bridgeGaps(const SalvageSource &source)
{
    Statement insert(m_target, u"INSERT OR IGNORE INTO version_parent (child, parent) VALUES (?, ?)"_s);
    QList<Hash> waiting(m_answered.cbegin(), m_answered.cend());
    while (!waiting.isEmpty()) {
        const Hash version = waiting.takeLast();
        if (m_here.contains(version))
            continue;
        for (const Hash &parent : source.parentsOf(version)) {
            insert.run(version, parent);
            if (!m_answered.contains(parent))
                waiting.append(parent);
            m_answered.insert(parent);
        }
    }
}

// Each of these carries its own hash; a row that does not match it is as good as none.
void Salvager::takeThings(const Database &source)
{
    const auto hashOf = [](const QByteArray &bytes) { return Hash::of(QByteArrayView(bytes)); };
    Statement asset(m_target, u"INSERT OR IGNORE INTO asset (hash, mime, data) VALUES (?, ?, ?)"_s);
    RowSweep(source, u"asset"_s, u"hash, mime, data"_s).read([&](const Rows &rows) {
        if (hashOf(rows.bytes(3)) == rows.hash(1))
            asset.run(rows.hash(1), orEmpty(rows.text(2)), rows.bytes(3));
    });
    Statement frozen(m_target, u"INSERT OR IGNORE INTO frozen (hash, raw_size, data) VALUES (?, ?, ?)"_s);
    RowSweep(source, u"frozen"_s, u"hash, raw_size, data"_s).read([&](const Rows &rows) {
        if (hashOf(unpackedPiece(rows.bytes(3), rows.number(2))) == rows.hash(1))
            frozen.run(rows.hash(1), rows.number(2), rows.bytes(3));
    });
    Statement edition(m_target, u"INSERT OR IGNORE INTO edition (n, number, root, manifest) VALUES (?, ?, ?, ?)"_s);
    RowSweep(source, u"edition"_s, u"number, root, manifest"_s).read([&](const Rows &rows) {
        if (hashOf(rows.bytes(3)) == rows.hash(2))
            edition.run(rows.number(0), rows.text(1), rows.hash(2), rows.bytes(3));
    });
    Statement pdf(m_target, u"INSERT OR IGNORE INTO edition_pdf (edition, layout, hash, data) SELECT ?, ?, ?, ? "
                            "WHERE EXISTS (SELECT 1 FROM edition WHERE number = ?)"_s);
    RowSweep(source, u"edition_pdf"_s, u"edition, layout, hash, data"_s).read([&](const Rows &rows) {
        if (hashOf(rows.bytes(4)) == rows.hash(3))
            pdf.run(rows.text(1), rows.text(2), rows.hash(3), rows.bytes(4), rows.text(1));
    });
}

// What has no hash and stands in no backup's journal: taken as it is. A file of the first schema knows less of the people.
void Salvager::takeOwn()
{
    struct Table {
        QString name;
        QStringList columns;
    };
    for (const Table &table : {Table{u"draft"_s, {u"object_id"_s, u"facet"_s, u"kind"_s, u"base_hash"_s, u"body"_s, u"at"_s}},
                               Table{u"parked"_s, {u"id"_s, u"format"_s, u"data"_s, u"received_at"_s}},
                               Table{u"attendee"_s, {u"id"_s, u"meeting_id"_s, u"name"_s, u"network"_s, u"contact"_s, u"n"_s,
                                                     u"organisation"_s, u"role"_s, u"language"_s, u"needs"_s, u"present"_s}},
                               Table{u"attendee"_s, {u"id"_s, u"meeting_id"_s, u"name"_s, u"network"_s, u"contact"_s}}}) {
        const QString columns = table.columns.join(u", ");
        Statement insert(m_target, u"INSERT OR IGNORE INTO %1 (%2) VALUES (?%3)"_s.arg(
                                       table.name, columns, u", ?"_s.repeated(table.columns.size() - 1)));
        readUntilDamage(m_damaged.database(), u"SELECT %1 FROM %2"_s.arg(columns, table.name), [&](const Rows &rows) {
            QVariantList values;
            for (int column = 0; column < table.columns.size(); ++column)
                values.append(rows.value(column));
            static_cast<void>(guarded([&] { insert.runList(values); }));
        });
    }
}

void Salvager::settleChanges()
{
    QHash<qint64, QList<Hash>> known;
    for (auto row = m_damaged.hashes().cbegin(); row != m_damaged.hashes().cend(); ++row)
        if (const qint64 number = m_damaged.changeNumbers().value(row.key()); number > 0 && !m_here.contains(row.value()))
            known[m_numbers.value(m_damaged.changes().value(number).id)].append(row.value());
    for (auto change = m_changes.cbegin(); change != m_changes.cend(); ++change)
        settle(change.key(), *change, known.value(change.key()));
}

// A step of which not even the hashes are whole cannot keep its id: what was left of it becomes a step of its own.
void Salvager::settle(qint64 number, Change change, const QList<Hash> &absent)
{
    const auto with = [](Change step, const QList<Hash> &hashes) {
        step.versions.clear();
        for (const Hash &hash : hashes)
            step.versions.append({hash, {}, {}, {}, {}});
        return history::fingerprint(step);
    };
    const QList<Hash> kept = m_kept.value(number);
    if (with(change, kept + absent) == change.id) {
        for (const Hash &hash : absent)
            m_journal.noteAbsent(hash, number);
    } else if (with(change, kept) != change.id) {
        if (kept.isEmpty())
            return;
        change.id = with(change, kept);
        m_found.rebuiltChanges += 1;
    }
    m_found.changes += 1;
    const QDateTime received = m_received.value(number);
    m_journal.append(change, number, received.isValid() ? received : m_opening.clock());
}

// The current state holds everything a second time: what has no version any more is written anew.
void Salvager::takeState(const QString &name)
{
    QList<history::Write> writes;
    m_damaged.headers([&](const history::Write &header) {
        if (m_journal.heads(history::addressOf(header.key)).isEmpty())
            writes.append(header);
    });
    for (const history::Write &header : std::as_const(writes))
        m_rewritten.insert(header.key);
    m_damaged.texts([&](const Key &key, const QString &text) {
        if (m_state.textHash(key) != Hash::of(QStringView(text)))
            writes.append({key, model::Wording(text)});
    });
    writes += lostPairings();
    m_found.unconfirmed = m_rewritten.size();
    Recorder recorder(m_target, m_journal, m_state);
    recorder.record({{}, m_opening.clock(), history::Reason::Recovered, name, {}}, writes, m_opening.clock(), {}, m_pace.cancel());
}

// The last declaration about each pair; where its version is sound, that is the one to believe.
QList<history::Write> Salvager::lostPairings()
{
    const QMap<QPair<base::Id, QString>, qint64> last = lastRows();
    QList<history::Write> writes;
    m_damaged.pairings([&](const history::Write &pairing) {
        const history::Address address = history::addressOf(pairing.key);
        const qint64 row = last.value({address.object, address.facet});
        if (row > 0 ? isHere(row) : !m_journal.heads(address).isEmpty())
            return;
        writes.append(pairing);
        m_rewritten.insert(pairing.key);
    });
    return writes;
}

QMap<QPair<base::Id, QString>, qint64> Salvager::lastRows() const
{
    QMap<QPair<base::Id, QString>, qint64> last;
    const SalvageSource &file = m_damaged;
    for (auto place = file.places().cbegin(); place != file.places().cend(); ++place) {
        qint64 &row = last[{place->object, place->facet}];
        row = qMax(row, place.key());
    }
    return last;
}

Key Salvager::keyAt(const SalvageSource::Place &place)
{
    Rows rows(m_target, u"SELECT kind FROM version WHERE object_id = ? UNION ALL SELECT kind FROM text WHERE object_id = ? LIMIT 1"_s,
              place.object, place.object);
    const QString kind = rows.next() ? rows.text(0) : u"passage"_s;
    return history::keyOf({kind, place.object, place.facet}).value_or(Key());
}

// Of each value the last version counts: is it gone, is there an earlier one, or was the wording found elsewhere?
void Salvager::reportLost(Salvaged &report)
{
    const QMap<QPair<base::Id, QString>, qint64> last = lastRows();
    const SalvageSource &file = m_damaged;
    for (qint64 row = 1; row <= file.lastRow(); ++row) {
        report.lostVersions += !isHere(row);
        report.unknown += !isHere(row) && !file.places().contains(row);
    }
    QSet<Key> written = m_rewritten;
    m_damaged.texts([&](const Key &key, const QString &) { written.insert(key); });
    for (auto place = last.cbegin(); place != last.cend(); ++place) {
        if (isHere(place.value()))
            continue;
        const Key key = keyAt({place.key().first, place.key().second});
        if (written.contains(key))
            continue;
        (m_journal.heads(history::addressOf(key)).isEmpty() ? report.gone : report.older).append(key);
    }
}

void Salvager::finish(const QString &name, Salvaged &report)
{
    m_pace.check();
    takeOwn();
    settleChanges();
    m_merger.rebuild();
    takeState(name);
    report.changes = m_found.changes;
    report.rebuiltChanges = m_found.rebuiltChanges;
    report.fromBackup = m_found.fromBackup;
    report.unconfirmed = m_found.unconfirmed;
    reportLost(report);
}

} // namespace store
