// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/document.h"

#include "history/fingerprint.h"
#include "model/journalvalue.h"
#include "store/checker.h"
#include "store/freespace.h"
#include "store/partfile.h"
#include "store/storeerror.h"

#include <QFile>

namespace store {

using namespace Qt::StringLiterals;
using base::ErrorKind;
using history::Change;

Document::Document(const QString &path, const Opening &wish)
    : opening(wish)
    , m_file(openDocument(path, opening))
    , m_note(opening.folders.data, path)
    , access(m_file.access)
    , condition(m_file.condition)
    , database(*m_file.connection)
    , id(documentId(database))
    , journal(database)
    , state(database)
    , recorder(database, journal, state)
    , merger(database, journal, state, opening.knownFormat)
    , reader(database)
    , drafts(database, state)
    , attendees(database)
    , assets(database)
    , editions(database, assets)
    , parking(database)
    , backups(opening.folders.data, id)
    , index(opening.folders.cache, id)
    , m_unfinished(opening.folders.data, path)
    , m_identity(FileIdentity::of(path))
{
    condition.parked = parking.count();
    if (access == Access::ReadOnly)
        return;
    wasLeftOpen = m_note.exists();
    m_note.leave(opening.author);
    unpark();
    condition.needsCheckUp = condition.needsCheckUp || wasLeftOpen || isCheckDue();
}

void Document::make(const QString &path, const Commit &first, const Opening &opening, const base::Progress &progress,
                    const base::CancelToken &cancel)
{
    if (QFile::exists(path))
        throw StoreError(ErrorKind::AlreadyExists, path, {path});
    PartFile part(path);
    try {
        Opening making = opening;
        making.evenOnNetwork = true; // nobody else knows of it yet
        makeDocument(part.path(), making);
        Document(part.path(), making).write(first, progress, cancel);
        part.finish(false);
    } catch (const StoreError &error) {
        base::Error told = error.error();
        told.place = path;
        told.details.replaceInStrings(part.path(), path);
        throw StoreError(told);
    }
}

Change Document::write(const Commit &commit, const base::Progress &progress, const base::CancelToken &cancel)
{
    Change change;
    inTransaction([&] {
        for (const history::Asset &asset : commit.assets)
            assets.put(asset);
        change = recorder.record(commit.header, commit.writes, opening.clock(), progress, cancel);
        for (const model::Key &key : commit.settledDrafts)
            drafts.drop(key);
    });
    return change;
}

void Document::setAttendees(model::MeetingId meeting, const QList<model::Participant> &people)
{
    checkWritable();
    const JournalEmptying emptying(database);
    inTransaction([&] { attendees.replace(meeting, people); });
    m_unfinished.drop();
}

history::EditionLine Document::publish(const history::EditionPlan &plan, const base::Progress &progress)
{
    checkFreeSpace(2 * sizeOf(database), database.path());
    const qsizetype conflicts = reader.conflicts().size();
    if (conflicts > 0)
        throw StoreError(ErrorKind::NotPublishable, database.path(), {QString::number(conflicts), u"0"_s});
    history::EditionLine line;
    inTransaction([&] {
        line = editions.publish(plan, progress);
        notePublication(line);
    });
    return line;
}

// The journal remembers what was published, so that an edition that vanished can be missed.
void Document::notePublication(const history::EditionLine &line)
{
    Change change;
    change.nonce = base::Id::create();
    change.format = model::journalFormat;
    change.origin = u"local"_s;
    change.header = {line.publishedBy, line.publishedAt, history::Reason::Published, line.number, {}};
    change.id = history::fingerprint(change);
    journal.append(change, journal.lastNumber() + 1, opening.clock());
}

QStringList Document::publishedNumbers() const
{
    QStringList numbers;
    const QString published = history::codeOf(history::Reason::Published);
    Rows rows(database, uR"(
        SELECT detail FROM change WHERE reason = ? AND origin = 'local' ORDER BY n)"_s, published);
    while (rows.next())
        numbers.append(rows.text(0));
    return numbers;
}

QList<history::Verdict> Document::verifyEditions(const QStringList &numbers, const base::Progress &progress,
                                                 const base::CancelToken &cancel)
{
    const QStringList there = editions.numbers();
    const QStringList published = publishedNumbers();
    QStringList wanted = numbers.isEmpty() ? there + published : numbers;
    wanted.removeDuplicates();
    const auto isLost = [&](const QString &number) { return !there.contains(number) && published.contains(number); };
    QStringList toRead = wanted;
    toRead.removeIf(isLost);
    QList<history::Verdict> read = editions.verify(toRead, progress, cancel);
    QList<history::Verdict> verdicts;
    for (const QString &number : std::as_const(wanted)) {
        verdicts.append(isLost(number) ? history::Verdict{number, {}, {u"edition"_s}} : read.takeFirst());
        if (there.contains(number) && !published.contains(number))
            verdicts.last().differences.append(u"journal"_s);
    }
    return verdicts;
}

qsizetype Document::take(const QList<Change> &known, const QList<history::SealedChange> &newer, const QString &origin)
{
    checkWritable();
    checkFreeSpace(2 * sizeOf(database), database.path());
    // A backup of this very moment is as good.
    if (const auto copied = guarded([&] { backUp(); }); !copied && copied.error().kind != ErrorKind::AlreadyExists)
        throw StoreError(copied.error());
    qsizetype taken = 0;
    inTransaction([&] {
        for (const history::SealedChange &sealed : newer)
            taken += parking.keep(sealed, opening.clock());
        taken += merger.take(known, origin, opening.clock());
    });
    condition.parked = parking.count();
    return taken;
}

// One that is not what its hash says stays where it is: it stands in nobody's way there.
void Document::unpark()
{
    const QList<history::SealedChange> readable = parking.upTo(opening.knownFormat);
    QList<Change> changes;
    for (const history::SealedChange &sealed : readable)
        if (const base::Result<Change> change = history::unseal(sealed))
            changes.append(*change);
    if (changes.isEmpty())
        return;
    inTransaction([&] {
        merger.take(changes, u"parked"_s, opening.clock());
        for (const Change &change : changes)
            parking.drop(change.id);
    });
    condition.parked = parking.count();
}

// SQLite cannot be interrupted in this: whoever asks for something meanwhile waits for one table, not for all, and a look that
// was broken off goes on where it was.
QStringList Document::lookOverTables(const base::CancelToken &cancel)
{
    if (sizeOf(database) <= opening.looksOverUpTo)
        return lookOver(database);
    QStringList found;
    for (const QString &table : tablesOf(database)) {
        if (cancel.isCancelled())
            throw StoreError(ErrorKind::Cancelled, database.path());
        if (m_sound.contains(table))
            continue;
        found += lookOver(database, table);
        if (found.isEmpty())
            m_sound.append(table);
    }
    m_sound.clear();
    return found;
}

QStringList Document::checkUp(const base::Progress &progress, const base::CancelToken &cancel)
{
    QStringList damage = lookOverTables(cancel);
    if (damage.isEmpty())
        damage = findDamage(database, progress, cancel);
    for (const history::Verdict &verdict : verifyEditions({}, {}, cancel))
        for (const QString &difference : verdict.differences)
            damage.append(u"edition %1 %2"_s.arg(verdict.number, difference));
    if (damage.isEmpty() && access == Access::ReadWrite)
        inTransaction([&] {
            Statement(database, uR"(
                INSERT INTO fact (name, value) VALUES ('checked_at', ?)
                ON CONFLICT (name) DO UPDATE SET value = excluded.value)"_s)
                .run(base::toStoredTime(opening.clock()));
        });
    condition.needsCheckUp = false;
    return damage;
}

bool Document::isCheckDue() const
{
    const QString checked = database.value(u"SELECT value FROM fact WHERE name = 'checked_at'"_s).toString();
    return !(QDateTime::fromString(checked, Qt::ISODateWithMs).addDays(7) > opening.clock());
}

void Document::refreshIndex(const base::Progress &progress, const base::CancelToken &cancel)
{
    if (m_isWriting)
        throw StoreError(ErrorKind::Cancelled, database.path());
    index.catchUp(database, progress, cancel);
}

BackupFile Document::backUp(const base::Progress &progress, const base::CancelToken &cancel)
{
    const BackupFile backup = backups.make(database, opening.clock(), progress, cancel);
    m_unfinished.drop();
    return backup;
}

QString Document::whereabouts() const
{
    return m_identity.whereabouts(database.path());
}

void Document::letGo()
{
    database.letGo();
    m_file.held->giveUp();
}

void Document::hold()
{
    m_file.held->claim(!condition.network.isEmpty());
    database.hold();
}

void Document::checkPlace() const
{
    if (FileIdentity::of(database.path()) != m_identity)
        throw StoreError(ErrorKind::Moved, database.path(), {database.path()});
}

void Document::checkWritable() const
{
    if (access == Access::ReadOnly)
        throw StoreError(ErrorKind::ReadOnly, database.path(), {database.path()});
    checkPlace();
}

} // namespace store
