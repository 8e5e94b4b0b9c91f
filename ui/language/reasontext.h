// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/change.h"

#include <QString>

namespace ui::language {

/// What kind of step it was, as a noun in lower case: "typing", "split". `detail` is a file name for what was
/// taken in, a number for what was published.
QString reasonText(::history::Reason reason, const QString &detail = {});
/// "Undo typing": the label of the command and what a screen reader says after it.
QString undoText(::history::Reason reason);
QString redoText(::history::Reason reason);

} // namespace ui::language
