// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/filenames.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRegularExpression>

namespace ui::window {

namespace {

struct FileNames {
    Q_DECLARE_TR_FUNCTIONS(FileNames)
};

constexpr qsizetype longestName = 80;

} // namespace

QString manualSuffix()
{
    return QStringLiteral(".vademecum");
}

QString manualFilter()
{
    return FileNames::tr("Vademecum manuals (*%1)").arg(manualSuffix());
}

QString jsonFilter()
{
    return FileNames::tr("Interchange files (*.json)");
}

QString pdfFilter()
{
    return FileNames::tr("PDF files (*.pdf)");
}

QString freeFile(const QString &folder, const QString &title, const QString &suffix)
{
    static const QRegularExpression forbidden(QStringLiteral("[\\\\/:*?\"<>|\\x00-\\x1f]+"));
    const QString name = QString(title).replace(forbidden, QStringLiteral(" ")).simplified().left(longestName).trimmed();
    QString path = QDir(folder).filePath(name + suffix);
    for (int number = 2; QFile::exists(path); ++number)
        path = QDir(folder).filePath(QStringLiteral("%1 %2%3").arg(name).arg(number).arg(suffix));
    return path;
}

} // namespace ui::window
