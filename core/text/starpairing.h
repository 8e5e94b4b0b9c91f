// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/inlinenodes.h"

namespace text {

/// Finds for each run of stars from `first` on that can close the nearest one before it that can open, and
/// notes on their nodes what they begin and end (CommonMark 0.30, appendix, "process emphasis"). Takes linear
/// time.
void pairStars(Nodes &nodes, const std::vector<Stars> &stars, size_t first);

} // namespace text
