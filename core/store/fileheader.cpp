// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/fileheader.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace store {

using namespace Qt::StringLiterals;
using base::Error;
using base::ErrorKind;

namespace {

quint32 numberAt(const QByteArray &bytes, int offset)
{
    return qFromBigEndian<quint32>(bytes.constData() + offset);
}

qint64 wantedSize(const QByteArray &bytes)
{
    // The size in pages counts only while the change counter and the "version valid for" number agree.
    if (numberAt(bytes, 24) != numberAt(bytes, 92))
        return 0;
    const int pageSize = qFromBigEndian<quint16>(bytes.constData() + 16);
    return qint64(numberAt(bytes, 28)) * (pageSize == 1 ? 65536 : pageSize);
}

} // namespace

base::Result<FileHeader> readFileHeader(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Error{ErrorKind::NotFound, path, {path}};
    if (!info.isFile())
        return Error{ErrorKind::NotAManual, path, {}};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::NoPermission, path, {path}};
    const QByteArray bytes = file.read(100);
    if (bytes.size() < 100 || !bytes.startsWith(QByteArray("SQLite format 3\0", 16)))
        return Error{ErrorKind::NotAManual, path, {}};
    return FileHeader{numberAt(bytes, 68), int(numberAt(bytes, 60)), wantedSize(bytes)};
}

bool hasHotJournal(const QString &path)
{
    QFile journal(path + u"-journal"_s);
    // A journal whose head was overwritten with zeros belongs to a finished transaction.
    return journal.open(QIODevice::ReadOnly) && journal.read(8) == QByteArray("\xd9\xd5\x05\xf9\x20\xa1\x63\xd7", 8);
}

} // namespace store
