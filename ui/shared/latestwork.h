// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/workers.h"

#include <QFutureWatcher>
#include <QTimer>
#include <QtConcurrentRun>
#include <functional>

namespace ui::shared {

/// Does the latest of what it is asked for in a worker, one thing at a time: of all that is asked meanwhile only the last is done.
/// Lives, asks and hears in the window's thread.
template<typename Answer>
class LatestWork final
{
public:
    using Work = std::function<Answer(const base::CancelToken &)>;

    /// `done` hears every answer that was not called off, `busyChanged` when there is something to do and when nothing is left.
    explicit LatestWork(std::function<void(const Answer &)> done, std::function<void(bool)> busyChanged = {})
        : m_done(std::move(done)), m_busyChanged(std::move(busyChanged))
    {
        m_pause.setSingleShot(true);
        QObject::connect(&m_pause, &QTimer::timeout, &m_pause, [this] { start(); });
        QObject::connect(&m_watcher, &QFutureWatcherBase::finished, &m_watcher, [this] { take(); });
    }
    LatestWork(const LatestWork &) = delete;
    LatestWork &operator=(const LatestWork &) = delete;
    /// Waits for the worker, which should stop at once.
    ~LatestWork()
    {
        callOff();
        m_watcher.waitForFinished();
    }

    /// Does `work` instead of what was asked before and has not begun; after a pause, which every asking begins anew, in
    /// milliseconds. With none it begins as soon as the window has nothing else to do.
    void ask(Work work, int pause = 0)
    {
        m_next = std::move(work);
        m_pause.start(pause);
        tellBusy();
    }
    /// Nobody will hear of what is being done; what waits is done all the same.
    void callOff() { m_cancel.cancel(); }
    /// Nor is what waits done.
    void forget()
    {
        m_pause.stop();
        m_next = nullptr;
        callOff();
        tellBusy();
    }
    /// Until the answer is taken, which is later than the worker ends.
    bool isBusy() const { return m_next || m_isAtWork; }
    bool isAtWork() const { return m_isAtWork; }

private:
    void start()
    {
        if (!m_next || m_isAtWork)
            return; // `take` starts again when the work has ended
        m_isAtWork = true;
        m_cancel = {};
        m_watcher.setFuture(QtConcurrent::run(&base::workers(), [work = std::exchange(m_next, nullptr), cancel = m_cancel] { return work(cancel); }));
    }
    void take()
    {
        const Answer answer = m_watcher.result();
        const bool isCalledOff = m_cancel.isCancelled();
        m_isAtWork = false;
        if (!m_pause.isActive())
            start();
        tellBusy();
        if (!isCalledOff)
            m_done(answer);
    }
    void tellBusy()
    {
        if (isBusy() != std::exchange(m_wasBusy, isBusy()) && m_busyChanged)
            m_busyChanged(m_wasBusy);
    }

    std::function<void(const Answer &)> m_done;
    std::function<void(bool)> m_busyChanged;
    QTimer m_pause;
    Work m_next;
    bool m_isAtWork = false;
    bool m_wasBusy = false;
    base::CancelToken m_cancel;
    QFutureWatcher<Answer> m_watcher;
};

} // namespace ui::shared
