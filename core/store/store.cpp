// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/store.h"

#include "store/checker.h"
#include "store/copying.h"
#include "store/document.h"
#include "store/freespace.h"
#include "store/loader.h"
#include "store/storeerror.h"
#include "store/transaction.h"

namespace store {

using base::ErrorKind;
using base::Outcome;
using base::Result;
using history::Change;

/// The open document behind the door.
class Store::Parts final
{
public:
    explicit Parts(std::unique_ptr<Document> opened) : document(std::move(opened)) {}
    std::unique_ptr<Document> document;
};

Store::Store(std::unique_ptr<Parts> parts) : d(std::move(parts)) {}
Store::~Store() = default;

Result<std::unique_ptr<Store>> Store::create(const QString &path, const Commit &first, const Opening &opening,
                                             const base::Progress &progress, const base::CancelToken &cancel)
{
    const Outcome made = guarded([&] { Document::make(path, first, opening, progress, cancel); });
    return made ? open(path, opening) : Result<std::unique_ptr<Store>>(made.error());
}

Result<std::unique_ptr<Store>> Store::open(const QString &path, const Opening &opening)
{
    return guarded([&] {
        auto parts = std::make_unique<Parts>(std::make_unique<Document>(path, opening));
        return std::unique_ptr<Store>(new Store(std::move(parts)));
    });
}

QString Store::path() const { return d->document->database.path(); }
Access Store::access() const { return d->document->access; }
base::Id Store::documentId() const { return d->document->id; }
Condition Store::condition() const { return d->document->condition; }
bool Store::wasLeftOpen() const { return d->document->wasLeftOpen; }

Result<model::Manual> Store::load(const base::Progress &progress, const base::CancelToken &cancel) const
{
    return guarded([&] { return loadManual(d->document->database, progress, cancel); });
}

Result<Change> Store::write(const Commit &commit, const base::Progress &progress, const base::CancelToken &cancel)
{
    return guarded([&] { return d->document->write(commit, progress, cancel); });
}

Outcome Store::saveDrafts(const QList<history::Draft> &drafts)
{
    return guarded([&] {
        d->document->inTransaction([&] {
            for (const history::Draft &draft : drafts)
                d->document->drafts.save(draft);
        });
    });
}

Result<QList<history::Draft>> Store::drafts() const
{
    return guarded([&] { return d->document->drafts.all(); });
}

Outcome Store::dropDrafts(const QList<model::Key> &keys)
{
    return guarded([&] {
        d->document->inTransaction([&] {
            for (const model::Key &key : keys)
                d->document->drafts.drop(key);
        });
    });
}

Result<QList<model::Participant>> Store::participants(model::MeetingId meeting) const
{
    return guarded([&] { return d->document->attendees.of(meeting); });
}

Result<QHash<model::MeetingId, int>> Store::participantCounts() const
{
    return guarded([&] { return d->document->attendees.counts(); });
}

Outcome Store::setParticipants(model::MeetingId meeting, const QList<model::Participant> &people)
{
    return guarded([&] { d->document->setAttendees(meeting, people); });
}

Result<QList<Change>> Store::changesOf(model::EntryId entry, int limit) const
{
    return guarded([&] { return d->document->reader.changesOf(entry, limit); });
}

Result<QList<Change>> Store::changesOf(const model::TextRef &text, int limit) const
{
    return guarded([&] { return d->document->reader.changesOf(text, limit); });
}

Result<QList<Change>> Store::changesOf(const history::HistoryQuery &query) const
{
    return guarded([&] { return d->document->reader.changesOf(query); });
}

Result<QList<history::Rewriting>> Store::rewritingsOf(qint64 change, model::EntryId entry, int limit) const
{
    return guarded([&] { return d->document->reader.rewritingsOf(change, entry, limit); });
}

Result<QList<model::EntryId>> Store::entriesRemovedBy(qint64 change) const
{
    return guarded([&] { return d->document->reader.entriesRemovedBy(change); });
}

Result<qint64> Store::lastChangeBefore(const QDateTime &moment) const
{
    return guarded([&] { return d->document->reader.lastChangeBefore(moment); });
}

Result<QList<history::Write>> Store::writtenUntil(model::EntryId entry, qint64 number) const
{
    return guarded([&] { return d->document->reader.writtenUntil(entry, number); });
}

Result<QStringList> Store::authors() const
{
    return guarded([&] { return d->document->reader.authors(); });
}

Result<QList<history::Version>> Store::versionsOf(const model::Key &key) const
{
    return guarded([&] { return d->document->reader.versionsOf(key); });
}

Result<QString> Store::textWithHash(const model::TextRef &text, base::Language language, const base::Hash &hash) const
{
    return guarded([&] { return d->document->reader.textWithHash(model::wordingKey(text, language), hash); });
}

Result<QList<history::Pair>> Store::pastPairs(const base::Progress &progress, const base::CancelToken &cancel) const
{
    return guarded([&] { return d->document->reader.pastPairs(progress, cancel); });
}

Result<QList<history::Version>> Store::headsOf(const model::Key &key) const
{
    return guarded([&] { return d->document->reader.headsOf(key); });
}

Result<QList<model::Key>> Store::conflicts() const
{
    return guarded([&] { return d->document->reader.conflicts(); });
}

Result<QList<Change>> Store::changesAfter(qint64 number) const
{
    return guarded([&] { return d->document->reader.changesAfter(number); });
}

Result<qsizetype> Store::takeChanges(const QList<Change> &changes, const QString &origin)
{
    QList<Change> known;
    QList<history::SealedChange> newer;
    for (const Change &change : changes)
        if (change.format > d->document->opening.knownFormat)
            newer.append(history::seal(change));
        else
            known.append(change);
    return guarded([&] { return d->document->take(known, newer, origin); });
}

Result<qsizetype> Store::takeSealed(const QList<history::SealedChange> &changes, const QString &origin)
{
    QList<Change> known;
    QList<history::SealedChange> newer;
    for (const history::SealedChange &sealed : changes) {
        if (sealed.format > d->document->opening.knownFormat) {
            newer.append(sealed);
            continue;
        }
        const Result<Change> change = history::unseal(sealed);
        if (!change)
            return change.error();
        known.append(*change);
    }
    return guarded([&] { return d->document->take(known, newer, origin); });
}

Result<QList<history::SealedChange>> Store::sealedAfter(qint64 number) const
{
    return guarded([&] {
        QList<history::SealedChange> sealed;
        for (const Change &change : d->document->reader.changesAfter(number))
            sealed.append(history::seal(change));
        return sealed + d->document->parking.all();
    });
}

Result<QList<history::SealedChange>> Store::parked() const
{
    return guarded([&] { return d->document->parking.all(); });
}

Result<history::EditionLine> Store::publish(const history::EditionPlan &plan, const base::Progress &progress)
{
    return guarded([&] { return d->document->publish(plan, progress); });
}

Result<QList<history::EditionLine>> Store::editions() const
{
    return guarded([&] { return d->document->editions.list(); });
}

Result<QList<history::Verdict>> Store::verifyEditions(const QStringList &numbers, const base::Progress &progress,
                                                      const base::CancelToken &cancel) const
{
    return guarded([&] { return d->document->verifyEditions(numbers, progress, cancel); });
}

Result<history::FrozenEdition> Store::edition(const QString &number) const
{
    return guarded([&] { return d->document->editions.read(number); });
}

Result<std::optional<history::Changelog>> Store::changelog(const QString &number) const
{
    return guarded([&] { return d->document->editions.changelog(number); });
}

Result<QList<history::EditionSize>> Store::editionSizes() const
{
    return guarded([&] { return d->document->editions.sizes(); });
}

Result<QList<history::EditionUse>> Store::editionUses(const history::SoughtInPieces &sought, const base::Progress &progress,
                                                      const base::CancelToken &cancel) const
{
    return guarded([&] { return d->document->editions.uses(sought, progress, cancel); });
}

Result<QList<history::EntryDifference>> Store::differences(const QString &before, const QString &after) const
{
    return guarded([&] { return d->document->editions.differences(before, d->document->editions.stateOf(after)); });
}

Result<QList<history::EntryDifference>> Store::differences(const QString &before, const history::EditionPlan &after) const
{
    return guarded([&] { return d->document->editions.differences(before, history::stateOf(after)); });
}

Outcome Store::keepPdf(const QString &number, history::KeptLayout layout, const QByteArray &pdf)
{
    return guarded([&] {
        d->document->inTransaction([&] { d->document->editions.keepPdf(number, layout, pdf); });
    });
}

Result<std::optional<QByteArray>> Store::keptPdf(const QString &number, history::KeptLayout layout) const
{
    return guarded([&] { return d->document->editions.keptPdf(number, layout); });
}

Result<QByteArray> Store::asset(const base::Hash &hash) const
{
    return guarded([&] { return d->document->assets.bytes(hash); });
}

Outcome Store::refreshIndex(const base::Progress &progress, const base::CancelToken &cancel)
{
    return guarded([&] { d->document->refreshIndex(progress, cancel); });
}

Result<QList<Hit>> Store::search(const SearchQuery &query, int limit) const
{
    return guarded([&] { return d->document->index.find(query, limit); });
}

Result<QStringList> Store::verify(const base::Progress &progress, const base::CancelToken &cancel) const
{
    return guarded([&] { return findDamage(d->document->database, progress, cancel); });
}

Result<QStringList> Store::checkUp(const base::Progress &progress, const base::CancelToken &cancel)
{
    return guarded([&] { return d->document->checkUp(progress, cancel); });
}

Outcome Store::rebuild()
{
    return guarded([&] { d->document->inTransaction([&] { d->document->merger.rebuild(); }); });
}

Result<BackupFile> Store::backup(const base::Progress &progress, const base::CancelToken &cancel)
{
    return guarded([&] { return d->document->backUp(progress, cancel); });
}

QList<BackupFile> Store::backups() const
{
    return d->document->backups.list();
}

Outcome Store::saveCopy(const QString &path, bool overwrite, const base::Progress &progress) const
{
    return guarded([&] { copyVerified(d->document->database, path, {overwrite, People::LeftOut, progress}); });
}

Outcome Store::checkRoom() const
{
    return guarded([&] { checkFreeSpace(2 * sizeOf(d->document->database), path()); });
}

Outcome Store::checkPlace() const
{
    return guarded([&] { d->document->checkPlace(); });
}

QString Store::whereabouts() const
{
    return d->document->whereabouts();
}

// SQLite keeps its journal under the name a file was opened with, so a file that was renamed is opened again. The lock is let
// go for that moment and taken back when the new name turns out to be none of ours.
Outcome Store::follow(const QString &path)
{
    return guarded([&] {
        d->document->letGo();
        try {
            auto next = std::make_unique<Document>(path, d->document->opening);
            if (next->id != d->document->id || next->access != d->document->access)
                throw StoreError(base::ErrorKind::Moved, path, {path});
            d->document = std::move(next);
        } catch (const StoreError &) {
            d->document->hold();
            throw;
        }
    });
}

namespace {

// The old place may be the very reason why one goes on elsewhere: that it cannot be written stops nobody.
Store::LeftBehind erasePeople(Document &left, const QList<model::MeetingId> &meetings)
{
    const Outcome erased = guarded([&] {
        for (const model::MeetingId &meeting : meetings)
            left.setAttendees(meeting, {});
    });
    return erased ? Store::LeftBehind::Nobody : Store::LeftBehind::People;
}

} // namespace

Result<Store::LeftBehind> Store::continueIn(const QString &path)
{
    return guarded([&] {
        copyVerified(d->document->database, path, {false, People::Kept});
        auto next = std::make_unique<Document>(path, d->document->opening);
        const LeftBehind left = erasePeople(*d->document, next->attendees.counts().keys());
        d->document = std::move(next);
        return left;
    });
}

Outcome Store::restore(const QString &backupPath, const QString &path)
{
    return guarded([&] {
        const Database backup(backupPath, Access::ReadOnly);
        applyDocumentPragmas(backup, Access::ReadOnly);
        copyVerified(backup, path);
    });
}

} // namespace store
