// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/pdfjob.h"

#include "base/workers.h"

#include <QMutex>
#include <QtConcurrentRun>
#include <mutex>

namespace ui::exchange {

QFuture<base::Result<print::Printed>> makePdf(const model::Manual &manual, const print::Order &order,
                                              const base::Progress &progress, const base::CancelToken &cancel)
{
    return QtConcurrent::run(&base::workers(), [manual, order, progress, cancel] { return print::print(manual, order, progress, cancel); });
}

struct Press::Plant {
    QMutex mutex;
    print::Memory memory;
};

Press::Press() : m_plant(std::make_shared<Plant>()) {}

QFuture<base::Result<print::Printed>> Press::print(const model::Manual &manual, const print::Order &order,
                                                   const base::Progress &progress, const base::CancelToken &cancel)
{
    return QtConcurrent::run(&base::workers(), [plant = m_plant, manual, order, progress, cancel] {
        // Nobody waits for another's pages.
        if (!plant->mutex.tryLock())
            return print::print(manual, order, progress, cancel);
        const std::lock_guard<QMutex> busy(plant->mutex, std::adopt_lock);
        return print::print(manual, order, plant->memory, progress, cancel);
    });
}

QList<model::Finding> openConflicts(const QList<model::Key> &conflicts)
{
    QList<model::Finding> findings;
    for (const model::Key &key : conflicts)
        findings.append({model::FindingKind::OpenConflict, {key.object, std::nullopt}, {}});
    return findings;
}

QFuture<base::Result<QList<model::Finding>>> examine(const edit::Workspace &workspace, const base::CancelToken &cancel)
{
    using ::history::KeptLayout;
    using Found = base::Result<QList<model::Finding>>;
    const auto look = [manual = workspace.manual(), conflicts = workspace.conflictsLater(),
                       cancel](const base::Result<compose::Assets> &pictures) -> Found {
        const auto open = conflicts.result(); // asked before the pictures
        if (!open || !pictures)
            return open ? pictures.error() : open.error();
        QList<compose::Request> requests;
        for (const KeptLayout layout : {KeptLayout::French, KeptLayout::Dutch, KeptLayout::Columns}) {
            requests.append(print::requestFor(layout, manual));
            requests.last().assets = *pictures;
        }
        const auto found = print::preflight(manual, requests, cancel);
        return found ? Found(openConflicts(*open) + *found) : found;
    };
    return workspace.assets().then(&base::workers(), look);
}

} // namespace ui::exchange
