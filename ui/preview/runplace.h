// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose/item.h"

namespace ui::preview {

// Characters of a run and where they stand on the page, in points.

/// The left edge of a character; of one behind the last: the right edge of the run.
double leftOf(const compose::TextRun &run, qsizetype character);
/// The area of some characters, as high as the letters.
QRectF areaOf(const compose::TextRun &run, qsizetype from, qsizetype to);
/// The character whose left edge is nearest to `x`; the run's length at its right end.
qsizetype characterAt(const compose::TextRun &run, double x);

} // namespace ui::preview
