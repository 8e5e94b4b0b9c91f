// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "spellingdesk.h"
#include "ui/shared/ownwords.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace {

constexpr auto french = OpenEditor::french;
constexpr auto dutch = OpenEditor::dutch;

QString markedLive(SpellingDesk &desk)
{
    QStringList words;
    for (const ui::shared::Mark &mark : desk.open().live().marks())
        words.append(desk.open().live().toPlainText().mid(mark.start, mark.length));
    return words.join(u'|');
}

} // namespace

TEST_CASE("Misspelt words are marked in both languages, in cells that are written in and in those beside")
{
    SpellingDesk desk(badlySpelt());
    CHECK(desk.marked(0, french).isEmpty());
    CHECK(desk.marked(1, french) == u"bno");
    CHECK(desk.marked(1, dutch) == u"goeede");
    desk.open().open(1, french, 0);
    CHECK(waitFor([&] { return markedLive(desk) == u"bno"_s; }));
}

TEST_CASE("Marks in the cell that is written in stay through undo and another look")
{
    SpellingDesk desk(badlySpelt());
    desk.open().open(1, french, 0);
    REQUIRE(waitFor([&] { return markedLive(desk) == u"bno"_s; }));
    desk.open().editor().setZoom(1.5);
    CHECK(markedLive(desk) == u"bno"_s);
    desk.open().type(u"le "_s);
    REQUIRE(markedLive(desk) == u"bno"_s);
    desk.open().undo();
    CHECK(desk.open().text(1, french) == u"le **bno** projet"_s);
    CHECK(markedLive(desk) == u"bno"_s);
}

TEST_CASE("A word is not marked while it is typed, only when the caret has left it")
{
    SpellingDesk desk(badlySpelt());
    desk.open().open(2, french, 13);
    desk.open().type(u" xy"_s);
    QCoreApplication::processEvents();
    CHECK(desk.open().text(2, french) == u"le projet dit xy"_s);
    CHECK(desk.marked(2, french).isEmpty());
    desk.open().type(u" "_s);
    QCoreApplication::processEvents();
    CHECK(desk.marked(2, french) == u"xy");
    desk.open().type(u"zw"_s);
    QCoreApplication::processEvents();
    CHECK(desk.marked(2, french) == u"xy");
    desk.open().press(Qt::Key_Home);
    CHECK(waitFor([&] { return desk.marked(2, french) == u"xy|zw"; }));
    // To stand in a marked word is not to type it.
    desk.open().open(2, french, 15);
    QCoreApplication::processEvents();
    CHECK(desk.marked(2, french) == u"xy|zw");
}

TEST_CASE("A word is marked when the caret leaves it for another cell")
{
    SpellingDesk desk(badlySpelt());
    desk.open().open(2, french, 13);
    desk.open().type(u" xy"_s);
    QCoreApplication::processEvents();
    CHECK(desk.marked(2, french).isEmpty());
    desk.open().press(Qt::Key_Tab);
    CHECK(waitFor([&] { return desk.marked(2, french) == u"xy"; }));
}

TEST_CASE("A suggestion takes the word's place as one step, with the mark-up around it")
{
    SpellingDesk desk(badlySpelt());
    desk.open().open(1, french, 4);
    QAction *suggestion = desk.offer(1, french, 4, u"bon"_s);
    REQUIRE(suggestion);
    REQUIRE(suggestion->text() == u"bon"_s);
    suggestion->trigger();
    CHECK(desk.open().text(1, french) == u"le **bon** projet"_s);
    CHECK(desk.open().live().toPlainText() == u"le bon projet"_s);
    CHECK(desk.open().live().caretPosition() == 6);
    CHECK(desk.marked(1, french).isEmpty());
    desk.open().undo();
    CHECK(desk.open().text(1, french) == u"le **bno** projet"_s);
    CHECK(desk.marked(1, french) == u"bno");
}

TEST_CASE("A suggestion for a word that changed meanwhile changes nothing")
{
    SpellingDesk desk(badlySpelt());
    QAction *suggestion = desk.offer(1, french, 4, u"bon"_s);
    REQUIRE(suggestion);
    desk.open().open(1, french, 0);
    desk.open().type(u"a"_s);
    suggestion->trigger();
    CHECK(desk.open().text(1, french) == u"ale **bno** projet"_s);
}

TEST_CASE("A word added to the manual's own is right from then on, until the step is undone")
{
    SpellingDesk desk(badlySpelt());
    desk.offer(1, french, 4, u"manual"_s)->trigger();
    desk.learn();
    CHECK(desk.marked(1, french).isEmpty());
    CHECK(desk.marked(1, dutch) == u"goeede");
    REQUIRE(desk.open().workspace().undo());
    desk.learn();
    CHECK(desk.marked(1, french) == u"bno");
}

TEST_CASE("A word added to my words is right, and no manual changes")
{
    SpellingDesk desk(badlySpelt());
    desk.offer(1, dutch, 4, u"my words"_s)->trigger();
    desk.learn();
    CHECK(desk.marked(1, dutch).isEmpty());
    CHECK(ui::shared::ownWords(dutch) == QStringList{u"goeede"_s});
    CHECK(desk.open().workspace().manual().words().isEmpty());
    CHECK_FALSE(desk.open().workspace().canUndo());
}

TEST_CASE("A foreign word is right in both languages")
{
    support::ManualBuilder builder;
    builder.module(u"m"_s, u"le recovery"_s, u"het recovery"_s);
    SpellingDesk desk(builder.incoming());
    CHECK(desk.marked(0, french) == u"recovery");
    desk.offer(0, french, 5, u"foreign"_s)->trigger();
    desk.learn();
    CHECK(desk.marked(0, french).isEmpty());
    CHECK(desk.marked(0, dutch).isEmpty());
}

TEST_CASE("The next misspelt word is found through both languages, and after the last comes the first")
{
    SpellingDesk desk(badlySpelt());
    const auto next = [&] {
        QSignalSpy found(&desk.marks(), &ui::spelling::SpellingMarks::found);
        desk.marks().goToNext();
        REQUIRE(found.wait());
        QCoreApplication::processEvents();
        return desk.open().live().textCursor().selectedText();
    };
    desk.open().open(0, french, 3);
    CHECK(next() == u"bno");
    CHECK(next() == u"goeede");
    CHECK(desk.open().desk().language() == dutch);
    CHECK(next() == u"bno");
}

TEST_CASE("It is said when no word is misspelt")
{
    support::ManualBuilder builder;
    builder.module(u"m"_s, u"le projet"_s, u"het project"_s);
    SpellingDesk desk(builder.incoming());
    QSignalSpy none(&desk.marks(), &ui::spelling::SpellingMarks::noneLeft);
    desk.marks().goToNext();
    CHECK(none.wait());
}

TEST_CASE("Marks of misspelt words can be switched off, and stay off")
{
    SpellingDesk desk(badlySpelt());
    desk.marks().setShown(false);
    CHECK(desk.marked(1, french).isEmpty());
    CHECK(desk.offered(1, french, 4).isEmpty());
    CHECK_FALSE(ui::spelling::SpellingMarks({u"/nowhere"_s}).isShown());
    desk.marks().setShown(true);
    CHECK(desk.marked(1, french) == u"bno");
}

TEST_CASE("In a manual that may only be read nothing is corrected")
{
    SpellingDesk desk(badlySpelt(), edit::Access::ReadOnly);
    const QList<QAction *> offered = desk.offered(1, french, 4);
    REQUIRE(offered.size() >= 4);
    CHECK_FALSE(offered.first()->isEnabled());
    CHECK_FALSE(desk.offer(1, french, 4, u"manual"_s)->isEnabled());
    CHECK(desk.offer(1, french, 4, u"my words"_s)->isEnabled());
}

TEST_CASE("Who said a quote, code, and a text without end are not marked")
{
    support::ManualBuilder builder;
    builder.module(u"m"_s, u"le projet"_s, u"het project"_s);
    builder.code(u"bno"_s, u"bno"_s);
    builder.paragraph(u"bno "_s.repeated(10'000), u"goeede"_s);
    SpellingDesk desk(builder.incoming());
    CHECK(desk.marked(1, french).isEmpty());
    CHECK(desk.marked(2, french).isEmpty());
    CHECK(desk.marked(2, dutch) == u"goeede");
}

TEST_CASE("A misspelt word is left to stand in its passage, until that text changes")
{
    SpellingDesk desk(badlySpelt());
    CHECK(desk.marked(1, french) == u"bno");
    QAction *stand = desk.offer(1, french, 4, u"stand"_s);
    REQUIRE(stand);
    stand->trigger();
    CHECK(desk.marked(1, french).isEmpty());
    CHECK(desk.marked(1, dutch) == u"goeede");
    desk.open().open(0, french, 0);
    desk.marks().follow(desk.open().editor().caret());
    QSignalSpy found(&desk.marks(), &ui::spelling::SpellingMarks::found);
    desk.marks().goToNext();
    REQUIRE(waitFor([&] { return found.size() == 1; }));
    CHECK(found.first().first().value<edit::Caret>().language == dutch);
    desk.open().open(1, french, 0);
    desk.open().type(u"le "_s);
    CHECK(waitFor([&] { return desk.marked(1, french) == u"bno"; }));
    desk.open().undo();
    CHECK(desk.marked(1, french).isEmpty());
}
