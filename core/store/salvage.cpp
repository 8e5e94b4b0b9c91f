// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/salvage.h"

#include "history/address.h"
#include "history/fingerprint.h"
#include "model/journalvalue.h"
#include "store/assets.h"
#include "store/backups.h"
#include "store/checker.h"
#include "store/door.h"
#include "store/editions.h"
#include "store/fileheader.h"
#include "store/freespace.h"
#include "store/heldfile.h"
#include "store/merger.h"
#include "store/partfile.h"
#include "store/recorder.h"
#include "store/rowsweep.h"
#include "store/salvagesource.h"
#include "store/schema.h"
#include "store/storeerror.h"
#include "store/transaction.h"

#include <QFileInfo>
#include <algorithm>

namespace store {

using namespace Qt::StringLiterals;
using base::ErrorKind;
using base::Hash;
using history::Change;
using history::Salvaged;
using history::Version;
using model::Key;

namespace {

/// How far it is: one step for each value that is taken, and one when the new file is re-hashed.
class Pace final
{
public:
    Pace(const base::Progress &progress, const base::CancelToken &cancel) : m_progress(progress), m_cancel(cancel) {}

    const base::CancelToken &cancel() const { return m_cancel; }
    void expect(qint64 steps) { m_total += steps; }
    void step()
    {
        check();
        if (m_done++ % 500 == 0 && m_progress)
            m_progress(std::min(m_done, m_total), m_total);
    }
    /// Throws Cancelled.
    void check() const
    {
        if (m_cancel.isCancelled())
            throw StoreError(ErrorKind::Cancelled, {});
    }
    /// The last steps as somebody else counts them.
    base::Progress rest() const
    {
        return [this](qsizetype done, qsizetype total) {
            if (m_progress)
                m_progress(std::max<qint64>(m_total - total + done, m_done), m_total);
        };
    }

private:
    const base::Progress &m_progress;
    const base::CancelToken &m_cancel;
    qint64 m_done = 0;
    qint64 m_total = 0;
};

/// The new file while it fills. One transaction holds it all.
class Salvager final
{
public:
    Salvager(SalvageSource &damaged, const Database &target, const Opening &opening, Pace &pace);

    /// Damaged file and backup are the same manual, so that what one lacks the other may have.
    void takeFrom(SalvageSource &source, bool isBackup);
    void finish(const QString &name, Salvaged &report);

private:
    void takeChanges(const SalvageSource &source);
    void takeVersions(SalvageSource &source, bool isBackup);
    void bridgeGaps(const SalvageSource &source);
    void takeThings(const Database &source);
    void takeOwn();
    void settleChanges();
    void settle(qint64 number, Change change, const QList<Hash> &absent);
    void takeState(const QString &name);
    void reportLost(Salvaged &report);
    bool isHere(qint64 row) const { return m_rows.contains(row) || m_here.contains(m_damaged.hashes().value(row)); }
    Key keyAt(const SalvageSource::Place &place);

    SalvageSource &m_damaged;
    const Database &m_target;
    const Opening &m_opening;
    Pace &m_pace;
    Journal m_journal;
    CurrentState m_state;
    Merger m_merger;
    QMap<qint64, Change> m_changes;
    QHash<Hash, qint64> m_numbers;             ///< of changes, by id
    QHash<qint64, QList<Hash>> m_kept;         ///< versions that stand in the new file, by change
    QSet<Hash> m_here;
    QSet<qint64> m_rows; ///< versions that stand in the new file under the number they had
    QSet<Hash> m_answered; ///< versions that are gone, but not the ones that came after them
    QSet<Key> m_rewritten; ///< headers taken from the current state
    Salvaged m_found;
};

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
        if (hashOf(qUncompress(rows.bytes(3))) == rows.hash(1))
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

// What has no hash and stands in no backup's journal: taken as it is.
void Salvager::takeOwn()
{
    struct Table {
        QString name;
        QStringList columns;
    };
    for (const Table &table : {Table{u"draft"_s, {u"object_id"_s, u"facet"_s, u"kind"_s, u"base_hash"_s, u"body"_s, u"at"_s}},
                               Table{u"parked"_s, {u"id"_s, u"format"_s, u"data"_s, u"received_at"_s}},
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
    m_journal.append(change, number, m_opening.clock());
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
    m_found.unconfirmed = m_rewritten.size();
    m_damaged.texts([&](const Key &key, const QString &text) {
        if (m_state.textHash(key) != Hash::of(QStringView(text)))
            writes.append({key, model::Wording(text)});
    });
    Recorder recorder(m_target, m_journal, m_state);
    recorder.record({{}, m_opening.clock(), history::Reason::Recovered, name, {}}, writes, m_opening.clock(), {}, m_pace.cancel());
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
    QMap<QPair<base::Id, QString>, qint64> last;
    const SalvageSource &file = m_damaged;
    for (auto place = file.places().cbegin(); place != file.places().cend(); ++place) {
        qint64 &row = last[{place->object, place->facet}];
        row = qMax(row, place.key());
    }
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

/// The newest backup of this manual that is sound.
std::unique_ptr<SalvageSource> newestBackup(const Opening &opening, const base::Id &id, const base::CancelToken &cancel,
                                            Salvaged &report)
{
    for (const BackupFile &backup : Backups(opening.folders.data, id).list()) {
        const auto isSound = guarded([&] {
            const Database database(backup.path, Access::ReadOnly);
            return lookOver(database).isEmpty() && findDamage(database, {}, cancel).isEmpty();
        });
        if (!isSound || !*isSound)
            continue;
        report.backup = backup.path;
        report.backupAt = backup.at;
        return std::make_unique<SalvageSource>(backup.path);
    }
    return {};
}

qint64 differencesFrom(const SalvageSource &backup, const Database &target)
{
    CurrentState state(target);
    qint64 differing = 0;
    backup.texts([&](const Key &key, const QString &text) {
        differing += state.textHash(key) != Hash::of(QStringView(text));
    });
    return differing;
}

QStringList missingThings(const Database &target)
{
    QStringList missing;
    Rows pictures(target, u"SELECT id, value FROM object WHERE kind = 'picture' AND deleted = 0"_s);
    Assets assets(target);
    while (pictures.next()) {
        const auto value = model::decode(model::headerKey({model::ObjectKind::Picture, pictures.id(0)}), pictures.text(1).toUtf8());
        const auto *header = value ? std::get_if<model::PictureHeader>(&*value) : nullptr;
        if (header && !header->asset.isUnknown() && !assets.contains(header->asset))
            missing.append(u"picture "_s + header->asset.hex());
    }
    Editions editions(target, assets);
    for (const history::EditionLine &line : editions.list())
        for (const QString &difference : editions.verify(line.number).differences)
            missing.append(u"edition %1 %2"_s.arg(line.number, difference));
    return missing;
}

void fill(SalvageSource &damaged, const QString &name, const QString &path, const Opening &opening,
          const base::Id &id, Pace &pace, Salvaged &report)
{
    makeDocument(path, opening, id);
    const Database target(path, Access::ReadWrite);
    applyDocumentPragmas(target, Access::ReadWrite);
    const std::unique_ptr<SalvageSource> backup = newestBackup(opening, id, pace.cancel(), report);
    pace.expect(2 * damaged.lastRow() + (backup ? backup->lastRow() : 0));
    Transaction transaction(target);
    {
        Salvager salvager(damaged, target, opening, pace);
        salvager.takeFrom(damaged, false);
        if (backup)
            salvager.takeFrom(*backup, true);
        salvager.finish(name, report);
        if (backup)
            report.sinceBackup = differencesFrom(*backup, target);
        report.things = missingThings(target);
        report.versions = target.value(u"SELECT count(*) FROM version"_s).toLongLong();
        report.texts = target.value(u"SELECT coalesce(sum((fr IS NOT NULL) + (nl IS NOT NULL)), 0) FROM text"_s).toLongLong();
    }
    transaction.commit();
    QStringList wrong = lookOver(target) + findDamage(target, pace.rest(), pace.cancel());
    if (!wrong.isEmpty())
        throw StoreError(ErrorKind::Damaged, path, wrong);
}

/// What was found at the damaged file's beginning.
struct Beginning {
    base::Id document;
    bool isWhole = false; ///< it leads to the rest
};

// The schema stands on the first page: without it nobody knows what is where.
bool leadsToTables(const QString &path)
{
    const auto tables = guarded([&] {
        const std::unique_ptr<Database> database = Database::untouched(path);
        database->execute(u"PRAGMA writable_schema = ON"_s);
        return database->value(u"SELECT count(*) FROM sqlite_schema WHERE name IN ('version', 'change', 'text')"_s).toInt();
    });
    return tables && *tables == 3;
}

Beginning beginningOf(const QString &path, const Opening &opening)
{
    const HeldFile file(path);
    const base::Id named = documentNamedIn(file);
    const std::optional<FileHeader> header = readFileHeader(file);
    if (!header || header->applicationId != applicationId || header->schema < 1) {
        if (named.isNull())
            throw StoreError(ErrorKind::NotAManual, path);
        return {named, false};
    }
    const int newest = Schema(opening.folders.schema).newest();
    if (header->schema > newest)
        throw StoreError(ErrorKind::NewerManual, path, {QString::number(header->schema), QString::number(newest)});
    return {named, leadsToTables(path)};
}

// Without its beginning nothing in the file can be found, so that only a backup helps.
Salvaged restoreInstead(const QString &damaged, const QString &path, const base::Id &id, const Opening &opening, Pace &pace)
{
    Salvaged report;
    const std::unique_ptr<SalvageSource> backup = newestBackup(opening, id, pace.cancel(), report);
    if (!backup)
        throw StoreError(ErrorKind::Damaged, damaged, {beginningGone, u"no_backup"_s});
    const Database source(report.backup, Access::ReadOnly);
    copyVerified(source, path, false);
    report.onlyBackup = true;
    report.changes = backup->changes().size();
    report.versions = backup->hashes().size();
    backup->texts([&](const Key &, const QString &) { report.texts += 1; });
    return report;
}

Salvaged mend(const QString &damaged, const QString &path, base::Id id, const Opening &opening, Pace &pace)
{
    SalvageSource source(damaged);
    if (const auto stored = guarded([&] { return documentId(source.database()); }); stored && !stored->isNull())
        id = *stored;
    PartFile part(path);
    Salvaged report;
    fill(source, QFileInfo(damaged).fileName(), part.path(), opening, id.isNull() ? base::Id::create() : id, pace, report);
    part.finish(false);
    return report;
}

} // namespace

base::Result<Salvaged> salvage(const QString &damaged, const QString &path, const Opening &opening,
                               const base::Progress &progress, const base::CancelToken &cancel)
{
    return guarded([&] {
        const Beginning beginning = beginningOf(damaged, opening);
        if (QFileInfo::exists(path))
            throw StoreError(ErrorKind::AlreadyExists, path, {path});
        checkFreeSpace(2 * QFileInfo(damaged).size(), path);
        Pace pace(progress, cancel);
        pace.check();
        return beginning.isWhole ? mend(damaged, path, beginning.document, opening, pace)
                                 : restoreInstead(damaged, path, beginning.document, opening, pace);
    });
}

} // namespace store
