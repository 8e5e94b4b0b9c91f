// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose/page.h"

namespace compose {

/// Documents one after the other as one. Each keeps the numbers of its pages, stands in the tree as a part of its own, and its names
/// lead to its own pages. Pages are put down when they are asked for, as in the documents themselves.
Document joined(const QList<Document> &documents, const Metadata &metadata);

/// How pages are put on larger sheets.
enum class Imposition : unsigned char {
    None,
    TwoUp,   ///< two beside each other on a sheet that lies
    FourUp,  ///< four on a sheet of the paper's own format
    Booklet, ///< two beside each other, so that the folded pile of sheets, printed on both sides, reads from front to back
};

/// The same pages on sheets, scaled to fit. A booklet is filled up with blank pages to a multiple of four. What leads to a page leads to
/// its place on the sheet. Sheets are numbered from 1.
Document imposed(const Document &document, Imposition imposition);

/// Which page stands where on each side of a booklet's sheets, left and right, from 0; -1: a blank one.
QList<std::pair<int, int>> bookletOrder(int pages);

} // namespace compose
