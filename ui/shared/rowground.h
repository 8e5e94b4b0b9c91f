// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPainter;
class QStyleOptionViewItem;
class QTreeView;

namespace ui::shared {

/// The ground of a row in a list or tree: quiet, with a bar at its left when it is chosen, so that its text keeps its own
/// colours; a frame when the keyboard is there.
void paintRowGround(QPainter &painter, const QStyleOptionViewItem &option);

/// The style would fill the branches beside a row that is chosen in full colour; where a delegate paints the ground it must not.
void keepBranchesQuiet(QTreeView &tree);

} // namespace ui::shared
