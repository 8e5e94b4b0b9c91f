// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "windowdriver.h"

#include <functional>

/// Is shown each window in turn, while it is open.
using Visit = std::function<void(QWidget *window, const QString &name)>;

/// The main window: welcome page, all its panes full and empty, messages of every kind, a manual that may only be read.
void visitMainWindow(WindowDriver &driver, const Visit &visit);
/// Every dialog that leaves the language menu within reach. A manual is open.
void visitDialogs(WindowDriver &driver, const Visit &visit);
/// The board, the registers and the sheet of a practice, tab by tab. A manual is open.
void visitLiving(WindowDriver &driver, const Visit &visit);
/// Everything that must be answered first: Qt's own dialogs, pickers, questions, context menus. A manual is open.
void visitModal(WindowDriver &driver, const Visit &visit);

/// A manual with findings, with each kind of passage, and with ⟦such brackets⟧ around every word of its own.
model::Incoming bracketedManual();
