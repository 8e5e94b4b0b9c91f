// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/manual.h"
#include "ui/outline/tally.h"

#include <QString>

namespace ui::outline {

// What a row of the outline says; a null id is the manual itself.

QString outlineTitle(model::EntryId entry, const model::Manual &manual);
QString outlineToolTip(model::EntryId entry, const model::Manual &manual, const Counts &counts);
/// For a screen reader: kind, title, what needs work, how far each language is.
QString outlineSpoken(model::EntryId entry, const model::Manual &manual, const Counts &counts);
/// "French: 34 of 40 texts in step, 38 written": one line for each language.
QStringList progressLines(const Counts &counts);
/// "12 texts need work", or "everything is in step".
QString workText(const Counts &counts);

} // namespace ui::outline
