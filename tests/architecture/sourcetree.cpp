// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sourcetree.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

namespace architecture {

QList<SourceFile> readTree(const QString &root, const QStringList &folders, const QStringList &suffixes)
{
    const QDir top(root);
    QStringList paths;
    for (const QString &folder : folders) {
        if (QFileInfo(top.filePath(folder)).isFile())
            paths.append(folder);
        QDirIterator files(top.filePath(folder), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext())
            paths.append(top.relativeFilePath(files.next()));
    }
    paths.sort();
    QList<SourceFile> tree;
    for (const QString &path : paths) {
        const bool wanted = std::any_of(suffixes.begin(), suffixes.end(),
                                        [&path](const QString &suffix) { return path.endsWith(suffix); });
        QFile file(top.filePath(path));
        if (wanted && file.open(QIODevice::ReadOnly))
            tree.append({path, QString::fromUtf8(file.readAll()).split(u'\n')});
    }
    return tree;
}

QList<Include> includesOf(const SourceFile &file)
{
    static const QRegularExpression pattern(QStringLiteral("^\\s*#\\s*include\\s*([<\"])([^>\"]+)[>\"]"));
    QList<Include> includes;
    for (qsizetype i = 0; i < file.lines.size(); ++i) {
        const QRegularExpressionMatch match = pattern.match(file.lines[i]);
        if (match.hasMatch())
            includes.append({match.captured(2), match.captured(1) == u'"', int(i) + 1});
    }
    return includes;
}

QString withoutComment(const QString &line)
{
    const qsizetype comment = line.indexOf(QStringLiteral("//"));
    // "https://" stands in texts, not before comments.
    return comment < 0 || (comment > 0 && line[comment - 1] == u':') ? line : line.left(comment);
}

QString complaint(const SourceFile &file, int line, const QString &why)
{
    return QStringLiteral("%1:%2: %3").arg(file.path).arg(line).arg(why);
}

} // namespace architecture
