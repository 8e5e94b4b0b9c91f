// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/newbeginning.h"

#include "store/database.h"
#include "store/door.h"
#include "store/heldfile.h"
#include "store/statement.h"
#include "store/storeerror.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtEndian>

namespace store {

using namespace Qt::StringLiterals;
using base::ErrorKind;

namespace {

// The file format: https://sqlite.org/fileformat2.html, 1.3 (header), 1.6 (pages of trees).
constexpr qsizetype headerSize = 100;
constexpr qsizetype pageSizeAt = 16;
constexpr qsizetype changeCounterAt = 24;
constexpr qsizetype pageCountAt = 28;
constexpr qsizetype firstFreePageAt = 32;
constexpr qsizetype freePagesAt = 36;
constexpr qsizetype validForAt = 92;
constexpr qsizetype cellsOfInnerPage = headerSize + 12;
constexpr qsizetype cellCountAt = headerSize + 3;
constexpr qsizetype rightmostAt = headerSize + 8;
constexpr char innerPage = 5;
constexpr char leafPage = 13;

quint16 shortAt(const QByteArray &page, qsizetype at)
{
    return qFromBigEndian<quint16>(page.constData() + at);
}

quint32 numberAt(const QByteArray &page, qsizetype at)
{
    return qFromBigEndian<quint32>(page.constData() + at);
}

void setNumber(QByteArray &page, qsizetype at, quint32 number)
{
    qToBigEndian(number, page.data() + at);
}

/// The first page of a file and the pages it leads to, which hold the list of its tables.
struct Beginning {
    QByteArray page;
    QList<qsizetype> links; ///< where in it the numbers of the others stand
    QList<QByteArray> others;
};

std::optional<Beginning> beginningOf(const QByteArray &file)
{
    const qsizetype size = shortAt(file, pageSizeAt);
    Beginning beginning{file.first(size), {}, {}};
    const QByteArray &page = beginning.page;
    if (page[headerSize] == leafPage)
        return beginning;
    if (page[headerSize] != innerPage)
        return std::nullopt;
    for (int cell = 0; cell < shortAt(page, cellCountAt); ++cell)
        beginning.links.append(shortAt(page, cellsOfInnerPage + 2 * cell));
    beginning.links.append(rightmostAt);
    for (const qsizetype link : std::as_const(beginning.links)) {
        beginning.others.append(file.mid((numberAt(page, link) - 1) * size, size));
        if (beginning.others.last().size() != size || beginning.others.last()[0] != leafPage)
            return std::nullopt;
    }
    return beginning;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Of a manual as it is made, and of one as it is copied: a copy has its tables in another order.
QList<Beginning> possibleBeginnings(const Opening &opening)
{
    QList<Beginning> found;
    const QTemporaryDir folder;
    const QString made = folder.filePath(u"made"_s);
    const QString copied = folder.filePath(u"copied"_s);
    makeDocument(made, opening);
    Statement(Database(made, Access::ReadOnly), u"VACUUM INTO ?"_s).run(copied);
    for (const QString &sample : {made, copied})
        if (const std::optional<Beginning> beginning = beginningOf(bytesOf(sample)))
            found.append(*beginning);
    return found;
}

void append(QTemporaryFile &file, const QByteArray &bytes)
{
    if (file.write(bytes) != bytes.size())
        throw StoreError(ErrorKind::InputOutput, file.fileName(), {file.fileName(), file.errorString()});
}

// All but the first page as it is; the list of tables goes behind the end, where it is in nobody's way.
std::unique_ptr<QTemporaryFile> under(Beginning beginning, const QString &damaged, const QString &path,
                                      const base::CancelToken &cancel)
{
    constexpr qint64 piece = 8 * 1024 * 1024;
    const HeldFile source(damaged);
    const qint64 size = beginning.page.size();
    auto file = std::make_unique<QTemporaryFile>(path + u".XXXXXX"_s);
    if (!file->open())
        throw StoreError(ErrorKind::InputOutput, file->fileName(), {file->fileName(), file->errorString()});
    append(*file, beginning.page);
    for (QByteArray bytes = source.bytesAt(size, piece); !bytes.isEmpty(); bytes = source.bytesAt(file->pos(), piece)) {
        if (cancel.isCancelled())
            throw StoreError(ErrorKind::Cancelled, damaged);
        append(*file, bytes);
    }
    if (const qint64 rest = file->pos() % size; rest > 0)
        append(*file, QByteArray(size - rest, '\0'));
    for (qsizetype i = 0; i < beginning.links.size(); ++i) {
        append(*file, beginning.others[i]);
        setNumber(beginning.page, beginning.links[i], quint32(file->pos() / size));
    }
    setNumber(beginning.page, pageCountAt, quint32(file->pos() / size));
    setNumber(beginning.page, validForAt, numberAt(beginning.page, changeCounterAt));
    setNumber(beginning.page, firstFreePageAt, 0);
    setNumber(beginning.page, freePagesAt, 0);
    file->seek(0);
    append(*file, beginning.page);
    file->flush();
    return file;
}

// In another order one table would be taken for another.
bool leadsToJournal(const QString &path, const base::Id &document)
{
    const auto leads = guarded([&] {
        const std::unique_ptr<Database> database = Database::untouched(path);
        const QString hash = u"SELECT typeof(hash) || length(hash) FROM %1 LIMIT 1"_s;
        return documentId(*database) == document && database->value(hash.arg(u"version"_s)).toString() == u"blob32"
               && database->value(hash.arg(u"head"_s)).toString() == u"blob32"
               && database->value(u"SELECT length(nonce) FROM change LIMIT 1"_s).toInt() == 16;
    });
    return leads && *leads;
}

} // namespace

std::unique_ptr<QTemporaryFile> withNewBeginning(const QString &damaged, const QString &path, const base::Id &document,
                                                 const Opening &opening, const base::CancelToken &cancel)
{
    for (const Beginning &beginning : possibleBeginnings(opening)) {
        auto file = under(beginning, damaged, path, cancel);
        if (leadsToJournal(file->fileName(), document))
            return file;
    }
    return {};
}

} // namespace store
