// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/latestwork.h"

#include <catch2/catch.hpp>

#include <QSemaphore>
#include <QTest>
#include <QThreadPool>
#include <memory>
#include <vector>

using ui::shared::LatestWork;

// Qt paints wide shapes in that pool and waits for it: a busy pool was a window that stood still for seconds after an opening.
TEST_CASE("However much work is under way, Qt's own threads are free to paint")
{
    QSemaphore begun;
    QSemaphore mayEnd;
    std::vector<std::unique_ptr<LatestWork<int>>> works;
    for (int i = 0; i < 3; ++i) {
        works.push_back(std::make_unique<LatestWork<int>>([](int) {}));
        works.back()->ask([&](const base::CancelToken &) {
            begun.release();
            mayEnd.acquire();
            return 0;
        });
    }
    CHECK(QTest::qWaitFor([&] { return begun.available() == 3; }, 5000)); // nor does one wait for the others
    CHECK(QThreadPool::globalInstance()->activeThreadCount() == 0);
    mayEnd.release(3);
}
