// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace ui::window {

/// The manuals opened last, newest first, as this person's settings keep them; missing files stay in the list.
QStringList recentFiles();
void rememberFile(const QString &file);
void forgetFile(const QString &file);

} // namespace ui::window
