// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/words.h"

#include <QString>
#include <QStringList>

namespace text {

/// What two spellings have in common for a person who searches: lower case, no accents, œ as oe, ĳ as ij, one
/// kind of apostrophe, one kind of space, no soft hyphens.
QString folded(QStringView plain);

/// Where `sought` stands in `plain`, both folded; overlapping finds are left out. Nothing is found for an
/// empty `sought`.
QList<Stretch> occurrences(QStringView plain, QStringView sought);

} // namespace text
