// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/backgroundcomposer.h"

#include <QThread>
#include <QtConcurrentRun>

namespace ui::preview {

namespace {

// Only what changed is composed, so a page may follow almost every key; keys that come faster are taken together.
constexpr int pauseMilliseconds = 40;

bool areAlike(const compose::Request &left, const compose::Request &right)
{
    return left.layout == right.layout && left.languages == right.languages && left.entries == right.entries
           && left.look == right.look;
}

} // namespace

BackgroundComposer::BackgroundComposer(QObject *parent)
    : QObject(parent), m_composer(std::make_shared<compose::Composer>())
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &BackgroundComposer::start);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &BackgroundComposer::take);
}

BackgroundComposer::~BackgroundComposer()
{
    m_cancel.cancel();
    m_watcher.waitForFinished();
}

void BackgroundComposer::ask(const model::Manual &manual, const compose::Request &request)
{
    const bool wasBusy = isBusy();
    // What a writer's last key made out of date is still nearly right, and what it keeps makes the next pages quick; only work
    // on other pages is in vain. Called off at every key, a large manual's first pages would never come.
    if (!areAlike(request, m_request))
        m_cancel.cancel();
    m_manual = manual;
    m_request = request;
    m_pending = true;
    m_pause.start();
    if (!wasBusy)
        Q_EMIT busyChanged(true);
}

void BackgroundComposer::forget()
{
    m_pause.stop();
    m_pending = false;
    m_cancel.cancel();
    m_manual = {};
    m_composer = std::make_shared<compose::Composer>();
}

void BackgroundComposer::start()
{
    if (!m_pending || m_isAtWork)
        return; // `take` starts again when the cancelled work has ended
    m_pending = false;
    m_isAtWork = true;
    m_cancel = {};
    m_request.threads = std::max(1, QThread::idealThreadCount() - 1); // one is left for typing
    m_watcher.setFuture(
        QtConcurrent::run([composer = m_composer, manual = m_manual, request = m_request, cancel = m_cancel]() -> Outcome {
            const base::Result<compose::Book> book = composer->compose(manual, request, cancel);
            if (!book)
                return book.error();
            return SharedComposition(std::make_shared<compose::Composition>(book->composition()));
        }));
}

void BackgroundComposer::take()
{
    const Outcome outcome = m_watcher.result();
    m_isAtWork = false;
    const bool overtaken = m_cancel.isCancelled();
    if (m_pending && !m_pause.isActive())
        start();
    if (!isBusy())
        Q_EMIT busyChanged(false);
    if (overtaken)
        return;
    if (outcome)
        Q_EMIT composed(*outcome);
    else
        Q_EMIT refused(outcome.error());
}

} // namespace ui::preview
