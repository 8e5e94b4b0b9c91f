// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace base {

/// Does pieces of work one after another in a thread of its own, while the caller prepares the next. What the pieces
/// touch is the conveyor's until `finish`. Work must not throw.
class Conveyor final
{
public:
    /// `give` waits while so many pieces wait.
    explicit Conveyor(size_t most = 8);
    /// What has not begun is dropped.
    ~Conveyor();
    Conveyor(const Conveyor &) = delete;
    Conveyor &operator=(const Conveyor &) = delete;

    void give(std::function<void()> piece);
    /// Waits until all is done; nothing may be given after it.
    void finish();

private:
    void run();
    void end();

    const size_t m_most;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<std::function<void()>> m_pieces;
    bool m_ends = false;
    std::thread m_thread;
};

} // namespace base
