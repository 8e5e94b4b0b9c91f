// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace app {

/// What the command line says to people, in the language of its messages.
struct CommandLine {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)

public:
    /// "French: 2011 words", with the colon as that language has it.
    static QString line(const QString &what, const QString &said) { return tr("%1: %2", "what, and what is said of it").arg(what, said); }
};

} // namespace app
