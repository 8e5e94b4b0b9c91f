// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window.h"

#include <cstdio>

namespace app {

int openWindow(int, char *[])
{
    std::fputs("the window is not built yet\n", stderr);
    return 2;
}

} // namespace app
