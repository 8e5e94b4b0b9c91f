// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/conveyor.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <vector>

TEST_CASE("Work given to a helper is done in order, in another thread, and all of it")
{
    std::vector<int> done;
    std::thread::id worker;
    {
        base::Conveyor conveyor(2);
        for (int piece = 0; piece < 500; ++piece)
            conveyor.give([&, piece] {
                worker = std::this_thread::get_id();
                done.push_back(piece);
            });
        conveyor.finish();
    }
    REQUIRE(done.size() == 500);
    CHECK(std::is_sorted(done.cbegin(), done.cend()));
    CHECK(worker != std::this_thread::get_id());
}
