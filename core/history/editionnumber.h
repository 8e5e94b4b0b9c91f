// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "history/edition.h"

#include <QDate>

namespace history {

/// Characters.
constexpr int longestEditionNumber = 24;

/// What a new edition may be called: letters, digits, '.', '-', '_' and single spaces, few of them, beginning and ending with a letter
/// or digit, so that it can be said aloud, typed again and stand in the name of a file. Refuses the rest with NotAllowed,
/// "edition_number" and how many characters there may be. Editions that are there already keep whatever they are called.
base::Outcome checkEditionNumber(const QString &number);

/// "2026.1", or the next of the year: 2026.4 after 2026.3, whatever came between; 8 where the newest is 7.
QString proposedNumber(const QList<EditionLine> &newestFirst, const QDate &today);

} // namespace history
