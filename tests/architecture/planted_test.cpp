// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The watchmen are watched: each rule finds what is planted for it in a tree of its own.
#include "arrows.h"
#include "manners.h"

#include <catch2/catch.hpp>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QTemporaryDir>

using namespace architecture;
using namespace Qt::StringLiterals;

namespace {

const QString licence =
    u"// SPDX-FileCopyrightText: Vademecum contributors\n// SPDX-License-Identifier: GPL-3.0-or-later\n"_s;

class PlantedTree final
{
public:
    PlantedTree &plant(const QString &path, const QString &content)
    {
        const QString whole = m_folder.filePath(path);
        REQUIRE(QDir().mkpath(QFileInfo(whole).path()));
        QFile file(whole);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(content.toUtf8());
        return *this;
    }

    QList<SourceFile> files() const
    {
        return readTree(m_folder.path(), {u"app"_s, u"core"_s, u"ui"_s}, {u".h"_s, u".cpp"_s});
    }

private:
    QTemporaryDir m_folder;
};

QString include(const QString &target)
{
    return u"#include \"%1\"\n"_s.arg(target);
}

std::string joined(const QStringList &complaints)
{
    return complaints.join(u'\n').toStdString();
}

QString headers()
{
    return QLibraryInfo::path(QLibraryInfo::HeadersPath);
}

} // namespace

TEST_CASE("An include against the arrows is found in the temporary tree", "[architecture]")
{
    PlantedTree tree;
    tree.plant(u"core/text/a.cpp"_s, include(u"base/id.h"_s) + include(u"model/text.h"_s));
    tree.plant(u"core/model/b.h"_s, u"  #  include \"core/store/store.h\"\n"_s);
    tree.plant(u"core/paint/c.cpp"_s, include(u"compose/page.h"_s) + include(u"compose/composer.h"_s));
    tree.plant(u"core/check/d.cpp"_s, include(u"check/d.h"_s) + include(u"../text/markup.h"_s));
    CHECK(joined(forbiddenIncludes(tree.files()))
          == "core/check/d.cpp:2: a path from the room: ../text/markup.h\n"
             "core/model/b.h:1: model may not include core/store/store.h\n"
             "core/paint/c.cpp:2: paint may not include compose/composer.h\n"
             "core/text/a.cpp:2: text may not include model/text.h");
}

TEST_CASE("A place on screen includes no other place, and the window includes them all", "[architecture]")
{
    PlantedTree tree;
    tree.plant(u"ui/editor/a.cpp"_s, include(u"ui/shared/x.h"_s) + include(u"ui/language/x.h"_s)
                                         + include(u"ui/editor/x.h"_s) + include(u"edit/workspace.h"_s)
                                         + include(u"ui/history/x.h"_s) + include(u"store/store.h"_s)
                                         + include(u"ui/window/x.h"_s));
    tree.plant(u"ui/window/b.cpp"_s,
               include(u"ui/editor/a.h"_s) + include(u"ui/history/x.h"_s) + include(u"app/x.h"_s));
    tree.plant(u"app/main.cpp"_s,
               include(u"ui/window/b.h"_s) + include(u"store/store.h"_s) + include(u"app/x.h"_s));
    CHECK(joined(forbiddenIncludes(tree.files()))
          == "ui/editor/a.cpp:5: ui/editor may not include ui/history/x.h\n"
             "ui/editor/a.cpp:6: ui/editor may not include store/store.h\n"
             "ui/editor/a.cpp:7: ui/editor may not include ui/window/x.h\n"
             "ui/window/b.cpp:3: ui/window may not include app/x.h");
}

TEST_CASE("A header nobody can place is refused, a generated one is not", "[architecture]")
{
    PlantedTree tree;
    tree.plant(u"core/text/a.cpp"_s,
               include(u"markup.h"_s) + include(u"utils/strings.h"_s) + include(u"a.moc"_s));
    CHECK(joined(forbiddenIncludes(tree.files()))
          == "core/text/a.cpp:1: text may not include markup.h\ncore/text/a.cpp:2: text may not include "
             "utils/strings.h");
}

TEST_CASE("A window that reaches the store through an editing header is found", "[architecture]")
{
    PlantedTree tree;
    tree.plant(u"ui/editor/a.cpp"_s, include(u"edit/workspace.h"_s));
    tree.plant(u"core/edit/workspace.h"_s, include(u"edit/inner.h"_s));
    tree.plant(u"core/edit/inner.h"_s, include(u"store/store.h"_s));
    tree.plant(u"core/edit/workspace.cpp"_s, include(u"edit/workspace.h"_s));
    CHECK(joined(waysToTheStore(tree.files())) == "ui/editor/a.cpp:1: reaches core/store/store.h");
}

TEST_CASE("Widgets in core, SQL outside the store and whole modules are found", "[architecture]")
{
    PlantedTree tree;
    tree.plant(u"core/edit/a.cpp"_s,
               u"#include <QLabel>\n#include <QImage>\n#include <QString>\n#include <vector>\n"_s);
    tree.plant(u"core/store/b.cpp"_s, u"#include <QSqlQuery>\n"_s);
    tree.plant(u"core/paint/c.cpp"_s, u"#include <QPainter>\n#include <QWidget>\n"_s);
    tree.plant(
        u"ui/editor/d.cpp"_s,
        u"#include <QSqlQuery>\n#include <QtWidgets>\n#include <QtWidgets/QLabel>\n#include <QLabel>\n"_s);
    CHECK(joined(forbiddenLibraries(tree.files(), headers()))
          == "core/edit/a.cpp:1: no widgets in core: QLabel\n"
             "core/edit/a.cpp:2: only compose and paint may use Qt Gui: QImage\n"
             "core/paint/c.cpp:2: no widgets in core: QWidget\n"
             "ui/editor/d.cpp:1: only the store speaks SQL: QSqlQuery\n"
             "ui/editor/d.cpp:2: a whole module: QtWidgets\n"
             "ui/editor/d.cpp:3: a whole module: QtWidgets/QLabel");
}

TEST_CASE("Statements, painters and sentences in the wrong room are found, comments are not",
          "[architecture]")
{
    PlantedTree tree;
    tree.plant(u"core/edit/a.cpp"_s,
               u"query(\"SELECT id FROM entry\");\n// SELECT nothing\nQSqlQuery query;\n"_s);
    tree.plant(u"core/store/b.cpp"_s, u"query(\"SELECT id FROM entry\");\nupdate(); // tr(\"x\")\n"_s);
    tree.plant(u"core/compose/c.cpp"_s,
               u"QPainter painter;\nQPainterPath path;\nauto s = tr(\"x\");\nstr(x);\n"_s);
    tree.plant(u"core/paint/d.cpp"_s, u"QPainter painter;\n"_s);
    tree.plant(u"ui/editor/e.cpp"_s,
               u"QPainter painter;\nauto s = tr(\"x\");\nrun(\"UPDATE entry SET a=1\");\n"_s);
    CHECK(joined(strayStatements(tree.files()))
          == "core/edit/a.cpp:1: SQL belongs to the store\n"
             "core/edit/a.cpp:3: SQL belongs to the store\n"
             "ui/editor/e.cpp:3: SQL belongs to the store");
    CHECK(joined(strayPainters(tree.files())) == "core/compose/c.cpp:1: painters belong to paint and ui");
    CHECK(joined(strayTranslations(tree.files())) == "core/compose/c.cpp:3: core makes no sentences");
}

TEST_CASE("A statement that replaces a row is found, one that updates is not", "[architecture]")
{
    PlantedTree tree;
    tree.plant(u"core/store/a.cpp"_s, u"run(\"INSERT OR REPLACE INTO asset VALUES (1)\");\nrun(\"REPLACE INTO x\");\n"_s);
    tree.plant(u"core/store/b.cpp"_s, u"text.replace(a, b);\nrun(\"ON CONFLICT (id) DO UPDATE SET a = 1\");\n"_s);
    const QString why = u"REPLACE removes a row without asking the triggers that keep the journal"_s;
    CHECK(replacingStatements(tree.files()) == QStringList{u"core/store/a.cpp:1: "_s + why, u"core/store/a.cpp:2: "_s + why});
}

TEST_CASE("Long work in the pool that Qt paints through is found", "[architecture]")
{
    PlantedTree tree;
    tree.plant(u"core/edit/a.cpp"_s, u"QThreadPool::globalInstance()->start(x);\nbase::workers().start(x);\n"_s);
    tree.plant(u"ui/aid/b.cpp"_s, u"QtConcurrent::run(x);\nQtConcurrent::run(&base::workers(), x);\nQtConcurrent::map(x);\nf.then(QtFuture::Launch::Async, x);\n"_s);
    const QString why = u"Qt paints through its own pool: long work belongs to base::workers()"_s;
    CHECK(strayWork(tree.files())
          == QStringList{u"core/edit/a.cpp:1: "_s + why, u"ui/aid/b.cpp:1: "_s + why, u"ui/aid/b.cpp:3: "_s + why, u"ui/aid/b.cpp:4: "_s + why});
}

TEST_CASE("A source without its licence, a header without its guard and a file without end are found",
          "[architecture]")
{
    PlantedTree tree;
    tree.plant(u"core/base/good.h"_s, licence + u"#pragma once\n"_s);
    tree.plant(u"core/base/long.cpp"_s, licence + u"\n"_s.repeated(600));
    tree.plant(u"core/base/open.h"_s, licence);
    tree.plant(u"core/base/stray.cpp"_s, u"int x;\n"_s);
    CHECK(joined(unkemptSources(tree.files()))
          == "core/base/long.cpp:500: more than 500 lines: it is two things\n"
             "core/base/open.h:1: #pragma once is missing\n"
             "core/base/stray.cpp:1: the two SPDX lines are missing");
}

TEST_CASE("The path of a machine is found, an address on the web is not", "[architecture]")
{
    PlantedTree tree;
    tree.plant(u"core/base/a.cpp"_s,
               u"open(\"/%1/someone/x\");\n"_s.arg(u"home"_s) + u"C:\\%1\\someone\n"_s.arg(u"Users"_s));
    tree.plant(u"core/base/b.cpp"_s, u"https://exemple.be/%1/page and shared/%1/x\n"_s.arg(u"home"_s));
    CHECK(joined(machinePaths(tree.files()))
          == "core/base/a.cpp:1: a path of somebody's machine\ncore/base/a.cpp:2: a path of somebody's "
             "machine");
}
