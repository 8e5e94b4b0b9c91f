// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/inlinenodes.h"
#include "text/markup.h"

namespace text {

/// What the nodes of `source` show, in order, not yet normalised.
QList<Run> runsOf(const Nodes &nodes, QStringView source);
/// The links of the text itself; a footnote's are in its mark-up.
QList<Link> linksOf(const Nodes &nodes, QStringView source);
QStringList notesOf(const Nodes &nodes, QStringView source);

} // namespace text
