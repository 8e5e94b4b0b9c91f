// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit/edit.h"

namespace edit {

// Rows and columns of a table. All but `makeTable` are told by a cell where the reader stands, and leave the caret where
// writing goes on. Both languages come and go together.

/// As many columns as a file may have.
inline constexpr int mostColumns = 64;
/// More would be no table but a data base; it would not fit a page either.
inline constexpr int mostRows = 1000;

struct NewTable {
    model::PassageId id;
    int rows = 2;
    int columns = 2;
    bool head = true; ///< the first row says what stands in the columns
};

/// After `after` (null: first) inside `parent` (null: the entry itself). Refuses what is too large or has no cell.
Edit makeTable(model::EntryId entry, model::PassageId parent, model::PassageId after, const NewTable &table,
               base::Language language);

enum class Side : unsigned char { Before, After };
Edit insertRow(model::PassageId cell, Side side, base::Language language);
Edit insertColumn(model::PassageId cell, Side side, base::Language language);
/// Refuses to take the last one: a table without cells is none.
Edit removeRow(model::PassageId cell, base::Language language);
Edit removeColumn(model::PassageId cell, base::Language language);
/// Refused at the edge.
Edit moveRow(model::PassageId cell, Side side);
Edit moveColumn(model::PassageId cell, Side side);

/// The first row becomes a head, or one like the others. `passage` is the table or one of its cells.
Edit toggleHead(model::PassageId passage);

} // namespace edit
