// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "benchmark/figures.h"

namespace benchmark {

/// How long a page of running text takes to draw, as it does on screen at its real size.
QList<Figure> drawingFigures();

} // namespace benchmark
