// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/fileplace.h"

#include <QFileInfo>
#include <QStorageInfo>

namespace store {

using namespace Qt::StringLiterals;

QString fileSystemAt(const QString &path)
{
    return QString::fromLatin1(QStorageInfo(QFileInfo(path).absolutePath()).fileSystemType());
}

bool isNetwork(const QString &fileSystem)
{
    static const QStringList known{u"nfs"_s,  u"nfs3"_s,      u"nfs4"_s,       u"cifs"_s,        u"smb"_s,
                                   u"smb2"_s, u"smb3"_s,      u"smbfs"_s,      u"afs"_s,         u"ncpfs"_s,
                                   u"ceph"_s,      u"glusterfs"_s,  u"davfs"_s,       u"afpfs"_s,
                                   u"coda"_s, u"fuse.sshfs"_s, u"fuse.davfs2"_s, u"fuse.rclone"_s, u"fuse.gvfsd-fuse"_s,
                                   u"fuse.glusterfs"_s, u"fuse.curlftpfs"_s, u"fuse.smbnetfs"_s};
    return known.contains(fileSystem.toLower());
}

} // namespace store
