// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace app {

/// Opens the window, on the file named in the arguments or on the welcome page, and returns when it is closed.
int openWindow(int argc, char *argv[]);

} // namespace app
