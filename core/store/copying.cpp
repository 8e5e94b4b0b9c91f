// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/copying.h"

#include "store/checker.h"
#include "store/database.h"
#include "store/freespace.h"
#include "store/heldfile.h"
#include "store/partfile.h"
#include "store/statement.h"
#include "store/storeerror.h"

#include <QFile>
#include <atomic>
#include <chrono>
#include <future>

namespace store {

using namespace Qt::StringLiterals;
using base::ErrorKind;
using base::Outcome;

namespace {

// A connection that may only read writes nothing into its own file all the same; asked to write nowhere, it would refuse. Not
// copied byte by byte: that would close the file (see HeldFile).
void vacuumInto(const Database &database, const QString &path)
{
    const bool readsOnly = database.access() == Access::ReadOnly;
    if (readsOnly)
        database.setPragma(u"query_only"_s, u"OFF"_s, u"0"_s);
    const auto copied = guarded([&] { Statement(database, u"VACUUM INTO ?"_s).run(path); });
    if (readsOnly)
        database.setPragma(u"query_only"_s, u"ON"_s, u"1"_s);
    if (!copied)
        throw StoreError(copied.error());
}

void removeAttendees(const QString &path)
{
    const Database copy(path, Access::ReadWrite);
    copy.setPragma(u"secure_delete"_s, u"ON"_s, u"1"_s);
    copy.setPragma(u"synchronous"_s, u"EXTRA"_s, u"3"_s);
    copy.execute(u"DELETE FROM attendee"_s);
}

void checkStructure(const QString &path)
{
    const Database copy(path, Access::ReadOnly);
    applyDocumentPragmas(copy, Access::ReadOnly);
    if (copy.value(u"PRAGMA integrity_check"_s).toString() != u"ok")
        throw StoreError(ErrorKind::Damaged, path, {u"integrity"_s});
}

void checkHashes(const QString &path, const base::Progress &progress, const base::CancelToken &cancel)
{
    const Database copy(path, Access::ReadOnly);
    applyDocumentPragmas(copy, Access::ReadOnly);
    const QStringList damaged = findDamage(copy, progress, cancel);
    if (!damaged.isEmpty())
        throw StoreError(ErrorKind::Damaged, path, damaged);
}

/// Waits for the worker, and says often that it does.
void await(std::future<Outcome> &work, const std::function<void()> &meanwhile)
{
    constexpr auto often = std::chrono::milliseconds(5);
    if (meanwhile)
        do
            meanwhile();
        while (work.wait_for(often) != std::future_status::ready);
    if (const Outcome done = work.get(); !done)
        throw StoreError(done.error());
}

void checkCopy(const QString &path, const Copying &how)
{
    std::atomic<qsizetype> checked = 0;
    std::atomic<qsizetype> total = 0;
    const base::CancelToken cancel = how.cancel;
    const auto count = [&](qsizetype done, qsizetype all) { checked = done, total = all; };
    // Each waits for its thread when it goes, whatever happens.
    std::future<Outcome> structure = std::async(std::launch::async, [&] { return guarded([&] { checkStructure(path); }); });
    std::future<Outcome> hashes =
        std::async(std::launch::async, [&] { return guarded([&] { checkHashes(path, count, cancel); }); });
    std::function<void()> meanwhile;
    if (how.progress)
        meanwhile = [&] { how.progress(checked, total); };
    await(hashes, meanwhile);
    await(structure, meanwhile);
}

} // namespace

void copyVerified(const Database &database, const QString &path, const Copying &how)
{
    if (HeldFile::isClaimed(path) || (!how.overwrite && QFile::exists(path)))
        throw StoreError(ErrorKind::AlreadyExists, path, {path});
    checkFreeSpace(2 * sizeOf(database), path);
    if (how.cancel.isCancelled())
        throw StoreError(ErrorKind::Cancelled, path);
    PartFile part(path);
    vacuumInto(database, part.path());
    if (how.people == People::LeftOut)
        removeAttendees(part.path());
    checkCopy(part.path(), how);
    part.finish(how.overwrite);
}

} // namespace store
