// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Taking a manual in, without the window waiting: planned in a worker against a snapshot, written in the
// store's thread, shown in the workspace's own.
#include "edit/openmanual.h"
#include "edit/takein.h"

#include <QPromise>
#include <QThreadPool>

namespace edit {

using base::Outcome;

namespace {

struct Task {
    model::Incoming incoming;
    TakingIn how;
    history::ChangeHeader header;
    model::Manual manual; ///< the snapshot, then what becomes of it
    Step step;
    QList<history::Asset> assets;
    QPromise<Outcome> promise;
};

Outcome plan(Task &task)
{
    Writer writer(task.manual);
    if (const Outcome taken = takeIn(writer, task.incoming, task.how); !taken)
        return taken;
    task.step.recorded = writer.recorded();
    task.assets = writer.assets();
    return {};
}

store::Commit commitOf(const Task &task)
{
    return {task.header, writesOf(task.step.recorded), task.assets, {}};
}

} // namespace

QFuture<Outcome> Workspace::takeIn(const model::Incoming &incoming, const QString &fileName,
                                   const base::Progress &progress, const base::CancelToken &cancel)
{
    auto task = std::make_shared<Task>();
    task->promise.start();
    if (const Outcome refused = d->refusal(); !refused) {
        task->promise.addResult(refused);
        task->promise.finish();
        return task->promise.future();
    }
    d->settle();
    d->isTakingIn = true;
    d->takingIn = cancel;
    task->incoming = incoming;
    task->how = {d->session.author, d->session.clock(), progress, cancel};
    task->header = d->changeHeader(history::Reason::TakenIn, fileName);
    task->manual = d->manual;
    task->step.reason = history::Reason::TakenIn;
    task->step.detail = fileName;
    task->step.isEverything = true;

    const auto show = [this, task](const Outcome &outcome) {
        d->isTakingIn = false;
        if (outcome && !task->step.recorded.isEmpty()) {
            task->step.beyond = std::exchange(d->manual, std::move(task->manual));
            d->history.add(std::move(task->step), d->session.clock());
            Changes changes;
            changes.outlineChanged = changes.structureChanged = changes.registersChanged = true;
            changes.everythingChanged = true;
            d->tell(changes, std::nullopt, nullptr);
        }
        task->promise.addResult(outcome);
        task->promise.finish();
    };
    FileKeeper *keeper = &d->keeper;
    const auto write = [this, keeper, task, show](store::Store &file) {
        if (const Outcome room = file.checkRoom(); !room) {
            QMetaObject::invokeMethod(
                this, [show, room] { show(room); }, Qt::QueuedConnection);
            return room;
        }
        static_cast<void>(file.backup()); // without one it is still taken in: it can be undone
        const Outcome written = keeper->writeNow(commitOf(*task), task->how.progress, task->how.cancel);
        QMetaObject::invokeMethod(
            this, [show, written] { show(written); }, Qt::QueuedConnection);
        return written;
    };
    d->planners.start([this, keeper, task, show, write] {
        const Outcome planned = plan(*task);
        if (planned && !task->step.recorded.isEmpty())
            keeper->start<Outcome>(write);
        else
            QMetaObject::invokeMethod(
                this, [show, planned] { show(planned); }, Qt::QueuedConnection);
    });
    return task->promise.future();
}

} // namespace edit
