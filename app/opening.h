// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit/workspace.h"

#include <QEventLoop>
#include <QFutureWatcher>

namespace app {

/// Who works at this command line: the name the window asked for, else the one the system knows.
QString author();
base::Result<std::unique_ptr<edit::Workspace>> openManual(const QString &path, edit::Access access);

/// Waits for work of the workspace, whose last step is done by this thread's event loop.
template<typename T>
T waitFor(const QFuture<T> &future)
{
    QEventLoop loop;
    QFutureWatcher<T> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(future);
    if (!future.isFinished())
        loop.exec();
    return future.result();
}

} // namespace app
