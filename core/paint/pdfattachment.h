// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paint/pdf.h"

#include <vector>

namespace paint {

class PdfFile;

/// Writes files that ride along, as what the document was made from (ISO 19005-3, 6.8). Returns their specifications: the
/// catalogue names them by name and as its own. Dated like the document.
std::vector<int> writeAttachments(PdfFile &file, const QList<AttachedFile> &attached, const QDateTime &date);

} // namespace paint
