// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/objectref.h"

#include <QString>
#include <array>

namespace history {

/// Two wordings that somebody declared to correspond: now, earlier, or in another manual.
struct Pair {
    std::array<QString, 2> wordings; ///< French, Dutch; mark-up
    model::TextRef text;             ///< where; of a pair out of a file, nowhere: the manual itself
    QString file;                    ///< the file's name; empty: this manual
    bool operator==(const Pair &) const = default;
};

} // namespace history
