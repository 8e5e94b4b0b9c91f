// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/document.h"

#include "history/fingerprint.h"
#include "model/journalvalue.h"
#include "store/door.h"
#include "store/storeerror.h"

#include <QFile>

namespace store {

using namespace Qt::StringLiterals;
using base::ErrorKind;
using history::Change;

Document::Document(const QString &path, const Opening &wish)
    : opening(wish)
    , access(possibleAccess(path, wish.access))
    , m_connection(openDocument(path, access, opening))
    , m_note(opening.folders.data, path)
    , database(*m_connection)
    , id(base::Id::fromString(database.value(u"SELECT value FROM fact WHERE name = 'document_id'"_s).toString()))
    , journal(database)
    , state(database)
    , recorder(database, journal, state)
    , merger(database, journal, state)
    , reader(database)
    , drafts(database, state)
    , assets(database)
    , editions(database, assets)
    , backups(opening.folders.data, id)
    , index(opening.folders.cache, id)
    , m_identity(FileIdentity::of(path))
{
    if (access == Access::ReadOnly)
        return;
    wasLeftOpen = m_note.exists();
    m_note.leave(opening.author);
}

void Document::make(const QString &path, const Commit &first, const Opening &opening, const base::Progress &progress,
                    const base::CancelToken &cancel)
{
    if (QFile::exists(path))
        throw StoreError(ErrorKind::AlreadyExists, path, {path});
    const QString part = path + u".part"_s;
    const auto discard = [&] {
        QFile::remove(part);
        QFile::remove(part + u"-journal"_s);
    };
    discard();
    try {
        makeDocument(part, opening);
        Document(part, opening).write(first, progress, cancel);
        if (!QFile::rename(part, path))
            throw StoreError(QFile::exists(path) ? ErrorKind::AlreadyExists : ErrorKind::NoPermission, path, {path});
    } catch (const StoreError &error) {
        discard();
        base::Error told = error.error();
        told.place = path;
        told.details.replaceInStrings(part, path);
        throw StoreError(told);
    }
}

Change Document::write(const Commit &commit, const base::Progress &progress, const base::CancelToken &cancel)
{
    Change change;
    inTransaction([&] {
        for (const history::Asset &asset : commit.assets)
            assets.put(asset);
        change = recorder.record(commit.header, commit.writes, opening.clock(), progress, cancel);
        for (const model::Key &key : commit.settledDrafts)
            drafts.drop(key);
    });
    return change;
}

history::EditionLine Document::publish(const history::EditionPlan &plan)
{
    const qsizetype conflicts = reader.conflicts().size();
    if (conflicts > 0)
        throw StoreError(ErrorKind::NotPublishable, database.path(), {QString::number(conflicts), u"0"_s});
    history::EditionLine line;
    inTransaction([&] {
        line = editions.publish(plan);
        notePublication(line);
    });
    return line;
}

// The journal remembers what was published, so that an edition that vanished can be missed.
void Document::notePublication(const history::EditionLine &line)
{
    Change change;
    change.nonce = base::Id::create();
    change.format = model::journalFormat;
    change.origin = u"local"_s;
    change.header = {line.publishedBy, line.publishedAt, history::Reason::Published, line.number, {}};
    change.id = history::fingerprint(change);
    journal.append(change, journal.lastNumber() + 1, opening.clock());
}

QStringList Document::publishedNumbers() const
{
    QStringList numbers;
    const QString published = history::codeOf(history::Reason::Published);
    Rows rows(database, uR"(
        SELECT detail FROM change WHERE reason = ? AND origin = 'local' ORDER BY n)"_s, published);
    while (rows.next())
        numbers.append(rows.text(0));
    return numbers;
}

QList<history::Verdict> Document::verifyEditions(const QStringList &numbers, const base::Progress &progress,
                                                 const base::CancelToken &cancel)
{
    QStringList there;
    for (const history::EditionLine &line : editions.list())
        there.append(line.number);
    const QStringList published = publishedNumbers();
    QStringList wanted = numbers.isEmpty() ? there + published : numbers;
    wanted.removeDuplicates();
    QList<history::Verdict> verdicts;
    for (const QString &number : wanted) {
        if (cancel.isCancelled())
            throw StoreError(ErrorKind::Cancelled, database.path());
        if (progress)
            progress(verdicts.size(), wanted.size());
        if (!there.contains(number) && published.contains(number))
            verdicts.append({number, {}, {u"edition"_s}});
        else
            verdicts.append(editions.verify(number));
        if (there.contains(number) && !published.contains(number))
            verdicts.last().differences.append(u"journal"_s);
    }
    return verdicts;
}

QHash<base::Hash, QByteArray> Document::picturesInUse()
{
    QHash<base::Hash, QByteArray> pictures;
    Rows rows(database, u"SELECT id, value FROM object WHERE kind = 'picture' AND deleted = 0"_s);
    while (rows.next()) {
        const model::Key key = model::headerKey({model::ObjectKind::Picture, rows.id(0)});
        const base::Result<model::Value> value = model::decode(key, rows.text(1).toUtf8());
        const auto *header = value ? std::get_if<model::PictureHeader>(&*value) : nullptr;
        if (header && !pictures.contains(header->asset) && assets.contains(header->asset))
            pictures.insert(header->asset, assets.bytes(header->asset));
    }
    return pictures;
}

void Document::checkWritable() const
{
    if (access == Access::ReadOnly)
        throw StoreError(ErrorKind::ReadOnly, database.path(), {database.path()});
    if (FileIdentity::of(database.path()) != m_identity)
        throw StoreError(ErrorKind::Moved, database.path(), {database.path()});
}

} // namespace store
