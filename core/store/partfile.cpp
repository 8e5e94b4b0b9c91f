// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/partfile.h"

#include "store/storeerror.h"

#include <QFile>
#include <QFileInfo>
#include <cstdio>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace store {

using base::ErrorKind;

namespace {

// A name that reaches the disk before what it names would be an empty file after a power failure; VACUUM INTO does not wait.
void sync(const QString &path)
{
#ifdef Q_OS_UNIX
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    const bool synced = ::fsync(descriptor) == 0;
    ::close(descriptor);
    if (!synced)
        throw StoreError(ErrorKind::InputOutput, path, {path, QString()});
#else
    Q_UNUSED(path)
#endif
}

} // namespace

void PartFile::finish(bool overwrite)
{
    sync(m_path);
    if (!overwrite && !QFile::rename(m_path, m_target))
        throw StoreError(QFile::exists(m_target) ? ErrorKind::AlreadyExists : ErrorKind::NoPermission, m_target, {m_target});
    // QFile never replaces; rename(2) does, in one step.
    if (overwrite && std::rename(QFile::encodeName(m_path).constData(), QFile::encodeName(m_target).constData()) != 0)
        throw StoreError(ErrorKind::NoPermission, m_target, {m_target});
    sync(QFileInfo(m_target).absolutePath());
}

void PartFile::discard()
{
    QFile::remove(m_path);
    QFile::remove(m_path + QStringLiteral("-journal"));
}

} // namespace store
