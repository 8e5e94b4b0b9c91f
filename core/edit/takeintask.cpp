// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Steps so large that the window does not wait for them: planned in a worker against a snapshot, written in the store's
// thread, shown in the workspace's own.
#include "edit/changes.h"
#include "edit/openmanual.h"
#include "edit/takein.h"

#include <QPromise>

namespace edit {

using base::Outcome;

struct Workspace::Private::LargeStep {
    std::function<Outcome(Writer &)> run;
    bool isBackedUp = false; ///< before
    base::Progress progress;
    base::CancelToken cancel;
    history::ChangeHeader header;
    model::Manual manual; ///< the snapshot, then what becomes of it
    Step step;
    Changes changes;
    QList<history::Asset> assets;
    QPromise<Outcome> promise;
};

Outcome Workspace::Private::plan(LargeStep &task)
{
    constexpr qsizetype more = 50'000; // recorded values: to look through them one by one would hold every view
    Writer writer(task.manual);
    writer.watch(task.cancel);
    if (const Outcome planned = task.run(writer); !planned)
        return planned;
    task.step.recorded = writer.recorded();
    task.assets = writer.assets();
    task.step.isEverything = task.step.isEverything || task.step.recorded.size() > more;
    task.changes = task.step.isEverything ? wholeChanges() : changesOf(task.step.recorded, task.manual);
    return {};
}

/// In the workspace's thread: what was written becomes the manual.
void Workspace::Private::show(LargeStep &task, const Outcome &outcome)
{
    isTakingIn = false;
    if (outcome && !task.step.recorded.isEmpty()) {
        task.step.beyond = std::exchange(manual, std::move(task.manual));
        history.add(std::move(task.step), session.clock());
        tell(task.changes, std::nullopt, nullptr);
    }
    task.promise.addResult(outcome);
    task.promise.finish();
}

/// In the store's thread.
Outcome Workspace::Private::write(const LargeStep &task, store::Store &file)
{
    if (const Outcome room = file.checkRoom(); !room)
        return room;
    // Without one it is still written: it can be undone.
    if (task.isBackedUp)
        static_cast<void>(file.backup(keeper.lettingPass(FileKeeper::Passing::Everyone), task.cancel));
    return keeper.writeNow({task.header, writesOf(task.step.recorded), task.assets, {}},
                           keeper.lettingPass(FileKeeper::Passing::Questions, task.progress), task.cancel);
}

QFuture<Outcome> Workspace::Private::start(const std::shared_ptr<LargeStep> &task)
{
    task->promise.start();
    if (const Outcome refused = refusal(); !refused) {
        task->promise.addResult(refused);
        task->promise.finish();
        return task->promise.future();
    }
    settle();
    isTakingIn = true;
    takingIn = task->cancel;
    task->header = changeHeader(task->step.reason, task->step.detail);
    task->manual = manual;
    const auto showLater = [this, task](const Outcome &outcome) {
        QMetaObject::invokeMethod(
            m_workspace, [this, task, outcome] { show(*task, outcome); }, Qt::QueuedConnection);
    };
    planners.start([this, task, showLater] {
        const Outcome planned = plan(*task);
        if (!planned || task->step.recorded.isEmpty())
            return showLater(planned);
        keeper.start<Outcome>([this, task, showLater](store::Store &file) {
            const Outcome written = write(*task, file);
            showLater(written);
            return written;
        });
    });
    return task->promise.future();
}

QFuture<Outcome> Workspace::takeIn(const model::Incoming &incoming, const QString &fileName, const base::Progress &progress,
                                   const base::CancelToken &cancel)
{
    auto task = std::make_shared<Private::LargeStep>();
    const TakingIn how{d->session.author, d->session.clock(), progress, cancel};
    task->run = [incoming, how](Writer &writer) { return edit::takeIn(writer, incoming, how); };
    task->isBackedUp = true;
    task->progress = progress;
    task->cancel = cancel;
    task->step.reason = history::Reason::TakenIn;
    task->step.detail = fileName;
    task->step.isEverything = true;
    return d->start(task);
}

QFuture<Outcome> Workspace::performLater(const Edit &edit, const base::Progress &progress, const base::CancelToken &cancel)
{
    auto task = std::make_shared<Private::LargeStep>();
    task->run = edit.run;
    task->progress = progress;
    task->cancel = cancel;
    task->step.reason = edit.reason;
    task->step.detail = edit.detail;
    task->step.before = edit.before;
    task->step.after = edit.after;
    return d->start(task);
}

} // namespace edit
