// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit/textedits.h"
#include "openeditor.h"

#include <QInputMethodEvent>
#include <catch2/catch.hpp>

using model::PassageKind;
using model::Step;

using namespace Qt::StringLiterals;

namespace {

constexpr auto french = OpenEditor::french;
constexpr auto dutch = OpenEditor::dutch;
// The part's title is row 0, the module's row 1: paragraph n stands in row n + 1.
constexpr int third = 4;

} // namespace

TEST_CASE("An entry is entered at its title, or below it where nothing is written yet")
{
    OpenEditor editor(support::ManualBuilder()
                          .part(u"part"_s, u"Partie"_s, u"Deel"_s)
                          .module(u"m1"_s, u"Nouveau"_s, u"Nieuw"_s)
                          .module(u"m2"_s, u"Écrit"_s, u"Geschreven"_s)
                          .paragraph(u"Déjà."_s, u"Al."_s)
                          .incoming());
    const auto entered = [&](const QString &code) {
        editor.editor().goToEntry(model::EntryId(editor.workspace().manual().find(code)->id));
        return editor.row();
    };
    CHECK(entered(u"m2"_s) == 3);
    CHECK(entered(u"m1"_s) == 2);
    editor.type(u"Voilà"_s);
    CHECK(editor.text(1, french) == u"Nouveau"_s);
    CHECK(editor.text(2, french) == u"Voilà"_s);
}

TEST_CASE("Enter splits the language that is written in and leaves the other above")
{
    OpenEditor editor(twelveParagraphs());
    const QStringList before = editor.snapshot();
    const QString fr = editor.text(third, french);
    const QString nl = editor.text(third, dutch);
    editor.open(third, french, 10);
    editor.press(Qt::Key_Return);
    REQUIRE(editor.rows() == before.size() + 1);
    CHECK(editor.text(third, french) == fr.left(10));
    CHECK(editor.text(third + 1, french) == fr.mid(10));
    CHECK(editor.text(third, dutch) == nl);
    CHECK(editor.text(third + 1, dutch).isEmpty());
    CHECK(editor.row() == third + 1);
    CHECK(editor.live().caretPosition() == 0);

    editor.press(Qt::Key_Backspace);
    CHECK(editor.snapshot() == before);
    CHECK(editor.row() == third);
    CHECK(editor.live().caretPosition() == 10);
    editor.undo();
    CHECK(editor.rows() == before.size() + 1);
    editor.undo();
    CHECK(editor.snapshot() == before);
    CHECK(editor.row() == third);
    CHECK(editor.live().caretPosition() == 10);
    editor.redo();
    CHECK(editor.rows() == before.size() + 1);
}

TEST_CASE("Backspace at the start and Delete at the end join both languages")
{
    OpenEditor editor(twelveParagraphs());
    const QString upper = editor.text(third, french);
    const QString lower = editor.text(third + 1, french);
    editor.open(third, french, int(upper.size()));
    editor.press(Qt::Key_Delete);
    CHECK(editor.text(third, french) == upper + lower);
    CHECK(editor.text(third, dutch).contains(QStringLiteral("nummer 3")));
    CHECK(editor.text(third, dutch).contains(QStringLiteral("nummer 4")));
    CHECK(editor.step(third) == Step::InStep);
    CHECK(editor.live().caretPosition() == upper.size());
}

TEST_CASE("Undo walks through both languages in the order they were written, and the caret follows")
{
    OpenEditor editor(twelveParagraphs());
    const QStringList before = editor.snapshot();
    editor.open(3, french, 0);
    editor.type(QStringLiteral("abc"));
    editor.open(8, dutch, 0);
    editor.type(QStringLiteral("xyz"));
    editor.open(3, french, 3);
    editor.type(QStringLiteral("w"));
    CHECK(editor.text(3, french).startsWith(QStringLiteral("abcw")));
    CHECK(editor.text(8, dutch).startsWith(QStringLiteral("xyz")));
    const QStringList after = editor.snapshot();
    editor.undo();
    CHECK(editor.text(3, french).startsWith(QStringLiteral("abcLe")));
    editor.undo();
    CHECK(editor.text(8, dutch) == before[8].section(u'|', 2));
    CHECK(editor.row() == 8);
    CHECK(editor.desk().language() == dutch);
    editor.undo();
    CHECK(editor.snapshot() == before);
    CHECK(editor.row() == 3);
    for (int step = 0; step < 3; ++step)
        editor.redo();
    CHECK(editor.snapshot() == after);
}

TEST_CASE("A word typed in French puts the French ahead, and undo brings the pair back in step")
{
    OpenEditor editor(twelveParagraphs());
    REQUIRE(editor.step(third) == Step::InStep);
    editor.open(third, french, 3);
    editor.type(QStringLiteral("x"));
    CHECK(editor.step(third) == Step::FrenchAhead);
    editor.undo();
    CHECK(editor.step(third) == Step::InStep);
}

TEST_CASE("Ctrl+Enter declares the pair in step and goes to the next that needs work")
{
    OpenEditor editor(twelveParagraphs());
    editor.open(third, french, 0);
    editor.type(QStringLiteral("A "));
    editor.open(9, dutch, 0);
    editor.type(QStringLiteral("B "));
    editor.open(third, dutch, 0);
    editor.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(editor.step(third) == Step::InStep);
    CHECK(editor.row() == 9);
    CHECK(editor.rows() == 14);
    editor.editor().actions().adapted->trigger();
    CHECK(editor.step(9) == Step::Adapted);
}

TEST_CASE("The next passage that needs work is found in other entries too, and none left is said")
{
    support::ManualBuilder builder;
    builder.module(QStringLiteral("a"), QStringLiteral("Un"), QStringLiteral("Een")).inStep();
    builder.paragraph(QStringLiteral("Texte"), QStringLiteral("Tekst")).inStep();
    builder.module(QStringLiteral("b"), QStringLiteral("Deux"), QStringLiteral("Twee")).inStep();
    builder.paragraph(QStringLiteral("Seul"), QString());
    OpenEditor editor(builder.incoming());
    const QList<model::EntryId> entries = editor.workspace().manual().readingOrder();
    editor.editor().showEntry(entries[0]);
    CHECK(editor.rows() == 2);
    bool none = false;
    QObject::connect(&editor.editor(), &ui::editor::PassageEditor::noWorkLeft, [&] { none = true; });
    editor.open(0, french, 0);
    editor.press(Qt::Key_J, Qt::ControlModifier);
    CHECK(editor.editor().shownEntry() == entries[1]);
    CHECK(editor.row() == 1);
    CHECK(editor.desk().language() == dutch);
    CHECK(!none);
    editor.type(QStringLiteral("Alleen"));
    editor.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(editor.step(1) == Step::InStep);
    CHECK(none);
}

TEST_CASE("Entries that are done are passed over, in both directions, but for the pictures described there")
{
    support::ManualBuilder builder;
    builder.picture(QStringLiteral("p"), QStringLiteral("p.png"), QByteArray("\x89PNG"));
    for (const auto *code : {"a", "b", "c", "d"}) {
        builder.module(QString::fromLatin1(code), QStringLiteral("Un"), QStringLiteral("Een")).inStep();
        builder.paragraph(QStringLiteral("Texte"), QStringLiteral("Tekst")).inStep();
        builder.paragraph(QStringLiteral("Seul"), QString());
    }
    builder.module(QStringLiteral("e"), QStringLiteral("Image"), QStringLiteral("Beeld")).inStep();
    builder.shownPicture(QStringLiteral("p"), QStringLiteral("Une légende"), QStringLiteral("Een bijschrift")).inStep();
    OpenEditor editor(builder.incoming());
    editor.editor().showEntry({});
    const QList<model::EntryId> entries = editor.workspace().manual().readingOrder();
    const base::Id picture = editor.workspace().manual().find(QStringLiteral("p"))->id;
    REQUIRE(editor.workspace().perform(edit::setText({{model::ObjectKind::Picture, picture}, model::Field::Alt}, french, QStringLiteral("Un arbre"), history::Reason::Typed)));
    QSet<model::EntryId> done{entries[0], entries[1], entries[2], entries[4]};
    editor.editor().setDone([&](model::EntryId entry) { return done.contains(entry); });
    const auto at = [&](Qt::KeyboardModifiers also) {
        editor.press(Qt::Key_J, Qt::ControlModifier | also);
        return std::pair(editor.desk().sheet().row(editor.row()).entry, editor.desk().sheet().row(editor.row()).part);
    };
    editor.open(0, french, 0);
    // The caret's own entry is read, whoever says that it is done: it was not when the caret came there.
    CHECK(at({}) == std::pair(entries[0], ui::editor::RowPart::Body));
    CHECK(at({}) == std::pair(entries[3], ui::editor::RowPart::Body));
    CHECK(at({}) == std::pair(entries[4], ui::editor::RowPart::Alt));
    CHECK(at({}) == std::pair(entries[3], ui::editor::RowPart::Body));
    CHECK(at(Qt::ShiftModifier) == std::pair(entries[4], ui::editor::RowPart::Alt));
    CHECK(at(Qt::ShiftModifier) == std::pair(entries[3], ui::editor::RowPart::Body));
    done.remove(entries[1]);
    CHECK(at(Qt::ShiftModifier) == std::pair(entries[1], ui::editor::RowPart::Body));
    CHECK(editor.text(editor.row(), french) == QStringLiteral("Seul"));
}

TEST_CASE("A link is made, followed with Ctrl and taken away")
{
    OpenEditor editor(twelveParagraphs());
    const QString fr = editor.text(third, french);
    editor.desk().open(third, french, 2, 0);
    editor.live().setLink(QStringLiteral("https://example.org/"));
    CHECK(editor.text(third, french).startsWith(QStringLiteral("[Le](https://example.org/) paragraphe")));
    editor.open(third, french, 2);
    editor.type(QStringLiteral("s"));
    CHECK(editor.text(third, french).startsWith(QStringLiteral("[Le](https://example.org/)s paragraphe")));
    editor.undo();
    editor.open(third, french, 1);
    editor.live().setLink(QString());
    CHECK(editor.text(third, french) == fr);
}

TEST_CASE("A manual can be shown in one language alone")
{
    OpenEditor editor(twelveParagraphs());
    editor.open(third, french, 0);
    editor.editor().showOnly(dutch);
    CHECK(editor.desk().language() == dutch);
    editor.press(Qt::Key_Tab);
    CHECK(editor.row() == third + 1);
    CHECK(editor.desk().language() == dutch);
    editor.editor().showOnly(std::nullopt);
    editor.press(Qt::Key_Tab);
    CHECK(editor.row() == third + 2);
    CHECK(editor.desk().language() == french);
}

TEST_CASE("The caret goes over passages and languages")
{
    OpenEditor editor(twelveParagraphs());
    const int end = int(editor.text(5, french).size());
    editor.open(5, french, end);
    editor.press(Qt::Key_Right);
    CHECK(editor.row() == 6);
    CHECK(editor.live().caretPosition() == 0);
    editor.press(Qt::Key_Left);
    CHECK(editor.row() == 5);
    CHECK(editor.live().caretPosition() == end);
    for (int step = 0; step < 30 && editor.row() == 5; ++step)
        editor.press(Qt::Key_Down);
    CHECK(editor.row() == 6);
    editor.press(Qt::Key_Up);
    CHECK(editor.row() == 5);
    editor.press(Qt::Key_Tab);
    CHECK(editor.desk().language() == dutch);
    editor.press(Qt::Key_Tab);
    CHECK(editor.desk().language() == french);
    CHECK(editor.row() == 6);
    editor.press(Qt::Key_Backtab);
    CHECK(editor.desk().language() == dutch);
    CHECK(editor.row() == 5);
}

TEST_CASE("Up and down keep the place across the lines of several passages")
{
    OpenEditor editor(twelveParagraphs());
    editor.open(5, french, 20);
    const int across = editor.live().cursorRect().left();
    REQUIRE(across > 40);
    while (editor.row() < 8)
        editor.press(Qt::Key_Down);
    CHECK(std::abs(editor.live().cursorRect().left() - across) < 14);
    while (editor.row() > 5)
        editor.press(Qt::Key_Up);
    CHECK(std::abs(editor.live().cursorRect().left() - across) < 14);
}

TEST_CASE("A letter with Alt that no menu knows does not slip into the text")
{
    OpenEditor window(twelveParagraphs());
    window.open(1, OpenEditor::french);
    const QString before = window.text(1, OpenEditor::french);
    QTest::keyClick(&window.live(), 'f', Qt::AltModifier);
    CHECK(window.text(1, OpenEditor::french) == before);
    window.type(QStringLiteral("f"));
    CHECK(window.text(1, OpenEditor::french) == QStringLiteral("f") + before);
}

TEST_CASE("Shift+Enter is a line break inside the passage")
{
    OpenEditor editor(twelveParagraphs());
    editor.open(third, french, 2);
    editor.press(Qt::Key_Return, Qt::ShiftModifier);
    CHECK(editor.rows() == 14);
    CHECK(text::plain(editor.text(third, french)).startsWith(QStringLiteral("Le\n")));
    CHECK(editor.live().document()->blockCount() == 1);
}

TEST_CASE("Enter in an empty list item makes it a paragraph")
{
    OpenEditor editor(twelveParagraphs());
    editor.open(third, french, int(editor.text(third, french).size()));
    editor.press(Qt::Key_Return);
    editor.editor().actions().bullet->trigger();
    REQUIRE(editor.kind(third + 1) == PassageKind::Bullet);
    editor.press(Qt::Key_Return);
    CHECK(editor.kind(third + 1) == PassageKind::Paragraph);
    CHECK(editor.rows() == 15);
}

TEST_CASE("Signs typed at the start of a paragraph change its kind")
{
    OpenEditor editor(twelveParagraphs());
    editor.open(third, french, 0);
    const QString fr = editor.text(third, french);
    editor.type(QStringLiteral("- "));
    CHECK(editor.kind(third) == PassageKind::Bullet);
    CHECK(editor.text(third, french) == fr);
    editor.open(third + 1, french, 0);
    editor.type(QStringLiteral("## "));
    CHECK(editor.kind(third + 1) == PassageKind::Heading);
    editor.undo();
    CHECK(editor.kind(third + 1) == PassageKind::Paragraph);
    CHECK(editor.text(third + 1, french).contains(QStringLiteral("##")));
}

TEST_CASE("Signs of the language come in as one types, and one undo brings back what was typed")
{
    OpenEditor editor(twelveParagraphs());
    editor.open(third, french, 0);
    editor.press(Qt::Key_A, Qt::ControlModifier);
    editor.type(QStringLiteral("L'"));
    CHECK(editor.text(third, french) == QStringLiteral("L’"));
    editor.undo();
    CHECK(editor.text(third, french) == QStringLiteral("L'"));
    editor.redo();
    editor.type(QStringLiteral("avis \"oui\" ?"));
    CHECK(editor.text(third, french) == QStringLiteral("L’avis «\u202Foui\u202F»\u202F?"));

    editor.open(third, dutch, 0);
    editor.press(Qt::Key_A, Qt::ControlModifier);
    editor.type(QStringLiteral("\"ja\" zei's avonds?"));
    CHECK(editor.text(third, dutch) == QStringLiteral("“ja” zei’s avonds?"));

    editor.editor().actions().typography->setChecked(false);
    editor.type(QStringLiteral("\""));
    CHECK(editor.text(third, dutch).endsWith(QStringLiteral("?\"")));
    editor.editor().actions().typography->setChecked(true);
}

TEST_CASE("Who takes back a sign of the language writes on behind what was typed")
{
    OpenEditor editor(twelveParagraphs());
    editor.open(third, french, 0);
    editor.press(Qt::Key_A, Qt::ControlModifier);
    editor.type(QStringLiteral("L'"));
    editor.undo();
    editor.type(QStringLiteral("x"));
    CHECK(editor.text(third, french) == QStringLiteral("L'x"));
}

TEST_CASE("An empty module invites to write, and the first character makes its first passage")
{
    support::ManualBuilder builder;
    builder.module(QStringLiteral("module"), QStringLiteral("Titre"), QStringLiteral("Titel"));
    OpenEditor editor(builder.incoming());
    REQUIRE(editor.rows() == 2);
    CHECK(editor.workspace().manual().passageCount() == 0);
    editor.open(1, dutch, 0);
    editor.type(QStringLiteral("Hallo"));
    CHECK(editor.workspace().manual().passageCount() == 1);
    CHECK(editor.text(1, dutch) == QStringLiteral("Hallo"));
    CHECK(editor.live().toPlainText() == QStringLiteral("Hallo"));
    while (editor.workspace().canUndo())
        editor.undo();
    CHECK(editor.workspace().manual().passageCount() == 0);
    CHECK(editor.rows() == 2);
}

TEST_CASE("An input method leaves the manual alone until it commits")
{
    OpenEditor editor(twelveParagraphs());
    const QString fr = editor.text(third, french);
    editor.open(third, french, 0);
    QInputMethodEvent composing(QStringLiteral("^"), {});
    QApplication::sendEvent(&editor.live(), &composing);
    CHECK(editor.text(third, french) == fr);
    QInputMethodEvent commit(QString(), {});
    commit.setCommitString(QStringLiteral("ê"));
    QApplication::sendEvent(&editor.live(), &commit);
    CHECK(editor.text(third, french) == QStringLiteral("ê") + fr);
    editor.undo();
    CHECK(editor.text(third, french) == fr);
    CHECK(editor.live().inputMethodQuery(Qt::ImEnabled).toBool());
    CHECK(!editor.live().inputMethodQuery(Qt::ImCursorRectangle).toRectF().isEmpty());
}

TEST_CASE("The text widget has no undo of its own")
{
    OpenEditor editor(twelveParagraphs());
    editor.open(third, french, 0);
    CHECK(!editor.live().document()->isUndoRedoEnabled());
}

TEST_CASE("Bold and italic are one step of undo each and stay in the text")
{
    OpenEditor editor(twelveParagraphs());
    const QString fr = editor.text(third, french);
    editor.desk().open(third, french, 2, 0);
    editor.press(Qt::Key_B, Qt::ControlModifier);
    CHECK(editor.text(third, french).startsWith(QStringLiteral("**Le** ")));
    editor.press(Qt::Key_I, Qt::ControlModifier);
    CHECK(text::parse(editor.text(third, french)).first().emphasis);
    editor.undo();
    editor.undo();
    CHECK(editor.text(third, french) == fr);
}

TEST_CASE("A footnote survives being written around")
{
    support::ManualBuilder builder;
    builder.module(QStringLiteral("m"), QStringLiteral("Titre"), QStringLiteral("Titel"));
    builder.paragraph(QStringLiteral("Avant^[une note] après"), QString());
    OpenEditor editor(builder.incoming());
    editor.open(1, french, 6);
    editor.type(QStringLiteral("x"));
    CHECK(editor.text(1, french) == QStringLiteral("Avant^[une note]x après"));
    editor.press(Qt::Key_Backspace);
    editor.press(Qt::Key_Backspace);
    CHECK(editor.text(1, french) == QStringLiteral("Avant après"));
}

TEST_CASE("Nothing can be written in a manual opened for reading, but the caret walks")
{
    OpenEditor editor(twelveParagraphs(), edit::Access::ReadOnly);
    const QStringList before = editor.snapshot();
    editor.open(third, french, 5);
    editor.type(QStringLiteral("x"));
    editor.press(Qt::Key_Return);
    editor.press(Qt::Key_Backspace);
    editor.press(Qt::Key_Delete);
    CHECK(editor.snapshot() == before);
    editor.press(Qt::Key_Tab);
    CHECK(editor.desk().language() == dutch);
    CHECK(!editor.editor().actions().bold->isEnabled());
}

TEST_CASE("After six hundred random operations undo brings everything back")
{
    OpenEditor editor(twelveParagraphs());
    const QStringList before = editor.snapshot();
    std::srand(7);
    for (int operation = 0; operation < 600; ++operation) {
        const int choice = std::rand() % 12;
        if (editor.row() < 0 || choice == 5)
            editor.open(std::rand() % editor.rows(), std::rand() % 2 ? french : dutch, std::rand() % 20);
        else if (choice < 5)
            editor.type(QString(QChar(u'a' + std::rand() % 26)));
        else if (choice == 6)
            editor.press(Qt::Key_Return);
        else if (choice == 7)
            editor.press(Qt::Key_Backspace);
        else if (choice == 8)
            editor.press(Qt::Key_Delete);
        else if (choice == 9)
            editor.press(std::rand() % 2 ? Qt::Key_Up : Qt::Key_Down, Qt::AltModifier);
        else if (choice == 10)
            editor.editor().actions().kinds()[std::rand() % 8]->trigger();
        else
            editor.undo();
        if (editor.row() >= 0) {
            INFO("operation " << operation << " choice " << choice);
            REQUIRE(editor.live().runs() == text::parse(editor.text(editor.row(), editor.desk().language())));
        }
    }
    while (editor.workspace().canUndo())
        REQUIRE(editor.workspace().undo());
    CHECK(editor.snapshot() == before);
}
