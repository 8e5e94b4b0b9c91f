// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QString>

namespace ui::shared {

/// One of our line icons (resources/icons/NAME.svg). It takes the palette's text colour each time it is painted, so it
/// follows a change of appearance by itself. A missing file gives an empty icon.
QIcon icon(const QString &name);
/// The same in one colour, whatever the palette.
QPixmap iconPixmap(const QString &name, const QColor &colour, int side, double pixelRatio);

} // namespace ui::shared
