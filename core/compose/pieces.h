// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose/linebreaker.h"
#include "compose/paragraph.h"

namespace compose {

/// Cuts a paragraph's spans into words, each in a face that has its characters. A word wider than the line (an address)
/// is cut into parts that fit.
std::vector<Piece> cutIntoPieces(const Paragraph &paragraph, WordCache &words, QString &uncovered);

} // namespace compose
