// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/fileidentity.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

namespace store {

using namespace Qt::StringLiterals;

FileIdentity FileIdentity::of(const QString &path)
{
    FileIdentity identity;
#ifdef Q_OS_UNIX
    struct stat status = {};
    identity.m_there = ::stat(QFile::encodeName(path).constData(), &status) == 0;
    identity.m_device = quint64(status.st_dev);
    identity.m_node = quint64(status.st_ino);
#else
    // Elsewhere an open file cannot be moved or replaced; its name is enough.
    identity.m_there = QFileInfo::exists(path);
    identity.m_node = qHash(QFileInfo(path).canonicalFilePath());
#endif
    return identity;
}

namespace {

bool isInBin(const QString &path)
{
    return path.contains(u"/Trash/"_s) || path.contains(u"/.Trash"_s);
}

// The system knows the name of every file this process holds open.
QStringList heldFiles()
{
    QStringList paths;
#ifdef Q_OS_LINUX
    const QString folder = u"/proc/self/fd/"_s;
    for (const QString &descriptor : QDir(folder).entryList(QDir::Files | QDir::System))
        paths.append(QFile::symLinkTarget(folder + descriptor));
#endif
    return paths;
}

} // namespace

QString FileIdentity::whereabouts(const QString &path) const
{
    QStringList candidates = heldFiles();
    for (const QFileInfo &neighbour : QFileInfo(path).absoluteDir().entryInfoList({u"*.vademecum"_s}, QDir::Files))
        candidates.append(neighbour.filePath());
    for (const QString &candidate : std::as_const(candidates))
        if (!isInBin(candidate) && of(candidate) == *this)
            return candidate;
    return {};
}

} // namespace store
