// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose/collect.h"

namespace compose {

/// A table that is too wide for its page, one row after the other: each cell stands behind the head of its column, empty ones
/// are left out. The first row must be a head. In the structure it is a table of two columns.
void addStackedTable(Collecting &collecting, const std::vector<TableRows> &tables, const std::vector<int> &columns,
                     const TableShape &shape, const Place &place);

} // namespace compose
