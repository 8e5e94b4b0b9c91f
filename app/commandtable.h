// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command.h"

namespace app {

/// Every command, in the order of the general help.
QList<Command> allCommands();

/// Whether these words (without the program's own) are for the command line rather than for a window.
bool isForCommandLine(const QStringList &words);

/// Whether the command may compose pages, and so needs QGuiApplication rather than QCoreApplication.
bool printsPages(const QStringList &words);

/// Runs what the words ask for. Needs an application object.
int runCommandLine(const QStringList &words);

} // namespace app
