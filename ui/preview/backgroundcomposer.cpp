// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/backgroundcomposer.h"

#include "print/print.h"

#include <QThread>

namespace ui::preview {

namespace {

constexpr int writersPause = 300; // milliseconds: looking through the whole text takes as long as many edits

bool areAlike(const compose::Request &left, const compose::Request &right)
{
    return left.layout == right.layout && left.languages == right.languages && left.entries == right.entries
           && left.look == right.look;
}

} // namespace

BackgroundComposer::BackgroundComposer(QObject *parent)
    : QObject(parent), m_composer(std::make_shared<compose::Composer>()),
      m_pages([this](const Outcome &outcome) { take(outcome); }, [this](bool isBusy) { Q_EMIT busyChanged(isBusy); }),
      m_openPoints([this](const QList<model::Finding> &points) { takeOpenPoints(points); })
{
}

void BackgroundComposer::ask(const model::Manual &manual, const compose::Request &request)
{
    // What a writer's last key made out of date is still nearly right, and what it keeps makes the next pages quick; only work
    // on other pages is in vain. Called off at every key, a large manual's first pages would never come.
    if (!areAlike(request, m_request))
        m_pages.callOff();
    const bool isDraft = request.imprint.number.isEmpty();
    const QList<model::Finding> open = isDraft ? m_request.imprint.open : request.imprint.open;
    m_manual = manual;
    m_request = request;
    m_request.imprint.open = open;
    compose();
    m_openPoints.forget();
    if (isDraft)
        lookForOpenPoints();
}

void BackgroundComposer::forget()
{
    m_pages.forget();
    m_openPoints.forget();
    m_manual = {};
    m_request = {};
    m_isFirst = true;
    m_composer = std::make_shared<compose::Composer>();
}

// Nothing is waited for: an edit is composed in less time than lies between two keys, and keys that come faster are taken together.
void BackgroundComposer::compose()
{
    // One processor is left for typing, unless there is nothing to look at yet.
    m_request.threads = std::max(1, QThread::idealThreadCount() - (m_isFirst ? 0 : 1));
    m_pages.ask([composer = m_composer, manual = m_manual, request = m_request](const base::CancelToken &cancel) -> Outcome {
        const base::Result<compose::Book> book = composer->compose(manual, request, cancel);
        if (!book)
            return book.error();
        return SharedComposition(std::make_shared<compose::Composition>(book->composition()));
    });
}

void BackgroundComposer::take(const Outcome &outcome)
{
    m_isFirst = m_isFirst && !outcome;
    if (outcome)
        Q_EMIT composed(*outcome);
    else
        Q_EMIT refused(outcome.error());
}

void BackgroundComposer::lookForOpenPoints()
{
    m_openPoints.ask([manual = m_manual, request = m_request](const base::CancelToken &) {
        return print::openPoints(manual, request);
    }, writersPause);
}

void BackgroundComposer::takeOpenPoints(const QList<model::Finding> &points)
{
    if (points == m_request.imprint.open)
        return;
    m_request.imprint.open = points;
    compose();
}

} // namespace ui::preview
