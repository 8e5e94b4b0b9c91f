// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit/workspace.h"
#include "print/print.h"

#include <QFuture>

namespace ui::exchange {

/// Prints in a worker.
QFuture<base::Result<print::Printed>> makePdf(const model::Manual &manual, const print::Order &order,
                                              const base::Progress &progress, const base::CancelToken &cancel);

/// What an edition's pages say has changed since the one before; nothing of the first.
compose::News newsOf(const edit::Workspace &workspace, const ::history::EditionLine &edition, const model::Manual &manual);

/// What should be looked at before an edition is made: of the text, and of the pages it will keep. In a worker.
QFuture<base::Result<QList<model::Finding>>> examine(const edit::Workspace &workspace, const base::CancelToken &cancel);

} // namespace ui::exchange
