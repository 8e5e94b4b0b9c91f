// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "compose/wordcache.h"

#include <functional>
#include <mutex>

namespace compose {

/// Sets of shaped words, lent to who breaks or sets lines.
class WordStock final
{
public:
    explicit WordStock(TypeCase typeCase) : m_case(std::move(typeCase)) {}
    std::unique_ptr<WordCache> take();
    void giveBack(std::unique_ptr<WordCache> words);

private:
    TypeCase m_case;
    std::mutex m_mutex;
    std::vector<std::unique_ptr<WordCache>> m_idle;
};

/// Sets paragraphs in several threads. Who does which is chance; results lie by job index, so the pages are the same
/// for any number of threads.
class Workforce final
{
public:
    using Job = std::function<void(size_t index, WordCache &words)>;

    Workforce(WordStock &stock, int threads);
    ~Workforce();
    Workforce(const Workforce &) = delete;
    Workforce &operator=(const Workforce &) = delete;

    /// Calls the job for 0…count-1, each once, and returns when all are done or the work is cancelled.
    void run(size_t count, const Job &job, const base::CancelToken &cancel);

private:
    WordStock &m_stock;
    std::vector<std::unique_ptr<WordCache>> m_caches;
};

} // namespace compose
