// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/arguments.h"

#include <QList>

namespace app {

class Console;

/// What the shell is told. Scripts rely on these numbers.
enum class Exit {
    Done = 0,
    Faults = 1,     ///< done, and there are faults or stoppers; publishing: not done because of them
    WrongUsage = 2,
    Refused = 3,    ///< the input or file is not acceptable
    WorldFailed = 4 ///< disk full, locked by another window, no permission
};

/// A key of the JSON document that a command prints, or of an object in it.
struct JsonKey {
    QString name; ///< "findings[].kind"
    QString (*meaning)();
};

/// One command: its words, what may follow them, and what it does.
struct Command {
    QString name;                  ///< "edition publish"
    QString synopsis;              ///< what follows the name
    QString (*summary)();
    QList<Option> options;         ///< its own; --json, --ui and --help are everyone's
    int fewestWords = 1;
    int mostWords = 1;             ///< -1: any number
    QList<JsonKey> keys;
    Exit (*run)(const Arguments &arguments, Console &console);
    bool printsPages = false;      ///< so it needs QGuiApplication, for the fonts of what pictures say
};

// One file for each.
Command newCommand();
Command importCommand();
Command exportCommand();
Command layoutCommand();
Command publishCommand();
Command listCommand();
Command verifyCommand();
Command compareCommand();
Command changesCommand();
Command checkCommand();
Command salvageCommand();
Command searchCommand();
Command statusCommand();
Command tmxExportCommand();
Command tmxImportCommand();
Command meetingListCommand();
Command meetingExportCommand();
Command meetingReportCommand();
Command meetingCalendarCommand();
Command meetingPeopleCommand();
Command meetingAnswersCommand();

} // namespace app
