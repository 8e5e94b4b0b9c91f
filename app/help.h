// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command.h"

namespace app {

/// What everybody knows: --json, --ui, --help.
QList<Option> commonOptions();

QString generalHelp();
/// The commands that begin with this word, such as "meeting"; empty: none does.
QString helpForGroup(const QString &word);
/// Usage, options and the keys of the JSON document.
QString helpFor(const Command &command);
/// "vademecum new FILE …".
QString usageOf(const Command &command);

} // namespace app
