// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit/passageedits.h"

class QTextTable;

namespace ui::editor {

/// A table out of a foreign text as a table passage and its cells, in one language. Nothing for a table of one row or one
/// column, which word processors use for frames: its texts are taken as passages.
QList<edit::NewPassage> passagesOfTable(const QTextTable &table, base::Language language);

} // namespace ui::editor
