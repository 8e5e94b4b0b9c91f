// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/language/interfacelanguage.h"

#include <QStringList>

namespace app {

/// What --ui says, wherever it stands among the words: messages are due even when the words make no sense.
std::optional<ui::language::Interface> askedLanguage(const QStringList &words);

/// The first of the system's languages that the program speaks, else English.
ui::language::Interface systemLanguage();

} // namespace app
