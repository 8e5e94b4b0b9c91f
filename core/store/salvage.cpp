// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/salvage.h"

#include "model/journalvalue.h"
#include "store/assets.h"
#include "store/backups.h"
#include "store/checker.h"
#include "store/copying.h"
#include "store/currentstate.h"
#include "store/door.h"
#include "store/editions.h"
#include "store/fileheader.h"
#include "store/freespace.h"
#include "store/heldfile.h"
#include "store/newbeginning.h"
#include "store/partfile.h"
#include "store/salvager.h"
#include "store/schema.h"
#include "store/transaction.h"

#include <QFileInfo>

namespace store {

using namespace Qt::StringLiterals;
using base::ErrorKind;
using base::Hash;
using history::Salvaged;
using model::Key;

namespace {

/// The newest backup of this manual that is sound.
std::unique_ptr<SalvageSource> newestBackup(const Opening &opening, const base::Id &id, const base::CancelToken &cancel,
                                            Salvaged &report)
{
    for (const BackupFile &backup : Backups(opening.folders.data, id).list()) {
        const auto isSound = guarded([&] {
            const Database database(backup.path, Access::ReadOnly);
            return lookOver(database).isEmpty() && findDamage(database, {}, cancel).isEmpty();
        });
        if (!isSound || !*isSound)
            continue;
        report.backup = backup.path;
        report.backupAt = backup.at;
        return std::make_unique<SalvageSource>(backup.path);
    }
    return {};
}

qint64 differencesFrom(const SalvageSource &backup, const Database &target)
{
    CurrentState state(target);
    qint64 differing = 0;
    backup.texts([&](const Key &key, const QString &text) {
        differing += state.textHash(key) != Hash::of(QStringView(text));
    });
    return differing;
}

QStringList missingThings(const Database &target)
{
    QStringList missing;
    Rows pictures(target, u"SELECT id, value FROM object WHERE kind = 'picture' AND deleted = 0"_s);
    Assets assets(target);
    while (pictures.next()) {
        const auto value = model::decode(model::headerKey({model::ObjectKind::Picture, pictures.id(0)}), pictures.text(1).toUtf8());
        const auto *header = value ? std::get_if<model::PictureHeader>(&*value) : nullptr;
        if (header && !header->asset.isUnknown() && !assets.contains(header->asset))
            missing.append(u"picture "_s + header->asset.hex());
    }
    Editions editions(target, assets);
    for (const history::Verdict &verdict : editions.verify(editions.numbers()))
        for (const QString &difference : verdict.differences)
            missing.append(u"edition %1 %2"_s.arg(verdict.number, difference));
    return missing;
}

void fill(SalvageSource &damaged, const QString &name, const QString &path, const Opening &opening,
          const base::Id &id, Pace &pace, Salvaged &report)
{
    makeDocument(path, opening, id);
    const Database target(path, Access::ReadWrite);
    applyDocumentPragmas(target, Access::ReadWrite);
    const std::unique_ptr<SalvageSource> backup = newestBackup(opening, id, pace.cancel(), report);
    pace.expect(2 * damaged.lastRow() + (backup ? backup->lastRow() : 0));
    Transaction transaction(target);
    {
        Salvager salvager(damaged, target, opening, pace);
        salvager.takeFrom(damaged, false);
        if (backup)
            salvager.takeFrom(*backup, true);
        salvager.finish(name, report);
        if (backup)
            report.sinceBackup = differencesFrom(*backup, target);
        report.things = missingThings(target);
        report.versions = target.value(u"SELECT count(*) FROM version"_s).toLongLong();
        report.texts = target.value(u"SELECT coalesce(sum((fr IS NOT NULL) + (nl IS NOT NULL)), 0) FROM text"_s).toLongLong();
    }
    transaction.commit();
    QStringList wrong = lookOver(target) + findDamage(target, pace.rest(), pace.cancel());
    if (!wrong.isEmpty())
        throw StoreError(ErrorKind::Damaged, path, wrong);
}

/// What was found at the damaged file's beginning.
struct Beginning {
    base::Id document;
    bool isWhole = false; ///< it leads to the rest
};

// The schema stands on the first page: without it nobody knows what is where.
bool leadsToTables(const QString &path)
{
    const auto tables = guarded([&] {
        const std::unique_ptr<Database> database = Database::untouched(path);
        database->execute(u"PRAGMA writable_schema = ON"_s);
        return database->value(u"SELECT count(*) FROM sqlite_schema WHERE name IN ('version', 'change', 'text')"_s).toInt();
    });
    return tables && *tables == 3;
}

Beginning beginningOf(const QString &path, const Opening &opening)
{
    const HeldFile file(path);
    const base::Id named = documentNamedIn(file);
    const std::optional<FileHeader> header = readFileHeader(file);
    if (!header || header->applicationId != applicationId || header->schema < 1) {
        if (named.isNull())
            throw StoreError(ErrorKind::NotAManual, path);
        return {named, false};
    }
    const int newest = Schema(opening.folders.schema).newest();
    if (header->schema > newest)
        throw StoreError(ErrorKind::NewerManual, path, {QString::number(header->schema), QString::number(newest)});
    return {named, leadsToTables(path)};
}

// Where more than the beginning is gone nothing in the file can be found, so that only a backup helps.
Salvaged restoreInstead(const QString &damaged, const QString &path, const base::Id &id, const Opening &opening, Pace &pace)
{
    Salvaged report;
    const std::unique_ptr<SalvageSource> backup = newestBackup(opening, id, pace.cancel(), report);
    if (!backup)
        throw StoreError(ErrorKind::Damaged, damaged, {beginningGone, u"no_backup"_s});
    const Database source(report.backup, Access::ReadOnly);
    copyVerified(source, path);
    report.onlyBackup = true;
    report.changes = backup->changes().size();
    report.versions = backup->hashes().size();
    backup->texts([&](const Key &, const QString &) { report.texts += 1; });
    return report;
}

/// What is brought back, and from where.
struct Errand {
    QString damaged; ///< the file
    QString source;  ///< where its pages are read: in it, or in a copy with a new beginning
    QString path;    ///< of the new file
};

Salvaged mend(const Errand &errand, base::Id id, const Opening &opening, Pace &pace)
{
    SalvageSource source(errand.source);
    if (const auto stored = guarded([&] { return documentId(source.database()); }); stored && !stored->isNull())
        id = *stored;
    PartFile part(errand.path);
    Salvaged report;
    fill(source, QFileInfo(errand.damaged).fileName(), part.path(), opening, id.isNull() ? base::Id::create() : id, pace, report);
    part.finish(false);
    return report;
}

Salvaged bringBack(const QString &damaged, const QString &path, const Beginning &beginning, const Opening &opening, Pace &pace)
{
    if (beginning.isWhole)
        return mend({damaged, damaged, path}, beginning.document, opening, pace);
    checkFreeSpace(3 * QFileInfo(damaged).size(), path);
    if (const auto copy = withNewBeginning(damaged, path, beginning.document, opening, pace.cancel()))
        return mend({damaged, copy->fileName(), path}, beginning.document, opening, pace);
    return restoreInstead(damaged, path, beginning.document, opening, pace);
}

} // namespace

base::Result<Salvaged> salvage(const QString &damaged, const QString &path, const Opening &opening,
                               const base::Progress &progress, const base::CancelToken &cancel)
{
    return guarded([&] {
        const Beginning beginning = beginningOf(damaged, opening);
        if (QFileInfo::exists(path))
            throw StoreError(ErrorKind::AlreadyExists, path, {path});
        checkFreeSpace(2 * QFileInfo(damaged).size(), path);
        Pace pace(progress, cancel);
        pace.check();
        return bringBack(damaged, path, beginning, opening, pace);
    });
}

} // namespace store
