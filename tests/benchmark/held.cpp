// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmark/held.h"

#include <QApplication>
#include <QTextStream>
#include <algorithm>

namespace benchmark {

using namespace Qt::StringLiterals;

void say(const QString &what, double value, const QString &unit, double goal)
{
    QTextStream(stdout) << what << '\t' << value << '\t' << unit << '\t' << goal << Qt::endl;
}

Pulse::Pulse()
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(2);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { beat(); });
    m_timer.start();
    m_since.start();
}

double Pulse::longest()
{
    beat();
    return double(m_longest) / 1e6;
}

void Pulse::beat()
{
    m_longest = std::max(m_longest, m_since.nsecsElapsed());
    m_since.start();
}

Held heldBy(edit::Workspace &workspace, const std::function<void()> &work, const std::function<bool()> &hasCome)
{
    QElapsedTimer timer;
    timer.start();
    Pulse pulse;
    QTimer::singleShot(0, qApp, work);
    waitUntil([&] { return timer.elapsed() >= 300 && hasCome() && workspace.saveState() != edit::SaveState::Pending; });
    const double whole = double(timer.elapsed());
    waitUntil([&] { return timer.elapsed() >= whole + 1500; }); // what the views do a little later
    return {pulse.longest(), whole};
}

void sayHeld(const QString &what, const Held &held, double goal)
{
    say(what + u", window held at most"_s, held.most, u"ms"_s, 100);
    say(what + u", until it is in the file"_s, held.whole, u"ms"_s, goal);
}

void waitUntil(const std::function<bool()> &isDone)
{
    QTimer tick; // what ends in another thread tells nobody here
    tick.setTimerType(Qt::PreciseTimer);
    tick.start(1);
    while (!isDone())
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

void check(const base::Outcome &outcome)
{
    if (!outcome)
        qFatal("refused: %s", qPrintable(outcome.error().details.join(u' ')));
}

base::Outcome performed(edit::Workspace &workspace, const edit::Edit &edit)
{
    return waited(workspace.performLater(edit, {}, {}));
}

} // namespace benchmark
