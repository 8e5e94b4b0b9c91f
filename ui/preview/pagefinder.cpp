// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/pagefinder.h"

#include <QtConcurrentRun>
#include <algorithm>

namespace ui::preview {

namespace {

constexpr int pauseMilliseconds = 400; // while somebody writes, the finds are counted again when the writer pauses

} // namespace

PageFinder::PageFinder(QObject *parent) : QObject(parent)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &PageFinder::start);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &PageFinder::take);
}

PageFinder::~PageFinder()
{
    m_cancel.cancel();
    m_watcher.waitForFinished();
}

void PageFinder::setComposition(const SharedComposition &composition)
{
    m_composition = composition;
    m_text = nullptr;
    m_cancel.cancel();
    m_hits.clear();
    m_byPage.clear();
    m_isWanted = composition && !m_words.isEmpty();
    if (m_isWanted)
        m_pause.start(pauseMilliseconds);
    else
        m_current = -1;
}

void PageFinder::search(const QString &words)
{
    m_words = words;
    m_cancel.cancel();
    m_hits.clear();
    m_byPage.clear();
    m_current = -1;
    m_isWanted = m_composition && !words.isEmpty();
    if (m_isWanted)
        m_pause.start(0);
    Q_EMIT changed();
}

void PageFinder::start()
{
    if (!m_isWanted || m_isAtWork)
        return; // `take` starts again when the cancelled work has ended
    m_isWanted = false;
    m_isAtWork = true;
    m_cancel = {};
    m_watcher.setFuture(
        QtConcurrent::run([pages = m_composition, text = m_text, words = m_words, cancel = m_cancel]() -> Finding {
            const auto read = text ? text : PageText::read(pages, cancel);
            if (!read)
                return {};
            const QList<PageText::Hit> hits = read->find(words, cancel);
            return {read, hits, !cancel.isCancelled()};
        }));
}

void PageFinder::take()
{
    const Finding finding = m_watcher.result();
    m_isAtWork = false;
    const bool isOvertaken = m_cancel.isCancelled();
    if (m_isWanted && !m_pause.isActive())
        start();
    if (isOvertaken || !finding.isComplete)
        return;
    m_text = finding.text;
    m_hits = finding.hits;
    m_current = std::min(m_current, m_hits.size() - 1);
    index();
    Q_EMIT changed();
}

void PageFinder::index()
{
    m_byPage.clear();
    for (qsizetype hit = 0; hit < m_hits.size(); ++hit) {
        for (const Patch &patch : m_hits[hit])
            m_byPage.insert(patch.page, {hit, patch});
    }
}

const Patch *PageFinder::step(int by, int page)
{
    if (m_hits.isEmpty())
        return nullptr;
    if (m_current < 0) {
        const auto first = std::partition_point(m_hits.begin(), m_hits.end(), [page](const PageText::Hit &hit) {
            return hit.first().page < page;
        });
        m_current = (first - m_hits.begin() + (by < 0 ? -1 : 0) + m_hits.size()) % m_hits.size();
    } else {
        m_current = (m_current + by + m_hits.size()) % m_hits.size();
    }
    Q_EMIT changed();
    return &m_hits[m_current].first();
}

QList<PageFinder::Seen> PageFinder::on(int page) const
{
    QList<Seen> seen;
    const auto [first, last] = m_byPage.equal_range(page);
    for (auto at = first; at != last; ++at)
        seen.append({at->second, at->first == m_current});
    return seen;
}

} // namespace ui::preview
