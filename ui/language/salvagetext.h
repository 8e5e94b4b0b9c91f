// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/salvaged.h"

namespace ui::language {

/// What came back out of a damaged manual and what did not, a sentence a line, the most important first.
QStringList salvageLines(const ::history::Salvaged &found, const QString &path);

} // namespace ui::language
