// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/command.h"

#include <QKeySequence>
#include <QList>
#include <QObject>
#include <array>

class QAction;
class QWidget;

namespace ui::window {

/// What a command is called, drawn as and reached by. Source texts carry a mnemonic.
struct CommandSpec {
    Command command;
    const char *name;     ///< object name of its action, stable for tests and settings
    const char *text;     ///< English, marked for translation in the context "Commands"
    const char *icon;     ///< of resources/icons; empty: none
    const char *shortcut; ///< portable text, several divided by "; "
};

/// In menu order. No first shortcut sits on a digit or a punctuation mark: on the Belgian AZERTY keyboard those do not fire. What
/// other programs have there may come after it.
const QList<CommandSpec> &commandSpecs();

/// One QAction for each command.
class CommandSet final : public QObject
{
    Q_OBJECT

public:
    explicit CommandSet(QWidget *window);

    QAction *operator[](Command command) const { return m_actions[size_t(command)]; }
    /// Texts without mnemonics of their own: the menus give unique ones.
    void retranslate();
    void setEnabled(const QList<Command> &commands, bool enabled) const;
    /// They exclude one another; one is ticked.
    void group(const QList<Command> &commands);

private:
    std::array<QAction *, commandCount> m_actions{};
};

} // namespace ui::window
