// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>
#include <QString>

namespace ui::shared {

/// What moved between two wordings (mark-up), word by word, as rich text: words taken out are struck through and words put in
/// underlined, so that colour is not all there is.
QString differenceAsHtml(const QString &before, const QString &after, const QPalette &palette);

} // namespace ui::shared
