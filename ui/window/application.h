// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QApplication;

namespace ui::window {

/// Opens the window, on `file` or on the welcome page when it is empty, and returns the exit status when it is closed.
int run(QApplication &application, const QString &file = {});

} // namespace ui::window
