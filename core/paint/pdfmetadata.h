// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose/page.h"

#include <string>

namespace paint {

/// The XMP packet: title, author, language and date, and that the file is PDF/A of a part (2, or 3 where files ride along)
/// and level A, and PDF/UA-1. It says the same as `informationOf`, as PDF/A demands.
std::string xmpOf(const compose::Metadata &metadata, int part);
/// The document information dictionary.
std::string informationOf(const compose::Metadata &metadata);
/// "D:20240517093000Z".
std::string pdfDate(const QDateTime &time);

} // namespace paint
