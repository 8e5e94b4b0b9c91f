// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace app {

/// Opens the window, on the file named in the words or on the welcome page, and returns when it is closed. Without a display
/// it says so.
int openWindow(int argc, char *argv[], const QStringList &words);

} // namespace app
