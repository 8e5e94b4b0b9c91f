// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ui::window {

/// ".vademecum"
QString manualSuffix();
/// For a file dialog, in the language of the interface.
QString manualFilter();
QString jsonFilter();
QString pdfFilter();

/// A path in `folder` after a title, with characters no file system takes left out, that is not in use yet:
/// "Le manuel.vademecum", "Le manuel 2.vademecum"…
QString freeFile(const QString &folder, const QString &title, const QString &suffix = manualSuffix());

} // namespace ui::window
