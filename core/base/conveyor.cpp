// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/conveyor.h"

namespace base {

Conveyor::Conveyor(size_t most) : m_most(most), m_thread([this] { run(); }) {}

Conveyor::~Conveyor()
{
    {
        const std::lock_guard lock(m_mutex);
        m_pieces.clear();
    }
    end();
}

void Conveyor::give(std::function<void()> piece)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_pieces.size() < m_most; });
    m_pieces.push_back(std::move(piece));
    m_changed.notify_all();
}

void Conveyor::finish()
{
    end();
}

void Conveyor::end()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ends = true;
    }
    m_changed.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

void Conveyor::run()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_changed.wait(lock, [this] { return m_ends || !m_pieces.empty(); });
        if (m_pieces.empty())
            return;
        const std::function<void()> piece = std::move(m_pieces.front());
        m_pieces.pop_front();
        m_changed.notify_all();
        lock.unlock();
        piece();
        lock.lock();
    }
}

} // namespace base
