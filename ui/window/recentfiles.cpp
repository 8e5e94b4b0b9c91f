// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/recentfiles.h"

#include <QFileInfo>
#include <QSettings>

namespace ui::window {

namespace {

const QString recentKey = QStringLiteral("files/recent");
constexpr qsizetype mostRecent = 10;

} // namespace

QStringList recentFiles()
{
    return QSettings().value(recentKey).toStringList();
}

void rememberFile(const QString &file)
{
    const QString path = QFileInfo(file).absoluteFilePath();
    QStringList files = recentFiles();
    files.removeAll(path);
    files.prepend(path);
    QSettings().setValue(recentKey, files.mid(0, mostRecent));
}

void forgetFile(const QString &file)
{
    QStringList files = recentFiles();
    files.removeAll(file);
    QSettings().setValue(recentKey, files);
}

} // namespace ui::window
