// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/backgroundcomposer.h"

#include "base/workers.h"
#include "compose/typecase.h"
#include "print/print.h"

#include <QThread>

namespace ui::preview {

namespace {

constexpr int composersPause = 300; // milliseconds: looking through the whole text takes as long as many edits

base::Result<SharedComposition> pagesOf(const base::Result<compose::Book> &book)
{
    if (!book)
        return book.error();
    return SharedComposition(std::make_shared<compose::Composition>(book->composition()));
}

bool areAlike(const compose::Request &left, const compose::Request &right)
{
    return left.layout == right.layout && left.languages == right.languages && left.entries == right.entries
           && left.look == right.look;
}

} // namespace

BackgroundComposer::BackgroundComposer(QObject *parent)
    : QObject(parent), m_composer(std::make_shared<compose::Composer>()), m_glancer(std::make_shared<compose::Composer>()),
      m_pages([this](const Outcome &outcome) { take(outcome); }, [this](bool) { tellBusy(); }),
      m_glances([this](const Outcome &outcome) { takeGlance(outcome); }),
      m_openPoints([this](const QList<model::Finding> &points) { takeOpenPoints(points); })
{
    // Fonts and hyphenation are there when the first page is wanted; if they cannot be read, that page says so.
    base::workers().start([] { static_cast<void>(compose::TypeCase::load()); });
}

void BackgroundComposer::ask(const model::Manual &manual, const compose::Request &request, model::EntryId entry)
{
    const bool isBookBegun = m_pages.isBusy() || !m_isFirst;
    // What a writer's last key made out of date is still nearly right, and what it keeps makes the next pages quick; only work
    // on other pages is in vain. Called off at every key, a large manual's first pages would never come.
    const bool isAlike = areAlike(request, m_request);
    if (!isAlike) {
        m_pages.callOff();
        m_glances.callOff();
    }
    const bool isDraft = request.imprint.number.isEmpty();
    const QList<model::Finding> open = isDraft ? m_request.imprint.open : request.imprint.open;
    m_manual = manual;
    m_request = request;
    m_request.imprint.open = open;
    if (isBookBegun || entry.isNull())
        compose();
    else if (!isAlike || !m_isBookDue || m_open != entry)
        lookAt(entry);
    m_openPoints.forget();
    if (isDraft)
        lookForOpenPoints();
}

void BackgroundComposer::forget()
{
    m_pages.forget();
    m_glances.forget();
    m_openPoints.forget();
    m_manual = {};
    m_request = {};
    m_isFirst = true;
    m_isBookDue = false;
    m_open = {};
    m_composer = std::make_shared<compose::Composer>();
    m_glancer = std::make_shared<compose::Composer>();
    tellBusy();
}

void BackgroundComposer::tellBusy()
{
    if (isBusy() != std::exchange(m_wasBusy, isBusy()))
        Q_EMIT busyChanged(m_wasBusy);
}

void BackgroundComposer::open(model::EntryId entry)
{
    const bool isAwaited = m_isFirst && isBusy() && !entry.isNull() && entry != m_open;
    if (!isAwaited)
        return;
    m_open = entry;
    if (m_pages.isBusy() && !m_pages.isAtWork()) {
        m_isBookDue = true;
        m_pages.forget();
    }
    m_glances.callOff();
    m_glances.ask([composer = m_glancer, manual = m_manual, request = m_request, entry](const base::CancelToken &) {
        return pagesOf(composer->glance(manual, request, entry));
    });
}

/// Nothing else is done meanwhile: a few milliseconds now are worth more than at the end of the book.
void BackgroundComposer::lookAt(model::EntryId entry)
{
    m_isBookDue = true;
    m_open = {};
    open(entry);
    tellBusy();
}

void BackgroundComposer::takeGlance(const Outcome &outcome)
{
    if (m_isBookDue)
        compose();
    // What refuses here is refused to the book as well, and told then.
    if (outcome && m_isFirst)
        Q_EMIT glanced(*outcome);
}

// Nothing is waited for: an edit is composed in less time than lies between two keys, and keys that come faster are taken together.
void BackgroundComposer::compose()
{
    // One processor is left for typing, unless there is nothing to look at yet.
    m_request.threads = std::max(1, QThread::idealThreadCount() - (m_isFirst ? 0 : 1));
    m_pages.ask([composer = m_composer, manual = m_manual, request = m_request](const base::CancelToken &cancel) -> Outcome {
        return pagesOf(composer->compose(manual, request, cancel));
    });
    m_isBookDue = false;
    tellBusy();
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
    }, composersPause);
}

void BackgroundComposer::takeOpenPoints(const QList<model::Finding> &points)
{
    if (points == m_request.imprint.open)
        return;
    m_request.imprint.open = points;
    compose();
}

} // namespace ui::preview
