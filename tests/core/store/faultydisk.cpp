// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "faultydisk.h"

#include <QFile>
#include <QFileInfo>
#include <cstring>
#include <sqlite3.h>

namespace {

FaultyDisk *disk = nullptr;
sqlite3_vfs *real = nullptr;
sqlite3_vfs shim;

/// SQLite gives us szOsFile bytes: our head, then the real file.
struct ShimFile {
    sqlite3_file base;
    QString *path;
    sqlite3_file *real;
};

ShimFile *in(sqlite3_file *file) { return reinterpret_cast<ShimFile *>(file); }
sqlite3_file *realOf(sqlite3_file *file) { return in(file)->real; }

int closeFile(sqlite3_file *file)
{
    delete in(file)->path;
    return realOf(file)->pMethods->xClose(realOf(file));
}
int readFile(sqlite3_file *file, void *bytes, int size, sqlite3_int64 offset)
{
    return realOf(file)->pMethods->xRead(realOf(file), bytes, size, offset);
}
int writeFile(sqlite3_file *file, const void *bytes, int size, sqlite3_int64 offset)
{
    if (const int code = disk->step(*in(file)->path))
        return code;
    disk->wrote(*in(file)->path, QByteArray(static_cast<const char *>(bytes), size), offset);
    return realOf(file)->pMethods->xWrite(realOf(file), bytes, size, offset);
}
int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    if (const int code = disk->step(*in(file)->path))
        return code;
    disk->truncated(*in(file)->path, size);
    return realOf(file)->pMethods->xTruncate(realOf(file), size);
}
int syncFile(sqlite3_file *file, int flags)
{
    if (const int code = disk->step(*in(file)->path))
        return code == SQLITE_FULL ? SQLITE_FULL : SQLITE_IOERR_FSYNC;
    disk->synced(*in(file)->path);
    return realOf(file)->pMethods->xSync(realOf(file), flags);
}
int sizeOfFile(sqlite3_file *file, sqlite3_int64 *size)
{
    return realOf(file)->pMethods->xFileSize(realOf(file), size);
}
int lockFile(sqlite3_file *file, int lock) { return realOf(file)->pMethods->xLock(realOf(file), lock); }
int unlockFile(sqlite3_file *file, int lock) { return realOf(file)->pMethods->xUnlock(realOf(file), lock); }
int isReserved(sqlite3_file *file, int *answer) { return realOf(file)->pMethods->xCheckReservedLock(realOf(file), answer); }
int control(sqlite3_file *file, int what, void *argument)
{
    return realOf(file)->pMethods->xFileControl(realOf(file), what, argument);
}
int sectorSize(sqlite3_file *) { return 512; }
int promises(sqlite3_file *) { return 0; } // nothing: not even that a write is atomic

const sqlite3_io_methods methods = [] {
    sqlite3_io_methods table = {};
    table.iVersion = 1;
    table.xClose = closeFile;
    table.xRead = readFile;
    table.xWrite = writeFile;
    table.xTruncate = truncateFile;
    table.xSync = syncFile;
    table.xFileSize = sizeOfFile;
    table.xLock = lockFile;
    table.xUnlock = unlockFile;
    table.xCheckReservedLock = isReserved;
    table.xFileControl = control;
    table.xSectorSize = sectorSize;
    table.xDeviceCharacteristics = promises;
    return table;
}();

int openFile(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *given)
{
    ShimFile *opened = in(file);
    opened->base.pMethods = nullptr;
    opened->real = reinterpret_cast<sqlite3_file *>(opened + 1);
    const int code = real->xOpen(real, name, opened->real, flags, given);
    if (code != SQLITE_OK)
        return code;
    opened->path = new QString(QFile::decodeName(name ? name : ""));
    opened->base.pMethods = &methods;
    return code;
}
int removeFile(sqlite3_vfs *, const char *name, int syncFolder)
{
    if (disk->step(QFile::decodeName(name)))
        return SQLITE_IOERR_DELETE;
    const int code = real->xDelete(real, name, syncFolder);
    if (code == SQLITE_OK && syncFolder)
        disk->removed(QFile::decodeName(name));
    return code;
}

} // namespace

FaultyDisk::FaultyDisk()
{
    disk = this;
    real = sqlite3_vfs_find(nullptr);
    shim = *real;
    shim.zName = "faulty";
    shim.szOsFile = int(sizeof(ShimFile)) + real->szOsFile;
    shim.pNext = nullptr;
    shim.xOpen = openFile;
    shim.xDelete = removeFile;
    sqlite3_vfs_register(&shim, 1);
}

FaultyDisk::~FaultyDisk()
{
    sqlite3_vfs_unregister(&shim);
    sqlite3_vfs_register(real, 1);
    disk = nullptr;
}

void FaultyDisk::failAt(int call, Fault fault, bool forGood)
{
    m_calls = 0;
    m_failAt = call;
    m_fault = fault;
    m_forGood = forGood;
    m_hasFailed = false;
}

int FaultyDisk::step(const QString &path)
{
    if (m_before)
        m_before();
    if (!path.startsWith(m_failing))
        return SQLITE_OK;
    ++m_calls;
    const bool fails = m_failAt > 0 && (m_forGood ? m_calls >= m_failAt : m_calls == m_failAt);
    m_hasFailed = m_hasFailed || fails;
    return !fails ? SQLITE_OK : m_fault == Fault::Full ? SQLITE_FULL : SQLITE_IOERR_WRITE;
}

void FaultyDisk::wrote(const QString &path, const QByteArray &bytes, qint64 offset)
{
    QByteArray &now = m_files[path].now;
    if (now.size() < offset + bytes.size())
        now.append(QByteArray(offset + bytes.size() - now.size(), '\0'));
    std::memcpy(now.data() + offset, bytes.constData(), size_t(bytes.size()));
}

void FaultyDisk::synced(const QString &path)
{
    File &file = m_files[path];
    file.synced = file.now;
    file.isSynced = true;
}

void FaultyDisk::truncated(const QString &path, qint64 size)
{
    m_files[path].now.truncate(size);
}

void FaultyDisk::removed(const QString &path)
{
    m_files.remove(path);
}

void FaultyDisk::putImage(const QString &folder, const std::function<bool()> &keeps) const
{
    constexpr qsizetype sector = 512;
    for (auto file = m_files.cbegin(); file != m_files.cend(); ++file) {
        if (!file->isSynced && !keeps())
            continue;
        QByteArray image = file->synced;
        for (qsizetype at = 0; at < file->now.size(); at += sector) {
            const QByteArray written = file->now.mid(at, sector);
            if (file->synced.mid(at, sector) == written || !keeps())
                continue;
            if (image.size() < at + written.size())
                image.append(QByteArray(at + written.size() - image.size(), '\0'));
            image.replace(at, written.size(), written);
        }
        QFile out(folder + u'/' + QFileInfo(file.key()).fileName());
        if (out.open(QIODevice::WriteOnly))
            out.write(image);
    }
}
