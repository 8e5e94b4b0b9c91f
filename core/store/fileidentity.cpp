// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/fileidentity.h"

#include <QFile>
#include <QFileInfo>
#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

namespace store {

FileIdentity FileIdentity::of(const QString &path)
{
    FileIdentity identity;
#ifdef Q_OS_UNIX
    struct stat status = {};
    identity.m_there = ::stat(QFile::encodeName(path).constData(), &status) == 0;
    identity.m_device = quint64(status.st_dev);
    identity.m_node = quint64(status.st_ino);
#else
    // Elsewhere an open file cannot be moved or replaced; that it is there is enough.
    identity.m_there = QFileInfo::exists(path);
#endif
    return identity;
}

} // namespace store
