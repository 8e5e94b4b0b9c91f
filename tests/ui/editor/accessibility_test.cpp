// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "openeditor.h"

#include <QAccessible>
#include <catch2/catch.hpp>

namespace {

constexpr auto french = OpenEditor::french;
constexpr auto dutch = OpenEditor::dutch;

QAccessibleTableInterface *tableOf(OpenEditor &editor)
{
    return QAccessible::queryAccessibleInterface(&editor.editor())->tableInterface();
}

} // namespace

TEST_CASE("A screen reader finds a table whose cells name language, passage and state")
{
    OpenEditor editor(twelveParagraphs());
    QAccessibleTableInterface *table = tableOf(editor);
    REQUIRE(table);
    CHECK(table->rowCount() == 14);
    CHECK(table->columnCount() == 2);
    CHECK(table->columnDescription(1) == QStringLiteral("Nederlands"));
    QAccessibleInterface *cell = table->cellAt(4, 1);
    REQUIRE(cell);
    CHECK(cell->role() == QAccessible::Cell);
    CHECK(cell->text(QAccessible::Name) == QStringLiteral("Nederlands, passage 3, in step"));
    CHECK(cell->text(QAccessible::Value) == editor.text(4, dutch));
    CHECK(cell->textInterface()->text(0, 6) == QStringLiteral("Alinea"));
    CHECK(cell->tableCellInterface()->rowIndex() == 4);
    CHECK(cell->tableCellInterface()->columnIndex() == 1);
    CHECK(!cell->rect().isEmpty());
    QAccessibleInterface *sheet = QAccessible::queryAccessibleInterface(&editor.editor());
    CHECK(sheet->indexOfChild(cell) == 9);
    CHECK(sheet->child(9) == cell);
}

TEST_CASE("The open cell is a real text field, named by what it is")
{
    OpenEditor editor(twelveParagraphs());
    editor.open(4, dutch, 3);
    QAccessibleInterface *cell = tableOf(editor)->cellAt(4, 1);
    REQUIRE(cell->object() == &editor.live());
    CHECK(cell->text(QAccessible::Name) == QStringLiteral("Nederlands, passage 3, in step"));
    REQUIRE(cell->editableTextInterface());
    cell->editableTextInterface()->insertText(0, QStringLiteral("Nieuw. "));
    CHECK(editor.text(4, dutch).startsWith(QStringLiteral("Nieuw. Alinea")));
    CHECK(cell->text(QAccessible::Name) == QStringLiteral("Nederlands, passage 3, Dutch ahead"));
    cell->editableTextInterface()->insertText(0, QStringLiteral("twee\nregels "));
    CHECK(editor.live().document()->blockCount() == 1);
    CHECK(text::plain(editor.text(4, dutch)).startsWith(QStringLiteral("twee\nregels ")));
}

TEST_CASE("A painted cell can be written through assistive technology too")
{
    OpenEditor editor(twelveParagraphs());
    editor.open(2, french, 0);
    QAccessibleInterface *cell = tableOf(editor)->cellAt(6, 0);
    REQUIRE(cell->editableTextInterface());
    cell->editableTextInterface()->replaceText(0, 2, QStringLiteral("Ce"));
    CHECK(editor.text(6, french).startsWith(QStringLiteral("Ce paragraphe")));
    CHECK(editor.row() == 6);
}

TEST_CASE("A cell handed out stays true when passages come and go above it, and says when it is gone")
{
    OpenEditor editor(twelveParagraphs());
    QAccessibleInterface *cell = tableOf(editor)->cellAt(8, 0);
    const QString before = cell->text(QAccessible::Value);
    editor.open(2, french, 4);
    editor.press(Qt::Key_Return);
    CHECK(cell->tableCellInterface()->rowIndex() == 9);
    CHECK(cell->text(QAccessible::Value) == before);
    editor.desk().selectRows(9, 9);
    editor.press(Qt::Key_Delete);
    CHECK(!cell->isValid());
}
