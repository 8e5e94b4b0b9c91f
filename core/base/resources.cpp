// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/resources.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace base {

QString resourceFolder()
{
    return QDir::cleanPath(QCoreApplication::applicationDirPath() + QStringLiteral("/../share/vademecum"));
}

Result<QString> resourcePath(const QString &name)
{
    const QString path = resourceFolder() + u'/' + name;
    if (!QFile::exists(path))
        return Error{ErrorKind::ResourceMissing, path, {name}};
    return path;
}

Result<QByteArray> readResource(const QString &name)
{
    const Result<QString> path = resourcePath(name);
    if (!path)
        return path.error();
    QFile file(*path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::ResourceMissing, *path, {name}};
    return file.readAll();
}

} // namespace base
