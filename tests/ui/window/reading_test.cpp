// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A second text beside the one that is written.
#include "windowdriver.h"

#include "edit/entryedits.h"
#include "edit/textedits.h"
#include "support/manualbuilder.h"
#include "ui/editor/editoractions.h"
#include "ui/editor/passageeditor.h"
#include "ui/editor/readingpane.h"
#include "ui/history/historypane.h"
#include "ui/outline/outlinepane.h"
#include "ui/window/readingdesk.h"

#include <catch2/catch.hpp>

#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QTreeView>

using namespace Qt::StringLiterals;
using base::Language;
using ui::window::Command;

namespace {

model::Incoming writtenModules()
{
    return support::ManualBuilder()
        .titled(u"Manuel"_s, u"Handboek"_s)
        .part(u"p"_s, u"Partie"_s, u"Deel"_s)
        .module(u"m1"_s, u"Accueillir"_s, u"Onthalen"_s)
        .paragraph(u"Première version du texte."_s, u"Eerste versie van de tekst."_s)
        .called(u"a"_s)
        .inStep()
        .module(u"m2"_s, u"Décider"_s, u"Beslissen"_s)
        .paragraph(u"On décide ensemble."_s, u"Samen beslissen."_s)
        .called(u"b"_s)
        .inStep()
        .incoming();
}

struct Reading {
    Reading()
    {
        driver.open(writtenModules());
        view().showEntry(entry(u"m1"_s));
        WindowDriver::settle();
    }
    ui::window::ManualView &view() { return driver.window->view(); }
    ui::window::ReadingDesk &desk() { return view().reading(); }
    ui::editor::PassageEditor &beside() { return desk().pane()->editor(); }
    edit::Workspace &workspace() { return *driver.window->workspace(); }
    model::EntryId entry(const QString &code) { return model::EntryId(workspace().manual().find(code)->id); }
    model::TextRef body(const QString &code) { return {*workspace().manual().find(code), model::Field::Body}; }
    QString words() { return desk().pane()->findChild<QLabel *>()->text(); }
    void write(const QString &code, const QString &french)
    {
        REQUIRE(workspace().perform(edit::setText(body(code), Language::French, french, history::Reason::Replaced)));
        workspace().settle();
        WindowDriver::settle();
    }
    /// What stands beside, row by row, in French.
    QStringList rows()
    {
        QStringList found;
        for (int row = 0; row < beside().desk().sheet().size(); ++row)
            found.append(beside().desk().sheet().markup(row, Language::French));
        return found;
    }

    WindowDriver driver;
};

} // namespace

TEST_CASE("Another entry is read beside the one that is written, follows its changes, and changes nothing itself")
{
    Reading reading;
    reading.desk().readNow(reading.entry(u"m2"_s));
    REQUIRE(reading.desk().isReading());
    CHECK(reading.desk().pane()->isVisible());
    CHECK(reading.rows() == QStringList{u"Décider"_s, u"On décide ensemble."_s});
    CHECK(reading.words() == u"Décider"_s);
    reading.write(u"b"_s, u"On décide à plusieurs."_s);
    CHECK(reading.rows().last() == u"On décide à plusieurs."_s);
    CHECK(reading.view().editor().shownEntry() == reading.entry(u"m1"_s));

    reading.beside().desk().open(1, Language::French, 3);
    QSignalSpy refused(&reading.view(), &ui::window::ManualView::refused);
    auto &live = reading.beside().desk().live();
    for (const Qt::Key key : {Qt::Key_X, Qt::Key_Backspace, Qt::Key_Delete, Qt::Key_Tab, Qt::Key_Space})
        QTest::keyClick(&live, key);
    QTest::keyClick(&live, Qt::Key_V, Qt::ControlModifier);
    QTest::keyClick(&live, Qt::Key_B, Qt::ControlModifier);
    CHECK(reading.rows().last() == u"On décide à plusieurs."_s);
    CHECK(refused.isEmpty());
    const bool couldUndo = reading.workspace().canUndo();
    QTest::keyClick(&live, Qt::Key_Z, Qt::ControlModifier);
    CHECK(reading.workspace().canUndo() == couldUndo); // undo is the writer's, in his own text
}

TEST_CASE("An entry is read as it was, with the words marked that no longer stand there, and does not follow what is written")
{
    Reading reading;
    const auto before = reading.workspace().historyOf(reading.entry(u"m1"_s));
    REQUIRE(before);
    reading.write(u"a"_s, u"Deuxième version du texte."_s);
    reading.desk().readPast(reading.entry(u"m1"_s), before->first().number, before->first().header.at);
    REQUIRE(WindowDriver::waitFor([&] { return reading.beside().desk().sheet().isFrozen(); }));
    CHECK(reading.rows() == QStringList{u"Accueillir"_s, u"Première version du texte."_s});
    const QList<ui::shared::Mark> marks = reading.beside().marksIn(1, Language::French);
    REQUIRE(marks.size() == 1);
    CHECK(marks.first() == ui::shared::Mark{0, 8, ui::shared::MarkKind::Gone});
    reading.write(u"a"_s, u"Troisième."_s);
    CHECK(reading.rows().last() == u"Première version du texte."_s);
    reading.desk().readNow(reading.entry(u"m1"_s));
    CHECK(reading.rows().last() == u"Troisième."_s);
    CHECK(reading.beside().marksIn(1, Language::French).isEmpty());
}

TEST_CASE("An entry is read as an edition has it, and it is said when the edition did not have it")
{
    Reading reading;
    auto publishing = reading.workspace().publish({u"2026.1"_s}, {}, {});
    REQUIRE(WindowDriver::waitFor([&] { return publishing.isFinished(); }));
    REQUIRE(publishing.result());
    reading.write(u"a"_s, u"Deuxième version du texte."_s);
    reading.desk().readEdition(reading.entry(u"m1"_s), u"2026.1"_s);
    REQUIRE(WindowDriver::waitFor([&] { return reading.beside().desk().sheet().isFrozen(); }));
    CHECK(reading.rows() == QStringList{u"Accueillir"_s, u"Première version du texte."_s});
    CHECK_FALSE(reading.beside().marksIn(1, Language::French).isEmpty());

    const auto fresh = model::EntryId::create();
    REQUIRE(reading.workspace().perform(edit::addEntry(fresh, model::EntryKind::Part, {}, {}, {u"Neuf"_s, u"Nieuw"_s})));
    reading.desk().readEdition(fresh, u"2026.1"_s);
    REQUIRE(WindowDriver::waitFor([&] { return reading.rows().isEmpty(); }));
    const auto labels = reading.desk().pane()->findChildren<QLabel *>();
    CHECK(std::any_of(labels.begin(), labels.end(), [](QLabel *label) { return label->text() == u"It was not in edition 2026.1."_s; }));
}

TEST_CASE("F6 goes from one text to the other, Enter goes to the place, and Esc closes what is read beside")
{
    Reading reading;
    CHECK_FALSE(reading.driver.window->commands()[Command::OtherText]->isEnabled());
    reading.desk().readNow(reading.entry(u"m2"_s));
    WindowDriver::settle();
    reading.driver.trigger(Command::OtherText);
    CHECK(reading.desk().pane()->hasFocusInside());
    reading.driver.trigger(Command::OtherText);
    CHECK_FALSE(reading.desk().pane()->hasFocusInside());
    reading.driver.trigger(Command::OtherText);
    reading.beside().desk().open(1, Language::French, 4);
    QTest::keyClick(&reading.beside().desk().live(), Qt::Key_Return);
    WindowDriver::settle();
    REQUIRE(reading.view().editor().caret());
    CHECK(reading.view().editor().caret()->text == reading.body(u"b"_s));
    CHECK(reading.view().editor().caret()->position == 4);
    CHECK_FALSE(reading.desk().pane()->hasFocusInside());
    reading.driver.trigger(Command::OtherText);
    QTest::keyClick(&reading.beside().desk().live(), Qt::Key_Escape);
    WindowDriver::settle();
    CHECK_FALSE(reading.desk().isReading());
    CHECK_FALSE(reading.desk().pane()->isVisible());
    CHECK(reading.view().editor().isAncestorOf(reading.driver.window->focusWidget()));
}

TEST_CASE("What is read beside is chosen in the outline, in Go to and in the history, and goes with its entry")
{
    Reading reading;
    QTimer::singleShot(0, [&] {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        REQUIRE(menu);
        menu->findChild<QAction *>(u"outline.readBeside"_s)->trigger();
        menu->close();
    });
    auto *tree = reading.driver.child<QTreeView>(u"outline.tree"_s);
    const QModelIndex second = tree->indexBelow(tree->currentIndex());
    const QPoint point = tree->visualRect(second).center();
    QTest::mouseClick(tree->viewport(), Qt::RightButton, {}, point);
    QContextMenuEvent event(QContextMenuEvent::Mouse, point, tree->viewport()->mapToGlobal(point));
    QApplication::sendEvent(tree->viewport(), &event);
    CHECK(reading.rows().first() == u"Décider"_s);
    CHECK(reading.view().outline().current() == reading.entry(u"m1"_s));

    QTimer::singleShot(0, [&] {
        auto *words = QApplication::activeModalWidget()->findChild<QLineEdit *>(u"picker.words"_s);
        QTest::keyClicks(words, u"Accueillir"_s);
        QTest::keyClick(words, Qt::Key_Return, Qt::ShiftModifier);
    });
    reading.driver.trigger(Command::GoToEntry);
    CHECK(reading.rows().first() == u"Accueillir"_s);

    reading.driver.trigger(Command::ShowHistory);
    auto *beside = reading.driver.child<QPushButton>(u"history.beside"_s);
    REQUIRE(WindowDriver::waitFor([&] { return beside->isVisible(); }));
    beside->click();
    REQUIRE(WindowDriver::waitFor([&] { return reading.beside().desk().sheet().isFrozen(); }));

    reading.desk().readNow(reading.entry(u"m2"_s));
    REQUIRE(reading.workspace().perform(edit::deleteEntry(reading.entry(u"m2"_s))));
    CHECK_FALSE(reading.desk().isReading());
    reading.desk().readNow(reading.entry(u"m1"_s));
    reading.driver.trigger(Command::CloseManual);
    CHECK_FALSE(reading.desk().isReading());
}

TEST_CASE("The width of what is read beside and its language are there again the next time")
{
    Reading reading;
    reading.driver.window->resize(1400, 700);
    reading.desk().readNow(reading.entry(u"m2"_s));
    CHECK(reading.desk().pane()->language() == Language::French);
    reading.desk().pane()->showOnly(Language::Dutch);
    const int all = reading.desk().width();
    reading.desk().setSizes({all / 2, all - all / 2});
    WindowDriver::settle();
    const int width = reading.desk().pane()->width();
    reading.desk().close();
    const QByteArray state = reading.view().saveState();
    reading.desk().readNow(reading.entry(u"m1"_s));
    WindowDriver::settle();
    CHECK(std::abs(reading.desk().pane()->width() - width) <= 2);
    CHECK(reading.desk().pane()->language() == Language::Dutch);
    CHECK_FALSE(state.isEmpty());
}

TEST_CASE("Copy and Select all are asked of the text that has the keyboard: the one that is written, the one beside, a field")
{
    Reading reading;
    auto &actions = reading.view().editor().actions();
    reading.view().editor().desk().open(1, Language::French, 0, 8);
    reading.desk().readNow(reading.entry(u"m2"_s));
    WindowDriver::settle();
    reading.driver.trigger(Command::OtherText);
    reading.beside().desk().open(1, Language::French, 2, 0);
    reading.beside().desk().live().setFocus();
    REQUIRE(reading.desk().pane()->hasFocusInside());
    actions.copy->trigger();
    CHECK(QApplication::clipboard()->text() == u"On"_s);
    actions.selectAll->trigger();
    actions.copy->trigger();
    CHECK(QApplication::clipboard()->text() == u"On décide ensemble."_s);
    const QStringList before = reading.rows();
    actions.cut->trigger();
    actions.paste->trigger();
    CHECK(reading.rows() == before);
    CHECK(reading.workspace().manual().text(reading.body(u"a"_s))->in(Language::French).text() == u"Première version du texte."_s);

    reading.driver.trigger(Command::OtherText);
    actions.copy->trigger();
    CHECK(QApplication::clipboard()->text() == u"Première"_s);

    reading.driver.trigger(Command::FindEverywhere);
    auto *words = reading.driver.child<QLineEdit>(u"search.words"_s);
    words->setText(u"cherché"_s);
    words->setFocus();
    actions.selectAll->trigger();
    actions.copy->trigger();
    CHECK(QApplication::clipboard()->text() == u"cherché"_s);
    actions.paste->trigger();
    CHECK(reading.workspace().manual().text(reading.body(u"a"_s))->in(Language::French).text() == u"Première version du texte."_s);
}
