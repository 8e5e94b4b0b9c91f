// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <atomic>
#include <functional>
#include <memory>

namespace base {

/// A flag shared by the one who asks for long work and the one who does it. Copies share the flag.
class CancelToken final
{
public:
    void cancel() const { m_flag->store(true, std::memory_order_relaxed); }
    bool isCancelled() const { return m_flag->load(std::memory_order_relaxed); }

private:
    std::shared_ptr<std::atomic<bool>> m_flag = std::make_shared<std::atomic<bool>>(false);
};

/// Told how far long work is: steps done, steps in all. May be called from a worker thread.
using Progress = std::function<void(qsizetype done, qsizetype total)>;

} // namespace base
