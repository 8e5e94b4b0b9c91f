// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a workspace asks the file about its steps and editions.
#include "edit/openmanual.h"

#include "base/workers.h"
#include "edit/publishing.h"
#include "history/pastmanual.h"

namespace edit {

using base::Outcome;
using base::Result;

// Steps.

QFuture<Result<QList<history::Change>>> Workspace::historyOf(const history::HistoryQuery &query) const
{
    return d->keeper.askLater<Result<QList<history::Change>>>([query](store::Store &file) { return file.changesOf(query); });
}

QFuture<Result<QList<history::Rewriting>>> Workspace::rewritingsOf(qint64 change, model::EntryId entry, int limit) const
{
    return d->keeper.askLater<Result<QList<history::Rewriting>>>(
        [=](store::Store &file) { return file.rewritingsOf(change, entry, limit); });
}

Result<QList<model::EntryId>> Workspace::entriesRemovedBy(qint64 change) const
{
    return d->keeper.ask([&](store::Store &file) { return file.entriesRemovedBy(change); });
}

Result<QStringList> Workspace::authors() const
{
    return d->keeper.ask([](store::Store &file) { return file.authors(); });
}

Result<qint64> Workspace::lastChangeBefore(const QDateTime &moment) const
{
    return d->keeper.ask([&](store::Store &file) { return file.lastChangeBefore(moment); });
}

QFuture<Result<model::Manual>> Workspace::pastManual(qint64 change) const
{
    using Written = Result<QList<history::Write>>;
    const auto read = [change](store::Store &file) { return file.writtenUntil(model::EntryId(), change); };
    return d->keeper.askLater<Written>(read).then(&base::workers(), [](const Written &written) {
        return written ? history::pastManual(*written) : Result<model::Manual>(written.error());
    });
}

// Editions.

Result<std::optional<history::Changelog>> Workspace::changelog(const QString &number) const
{
    return d->keeper.ask([&](store::Store &file) { return file.changelog(number); });
}

QFuture<Result<QList<history::EditionSize>>> Workspace::editionSizes() const
{
    return d->keeper.askLater<Result<QList<history::EditionSize>>>([](store::Store &file) { return file.editionSizes(); });
}

QFuture<Result<QList<history::EditionUse>>> Workspace::editionUses(const model::ObjectRef &object, const base::CancelToken &cancel) const
{
    return d->keeper.start<Result<QList<history::EditionUse>>>(
        [keeper = &d->keeper, sought = history::SoughtInPieces(d->manual, object), cancel](store::Store &file) {
            return file.editionUses(sought, keeper->lettingPass(FileKeeper::Passing::Everyone), cancel);
        });
}

QFuture<Result<QList<AheadText>>> Workspace::aheadTexts(const base::Progress &progress, const base::CancelToken &cancel) const
{
    return d->keeper.start<Result<QList<AheadText>>>(
        [keeper = &d->keeper, manual = d->manual, progress, cancel](store::Store &file) {
            return edit::aheadTexts(file, manual, keeper->lettingPass(FileKeeper::Passing::Everyone, progress), cancel);
        });
}

QFuture<Result<history::Changelog>> Workspace::changelogFor(const QList<model::TextRef> &inStep, const base::CancelToken &cancel) const
{
    using Answer = Result<history::Changelog>;
    // Who asks is about to publish, and decides a while: the backup that comes before is made meanwhile.
    d->keeper.backUp();
    return d->keeper.start<Answer>([keeper = &d->keeper, manual = d->manual, inStep, cancel](store::Store &file) -> Answer {
        const auto chosen = withTextsInStep(file, manual, inStep);
        if (!chosen)
            return chosen.error();
        const auto plan = history::planFor(*chosen, keeper->lettingPass(FileKeeper::Passing::Everyone), cancel);
        return plan ? edit::changelogFor(file, *plan) : Answer(plan.error());
    });
}

QFuture<Result<QList<history::EntryDifference>>> Workspace::differences(const QString &before, const QString &after) const
{
    using Answer = Result<QList<history::EntryDifference>>;
    if (!after.isEmpty())
        return d->keeper.start<Answer>([before, after](store::Store &file) { return file.differences(before, after); });
    return d->keeper.start<Answer>([keeper = &d->keeper, manual = d->manual, before](store::Store &file) -> Answer {
        const auto plan = history::planFor(manual, keeper->lettingPass(FileKeeper::Passing::Everyone), {});
        return plan ? file.differences(before, *plan) : Answer(plan.error());
    });
}

QFuture<Result<history::EditionLine>> Workspace::publish(const EditionWish &wish, const base::Progress &progress,
                                                         const base::CancelToken &cancel)
{
    using Answer = Result<history::EditionLine>;
    if (const Outcome refused = d->refusal(); !refused) {
        QPromise<Answer> promise;
        promise.start();
        promise.addResult(refused.error());
        promise.finish();
        return promise.future();
    }
    d->settle();
    Publishing what{wish, d->session.author, d->session.clock(), d->manual, progress, {}, {}, cancel};
    return d->keeper.start<Answer>(
        [keeper = &d->keeper, what = std::move(what)](store::Store &file) mutable -> Answer {
            if (const Outcome written = keeper->writeAllNow(); !written)
                return written.error();
            what.progress = keeper->lettingPass(FileKeeper::Passing::Everyone, what.progress);
            what.whileWriting = keeper->lettingPass(FileKeeper::Passing::Questions);
            what.backUp = [keeper, cancel = what.cancel](const base::Progress &told) { return keeper->backUpFirst(told, cancel); };
            const Answer published = freeze(file, what);
            if (published)
                keeper->noteWritten();
            return published;
        });
}

} // namespace edit
