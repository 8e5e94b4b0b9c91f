// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace benchmark {

/// Opens `manual` in the real window with its preview and prints figures, one a line, tab-separated: what, value, unit, goal.
int measurePreview(const QString &manual);

} // namespace benchmark
