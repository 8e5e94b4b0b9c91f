// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/finding.h"
#include "model/manual.h"

#include <QDate>

namespace check {

/// What is wrong or due in the current text: the manual's own texts, then the entries in reading order, then
/// the registers; then what keeps it alive (check/living.h). Takes time in proportion to the manual's size; `today` decides which reviews are due.
///
/// MissingWording and links name the language they are about, WordingAhead the one that is behind (none when
/// both moved). A picture's findings stand at the picture, and only when a passage shows it; a passage that
/// shows none stands for itself.
QList<model::Finding> check(const model::Manual &manual, const QDate &today);

} // namespace check
