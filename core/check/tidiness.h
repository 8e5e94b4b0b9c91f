// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/manual.h"

namespace check {

/// The words around the first two spaces in a row, with them; empty when there are none. A space beside a no-break space is
/// the typesetter's.
QString doubleSpaceIn(QStringView shown);

/// The mark a text ends with, quotation marks, brackets and footnotes behind it left out; null when it ends without.
QChar endMarkOf(QStringView shown);

/// The mark that the body of a paragraph or list item lacks at its end in `language`, while the other language has one and so have
/// the passages of its kind before and behind it in this language; null when it lacks none.
QChar missingEndMark(const model::Manual &manual, model::PassageId passage, base::Language language);

} // namespace check
