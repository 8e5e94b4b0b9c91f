// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "benchmark/figures.h"

namespace benchmark {

/// The living manual: its board, the history of an entry, publishing, what changed between neighbours, verifying two hundred editions
/// and the room they take, with two entries of a hundred revised each time; `folder` is for
/// the manuals.
enum class Size { Usual, Largest };
QList<Figure> livingFigures(const QString &folder, Size size);

} // namespace benchmark
