// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/board.h"
#include "check/overduepeople.h"

namespace ui::board {

/// What the board is drawn from: one state of the manual.
struct Overview {
    model::Manual manual;
    check::Board board;
    QList<model::Key> conflicts;
    QList<check::OverduePeople> people;
};

} // namespace ui::board
