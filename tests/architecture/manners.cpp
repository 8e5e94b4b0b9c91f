// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "manners.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace architecture {

namespace {

constexpr qsizetype longestSource = 500;

bool isUnder(const SourceFile &file, const QStringList &folders)
{
    return std::any_of(folders.begin(), folders.end(),
                       [&file](const QString &folder) { return file.path.startsWith(folder + u'/'); });
}

QStringList matches(const QList<SourceFile> &tree, const QString &pattern, const QStringList &in,
                    const QStringList &notIn, const QString &why)
{
    const QRegularExpression sought(pattern);
    QStringList complaints;
    for (const SourceFile &file : tree) {
        if (!isUnder(file, in) || isUnder(file, notIn))
            continue;
        for (qsizetype i = 0; i < file.lines.size(); ++i) {
            if (sought.match(withoutComment(file.lines[i])).hasMatch())
                complaints.append(complaint(file, int(i) + 1, why));
        }
    }
    return complaints;
}

bool hasLicence(const SourceFile &file)
{
    // A script's first line names its interpreter.
    const QString head = file.lines.mid(0, 3).join(u'\n');
    return head.contains(u"SPDX-FileCopyrightText: Vademecum contributors")
           && head.contains(u"SPDX-License-Identifier: GPL-3.0-or-later");
}

} // namespace

QStringList strayStatements(const QList<SourceFile> &tree)
{
    return matches(tree,
                   u"\\b(SELECT|INSERT (INTO|OR)|REPLACE INTO|DELETE FROM|CREATE "
                   u"(TABLE|INDEX|VIRTUAL|TRIGGER)|DROP TABLE|PRAGMA|"
                   "BEGIN IMMEDIATE)\\b|\\bUPDATE \\w+ SET\\b|\\bQSql"_s,
                   {u"app"_s, u"core"_s, u"ui"_s}, {u"core/store"_s}, u"SQL belongs to the store"_s);
}

QStringList replacingStatements(const QList<SourceFile> &tree)
{
    return matches(tree, u"\\b(INSERT OR REPLACE|REPLACE INTO|ON CONFLICT REPLACE)\\b"_s,
                   {u"core/store"_s, u"resources/schema"_s}, {},
                   u"REPLACE removes a row without asking the triggers that keep the journal"_s);
}

QStringList strayWork(const QList<SourceFile> &tree)
{
    return matches(tree, u"\\bQThreadPool::globalInstance\\b|\\bQtConcurrent::(?!run\\(&base::workers\\(\\))|\\bLaunch::Async\\b"_s,
                   {u"app"_s, u"core"_s, u"ui"_s}, {}, u"Qt paints through its own pool: long work belongs to base::workers()"_s);
}

QStringList strayPainters(const QList<SourceFile> &tree)
{
    return matches(tree, u"\\bQPainter\\b"_s, {u"app"_s, u"core"_s}, {u"core/paint"_s},
                   u"painters belong to paint and ui"_s);
}

QStringList strayTranslations(const QList<SourceFile> &tree)
{
    return matches(tree, u"\\btr\\(|QCoreApplication::translate|\\bQT_TR"_s, {u"core"_s}, {},
                   u"core makes no sentences"_s);
}

QStringList unkemptSources(const QList<SourceFile> &tree)
{
    QStringList complaints;
    for (const SourceFile &file : tree) {
        if (!hasLicence(file))
            complaints.append(complaint(file, 1, u"the two SPDX lines are missing"_s));
        if (file.path.endsWith(u".h") && !file.lines.contains(u"#pragma once"_s))
            complaints.append(complaint(file, 1, u"#pragma once is missing"_s));
        if (file.lines.size() > longestSource)
            complaints.append(
                complaint(file, int(longestSource), u"more than 500 lines: it is two things"_s));
    }
    return complaints;
}

QStringList machinePaths(const QList<SourceFile> &tree)
{
    static const QRegularExpression path(u"(?<![\\w./-])/(home|root|work|Users)/\\w|\\b[A-Z]:\\\\+Users"_s);
    QStringList complaints;
    for (const SourceFile &file : tree) {
        for (qsizetype i = 0; i < file.lines.size(); ++i) {
            if (path.match(file.lines[i]).hasMatch())
                complaints.append(complaint(file, int(i) + 1, u"a path of somebody's machine"_s));
        }
    }
    return complaints;
}

} // namespace architecture
