// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/preferences.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>
#include <algorithm>

namespace ui::shared {

namespace {

const QString authorKey = QStringLiteral("person/name");
const QString askedKey = QStringLiteral("person/asked");
const QString appearanceKey = QStringLiteral("interface/appearance");
const QString folderKey = QStringLiteral("files/folder");
const QString typingKey = QStringLiteral("writing/signs");
const QString spacesKey = QStringLiteral("editor/showsSpaces");

} // namespace

QString authorName()
{
    return QSettings().value(authorKey).toString();
}

void setAuthorName(const QString &name)
{
    QSettings().setValue(authorKey, name.trimmed());
}

bool authorWasAsked()
{
    return QSettings().value(askedKey).toBool() || !authorName().isEmpty();
}

void setAuthorWasAsked()
{
    QSettings().setValue(askedKey, true);
}

Appearance chosenAppearance()
{
    return Appearance(std::clamp(QSettings().value(appearanceKey).toInt(), 0, 2));
}

void setChosenAppearance(Appearance appearance)
{
    QSettings().setValue(appearanceKey, int(appearance));
}

QString usualFolder()
{
    const QString last = QSettings().value(folderKey).toString();
    if (!last.isEmpty() && QDir(last).exists())
        return last;
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

void setUsualFolder(const QString &file)
{
    QSettings().setValue(folderKey, QFileInfo(file).absolutePath());
}

bool dressesTyping()
{
    return QSettings().value(typingKey, true).toBool();
}

void setDressesTyping(bool dresses)
{
    QSettings().setValue(typingKey, dresses);
}

bool showsSpaces()
{
    return QSettings().value(spacesKey, false).toBool();
}

void setShowsSpaces(bool shows)
{
    QSettings().setValue(spacesKey, shows);
}

} // namespace ui::shared
