// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/passageeditor.h"
#include "ui/window/mainwindow.h"

namespace benchmark {

/// The middle of the manual as it is read, in French.
edit::Caret middleOf(const model::Manual &manual);

/// Puts the French of every third passage around the middle ahead of the Dutch: what moved is marked there from now on.
void moveSome(edit::Workspace &workspace);

/// A key and everything it causes up to the paint on screen.
double keyTime(QWidget *editor, char key);
void measureKeys(ui::editor::PassageEditor &editor, const edit::Caret &where, const QString &name, double goal = 8);

/// An entry of three hundred passages, opened and left.
void measureOpening(ui::window::MainWindow &window, const QString &name);
/// Ctrl+J where work is near, and where the only work there is lies behind all the rest.
void measureNextWork(ui::window::MainWindow &window, const QString &name);
/// More places found than are listed, in the pane beside the text.
void measureListing(ui::window::MainWindow &window, const QString &name);
/// Twenty thousand passages into the middle of an entry, and what a person may try by mistake.
void measurePasting(ui::window::MainWindow &window, const QString &name);

} // namespace benchmark
