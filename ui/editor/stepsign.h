// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "model/objects.h"

#include <QPainterPath>
#include <QString>
#include <QStringList>

namespace ui::editor {

/// The signs of ui::language::stepSign as strokes within a unit square, so that no font can lack them. An arrow points from the
/// language that moved to the one that has to follow; `left` is the language of the left column.
QPainterPath signPath(model::Step step, base::Language left);
/// "Français" or "Nederlands": languages name themselves, whatever the interface speaks.
QString ownName(base::Language language);
/// What stands in place of a wording that is not there, in the language of the interface.
QString placeholderFor(base::Language missing, model::LanguageUse use = model::LanguageUse::Both);

} // namespace ui::editor
