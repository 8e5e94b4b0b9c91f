// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace benchmark {

/// Opens `manual` in the real editor and prints figures, one a line, tab-separated: what, value, unit, goal.
/// `measures`, one after the other in the same window; none: opening only. Of windowbenchmark.cpp's list.
int measureWindow(const QString &manual, const QStringList &measures);

} // namespace benchmark
