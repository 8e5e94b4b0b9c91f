// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit/salvage.h"

#include "base/workers.h"
#include "store/salvage.h"

#include <QPromise>
#include <memory>

namespace edit {

QFuture<base::Result<history::Salvaged>> salvage(const QString &damaged, const QString &path, const base::Progress &progress,
                                        const base::CancelToken &cancel)
{
    auto promise = std::make_shared<QPromise<base::Result<history::Salvaged>>>();
    promise->start();
    base::workers().start([=] {
        promise->addResult(store::salvage(damaged, path, store::Opening(), progress, cancel));
        promise->finish();
    });
    return promise->future();
}

} // namespace edit
