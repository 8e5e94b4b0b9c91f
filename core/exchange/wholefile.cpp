// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/wholefile.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#ifdef Q_OS_LINUX
#include <sys/stat.h>
#endif

namespace exchange {

using base::Error;
using base::ErrorKind;

namespace {

Error failure(const QString &path, const QFileDevice &file)
{
    const QFileInfo info(path);
    const QFileInfo folder(info.absolutePath());
    if (file.error() == QFileDevice::ResourceError) // what Qt makes of "no space left on device"
        return {ErrorKind::DiskFull, path, {path}};
    if (!folder.isDir())
        return {ErrorKind::NotFound, path, {folder.filePath()}};
    if (file.error() == QFileDevice::PermissionsError || !folder.isWritable() || (info.exists() && !info.isWritable()))
        return {ErrorKind::NoPermission, path, {path}};
    return {ErrorKind::InputOutput, path, {path, file.errorString()}};
}

// A manual that is open: closing another descriptor of its file would let go of the lock SQLite has on it
// (https://sqlite.org/howtocorrupt.html, 2.2).
bool isOpenHere(const QString &path)
{
#ifdef Q_OS_LINUX
    struct stat asked = {};
    if (::stat(QFile::encodeName(path).constData(), &asked) != 0)
        return false;
    const QString open = QStringLiteral("/proc/self/fd/");
    for (const QString &descriptor : QDir(open).entryList(QDir::Files | QDir::System)) {
        struct stat held = {};
        if (::stat(QFile::encodeName(open + descriptor).constData(), &held) == 0 && held.st_dev == asked.st_dev
            && held.st_ino == asked.st_ino)
            return true;
    }
#else
    Q_UNUSED(path)
#endif
    return false;
}

/// A disk that fills up takes a part and gives no reason; it gives one for the rest.
bool writeAll(QSaveFile &file, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const qint64 written = file.write(bytes.data(), bytes.size());
        if (written <= 0)
            return false;
        bytes = bytes.sliced(written);
    }
    return true;
}

} // namespace

base::Result<QByteArray> readWhole(const QString &path, qint64 largest)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Error{ErrorKind::NotFound, path, {path}};
    if (!info.isFile() || isOpenHere(path))
        return Error{ErrorKind::UnsupportedType, path, {info.fileName()}};
    if (info.size() > largest)
        return Error{ErrorKind::FileTooLarge, path, {QString::number(info.size()), QString::number(largest)}};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{info.isReadable() ? ErrorKind::InputOutput : ErrorKind::NoPermission, path, {path, file.errorString()}};
    const QByteArray bytes = file.read(largest + 1); // it may grow while it is read
    if (file.error() != QFileDevice::NoError)
        return Error{ErrorKind::InputOutput, path, {path, file.errorString()}};
    if (bytes.size() > largest)
        return Error{ErrorKind::FileTooLarge, path, {QString::number(bytes.size()), QString::number(largest)}};
    return bytes;
}

base::Outcome writeWhole(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) || !writeAll(file, bytes) || !file.commit())
        return failure(path, file);
    return {};
}

} // namespace exchange
