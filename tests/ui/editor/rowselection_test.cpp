// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "openeditor.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QInputMethodEvent>
#include <QMouseEvent>
#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;

namespace {

constexpr auto french = OpenEditor::french;
constexpr auto dutch = OpenEditor::dutch;

void dragTo(OpenEditor &editor, const QPoint &point)
{
    QWidget *viewport = editor.editor().viewport();
    QMouseEvent move(QEvent::MouseMove, point, viewport->mapToGlobal(point), Qt::NoButton, Qt::LeftButton, {});
    QApplication::sendEvent(viewport, &move);
}

} // namespace

TEST_CASE("Shift+Down past the end of a passage selects whole passages, which are cut and pasted in both languages")
{
    OpenEditor editor(twelveParagraphs());
    const QStringList before = editor.snapshot();
    editor.open(4, french, int(editor.text(4, french).size()));
    editor.press(Qt::Key_Down, Qt::ShiftModifier);
    REQUIRE(editor.desk().selection().isActive());
    editor.press(Qt::Key_Down, Qt::ShiftModifier);
    CHECK(editor.desk().selection().range(editor.sheet()).last == 6);
    editor.press(Qt::Key_X, Qt::ControlModifier);
    CHECK(editor.rows() == 11);
    CHECK(editor.text(4, dutch) == before[7].section(u'|', 2));
    editor.open(9, french, 0);
    editor.press(Qt::Key_V, Qt::ControlModifier);
    CHECK(editor.rows() == 14);
    CHECK(editor.text(9, dutch) == before[4].section(u'|', 2));
    editor.undo();
    editor.undo();
    CHECK(editor.snapshot() == before);
}

TEST_CASE("What is copied reads as text and as a table elsewhere")
{
    OpenEditor editor(twelveParagraphs());
    editor.desk().selectRows(2, 3);
    editor.open(2, french, 0);
    editor.desk().selectRows(2, 3);
    editor.press(Qt::Key_C, Qt::ControlModifier);
    const QMimeData *data = QApplication::clipboard()->mimeData();
    CHECK(data->text().count(u'\n') == 1);
    CHECK(data->html().contains(QStringLiteral("<td lang=\"nl\">Alinea nummer 1")));
}

TEST_CASE("Alt+Up moves the passage and keeps the caret in it")
{
    OpenEditor editor(twelveParagraphs());
    const QStringList before = editor.snapshot();
    editor.open(4, french, 7);
    editor.press(Qt::Key_Up, Qt::AltModifier);
    CHECK(editor.row() == 3);
    CHECK(editor.live().caretPosition() == 7);
    CHECK(editor.snapshot()[3] == before[4]);
    editor.undo();
    CHECK(editor.snapshot() == before);
}

TEST_CASE("Dragging over passages selects them, and Delete takes them out")
{
    OpenEditor editor(twelveParagraphs());
    const QStringList before = editor.snapshot();
    QTest::mousePress(editor.editor().viewport(), Qt::LeftButton, {}, editor.middleOf(2, french));
    dragTo(editor, editor.middleOf(4, french));
    QTest::mouseRelease(editor.editor().viewport(), Qt::LeftButton, {}, editor.middleOf(4, french));
    const auto range = editor.desk().selection().range(editor.sheet());
    CHECK(range.first == 2);
    CHECK(range.last == 4);
    editor.press(Qt::Key_Delete);
    CHECK(editor.rows() == 11);
    editor.undo();
    CHECK(editor.snapshot() == before);
}

TEST_CASE("Select all takes the text first and all passages the second time")
{
    OpenEditor editor(twelveParagraphs());
    editor.open(4, french, 0);
    editor.press(Qt::Key_A, Qt::ControlModifier);
    CHECK(!editor.desk().selection().isActive());
    CHECK(editor.live().textCursor().selectedText() == editor.text(4, french));
    editor.press(Qt::Key_A, Qt::ControlModifier);
    CHECK(editor.desk().selection().range(editor.sheet()).last == editor.rows() - 1);
    editor.press(Qt::Key_Shift, Qt::ShiftModifier);
    CHECK(editor.desk().selection().isActive());
    editor.press(Qt::Key_Escape);
    CHECK(!editor.desk().selection().isActive());
}

TEST_CASE("What is typed over selected passages stands in their place, and undo brings them back")
{
    OpenEditor editor(twelveParagraphs());
    const QStringList before = editor.snapshot();
    editor.open(2, french, 5);
    editor.desk().selectRows(2, 4);
    editor.type(u"Zo"_s);
    REQUIRE(editor.rows() == 12);
    CHECK(editor.text(2, french) == u"Zo"_s);
    CHECK(editor.text(2, dutch).isEmpty());
    CHECK(editor.snapshot()[3] == before[5]);
    editor.undo();
    editor.undo();
    CHECK(editor.snapshot() == before);

    editor.open(3, dutch, 0);
    editor.desk().selectRows(3, 0); // the titles stay
    QInputMethodEvent dead;
    dead.setCommitString(u"ê"_s);
    QApplication::sendEvent(&editor.live(), &dead);
    REQUIRE(editor.rows() == 13);
    CHECK(editor.snapshot().mid(0, 2) == before.mid(0, 2));
    CHECK(editor.text(2, dutch) == u"ê"_s);
    editor.undo();
    editor.undo();
    CHECK(editor.snapshot() == before);
}

TEST_CASE("Enter over selected passages leaves an empty one, and a title alone makes way for nothing")
{
    OpenEditor editor(twelveParagraphs());
    const QStringList before = editor.snapshot();
    editor.open(2, french, 5);
    editor.desk().selectRows(2, 4);
    editor.press(Qt::Key_Return);
    REQUIRE(editor.rows() == 12);
    CHECK(editor.text(2, french).isEmpty());
    CHECK(editor.row() == 2);
    editor.undo();
    CHECK(editor.snapshot() == before);
    editor.open(0, french, 0);
    editor.desk().selectRows(0, 0);
    editor.type(u"Z"_s);
    editor.press(Qt::Key_Return);
    CHECK(editor.snapshot() == before);
}

TEST_CASE("What is pasted over selected passages stands in their place, as one step")
{
    OpenEditor editor(twelveParagraphs());
    const QStringList before = editor.snapshot();
    const auto pasteOver = [&](const QString &text) {
        auto *data = new QMimeData;
        data->setText(text);
        editor.open(2, french, 5);
        editor.desk().selectRows(2, 4);
        editor.paste(data);
    };
    pasteOver(u"Un mot"_s);
    REQUIRE(editor.rows() == 12);
    CHECK(editor.text(2, french) == u"Un mot"_s);
    editor.undo();
    CHECK(editor.snapshot() == before);
    pasteOver(u"Un.\n\nDeux.\n"_s);
    REQUIRE(editor.rows() == 13);
    CHECK(editor.text(3, french) == u"Deux."_s);
    CHECK(editor.snapshot()[4] == before[5]);
    editor.undo();
    CHECK(editor.snapshot() == before);

    editor.open(8, french, 0);
    editor.live().setCaret(3, 0);
    editor.press(Qt::Key_C, Qt::ControlModifier); // a stretch of words
    editor.desk().selectRows(2, 4);
    editor.press(Qt::Key_V, Qt::ControlModifier);
    REQUIRE(editor.rows() == 12);
    CHECK(editor.text(2, french) == before[8].section(u'|', 1, 1).left(3));
    editor.undo();
    CHECK(editor.snapshot() == before);
}

TEST_CASE("Passages are put in a box and taken out of it")
{
    OpenEditor editor(twelveParagraphs());
    const QStringList before = editor.snapshot();
    editor.open(3, french, 0);
    editor.desk().selectRows(3, 4);
    editor.editor().actions().box->trigger();
    REQUIRE(editor.rows() == 15);
    CHECK(editor.kind(3) == model::PassageKind::Box);
    CHECK(editor.sheet().row(4).framed);
    CHECK(editor.sheet().row(5).frameBottom);
    CHECK(!editor.sheet().row(6).framed);
    CHECK(editor.row() == 3);
    editor.undo();
    CHECK(editor.snapshot() == before);
}
