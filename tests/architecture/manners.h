// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sourcetree.h"

namespace architecture {

/// SQL outside core/store, in app, core and ui.
QStringList strayStatements(const QList<SourceFile> &tree);
/// SQL that replaces rows, which would slip past the triggers that keep the journal and the editions.
QStringList replacingStatements(const QList<SourceFile> &tree);
/// Long work in the pool that Qt paints through, where it would stop the window.
QStringList strayWork(const QList<SourceFile> &tree);
/// QPainter outside core/paint and ui.
QStringList strayPainters(const QList<SourceFile> &tree);
/// Sentences to translate in core.
QStringList strayTranslations(const QList<SourceFile> &tree);
/// Sources without the two SPDX lines, headers without #pragma once, sources of more than 500 lines.
QStringList unkemptSources(const QList<SourceFile> &tree);
/// Paths of somebody's machine.
QStringList machinePaths(const QList<SourceFile> &tree);

} // namespace architecture
