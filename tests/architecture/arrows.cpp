// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "arrows.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace architecture {

namespace {

/// ARCHITECTURE.md's table. "ui" stands for every place on screen but `window`, which shows them all.
const QHash<QString, QStringList> &mayInclude()
{
    static const QStringList below{u"check"_s, u"history"_s, u"model"_s, u"text"_s, u"base"_s};
    static const QHash<QString, QStringList> table{
        {u"base"_s, {}},
        {u"model"_s, {u"base"_s}},
        {u"text"_s, {u"base"_s}},
        {u"history"_s, {u"model"_s, u"text"_s, u"base"_s}},
        {u"check"_s, {u"history"_s, u"model"_s, u"text"_s, u"base"_s}},
        {u"store"_s, {u"history"_s, u"model"_s, u"text"_s, u"base"_s}},
        {u"edit"_s, QStringList{u"store"_s} + below},
        {u"exchange"_s, below},
        {u"compose"_s, {u"model"_s, u"text"_s, u"base"_s}},
        {u"paint"_s, {u"compose"_s, u"base"_s}},
        {u"print"_s,
         {u"check"_s, u"exchange"_s, u"compose"_s, u"paint"_s, u"history"_s, u"model"_s, u"text"_s, u"base"_s}},
        {u"ui"_s,
         QStringList{u"edit"_s, u"exchange"_s, u"compose"_s, u"paint"_s, u"print"_s, u"ui/shared"_s, u"ui/language"_s}
             + below},
    };
    return table;
}

/// What a page is and which glyphs it shows: all that painting needs to know of composing.
const QStringList pageTypes{u"compose/page.h"_s, u"compose/face.h"_s, u"compose/fontbook.h"_s};

/// "text" for core/text/…, "ui/editor" for ui/editor/…, "app" for app/…
QString roomOf(const QString &path)
{
    const QStringList parts = path.split(u'/');
    if (parts.size() > 2 && parts[0] == u"core")
        return parts[1];
    if (parts.size() > 2 && parts[0] == u"ui")
        return u"ui/"_s + parts[1];
    return parts.size() > 1 ? parts[0] : QString();
}

/// Of the path in an `#include`; headers of core are found from inside core.
QString roomOfTarget(const QString &target)
{
    const QString room = target.section(u'/', 0, 0);
    if (room == u"core" || room == u"ui" || room == u"app")
        return roomOf(target);
    return target.contains(u'/') ? room : QString();
}

bool isAllowed(const QString &from, const QString &to, const QString &target)
{
    if (from == to || from == u"app")
        return true;
    if (from == u"paint" && to == u"compose")
        return pageTypes.contains(target);
    if (from == u"ui/window" && to.startsWith(u"ui/"))
        return true;
    return mayInclude().value(from.startsWith(u"ui/") ? u"ui"_s : from).contains(to);
}

bool isOwn(const SourceFile &file)
{
    return file.path.startsWith(u"core/") || file.path.startsWith(u"ui/") || file.path.startsWith(u"app/");
}

/// The path in the tree that an own include means.
QString resolved(const QString &target)
{
    const QString room = roomOfTarget(target);
    return mayInclude().contains(room) && room != u"ui" && !target.startsWith(u"core/") ? u"core/"_s + target
                                                                                        : target;
}

/// <QtWidgets> or <QtWidgets/QLabel>: the module's folder is named.
bool namesModule(const QString &target, const QString &headers)
{
    const QString first = target.section(u'/', 0, 0);
    return first.startsWith(u"Qt") && QDir(headers + u'/' + first).exists();
}

const QStringList guiRooms{u"compose"_s, u"paint"_s};

QString whyForbidden(const QString &module, const QString &room)
{
    const bool core = mayInclude().contains(room);
    if (module == u"QtSql" && room != u"store")
        return u"only the store speaks SQL"_s;
    if ((module == u"QtWidgets" || module == u"QtPrintSupport") && core)
        return u"no widgets in core"_s;
    if ((module == u"QtGui" || module == u"QtSvg") && core && !guiRooms.contains(room))
        return u"only compose and paint may use Qt Gui"_s;
    return {};
}

} // namespace

QStringList forbiddenIncludes(const QList<SourceFile> &tree)
{
    QStringList complaints;
    for (const SourceFile &file : tree) {
        if (!isOwn(file))
            continue;
        const QString from = roomOf(file.path);
        for (const Include &include : includesOf(file)) {
            if (!include.quoted)
                continue;
            const QString to = roomOfTarget(include.target);
            const bool generated = to.isEmpty() && include.target.endsWith(u".moc");
            if (include.target.contains(u".."))
                complaints.append(
                    complaint(file, include.line, u"a path from the room: "_s + include.target));
            else if (!generated && !isAllowed(from, to, include.target))
                complaints.append(
                    complaint(file, include.line, u"%1 may not include %2"_s.arg(from, include.target)));
        }
    }
    return complaints;
}

QStringList waysToTheStore(const QList<SourceFile> &tree)
{
    QHash<QString, QStringList> includes;
    for (const SourceFile &file : tree) {
        for (const Include &include : includesOf(file)) {
            if (include.quoted)
                includes[file.path].append(resolved(include.target));
        }
    }
    QStringList complaints;
    for (const SourceFile &file : tree) {
        if (!file.path.startsWith(u"ui/"))
            continue;
        QStringList waiting{file.path};
        QSet<QString> seen;
        while (!waiting.isEmpty()) {
            const QString path = waiting.takeLast();
            if (seen.contains(path))
                continue;
            seen.insert(path);
            if (path.startsWith(u"core/store/"))
                complaints.append(complaint(file, 1, u"reaches "_s + path));
            waiting += includes.value(path);
        }
    }
    return complaints;
}

QStringList forbiddenLibraries(const QList<SourceFile> &tree, const QString &headers)
{
    QStringList complaints;
    for (const SourceFile &file : tree) {
        const QString room = roomOf(file.path);
        for (const Include &include : includesOf(file)) {
            if (include.quoted)
                continue;
            if (namesModule(include.target, headers)) {
                complaints.append(complaint(file, include.line, u"a whole module: "_s + include.target));
                continue;
            }
            for (const QString &module :
                 {u"QtSql"_s, u"QtWidgets"_s, u"QtPrintSupport"_s, u"QtGui"_s, u"QtSvg"_s}) {
                const bool fromModule = QFile::exists(headers + u'/' + module + u'/' + include.target);
                const QString why = fromModule ? whyForbidden(module, room) : QString();
                if (!why.isEmpty())
                    complaints.append(complaint(file, include.line, why + u": "_s + include.target));
            }
        }
    }
    return complaints;
}

} // namespace architecture
