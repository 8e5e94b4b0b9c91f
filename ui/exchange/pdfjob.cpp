// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/pdfjob.h"

#include <QMutex>
#include <QtConcurrentRun>
#include <mutex>

namespace ui::exchange {

QFuture<base::Result<print::Printed>> makePdf(const model::Manual &manual, const print::Order &order,
                                              const base::Progress &progress, const base::CancelToken &cancel)
{
    return QtConcurrent::run([manual, order, progress, cancel] { return print::print(manual, order, progress, cancel); });
}

struct Press::Plant {
    QMutex mutex;
    compose::Composer composer;
};

Press::Press() : m_plant(std::make_shared<Plant>()) {}

QFuture<base::Result<print::Printed>> Press::print(const model::Manual &manual, const print::Order &order,
                                                   const base::Progress &progress, const base::CancelToken &cancel)
{
    return QtConcurrent::run([plant = m_plant, manual, order, progress, cancel] {
        // Nobody waits for another's pages.
        if (!plant->mutex.tryLock())
            return print::print(manual, order, progress, cancel);
        const std::lock_guard<QMutex> busy(plant->mutex, std::adopt_lock);
        return print::print(manual, order, plant->composer, progress, cancel);
    });
}

compose::News newsOf(const edit::Workspace &workspace, const ::history::EditionLine &edition, const model::Manual &manual)
{
    const auto editions = workspace.editions();
    if (!editions || edition.previousRoot.isUnknown())
        return {};
    for (const ::history::EditionLine &earlier : *editions)
        if (earlier.root == edition.previousRoot)
            if (const auto before = workspace.edition(earlier.number))
                return print::newsSince(earlier, before->manual, manual);
    return {};
}

QFuture<base::Result<QList<model::Finding>>> examine(const edit::Workspace &workspace, const base::CancelToken &cancel)
{
    using ::history::KeptLayout;
    const model::Manual &manual = workspace.manual();
    const auto pictures = workspace.assets();
    QList<compose::Request> requests;
    for (const KeptLayout layout : {KeptLayout::French, KeptLayout::Dutch, KeptLayout::Columns}) {
        requests.append(print::requestFor(layout, manual));
        requests.last().assets = pictures ? *pictures : compose::Assets();
    }
    return QtConcurrent::run([manual, requests, cancel] { return print::preflight(manual, requests, cancel); });
}

} // namespace ui::exchange
