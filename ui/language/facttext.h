// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/factdifference.h"

namespace ui::language {

/// What a fact is called, as on the form it is filled in on: "Place", "As of".
QString factName(::history::Fact fact);
/// The same after the heading or the figure it is a fact of: "Cost · Value or range".
QString factName(const ::history::FactDifference &difference);
/// Its values as a reader would say them, in the reader's language; "not filled in" where there are none.
QString factValues(::history::Fact fact, const QList<::history::FactValue> &values);
/// "Place: Namur → Liège".
QString factText(const ::history::FactDifference &difference);

} // namespace ui::language
