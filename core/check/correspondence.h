// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/reading.h"
#include "model/finding.h"

#include <array>

namespace check {

/// What stands in one of two wordings and not in the other: NumberDiffers, DateDiffers and LinkDiffers where it stands, NoteDiffers
/// and StrongDiffers where there are fewer. Readings are French and Dutch.
///
/// A number may be written otherwise or in words, a date in any way that says the same day. A link into the manual is the same by
/// its target; of other addresses only the host is compared, and not even that when each language has as many of its own.
QList<model::Finding> unlikeParts(const model::TextRef &place, const std::array<Reading, 2> &readings);

} // namespace check
