// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit/workspace.h"
#include "print/print.h"

#include <QFuture>
#include <memory>

namespace ui::exchange {

/// Prints in a worker.
QFuture<base::Result<print::Printed>> makePdf(const model::Manual &manual, const print::Order &order,
                                              const base::Progress &progress, const base::CancelToken &cancel);

/// Prints in a worker, one state of a manual after the other: after an edit only what changed is composed anew. The bytes
/// are those of makePdf(). It holds the last manual and its pages.
class Press final
{
public:
    Press();

    QFuture<base::Result<print::Printed>> print(const model::Manual &manual, const print::Order &order,
                                                const base::Progress &progress, const base::CancelToken &cancel);

private:
    struct Plant;
    std::shared_ptr<Plant> m_plant; ///< shared with the worker
};

/// What two people changed without knowing of each other, and nobody has decided yet.
QList<model::Finding> openConflicts(const QList<model::Key> &conflicts);

/// What should be looked at before an edition is made: those, then what is found in the text and on the pages it will keep. Read
/// in the store's thread, found in a worker.
QFuture<base::Result<QList<model::Finding>>> examine(const edit::Workspace &workspace, const base::CancelToken &cancel);

} // namespace ui::exchange
