// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit/edit.h"
#include "model/manual.h"

namespace edit {

/// The template of practice sheets as it should be from now on. Sheets keep their texts: a heading whose field is gone
/// stays a heading. Refuses a field without a name in either language, unless its role names it.
Edit changeTemplate(const QList<model::SheetField> &fields);

/// Opens a field at the end of a sheet: a heading called `names` (French, Dutch), and a passage to write in.
Edit openField(model::EntryId sheet, model::PassageId heading, model::PassageId body, const model::SheetField &field,
               const std::array<QString, 2> &names);

/// Notes, or takes back, that a network was asked and did not say. `field` of the template, or `fact` of the sheet.
Edit setUnsaid(const model::UnsaidHeader &unsaid, bool isUnsaid);

/// The figures of a practice as they should be from now on. What is no number, and days to come, are kept: findings tell.
Edit changeFigures(model::EntryId entry, const QList<model::Figure> &figures);
/// The figure with a new value, its present one among those that were. The same value with a later day is new too.
model::Figure refreshed(model::Figure figure, const model::DatedValue &now);

} // namespace edit
