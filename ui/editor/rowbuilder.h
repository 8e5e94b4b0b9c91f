// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/rows.h"

namespace ui::editor {

/// The rows of one entry: its title, then its passages. `inviting`: an entry without passages gets a row to write in.
std::vector<Row> rowsOf(const model::Entry &entry, const model::Manual &manual, bool inviting);

} // namespace ui::editor
