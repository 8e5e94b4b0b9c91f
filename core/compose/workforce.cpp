// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/workforce.h"

#include <atomic>
#include <thread>

namespace compose {

namespace {

// Large enough that threads seldom meet, small enough that none waits long at the end.
constexpr size_t handful = 32;

} // namespace

std::unique_ptr<WordCache> WordStock::take()
{
    const std::lock_guard lock(m_mutex);
    if (m_idle.empty())
        return std::make_unique<WordCache>(m_case);
    std::unique_ptr<WordCache> words = std::move(m_idle.back());
    m_idle.pop_back();
    return words;
}

void WordStock::giveBack(std::unique_ptr<WordCache> words)
{
    // More words than any manual has: they are the leavings of long editing.
    constexpr qsizetype most = 150000;
    if (words->size() > most)
        return;
    const std::lock_guard lock(m_mutex);
    m_idle.push_back(std::move(words));
}

Workforce::Workforce(WordStock &stock, int threads) : m_stock(stock)
{
    for (int i = 0; i < std::max(threads, 1); ++i)
        m_caches.push_back(stock.take());
}

Workforce::~Workforce()
{
    for (std::unique_ptr<WordCache> &words : m_caches)
        m_stock.giveBack(std::move(words));
}

void Workforce::run(size_t count, const Job &job, const base::CancelToken &cancel)
{
    std::atomic<size_t> next = 0;
    const auto work = [&](WordCache &words) {
        for (size_t from = next.fetch_add(handful); from < count; from = next.fetch_add(handful)) {
            for (size_t i = from; i < std::min(from + handful, count) && !cancel.isCancelled(); ++i)
                job(i, words);
        }
    };
    std::vector<std::thread> others;
    for (size_t i = 1; i < m_caches.size() && i * handful < count; ++i)
        others.emplace_back([&work, &words = *m_caches[i]] { work(words); });
    work(*m_caches.front());
    for (std::thread &other : others)
        other.join();
}

} // namespace compose
