// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

namespace architecture {

struct SourceFile {
    QString path; ///< relative to the root of the tree, '/' between folders
    QStringList lines;
};

/// One `#include`.
struct Include {
    QString target;
    bool quoted = false; ///< "own/header.h" rather than <Library>
    int line = 0;        ///< from 1
};

/// The files that `folders` name or hold and whose names end in one of `suffixes`, by path.
QList<SourceFile> readTree(const QString &root, const QStringList &folders, const QStringList &suffixes);

QList<Include> includesOf(const SourceFile &file);

/// The line without what stands behind "//".
QString withoutComment(const QString &line);

/// "core/text/markup.cpp:12: why"
QString complaint(const SourceFile &file, int line, const QString &why);

} // namespace architecture
