// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tmx.h"
#include "exchange/wholefile.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace exchange {

using namespace Qt::StringLiterals;

namespace {

QString pathOf(const QString &name, const QString &folder)
{
    return folder + u'/' + QFileInfo(name).completeBaseName() + u".tmx"_s;
}

} // namespace

QString memoryFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/memories"_s;
}

base::Result<qsizetype> addMemory(const QString &path, const QString &folder, const base::Progress &progress,
                                  const base::CancelToken &cancel)
{
    const base::Result<QList<history::Pair>> pairs = readTmx(path, progress, cancel);
    if (!pairs)
        return pairs.error();
    if (pairs->isEmpty())
        return base::Error{base::ErrorKind::WrongValue, path, {u"tmx"_s, u"fr, nl"_s}};
    const base::Result<QByteArray> bytes = readWhole(path);
    if (!bytes)
        return bytes.error();
    QDir().mkpath(folder);
    if (const base::Outcome kept = writeWhole(pathOf(path, folder), *bytes); !kept)
        return kept.error();
    return pairs->size();
}

QStringList memories(const QString &folder)
{
    return QDir(folder).entryList({u"*.tmx"_s}, QDir::Files, QDir::Name);
}

base::Outcome forgetMemory(const QString &name, const QString &folder)
{
    const QString path = pathOf(name, folder);
    if (!QFile::exists(path))
        return base::Error{base::ErrorKind::NotFound, path, {path}};
    if (!QFile::remove(path))
        return base::Error{base::ErrorKind::NoPermission, path, {path}};
    return {};
}

QList<history::Pair> rememberedPairs(const QString &folder)
{
    QList<history::Pair> pairs;
    for (const QString &name : memories(folder))
        if (const auto read = readTmx(folder + u'/' + name))
            pairs.append(*read);
    return pairs;
}

} // namespace exchange
