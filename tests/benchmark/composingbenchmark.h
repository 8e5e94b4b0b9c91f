// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "benchmark/figures.h"
#include "model/incoming.h"

namespace benchmark {

/// What a composer that keeps its last book needs after a keystroke in a manual of this many pages: page numbers
/// everywhere, all that a window shows beside the pages, a second export.
QList<Figure> composingFigures(int pages);

/// Terms of everyday words, so that hardly a text has none.
model::Incoming withGlossary(model::Incoming incoming);

} // namespace benchmark
