// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/unfinished.h"

#include "base/hash.h"
#include "store/fileheader.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

namespace store {

using namespace Qt::StringLiterals;

namespace {

// One that crashes again and again must not fill the disk; the first is the one that was whole before.
constexpr qsizetype mostKept = 3;

} // namespace

Unfinished::Unfinished(const QString &dataFolder, const QString &path)
    : m_path(path)
    , m_folder(dataFolder + u"/unfinished/"_s
               + base::Hash::of(QStringView(QFileInfo(path).canonicalFilePath())).hex().left(32))
{
}

void Unfinished::keep() const
{
    if (!hasHotJournal(m_path))
        return;
    const QStringList there = QDir(m_folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    if (there.size() >= mostKept)
        QDir(m_folder + u'/' + there.last()).removeRecursively();
    const QString place = m_folder + u'/' + QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd'T'HHmmsszzz"_s);
    QDir().mkpath(place);
    const QString base = place + u'/' + QFileInfo(m_path).fileName();
    const bool kept = QFile::copy(m_path, base) && QFile::copy(m_path + u"-journal"_s, base + u"-journal"_s);
    if (!kept)
        QDir(place).removeRecursively();
}

void Unfinished::drop() const
{
    QDir(m_folder).removeRecursively();
}

} // namespace store
