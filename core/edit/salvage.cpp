// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit/salvage.h"

#include "store/salvage.h"

#include <QPromise>
#include <QThreadPool>
#include <memory>

namespace edit {

namespace {

base::Result<Salvaged> inOurWords(const base::Result<store::Salvaged> &found)
{
    if (!found)
        return found.error();
    return Salvaged{found->changes,   found->versions,    found->texts,      found->lostVersions, found->rebuiltChanges,
                    found->older,     found->gone,        found->unknown,     found->unconfirmed, found->things,      found->backup,
                    found->backupAt,  found->fromBackup,  found->sinceBackup, found->onlyBackup};
}

} // namespace

QFuture<base::Result<Salvaged>> salvage(const QString &damaged, const QString &path, const base::Progress &progress,
                                        const base::CancelToken &cancel)
{
    auto promise = std::make_shared<QPromise<base::Result<Salvaged>>>();
    promise->start();
    QThreadPool::globalInstance()->start([=] {
        promise->addResult(inOurWords(store::salvage(damaged, path, store::Opening(), progress, cancel)));
        promise->finish();
    });
    return promise->future();
}

} // namespace edit
