// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/look.h"
#include "ui/shared/marks.h"

#include <QTextLayout>

namespace ui::editor {

/// How marks look in running text: `ground` behind the words, or a line under them.
QList<QTextLayout::FormatRange> formatsOf(const QList<shared::Mark> &marks, const Look &look);

} // namespace ui::editor
