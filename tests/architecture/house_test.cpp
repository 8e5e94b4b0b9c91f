// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "arrows.h"
#include "manners.h"

#include <catch2/catch.hpp>

#include <QDir>
#include <QLibraryInfo>

using namespace architecture;
using namespace Qt::StringLiterals;

namespace {

const QString root = QStringLiteral(TEST_SOURCE_DIR);

QList<SourceFile> rooms()
{
    const QList<SourceFile> tree = readTree(root, {u"app"_s, u"core"_s, u"ui"_s}, {u".h"_s, u".cpp"_s});
    REQUIRE(tree.size() > 50);
    return tree;
}

std::string joined(const QStringList &complaints)
{
    return complaints.join(u'\n').toStdString();
}

} // namespace

TEST_CASE("A room includes only what the table allows", "[architecture]")
{
    CHECK(joined(forbiddenIncludes(rooms())) == "");
}

TEST_CASE("No window reaches the store, not even through another header", "[architecture]")
{
    CHECK(joined(waysToTheStore(rooms())) == "");
}

TEST_CASE("Widgets, SQL and pictures stay in their rooms", "[architecture]")
{
    const QString headers = QLibraryInfo::path(QLibraryInfo::HeadersPath);
    REQUIRE(QDir(headers + u"/QtWidgets"_s).exists());
    CHECK(joined(forbiddenLibraries(rooms(), headers)) == "");
}

TEST_CASE("SQL stands in the store, painters in paint and ui, sentences not in core", "[architecture]")
{
    const QList<SourceFile> tree = rooms();
    CHECK(joined(strayStatements(tree)) == "");
    CHECK(joined(strayPainters(tree)) == "");
    CHECK(joined(strayTranslations(tree)) == "");
}

TEST_CASE("No long work runs in the pool that Qt paints through", "[architecture]")
{
    CHECK(joined(strayWork(rooms())) == "");
}

TEST_CASE("No statement replaces a row", "[architecture]")
{
    const QList<SourceFile> tree = readTree(root, {u"core/store"_s, u"resources/schema"_s}, {u".h"_s, u".cpp"_s, u".sql"_s});
    CHECK(tree.size() > 20);
    CHECK(joined(replacingStatements(tree)) == "");
}

TEST_CASE("Every source names its licence and is short enough to read", "[architecture]")
{
    const QStringList kinds{u".h"_s, u".cpp"_s, u".cmake"_s, u"CMakeLists.txt"_s, u".py"_s, u".sql"_s};
    const QList<SourceFile> tree = readTree(
        root, {u"app"_s, u"cmake"_s, u"core"_s, u"resources"_s, u"tests"_s, u"ui"_s, u"CMakeLists.txt"_s},
        kinds);
    CHECK(joined(unkemptSources(tree)) == "");
    QList<SourceFile> scripts = readTree(root, {u"script"_s, u".ci"_s}, {QString()});
    scripts.removeIf([](const SourceFile &file) { return !file.lines.first().startsWith(u"#!"); });
    CHECK(joined(unkemptSources(scripts)) == "");
}

TEST_CASE("No file knows the machine it was written on", "[architecture]")
{
    const QStringList folders{u".ci"_s,       u"app"_s,    u"cmake"_s, u"core"_s,         u"docs"_s,
                              u"resources"_s, u"script"_s, u"tests"_s, u"translations"_s, u"ui"_s};
    QList<SourceFile> tree;
    for (const SourceFile &file :
         readTree(root, folders + QDir(root).entryList(QDir::Files | QDir::Hidden), {QString()})) {
        const bool binary = file.lines.join(u' ').contains(QChar(u'\0'));
        if (!binary)
            tree.append(file);
    }
    CHECK(joined(machinePaths(tree)) == "");
}
