// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>

namespace ui::shared {

/// Calls `done` with the result in the thread of `context`; never when that has gone by then, which QFuture::then(context) takes for
/// a fault, nor when there is none.
template<typename T, typename Done>
void whenDone(QObject *context, const QFuture<T> &future, Done done)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, done = std::move(done)]() mutable {
        watcher->deleteLater();
        if (watcher->future().isResultReadyAt(0))
            done(watcher->result());
    });
    watcher->setFuture(future);
}

} // namespace ui::shared
