// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace benchmark {

/// Opens `manual` in the real editor and prints figures, one a line, tab-separated: what, value, unit, goal.
/// `mode`: "open" measures opening only, "type" also keys and autosave.
int measureWindow(const QString &manual, const QString &mode);

} // namespace benchmark
