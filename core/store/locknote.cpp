// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/locknote.h"

#include "base/hash.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QSysInfo>

namespace store {

using namespace Qt::StringLiterals;

namespace {

QString loginName()
{
    const QString name = qEnvironmentVariable("USER");
    return name.isEmpty() ? qEnvironmentVariable("USERNAME") : name;
}

} // namespace

LockNote::LockNote(const QString &dataFolder, const QString &path)
{
    const QString real = QFileInfo(path).canonicalFilePath();
    m_file = dataFolder + u"/open/"_s + base::Hash::of(QStringView(real)).hex().left(32) + u".json"_s;
}

LockNote::~LockNote()
{
    if (m_ours)
        QFile::remove(m_file);
}

bool LockNote::exists() const
{
    return QFile::exists(m_file);
}

QStringList LockNote::holder() const
{
    QFile file(m_file);
    if (!file.open(QIODevice::ReadOnly))
        return {u""_s, u""_s};
    const QJsonObject note = QJsonDocument::fromJson(file.readAll()).object();
    return {note.value(u"who"_s).toString(u""_s), note.value(u"machine"_s).toString(u""_s)};
}

void LockNote::leave(const QString &author)
{
    // Without a note everything works but the sentence that names the holder.
    QDir().mkpath(QFileInfo(m_file).path());
    QSaveFile file(m_file);
    if (!file.open(QIODevice::WriteOnly))
        return;
    const QJsonObject note{{u"who"_s, author.isEmpty() ? loginName() : author},
                           {u"machine"_s, QSysInfo::machineHostName()},
                           {u"process"_s, QCoreApplication::applicationPid()}};
    file.write(QJsonDocument(note).toJson(QJsonDocument::Compact));
    m_ours = file.commit();
}

} // namespace store
