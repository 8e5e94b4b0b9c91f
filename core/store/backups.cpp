// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/backups.h"

#include "store/copying.h"
#include "store/database.h"
#include "store/statement.h"
#include "store/storeerror.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>
#include <algorithm>

namespace store {

using namespace Qt::StringLiterals;
using base::ErrorKind;

namespace {

const QString timeFormat = u"yyyyMMdd'T'HHmmsszzz'Z'"_s;
const QString suffix = u".vademecum"_s;

qint64 countTexts(const Database &database)
{
    return database.value(u"SELECT coalesce(sum((fr IS NOT NULL) + (nl IS NOT NULL)), 0) FROM text"_s).toLongLong();
}

BackupFile backupAt(const QFileInfo &file)
{
    const QStringList parts = file.completeBaseName().split(u'_');
    BackupFile backup{file.filePath(), QDateTime::fromString(parts.first(), timeFormat), file.size(), 0};
    backup.at.setTimeSpec(Qt::UTC);
    backup.texts = parts.value(1).toLongLong();
    return backup;
}

QString monthOf(const QDateTime &at)
{
    return at.toString(u"yyyyMM"_s);
}

QString weekOf(const QDateTime &at)
{
    int year = 0;
    const int week = at.date().weekNumber(&year);
    return u"%1-%2"_s.arg(year).arg(week);
}

QString dayOf(const QDateTime &at)
{
    return at.toString(u"yyyyMMdd"_s);
}

// The newest and the fullest of each of the first `count` spans; `backups` are newest first.
void keepPerSpan(const QList<BackupFile> &backups, int count, QString (*spanOf)(const QDateTime &), QSet<QString> &kept)
{
    QHash<QString, BackupFile> fullest;
    for (const BackupFile &backup : backups) {
        const QString span = spanOf(backup.at);
        if (!fullest.contains(span)) {
            if (fullest.size() == count)
                break;
            kept.insert(backup.path);
            fullest.insert(span, backup);
        } else if (backup.texts > fullest[span].texts) {
            fullest[span] = backup;
        }
    }
    for (const BackupFile &backup : std::as_const(fullest))
        kept.insert(backup.path);
}

} // namespace

Backups::Backups(const QString &dataFolder, const base::Id &document)
    : m_folder(dataFolder + u"/backups/"_s + document.toString())
{
}

BackupFile Backups::make(const Database &database, const QDateTime &now, const base::Progress &progress,
                         const base::CancelToken &cancel) const
{
    if (!QDir().mkpath(m_folder))
        throw StoreError(ErrorKind::NoPermission, m_folder, {m_folder});
    const QString name = now.toUTC().toString(timeFormat) + u'_' + QString::number(countTexts(database)) + suffix;
    const QString path = m_folder + u'/' + name;
    copyVerified(database, path, {false, People::LeftOut, progress, cancel});
    QSet<QString> kept{path};
    for (const BackupFile &backup : worthKeeping(list()))
        kept.insert(backup.path);
    for (const BackupFile &backup : list())
        if (!kept.contains(backup.path))
            QFile::remove(backup.path);
    return backupAt(QFileInfo(path));
}

QList<BackupFile> Backups::list() const
{
    QList<BackupFile> backups;
    const QFileInfoList files = QDir(m_folder).entryInfoList({u'*' + suffix}, QDir::Files, QDir::Name | QDir::Reversed);
    for (const QFileInfo &file : files)
        backups.append(backupAt(file));
    return backups;
}

QList<BackupFile> worthKeeping(QList<BackupFile> backups)
{
    std::stable_sort(backups.begin(), backups.end(),
                     [](const BackupFile &one, const BackupFile &other) { return one.at > other.at; });
    QSet<QString> kept;
    keepPerSpan(backups, 12, dayOf, kept);
    keepPerSpan(backups, 10, weekOf, kept);
    keepPerSpan(backups, 9, monthOf, kept);
    backups.removeIf([&](const BackupFile &backup) { return !kept.contains(backup.path); });
    return backups;
}

} // namespace store
