// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "openeditor.h"

#include "edit/textedits.h"

#include <QAccessible>
#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;

namespace {

constexpr auto french = OpenEditor::french;
constexpr auto dutch = OpenEditor::dutch;

QAccessibleTableInterface *tableOf(OpenEditor &editor)
{
    return QAccessible::queryAccessibleInterface(&editor.editor())->tableInterface();
}

/// A practice whose first heading opens the field "objective"; the second opens none.
model::Incoming practiceSheet()
{
    model::Incoming sheet = support::ManualBuilder()
                                .part(u"part"_s, u"Partie"_s, u"Deel"_s)
                                .practice(u"cafe"_s, u"Café"_s, u"Café"_s).inStep()
                                .heading(u"Objectif"_s, u"Doel"_s).inStep()
                                .paragraph(u"Se rencontrer souvent."_s, u"Elkaar vaak ontmoeten."_s).inStep()
                                .bullet(u"Parler"_s, {})
                                .heading(u"Divers"_s, u"Varia"_s).inStep()
                                .paragraph({}, {})
                                .incoming();
    const model::Entry &practice = *sheet.manual.entry(sheet.manual.readingOrder().last());
    const model::Passage heading = practice.passages.first();
    model::PassageHeader header = heading.header;
    header.role = model::Role::Objective;
    sheet.manual.set(model::headerKey(model::ref(heading.id)), header);
    return sheet;
}

/// The second word of every French text is misspelt, the first of every Dutch one a term.
class SecondWord final : public ui::shared::MarkSource
{
public:
    QList<ui::shared::Mark> marksIn(const model::TextRef &, base::Language language) override
    {
        if (language == dutch)
            return {{0, 6, ui::shared::MarkKind::Term}};
        return {{3, 10, ui::shared::MarkKind::Misspelt}};
    }
};

QString nameAt(OpenEditor &editor, int row, int column)
{
    return tableOf(editor)->cellAt(row, column)->text(QAccessible::Name);
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
    CHECK(cell->text(QAccessible::Name) == QStringLiteral("Paragraph, Dutch, in step, row 3 of 12"));
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
    CHECK(cell->text(QAccessible::Name) == QStringLiteral("Paragraph, Dutch, in step, row 3 of 12"));
    REQUIRE(cell->editableTextInterface());
    cell->editableTextInterface()->insertText(0, QStringLiteral("Nieuw. "));
    CHECK(editor.text(4, dutch).startsWith(QStringLiteral("Nieuw. Alinea")));
    CHECK(cell->text(QAccessible::Name) == QStringLiteral("Paragraph, Dutch, Dutch is ahead, row 3 of 12"));
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

TEST_CASE("Each cell says what it is, its language, its state and its row among how many")
{
    OpenEditor editor(practiceSheet());
    CHECK(nameAt(editor, 0, 0) == u"Title of the part, French, to be compared"_s);
    CHECK(nameAt(editor, 1, 0) == u"Title of the practice, French, in step"_s);
    CHECK(nameAt(editor, 2, 0) == u"Objective, heading 1, French, in step, row 1 of 5"_s);
    CHECK(nameAt(editor, 3, 1) == u"Objective, Dutch, in step, row 2 of 5"_s);
    CHECK(nameAt(editor, 4, 1) == u"Objective, bulleted item, Dutch, Dutch is missing, row 3 of 5"_s);
    CHECK(nameAt(editor, 5, 0) == u"Heading 1, French, in step, row 4 of 5"_s);
    CHECK(nameAt(editor, 6, 0) == u"Paragraph, French, empty, row 5 of 5"_s);
    REQUIRE(editor.workspace().perform(
        edit::setText(*editor.sheet().textRef(3), french, u"Se voir souvent."_s, history::Reason::Replaced)));
    CHECK(nameAt(editor, 3, 1) == u"Objective, Dutch, French is ahead, row 2 of 5"_s);
    editor.open(3, dutch);
    CHECK(nameAt(editor, 3, 1) == u"Objective, Dutch, French is ahead, row 2 of 5"_s);
}

TEST_CASE("Marks are told to who cannot see them, and a voice knows the language of each text")
{
    OpenEditor editor(practiceSheet());
    SecondWord marks;
    editor.editor().addMarks(&marks);
    for (const bool open : {false, true}) {
        INFO("open: " << open);
        if (open)
            editor.open(3, french);
        QAccessibleInterface *cell = tableOf(editor)->cellAt(3, 0);
        CHECK((cell->object() == &editor.live()) == open);
        CHECK(cell->text(QAccessible::Description) == u"Misspelt: rencontrer."_s);
        int start = -1, end = -1;
        CHECK(cell->textInterface()->attributes(5, &start, &end) == u"language:fr;invalid:spelling;"_s);
        CHECK(std::pair(start, end) == std::pair(3, 13));
        CHECK(cell->textInterface()->attributes(20, &start, &end) == u"language:fr;"_s);
        CHECK(std::pair(start, end) == std::pair(13, 22));
        CHECK(cell->tableCellInterface()->rowIndex() == 3);
        CHECK(cell->parent() == QAccessible::queryAccessibleInterface(&editor.editor()));
    }
    editor.open(3, dutch);
    CHECK(tableOf(editor)->cellAt(3, 1)->text(QAccessible::Description) == u"Terms: Elkaar."_s);
}

TEST_CASE("A screen reader reads the open cell line by line, as it is broken on screen")
{
    OpenEditor editor(twelveParagraphs());
    editor.open(4, dutch, 3);
    QAccessibleTextInterface *text = tableOf(editor)->cellAt(4, 1)->textInterface();
    REQUIRE(text);
    CHECK(text->cursorPosition() == 3);
    int start = -1, end = -1;
    const QString first = text->textAtOffset(3, QAccessible::LineBoundary, &start, &end);
    CHECK(start == 0);
    CHECK(first.startsWith(u"Alinea"_s));
    CHECK(end < text->characterCount());
    const int next = end;
    CHECK(editor.text(4, dutch).mid(next).startsWith(text->textAfterOffset(3, QAccessible::LineBoundary, &start, &end)));
    CHECK(start == next);
    text->setCursorPosition(8);
    CHECK(editor.live().caretPosition() == 8);
    text->addSelection(0, 6);
    CHECK(editor.live().textCursor().selectedText() == u"Alinea"_s);
}

TEST_CASE("A footnote counts as one character for a screen reader, as it does for the caret")
{
    OpenEditor editor(support::ManualBuilder()
                          .part(u"part"_s, u"Partie"_s, u"Deel"_s)
                          .module(u"module"_s, u"Module"_s, u"Module"_s)
                          .paragraph(u"Avant^[une note] après."_s, u"Voor en na."_s)
                          .incoming());
    QAccessibleInterface *cell = tableOf(editor)->cellAt(2, 0);
    CHECK(cell->textInterface()->characterCount() == 13);
    cell->textInterface()->setCursorPosition(7);
    CHECK(editor.live().length() == 13);
}
