// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/door.h"

#include "base/id.h"
#include "store/backups.h"
#include "store/fileheader.h"
#include "store/locknote.h"
#include "store/schema.h"
#include "store/statement.h"
#include "store/storeerror.h"
#include "store/unfinished.h"

#include <QFileInfo>

namespace store {

using namespace Qt::StringLiterals;
using base::ErrorKind;

namespace {

FileHeader checkedHeader(const HeldFile &file, const QString &path, int newestSchema)
{
    const std::optional<FileHeader> found = readFileHeader(file);
    if (!found || found->applicationId != applicationId || found->schema < 1)
        throw documentNamedIn(file).isNull() ? StoreError(ErrorKind::NotAManual, path)
                                             : StoreError(ErrorKind::Damaged, path, {beginningGone});
    const FileHeader &header = *found;
    if (QFileInfo(path).size() < header.wantedSize && !hasHotJournal(path))
        throw StoreError(ErrorKind::Damaged, path, {u"truncated"_s});
    if (header.schema > newestSchema)
        throw StoreError(ErrorKind::NewerManual, path,
                         {QString::number(header.schema), QString::number(newestSchema)});
    return header;
}

// Says who it is that holds the file.
template<typename Work>
void namingHolder(const QString &path, const Opening &opening, const Work &work)
{
    try {
        work();
    } catch (const StoreError &error) {
        if (error.error().kind != ErrorKind::Locked)
            throw;
        throw StoreError(ErrorKind::Locked, path, LockNote(opening.folders.data, path).holder());
    }
}

std::unique_ptr<Database> connect(const QString &path, Access access, const Opening &opening)
{
    std::unique_ptr<Database> database;
    namingHolder(path, opening, [&] {
        database = std::make_unique<Database>(path, access);
        applyDocumentPragmas(*database, access);
        database->value(u"SELECT count(*) FROM sqlite_schema"_s); // the first read tells a locked or foreign file
    });
    return database;
}

void migrate(const Database &database, const Schema &schema, int from, const Opening &opening)
{
    Backups(opening.folders.data, documentId(database)).make(database, opening.clock());
    schema.bringUpToDate(database, from);
}

// Writing needs permission in the file and in its folder, where SQLite keeps its journal.
bool isWritable(const QString &path)
{
    const QFileInfo file(path);
    return file.isWritable() && QFileInfo(file.absolutePath()).isWritable();
}

// A journal beside the file is rolled back by whoever may write, for one who may only read too; otherwise the file could not
// be read at all. Should that go wrong, what there was lies in the data folder.
void finishUnfinished(const QString &path, const Opening &opening)
{
    if (!hasHotJournal(path) || !isWritable(path))
        return;
    Unfinished(opening.folders.data, path).keep();
    connect(path, Access::ReadWrite, opening);
}

Access possibleAccess(const QString &path, const Opening &opening, Condition &condition)
{
    const QString fileSystem = opening.fileSystemOf(path);
    if (isNetwork(fileSystem))
        condition.network = fileSystem;
    const bool inPlace = condition.network.isEmpty() || opening.evenOnNetwork;
    return inPlace && isWritable(path) ? opening.access : Access::ReadOnly;
}

// Where files of another machine lie, a second kind of lock would stand in the way of SQLite's own.
void hold(OpenedFile &opened, const QString &path, const Opening &opening)
{
    const bool isFarAway = !opened.condition.network.isEmpty();
    namingHolder(path, opening, [&] {
        if (opened.access == Access::ReadWrite)
            opened.held->claim(isFarAway);
        else if (HeldFile::isClaimed(path) || !isFarAway)
            opened.held->checkFree();
    });
}

} // namespace

base::Id documentId(const Database &database)
{
    return base::Id::fromString(
        database.value(u"SELECT value FROM fact WHERE name = 'document_id'"_s).toString());
}

OpenedFile openDocument(const QString &path, const Opening &opening)
{
    const Schema schema(opening.folders.schema);
    OpenedFile opened;
    opened.held = std::make_unique<HeldFile>(path);
    const FileHeader header = checkedHeader(*opened.held, path, schema.newest());
    opened.access = possibleAccess(path, opening, opened.condition);
    hold(opened, path, opening);
    finishUnfinished(path, opening);
    opened.connection = connect(path, opened.access, opening);
    if (QFileInfo(path).size() <= opening.looksOverUpTo)
        opened.condition.damage = lookOver(*opened.connection);
    else
        opened.condition.needsCheckUp = true;
    if (!opened.condition.damage.isEmpty() && opened.access == Access::ReadWrite) {
        // Nothing more is written into a damaged file: that could destroy what can still be brought back.
        opened.connection.reset();
        opened.access = Access::ReadOnly;
        opened.held->giveUp();
        opened.connection = connect(path, opened.access, opening);
    }
    if (header.schema < schema.newest() && opened.access == Access::ReadWrite)
        migrate(*opened.connection, schema, header.schema, opening);
    return opened;
}

void makeDocument(const QString &path, const Opening &opening)
{
    makeDocument(path, opening, base::Id::create());
}

void makeDocument(const QString &path, const Opening &opening, const base::Id &id)
{
    const QFileInfo folder(QFileInfo(path).absolutePath());
    if (!folder.isDir())
        throw StoreError(ErrorKind::NotFound, path, {folder.filePath()});
    if (!folder.isWritable())
        throw StoreError(ErrorKind::NoPermission, path, {folder.filePath()});
    const Schema schema(opening.folders.schema);
    const Database database(path, Access::ReadWrite);
    applyDocumentPragmas(database, Access::ReadWrite);
    schema.bringUpToDate(database, 0);
    Statement fact(database, u"INSERT INTO fact (name, value) VALUES (?, ?)"_s);
    fact.run(u"document_id"_s, id.toString());
    fact.run(u"created_at"_s, base::toStoredTime(opening.clock()));
    fact.run(u"checked_at"_s, base::toStoredTime(opening.clock()));
}

} // namespace store
