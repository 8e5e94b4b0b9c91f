// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose/page.h"
#include "paint/pdf.h"

#include <vector>

namespace paint {

class PdfFile;

/// Objects that the catalogue leads to.
struct CatalogObjects {
    int pageTree = 0;
    int structure = 0;
    const std::vector<int> &pages;
};

/// Writes where a reader begins, as object `number`: with outline, destinations, description, colours and attached files.
void writeCatalog(PdfFile &file, int number, const compose::Document &document, const QList<AttachedFile> &files,
                  const CatalogObjects &objects);

} // namespace paint
