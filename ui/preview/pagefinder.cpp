// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/pagefinder.h"

#include <algorithm>

namespace ui::preview {

namespace {

constexpr int findersPause = 400; // milliseconds: while somebody writes, the finds are counted again when the writer pauses

} // namespace

PageFinder::PageFinder(QObject *parent) : QObject(parent), m_work([this](const Finding &finding) { take(finding); }) {}

void PageFinder::setComposition(const SharedComposition &composition)
{
    m_composition = composition;
    m_text = nullptr;
    if (!composition || m_words.isEmpty())
        m_current = -1;
    look(findersPause);
}

void PageFinder::search(const QString &words)
{
    m_words = words;
    m_current = -1;
    look(0);
    Q_EMIT changed();
}

void PageFinder::look(int pause)
{
    m_hits.clear();
    m_byPage.clear();
    m_work.forget();
    if (!m_composition || m_words.isEmpty())
        return;
    m_work.ask([pages = m_composition, text = m_text, words = m_words](const base::CancelToken &cancel) -> Finding {
        const auto read = text ? text : PageText::read(pages, cancel);
        return read ? Finding{read, read->find(words, cancel)} : Finding();
    }, pause);
}

void PageFinder::take(const Finding &finding)
{
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
