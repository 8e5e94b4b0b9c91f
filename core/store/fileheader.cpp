// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/fileheader.h"

#include "store/heldfile.h"

#include <QFile>
#include <QtEndian>

namespace store {

using namespace Qt::StringLiterals;

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

std::optional<FileHeader> readFileHeader(const HeldFile &file)
{
    const QByteArray bytes = file.head(100);
    if (bytes.size() < 100 || !bytes.startsWith(QByteArray("SQLite format 3\0", 16)))
        return std::nullopt;
    return FileHeader{numberAt(bytes, 68), int(numberAt(bytes, 60)), wantedSize(bytes)};
}

// In the table of facts the name stands directly before the value; its page is among the first of a file.
base::Id documentNamedIn(const HeldFile &file)
{
    constexpr qint64 farEnough = 1024 * 1024;
    constexpr qsizetype idLength = 36;
    const QByteArray name("document_id");
    const QByteArray bytes = file.head(farEnough);
    for (qsizetype at = bytes.indexOf(name); at >= 0; at = bytes.indexOf(name, at + 1)) {
        const base::Id id = base::Id::fromString(QString::fromLatin1(bytes.mid(at + name.size(), idLength)));
        if (!id.isNull())
            return id;
    }
    return {};
}

bool hasHotJournal(const QString &path)
{
    QFile journal(path + u"-journal"_s);
    // A journal whose head was overwritten with zeros belongs to a finished transaction.
    return journal.open(QIODevice::ReadOnly) && journal.read(8) == QByteArray("\xd9\xd5\x05\xf9\x20\xa1\x63\xd7", 8);
}

} // namespace store
