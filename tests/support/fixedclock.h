// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <memory>

namespace support {

/// A clock that stands still until it is told to go on. Copies share the time.
class FixedClock final
{
public:
    base::Clock clock() const
    {
        return [now = m_now] { return *now; };
    }
    QDateTime now() const { return *m_now; }
    void passMilliseconds(qint64 milliseconds) { *m_now = m_now->addMSecs(milliseconds); }

private:
    std::shared_ptr<QDateTime> m_now = std::make_shared<QDateTime>(QDate(2026, 3, 2), QTime(9, 30), Qt::UTC);
};

} // namespace support
