// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sourcetree.h"

namespace architecture {

/// Every `#include` of app, core and ui that goes against the table of rooms. Understands `tree` alone:
/// planted trees work.
QStringList forbiddenIncludes(const QList<SourceFile> &tree);

/// Every file of ui that reaches a header of the store, however far: editing headers only forward-declare it.
QStringList waysToTheStore(const QList<SourceFile> &tree);

/// Every include of a Qt library that a room has no business with: widgets in core, SQL outside the store,
/// pictures and fonts outside compose and paint; and of whole modules (<QtWidgets>) anywhere. `headers` is
/// where Qt's headers lie.
QStringList forbiddenLibraries(const QList<SourceFile> &tree, const QString &headers);

} // namespace architecture
