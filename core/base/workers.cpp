// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/workers.h"

#include <QCoreApplication>
#include <QThread>
#include <algorithm>

namespace base {

QThreadPool &workers()
{
    static QThreadPool pool;
    [[maybe_unused]] static const bool isReady = [] {
        // A short answer somebody waits for must not queue behind the learning that follows an opening.
        pool.setMaxThreadCount(std::max(4, 2 * QThread::idealThreadCount()));
        qAddPostRoutine([] { pool.waitForDone(); });
        return true;
    }();
    return pool;
}

} // namespace base
