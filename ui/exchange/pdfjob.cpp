// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/pdfjob.h"

#include <QtConcurrentRun>

namespace ui::exchange {

QFuture<base::Result<print::Printed>> makePdf(const model::Manual &manual, const print::Order &order,
                                              const base::Progress &progress, const base::CancelToken &cancel)
{
    return QtConcurrent::run([manual, order, progress, cancel] { return print::print(manual, order, progress, cancel); });
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
