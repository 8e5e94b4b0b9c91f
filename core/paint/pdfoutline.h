// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose/page.h"
#include "paint/pdftext.h"

#include <vector>

namespace paint {

class PdfFile;

/// "[page /XYZ …]": where a click leads, a little above the place so that its text is not cut.
void writeDestination(PdfText &out, const compose::Document &document,
                      const compose::Destination &destination, const std::vector<int> &pageObjects);

/// Bookmarks; those that lead nowhere are left out. Returns the outline's object, 0 when there is none.
int writeOutline(PdfFile &file, const compose::Document &document, const std::vector<int> &pageObjects);

/// The named destinations as a tree of names. Returns its object, 0 when there is none.
int writeDestinations(PdfFile &file, const compose::Document &document, const std::vector<int> &pageObjects);

} // namespace paint
