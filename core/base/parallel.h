// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <algorithm>
#include <atomic>
#include <functional>
#include <thread>
#include <vector>

namespace base {

/// As many threads as the machine runs at once.
inline int machineThreads()
{
    return std::max(1, int(std::thread::hardware_concurrency()));
}

/// Calls work(index, worker) once for every index below `count`, on `threads` threads of which the caller's is one;
/// `worker` is below `threads`. Put results by index, never by the order of completion. Work must not throw.
inline void inParallel(qsizetype count, int threads,
                       const std::function<void(qsizetype index, int worker)> &work)
{
    std::atomic<qsizetype> next{0};
    const auto run = [&](int worker) {
        for (qsizetype index = next++; index < count; index = next++)
            work(index, worker);
    };
    std::vector<std::thread> helpers;
    for (int worker = 1; worker < threads && worker < count; ++worker)
        helpers.emplace_back(run, worker);
    run(0);
    for (std::thread &helper : helpers)
        helper.join();
}

} // namespace base
