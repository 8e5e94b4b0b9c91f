// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "compose/wordcache.h"

#include <functional>

namespace compose {

/// Sets paragraphs in several threads. Who does which is chance; results lie by job index, so the pages are the same
/// for any number of threads.
class Workforce final
{
public:
    using Job = std::function<void(size_t index, WordCache &words)>;

    Workforce(TypeCase typeCase, int threads);

    /// Calls the job for 0…count-1, each once, and returns when all are done or the work is cancelled.
    void run(size_t count, const Job &job, const base::CancelToken &cancel);
    /// For what is set one by one, between runs.
    WordCache &words() { return *m_caches.front(); }

private:
    std::vector<std::unique_ptr<WordCache>> m_caches;
};

} // namespace compose
