// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/heldfile.h"

#include "store/storeerror.h"

#include <QFile>
#include <QFileInfo>
#include <QList>
#include <QMutex>
#include <QMutexLocker>
#include <cerrno>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#endif

namespace store {

using base::ErrorKind;

/// What all that hold one file in this process have in common.
struct HeldFile::Shared {
    QString path;
    FileIdentity identity;
    QFile file;
    bool isClaimed = false;
    bool isLocked = false; ///< out of this process too

    explicit Shared(const QString &name) : path(name), identity(FileIdentity::of(name)), file(name) {}
    static QList<std::weak_ptr<Shared>> &all()
    {
        static QList<std::weak_ptr<Shared>> list;
        return list;
    }
};

namespace {

QMutex &mutex()
{
    static QMutex one;
    return one;
}

// Of a file system that cannot do it nothing is asked: SQLite's lock holds there as far as any does.
bool lockFile(const QFile &file)
{
#ifdef Q_OS_UNIX
    return ::flock(file.handle(), LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK;
#else
    Q_UNUSED(file)
    return true;
#endif
}

void unlockFile(const QFile &file)
{
#ifdef Q_OS_UNIX
    ::flock(file.handle(), LOCK_UN);
#else
    Q_UNUSED(file)
#endif
}

} // namespace

std::shared_ptr<HeldFile::Shared> HeldFile::find(const FileIdentity &identity)
{
    Shared::all().removeIf([](const std::weak_ptr<Shared> &one) { return one.expired(); });
    for (const std::weak_ptr<Shared> &one : std::as_const(Shared::all()))
        if (std::shared_ptr<Shared> shared = one.lock(); shared && shared->identity == identity)
            return shared;
    return {};
}

HeldFile::HeldFile(const QString &path)
{
    const QMutexLocker lock(&mutex());
    const FileIdentity identity = FileIdentity::of(path);
    if (!identity.isThere())
        throw StoreError(ErrorKind::NotFound, path, {path});
    if (!QFileInfo(path).isFile())
        throw StoreError(ErrorKind::NotAManual, path);
    m_shared = find(identity);
    if (m_shared)
        return;
    auto opened = std::make_shared<Shared>(path);
    if (!opened->file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        throw StoreError(ErrorKind::NoPermission, path, {path});
    Shared::all().append(opened);
    m_shared = std::move(opened);
}

// With the mutex, so that nobody opens what is being closed.
HeldFile::~HeldFile()
{
    giveUp();
    const QMutexLocker lock(&mutex());
    m_shared.reset();
}

QByteArray HeldFile::bytesAt(qint64 from, qint64 bytes) const
{
    const QMutexLocker lock(&mutex());
    return m_shared->file.seek(from) ? m_shared->file.read(bytes) : QByteArray();
}

void HeldFile::claim(bool inProcessOnly)
{
    const QMutexLocker lock(&mutex());
    if (m_shared->isClaimed || !(inProcessOnly || lockFile(m_shared->file)))
        throw StoreError(ErrorKind::Locked, m_shared->path);
    m_shared->isClaimed = true;
    m_shared->isLocked = !inProcessOnly;
    m_isOurs = true;
}

void HeldFile::giveUp()
{
    const QMutexLocker lock(&mutex());
    if (!m_isOurs)
        return;
    if (m_shared->isLocked)
        unlockFile(m_shared->file);
    m_shared->isClaimed = m_shared->isLocked = false;
    m_isOurs = false;
}

void HeldFile::checkFree() const
{
    const QMutexLocker lock(&mutex());
    if (m_shared->isClaimed || !lockFile(m_shared->file))
        throw StoreError(ErrorKind::Locked, m_shared->path);
    unlockFile(m_shared->file);
}

bool HeldFile::isClaimed(const QString &path)
{
    const QMutexLocker lock(&mutex());
    const FileIdentity identity = FileIdentity::of(path);
    const std::shared_ptr<Shared> shared = identity.isThere() ? find(identity) : nullptr;
    return shared && shared->isClaimed;
}

} // namespace store
