// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit/workspace.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QFutureWatcher>
#include <QTimer>
#include <functional>

namespace benchmark {

/// One figure on the standard output, for the process that started this one.
void say(const QString &what, double value, const QString &unit, double goal);

/// How long the window did not answer at most: what a person would wait for a key or a click, less a few milliseconds.
class Pulse final
{
public:
    Pulse();
    double longest(); ///< milliseconds

private:
    void beat();

    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
};

struct Held {
    double most = 0;  ///< ms in which the window did not answer
    double whole = 0; ///< ms until it is in the file
};

/// Works until it is all in the file and the window has drawn, and has nothing left to do soon. `hasCome`: what is worked out in a
/// worker first is there.
Held heldBy(edit::Workspace &workspace, const std::function<void()> &work, const std::function<bool()> &hasCome = [] { return true; });
void sayHeld(const QString &what, const Held &held, double goal);

/// Lets the window work until then. It takes no processor of its own, as `processEvents` with a time would, which never waits.
void waitUntil(const std::function<bool()> &isDone);
template<typename T>
T waited(const QFuture<T> &future)
{
    QEventLoop loop;
    QFutureWatcher<T> watcher;
    QObject::connect(&watcher, &QFutureWatcher<T>::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(future);
    loop.exec(); // it is told of one that was ready, too
    return future.result();
}

/// Ends the program when it was refused.
void check(const base::Outcome &outcome);

/// Does it as the window does long work, and waits.
base::Outcome performed(edit::Workspace &workspace, const edit::Edit &edit);

} // namespace benchmark
