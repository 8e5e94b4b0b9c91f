// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/language/interfacelanguage.h"

#include <QString>
#include <optional>

class QApplication;

namespace ui::window {

/// Opens the window, on `file` or on the welcome page when it is empty, and returns the exit status when it is closed.
/// It speaks `language`, or the one chosen last.
int run(QApplication &application, const QString &file = {}, std::optional<language::Interface> language = {});

} // namespace ui::window
