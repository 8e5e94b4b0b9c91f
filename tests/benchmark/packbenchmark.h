// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "benchmark/figures.h"

namespace benchmark {

/// What is handed out at a meeting of forty people on ten entries, all nine parts in both languages: the whole file, and the first page.
QList<Figure> packFigures();

} // namespace benchmark
