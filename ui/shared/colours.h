// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/text.h"

#include <QColor>
#include <QPalette>

namespace ui::shared {

/// True when light text stands on dark ground.
bool isDark(const QPalette &palette);

/// The colour of a state's sign and word: at least 4.5 : 1 against the ground it stands on (WCAG 2.1, 1.4.3).
QColor stateColour(model::Step step, const QPalette &palette);
/// The same as a quiet ground behind ordinary text.
QColor stateGround(model::Step step, const QPalette &palette);

/// Text that matters less, still readable: at least 4.5 : 1.
QColor quietText(const QPalette &palette);
/// A line between two surfaces.
QColor hairline(const QPalette &palette);
/// The edge of a field or a box to tick: at least 3 : 1 against the window around it (WCAG 2.1, 1.4.11).
QColor fieldEdge(const QPalette &palette);
/// What was added to and taken out of a wording, as grounds behind the words: told apart too by who does not tell red from green.
QColor addedGround(const QPalette &palette);
QColor removedGround(const QPalette &palette);
/// The lines under the one and through the other: at least 3 : 1 against their ground.
QColor addedLine(const QPalette &palette);
QColor removedLine(const QPalette &palette);

/// The contrast ratio of WCAG 2.1, 1 to 21.
double contrast(const QColor &one, const QColor &other);

} // namespace ui::shared
