// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The questions a workspace passes on to the file.
#include "edit/openmanual.h"

#include "base/workers.h"
#include "edit/glossarybridge.h"
#include "history/pastentry.h"

#include <QElapsedTimer>

#include <limits>

namespace edit {

using base::Outcome;
using base::Result;

namespace {

constexpr qint64 shortWait = 40; // ms

/// Brings the index up to date as far as `milliseconds` reach; Cancelled when they do not.
Outcome indexFor(store::Store &file, qint64 milliseconds)
{
    QElapsedTimer timer;
    timer.start();
    const base::CancelToken over;
    return file.refreshIndex(
        [&](qsizetype, qsizetype) {
            if (timer.elapsed() > milliseconds)
                over.cancel();
        },
        over);
}

/// Hits in what is still in the manual.
QList<SearchHit> standing(const QList<store::Hit> &hits, const model::Manual &manual)
{
    QList<SearchHit> found;
    for (const store::Hit &hit : hits)
        if (manual.contains(hit.text.object))
            found.append({hit.text, hit.language, hit.snippet, hit.isByGlossary});
    return found;
}

/// Those that are there. One picture may be large: between two, `progress` is told.
Result<QHash<base::Hash, QByteArray>> picturesWith(const QSet<base::Hash> &hashes, store::Store &file, const base::Progress &progress)
{
    QHash<base::Hash, QByteArray> pictures;
    for (const base::Hash &hash : hashes) {
        const Result<QByteArray> bytes = file.asset(hash);
        if (bytes)
            pictures.insert(hash, *bytes);
        else if (bytes.error().kind != base::ErrorKind::NotFound)
            return bytes.error();
        progress(pictures.size(), hashes.size());
    }
    return pictures;
}

SearchAnswer answerSoFar(store::Store &file, const store::SearchQuery &query, int limit, Outcome &failure)
{
    const Outcome current = indexFor(file, shortWait);
    if (!current && current.error().kind != base::ErrorKind::Cancelled)
        failure = current;
    const auto hits = file.search(query, limit);
    if (!hits)
        failure = hits.error();
    SearchAnswer answer;
    answer.isComplete = bool(current);
    for (const store::Hit &hit : hits ? *hits : QList<store::Hit>())
        answer.hits.append({hit.text, hit.language, hit.snippet, hit.isByGlossary});
    return answer;
}

} // namespace

Result<QList<history::Change>> Workspace::historyOf(model::EntryId entry, int limit) const
{
    return d->keeper.ask([&](store::Store &file) { return file.changesOf(entry, limit); });
}

Result<QList<history::Change>> Workspace::historyOf(const model::TextRef &text, int limit) const
{
    return d->keeper.ask([&](store::Store &file) { return file.changesOf(text, limit); });
}

QFuture<Result<model::Manual>> Workspace::pastEntry(model::EntryId entry, qint64 change) const
{
    return d->keeper.askLater<Result<model::Manual>>([entry, change, now = d->manual](store::Store &file) -> Result<model::Manual> {
        const auto written = file.writtenUntil(entry, change);
        return written ? history::pastEntry(now, entry, *written) : Result<model::Manual>(written.error());
    });
}

QFuture<Result<QSet<model::PassageId>>> Workspace::broughtInto(model::EntryId entry) const
{
    using Brought = Result<QSet<model::PassageId>>;
    return d->keeper.askLater<Brought>([entry](store::Store &file) -> Brought {
        const auto written = file.writtenUntil(entry, std::numeric_limits<qint64>::max());
        return written ? history::broughtInto(entry, *written) : Brought(written.error());
    });
}

Result<QString> Workspace::textWithHash(const model::TextRef &text, base::Language language,
                                        const base::Hash &hash) const
{
    return d->keeper.ask([&](store::Store &file) { return file.textWithHash(text, language, hash); });
}

QFuture<Result<QList<history::Pair>>> Workspace::pastPairs() const
{
    FileKeeper *keeper = &d->keeper;
    return keeper->start<Result<QList<history::Pair>>>([keeper](store::Store &file) {
        return file.pastPairs(keeper->lettingPass(FileKeeper::Passing::Everyone));
    });
}

Result<QList<model::Key>> Workspace::conflicts() const
{
    return d->keeper.ask([](store::Store &file) { return file.conflicts(); });
}

QFuture<Result<QList<model::Key>>> Workspace::conflictsLater() const
{
    return d->keeper.askLater<Result<QList<model::Key>>>([](store::Store &file) { return file.conflicts(); });
}

QFuture<Result<history::Authorship>> Workspace::authorship() const
{
    return d->keeper.askLater<Result<history::Authorship>>([](store::Store &file) -> Result<history::Authorship> {
        const auto authors = file.authors();
        if (!authors)
            return authors.error();
        const auto last = file.changesOf(model::EntryId(), 1);
        if (!last)
            return last.error();
        return history::Authorship{last->isEmpty() ? QDateTime() : last->first().header.at, *authors};
    });
}

Result<QList<history::EditionLine>> Workspace::editions() const
{
    return d->keeper.ask([](store::Store &file) { return file.editions(); });
}

QFuture<Result<QList<history::Verdict>>> Workspace::verify(const QStringList &numbers, const base::Progress &progress,
                                                          const base::CancelToken &cancel) const
{
    return d->keeper.start<Result<QList<history::Verdict>>>(
        [keeper = &d->keeper, numbers, progress, cancel](store::Store &file) {
            return file.verifyEditions(numbers, keeper->lettingPass(FileKeeper::Passing::Everyone, progress), cancel);
        });
}

Result<model::Incoming> Workspace::edition(const QString &number) const
{
    const Result<history::FrozenEdition> frozen =
        d->keeper.ask([&](store::Store &file) { return file.edition(number); });
    return frozen ? history::thawed(*frozen) : Result<model::Incoming>(frozen.error());
}

QFuture<Result<model::Incoming>> Workspace::editionLater(const QString &number) const
{
    using Frozen = Result<history::FrozenEdition>;
    const auto read = [number](store::Store &file) { return file.edition(number); };
    return d->keeper.askLater<Frozen>(read).then(&base::workers(), [](const Frozen &frozen) {
        return frozen ? history::thawed(*frozen) : Result<model::Incoming>(frozen.error());
    });
}

Outcome Workspace::keepPdf(const QString &number, history::KeptLayout layout, const QByteArray &pdf)
{
    return d->keeper.doNow([&](store::Store &file) { return file.keepPdf(number, layout, pdf); });
}

Result<std::optional<QByteArray>> Workspace::keptPdf(const QString &number, history::KeptLayout layout) const
{
    return d->keeper.ask([&](store::Store &file) { return file.keptPdf(number, layout); });
}

Result<QByteArray> Workspace::asset(const base::Hash &hash) const
{
    return d->keeper.ask([&](store::Store &file) { return file.asset(hash); });
}

QFuture<Result<QHash<base::Hash, QByteArray>>> Workspace::assets() const
{
    QSet<base::Hash> hashes;
    for (const model::Picture &picture : d->manual.pictures())
        hashes.insert(picture.header.asset);
    return d->keeper.askLater<Result<QHash<base::Hash, QByteArray>>>([keeper = &d->keeper, hashes](store::Store &file) {
        return picturesWith(hashes, file, keeper->lettingPass(FileKeeper::Passing::Questions));
    });
}

Result<QList<SearchHit>> Workspace::search(const QString &words, int limit) const
{
    const auto hits = d->keeper.ask([&](store::Store &file) -> Result<QList<store::Hit>> {
        if (const Outcome current = file.refreshIndex(); !current)
            return current.error();
        return file.search(store::SearchQuery(words, widenings(d->manual.terms(), words)), limit);
    });
    return hits ? standing(*hits, d->manual) : Result<QList<SearchHit>>(hits.error());
}

QFuture<Result<SearchAnswer>> Workspace::searchSoFar(const QString &words, int limit) const
{
    FileKeeper *keeper = &d->keeper;
    return keeper->askLater<Result<SearchAnswer>>([=, terms = d->manual.terms()](store::Store &file) -> Result<SearchAnswer> {
        Outcome failure;
        const SearchAnswer answer = answerSoFar(file, store::SearchQuery(words, widenings(terms, words)), limit, failure);
        if (!answer.isComplete)
            keeper->goOnIndexing();
        return failure ? Result<SearchAnswer>(answer) : failure.error();
    });
}

QFuture<Outcome> Workspace::saveCopy(const QString &path, Overwrite overwrite) const
{
    // A copy counts what was typed.
    d->settle();
    return d->keeper.start<Outcome>([keeper = &d->keeper, path, overwrite](store::Store &file) -> Outcome {
        if (const Outcome written = keeper->writeAllNow(); !written)
            return written;
        return file.saveCopy(path, overwrite == Overwrite::Allow, keeper->lettingPass(FileKeeper::Passing::Everyone));
    });
}

QFuture<Outcome> Workspace::continueIn(const QString &path)
{
    d->settle();
    return d->keeper.start<Outcome>([keeper = &d->keeper, path](store::Store &) { return keeper->continueIn(path); });
}

QList<Backup> Workspace::backups() const
{
    QList<Backup> backups;
    for (const store::BackupFile &file : d->keeper.ask([](store::Store &file) { return file.backups(); }))
        backups.append({file.path, file.at, file.bytes});
    return backups;
}

Outcome Workspace::restore(const Backup &backup, const QString &path)
{
    return store::Store::restore(backup.path, path);
}

} // namespace edit
