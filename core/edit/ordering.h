// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>
#include <optional>

namespace edit {

/// Brings siblings into a wanted order with as few new positions as there can be. `standing`: the positions
/// of all siblings, in order. `wanted`: what is to stand in this order, each the index of a standing one or
/// -1 for a new one; standing ones that are not wanted stay where they are. Returns a position for each
/// wanted one, the old where it need not change. Nothing when the standing positions leave no room (equal or
/// too long ones): give all of them fresh ones first.
std::optional<QStringList> orderedPositions(const QStringList &standing, const QList<qsizetype> &wanted);

} // namespace edit
