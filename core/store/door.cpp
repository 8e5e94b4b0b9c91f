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

#include <QDir>
#include <QFileInfo>

namespace store {

using namespace Qt::StringLiterals;
using base::ErrorKind;

namespace {

FileHeader checkedHeader(const QString &path, int newestSchema)
{
    const base::Result<FileHeader> header = readFileHeader(path);
    if (!header)
        throw StoreError(header.error());
    const bool truncated = QFileInfo(path).size() < header->wantedSize && !hasHotJournal(path);
    if (header->applicationId != applicationId || header->schema < 1 || truncated)
        throw StoreError(ErrorKind::NotAManual, path);
    if (header->schema > newestSchema)
        throw StoreError(ErrorKind::NewerManual, path,
                         {QString::number(header->schema), QString::number(newestSchema)});
    return *header;
}

// SQLite is about to roll back what another program did not finish. Should that go wrong, this is what there was.
void keepUnfinished(const QString &path, const Opening &opening)
{
    if (!hasHotJournal(path))
        return;
    const QString folder = opening.folders.data + u"/unfinished"_s;
    QDir().mkpath(folder);
    const QString base = folder + u'/' + QFileInfo(path).fileName();
    for (const QString &end : {u""_s, u"-journal"_s}) {
        QFile::remove(base + end);
        QFile::copy(path + end, base + end);
    }
}

std::unique_ptr<Database> connect(const QString &path, Access access, const Opening &opening)
{
    try {
        auto database = std::make_unique<Database>(path, access);
        applyDocumentPragmas(*database, access);
        database->value(u"SELECT count(*) FROM sqlite_schema"_s); // the first read tells a locked or foreign file
        return database;
    } catch (const StoreError &error) {
        if (error.error().kind != ErrorKind::Locked)
            throw;
        throw StoreError(ErrorKind::Locked, path, LockNote(opening.folders.data, path).holder());
    }
}

base::Id documentId(const Database &database)
{
    return base::Id::fromString(
        database.value(u"SELECT value FROM fact WHERE name = 'document_id'"_s).toString());
}

void migrate(const Database &database, const Schema &schema, int from, const Opening &opening)
{
    Backups(opening.folders.data, documentId(database)).make(database, opening.clock());
    schema.bringUpToDate(database, from);
}

} // namespace

Access possibleAccess(const QString &path, Access wanted)
{
    const QFileInfo file(path);
    const bool writable = file.isWritable() && QFileInfo(file.absolutePath()).isWritable();
    return writable ? wanted : Access::ReadOnly;
}

std::unique_ptr<Database> openDocument(const QString &path, Access access, const Opening &opening)
{
    const Schema schema(opening.folders.schema);
    const FileHeader header = checkedHeader(path, schema.newest());
    if (header.schema < schema.newest() && access == Access::ReadOnly)
        throw StoreError(ErrorKind::ReadOnly, path, {path});
    if (access == Access::ReadWrite)
        keepUnfinished(path, opening);
    std::unique_ptr<Database> database = connect(path, access, opening);
    if (header.schema < schema.newest())
        migrate(*database, schema, header.schema, opening);
    return database;
}

void makeDocument(const QString &path, const Opening &opening)
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
    fact.run(u"document_id"_s, base::Id::create().toString());
    fact.run(u"created_at"_s, base::toStoredTime(opening.clock()));
}

} // namespace store
