// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowdriver.h"

#include "support/generatedmanual.h"
#include "support/manualbuilder.h"
#include "ui/editor/passageeditor.h"
#include "ui/outline/outlinepane.h"
#include "ui/shared/largeedit.h"
#include "ui/shared/messagearea.h"
#include "ui/window/recentfiles.h"
#include "ui/window/statusline.h"

#include <catch2/catch.hpp>

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QTest>
#include <QTextEdit>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::StringLiterals;
using ui::language::Interface;
using ui::window::Command;

namespace {

model::PassageId passage(const WindowDriver &driver, const QString &code)
{
    return model::PassageId(driver.window->workspace()->manual().find(code)->id);
}

QString wording(const WindowDriver &driver, const QString &code, base::Language language = base::Language::French)
{
    return driver.window->workspace()->manual().passage(passage(driver, code))->text.in(language).text();
}

/// Goes to the start of the French of passage "x" and types.
void typeAtX(WindowDriver &driver, const QString &words)
{
    driver.window->view().goTo(model::bodyOf(passage(driver, u"x"_s)), base::Language::French);
    driver.settle();
    auto *live = driver.window->view().editor().findChild<QTextEdit *>();
    REQUIRE(live);
    QTest::keyClicks(live, words);
    driver.settle();
}

} // namespace

TEST_CASE("What is typed in the window stands in the file after it is closed")
{
    WindowDriver driver;
    const QString path = driver.file(twoModules());
    driver.open(path);
    typeAtX(driver, u"Ici "_s);
    CHECK(wording(driver, u"x"_s) == u"Ici Trois petits mots"_s);
    driver.trigger(Command::CloseManual);
    CHECK(driver.window->workspace() == nullptr);
    driver.open(path);
    CHECK(wording(driver, u"x"_s) == u"Ici Trois petits mots"_s);
}

TEST_CASE("One changed word of French puts the French ahead, and undo brings the pair back in step")
{
    WindowDriver driver;
    driver.open(twoModules());
    const auto step = [&driver] {
        return driver.window->workspace()->manual().passage(passage(driver, u"x"_s))->text.step();
    };
    REQUIRE(step() == model::Step::InStep);
    typeAtX(driver, u"Ici "_s);
    CHECK(step() == model::Step::FrenchAhead);
    CHECK(wording(driver, u"x"_s, base::Language::Dutch) == u"Drie kleine woorden"_s);
    REQUIRE(driver.window->commands()[Command::Undo]->isEnabled());
    driver.trigger(Command::Undo);
    CHECK(step() == model::Step::InStep);
    CHECK(driver.window->commands()[Command::Redo]->isEnabled());
}

TEST_CASE("Switching the language in the middle of a word loses nothing")
{
    WindowDriver driver(Interface::French);
    driver.open(twoModules());
    typeAtX(driver, u"demi"_s);
    auto *live = driver.window->view().editor().findChild<QTextEdit *>();
    const int place = live->textCursor().position();
    driver.speak(Interface::Dutch);
    CHECK(live->textCursor().position() == place);
    QTest::keyClicks(live, u"mot "_s);
    driver.settle();
    CHECK(wording(driver, u"x"_s) == u"demimot Trois petits mots"_s);
    CHECK(driver.window->commands()[Command::Undo]->text().contains(u"ngedaan"_s));
}

TEST_CASE("The status line says saved only of what the file has confirmed")
{
    WindowDriver driver;
    driver.open(twoModules());
    const auto *status = driver.window->findChild<ui::window::StatusLine *>();
    typeAtX(driver, u"A"_s);
    if (driver.window->workspace()->saveState() == edit::SaveState::Pending)
        CHECK_FALSE(status->savedWords().startsWith(u"Saved at"_s));
    REQUIRE(driver.window->workspace()->flush());
    driver.settle();
    CHECK(driver.waitFor([status] { return status->savedWords().startsWith(u"Saved at"_s); }));
    CHECK(driver.child<QLabel>(u"status.saved"_s)->text() == status->savedWords());
}

TEST_CASE("Words and what needs work are counted at the foot of the window")
{
    WindowDriver driver;
    driver.open(twoModules());
    CHECK(driver.waitFor([&driver] {
        return driver.child<QLabel>(u"status.words"_s)->text() == u"Words: FR 8 · NL 6"_s;
    }));
    CHECK(driver.child<QToolButton>(u"status.work"_s)->text() == u"1 text needs work"_s);
}

TEST_CASE("The foot of the window counts the entry the reader is in, and what is selected")
{
    WindowDriver driver;
    driver.open(twoModules());
    const auto words = [&] { return driver.child<QLabel>(u"status.words"_s)->text(); };
    typeAtX(driver, u"Oui "_s);
    REQUIRE(driver.waitFor([&] { return words() == u"Words: FR 6 · NL 5"_s; }));
    CHECK(driver.child<QLabel>(u"status.words"_s)->toolTip().contains(u"In the whole manual: FR 9 · NL 6"_s));
    CHECK(driver.child<QLabel>(u"status.progress"_s)->text() == u"In step: FR 100% · NL 50%"_s);
    auto &desk = driver.window->view().editor().desk();
    desk.live().setCaret(9, 0);
    CHECK(words() == u"Words selected: FR 2"_s);
    desk.selectRows(desk.row(), desk.row() + 1);
    CHECK(driver.waitFor([&] { return words() == u"Words selected: FR 4 · NL 3"_s; }));
    desk.clearSelection();
    CHECK(driver.waitFor([&] { return words() == u"Words: FR 6 · NL 5"_s; }));
}

TEST_CASE("The keys that other programs have for larger and smaller text are there too")
{
    WindowDriver driver;
    driver.open(twoModules());
    auto &editor = driver.window->view().editor();
    const auto press = [&](Qt::Key key) {
        QTest::keyClick(&editor.desk().live(), key, Qt::ControlModifier);
        driver.settle();
    };
    driver.window->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(driver.window.get()));
    editor.desk().open(0, base::Language::French, 0);
    press(Qt::Key_Plus);
    CHECK(editor.zoom() > 1);
    press(Qt::Key_0);
    CHECK(editor.zoom() == 1);
    press(Qt::Key_Minus);
    CHECK(editor.zoom() < 1);
}

TEST_CASE("Pictures that are shown nowhere are named before they are removed")
{
    WindowDriver driver;
    const QByteArray svg("<svg xmlns='http://www.w3.org/2000/svg' width='8' height='8'/>");
    driver.open(support::ManualBuilder()
                    .picture(u"pic-1"_s, u"pictures/plan.svg"_s, svg)
                    .picture(u"pic-2"_s, u"pictures/carte.svg"_s, svg + ' ')
                    .module(u"m"_s, u"Titre"_s, u"Titel"_s)
                    .shownPicture(u"pic-2"_s, u"Carte"_s, u"Kaart"_s)
                    .incoming());
    const auto pictures = [&] { return driver.window->workspace()->manual().pictures().size(); };
    driver.dialogs.confirmations.enqueue(false);
    driver.dialogs.confirmations.enqueue(true);
    driver.trigger(Command::UnusedPictures);
    CHECK(driver.dialogs.asked.join(u' ').contains(u"plan.svg"_s));
    CHECK_FALSE(driver.dialogs.asked.join(u' ').contains(u"carte.svg"_s));
    CHECK(pictures() == 2);
    driver.trigger(Command::UnusedPictures);
    CHECK(pictures() == 1);
    driver.trigger(Command::UnusedPictures);
    CHECK(driver.window->findChild<ui::window::StatusLine *>()->currentMessage() == u"Every picture of the manual is shown somewhere."_s);
}

TEST_CASE("A manual that another window holds is refused with its name, and offered for reading")
{
    WindowDriver first;
    const QString path = first.file(twoModules());
    first.open(path);
    QueuedDialogs dialogs;
    ui::window::MainWindow second({*first.language, *first.appearance, dialogs});
    second.show();
    second.open(path);
    REQUIRE(first.waitFor([&second] { return !second.isOpening(); }));
    CHECK(second.workspace() == nullptr);
    const auto *area = second.findChild<ui::shared::MessageArea *>();
    REQUIRE(area->texts().size() == 1);
    CHECK(area->texts().first().contains(u"Anna"_s));
    CHECK(area->findChild<QPushButton *>()->text() == u"Open read-only"_s);
}

TEST_CASE("A file that is no manual is refused with a sentence, and the window stays as it was")
{
    WindowDriver driver;
    const QString path = driver.path(u"letter.vademecum"_s);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("Dear reader");
    file.close();
    driver.open(path);
    CHECK(driver.window->workspace() == nullptr);
    REQUIRE(driver.messages().size() == 1);
    CHECK(driver.messages().first().contains(u"not a Vademecum manual"_s));
    CHECK(ui::window::recentFiles().isEmpty());
}

TEST_CASE("A recent manual that is gone is shown as gone, and Delete takes it off the list")
{
    WindowDriver driver;
    ui::window::rememberFile(driver.path(u"gone.vademecum"_s));
    driver.speak(Interface::English);
    auto *list = driver.child<QListWidget>(u"welcome.recent"_s);
    REQUIRE(list->count() == 1);
    CHECK(list->item(0)->data(Qt::AccessibleTextRole).toString().contains(u"no longer there"_s));
    list->setCurrentRow(0);
    QTest::keyClick(list, Qt::Key_Delete);
    CHECK(list->count() == 0);
    CHECK(ui::window::recentFiles().isEmpty());
}

TEST_CASE("The example opens as a copy in the place that was chosen")
{
    WindowDriver driver;
    driver.dialogs.files.enqueue(driver.path(u"mine.vademecum"_s));
    driver.trigger(Command::OpenExample);
    driver.arrive();
    REQUIRE(driver.window->workspace());
    CHECK(driver.window->workspace()->path() == driver.path(u"mine.vademecum"_s));
    CHECK(driver.window->workspace()->manual().entryCount() > 8);
    CHECK(ui::window::recentFiles() == QStringList{driver.path(u"mine.vademecum"_s)});
}

TEST_CASE("The name of the author is asked once")
{
    WindowDriver driver;
    QSettings().clear();
    const QString path = driver.file(twoModules());
    driver.dialogs.lines.enqueue(u"Bart"_s);
    driver.open(path);
    CHECK(driver.window->workspace()->author() == u"Bart"_s);
    const auto asked = driver.dialogs.asked.size();
    driver.trigger(Command::CloseManual);
    driver.open(path);
    CHECK(driver.dialogs.asked.size() == asked);
}

TEST_CASE("Deleting an entry asks first, and names what goes with it")
{
    WindowDriver driver;
    driver.open(twoModules());
    const auto part = model::EntryId(driver.window->workspace()->manual().find(u"p"_s)->id);
    driver.window->view().outline().setCurrent(part);
    driver.trigger(Command::DeleteEntry);
    CHECK(driver.window->workspace()->manual().entryCount() == 3);
    CHECK(driver.dialogs.asked.join(u' ').contains(u"2 entries"_s));
    driver.dialogs.confirmations.enqueue(true);
    driver.trigger(Command::DeleteEntry);
    CHECK(driver.window->workspace()->manual().entryCount() == 0);
    driver.trigger(Command::Undo);
    CHECK(driver.window->workspace()->manual().entryCount() == 3);
}

TEST_CASE("A large part is deleted without the window waiting, as one step")
{
    WindowDriver driver;
    driver.open(support::generatedManual({1, 600, 40}));
    const edit::Workspace &workspace = *driver.window->workspace();
    const qsizetype passages = workspace.manual().passageCount();
    REQUIRE(passages > ui::shared::mostAtOnce);
    const qsizetype entries = workspace.manual().entryCount();
    driver.window->view().outline().setCurrent(workspace.manual().children({}).constFirst());
    driver.dialogs.confirmations.enqueue(true);
    driver.trigger(Command::DeleteEntry);
    REQUIRE(driver.waitFor([&workspace] { return workspace.manual().passageCount() == 0; }));
    driver.trigger(Command::Undo);
    CHECK(workspace.manual().passageCount() == passages);
    CHECK(workspace.manual().entryCount() == entries);
    driver.trigger(Command::Redo);
    CHECK(workspace.manual().passageCount() == 0);
}

TEST_CASE("The history of an entry tells who, and an earlier wording can be taken up again")
{
    WindowDriver driver;
    driver.open(twoModules());
    typeAtX(driver, u"Ici "_s);
    driver.trigger(Command::SaveNow);
    driver.trigger(Command::ShowHistory);
    auto *list = driver.child<QAbstractItemView>(u"history.changes"_s);
    REQUIRE(driver.waitFor([list] { return list->model()->rowCount() == 2; }));
    CHECK(list->model()->index(0, 0).data().toString().contains(u"Anna"_s));
    list->setCurrentIndex(list->model()->index(1, 0));
    driver.settle();
    QPushButton *restore = nullptr;
    for (auto *button : driver.window->findChildren<QPushButton *>(u"history.restore"_s))
        restore = button->isVisibleTo(driver.window.get()) ? button : restore;
    REQUIRE(restore);
    restore->click();
    driver.settle();
    CHECK(wording(driver, u"x"_s) == u"Trois petits mots"_s);
}

TEST_CASE("Search finds in both languages and jumps to the place")
{
    WindowDriver driver;
    driver.open(twoModules());
    driver.trigger(Command::FindEverywhere);
    auto *words = driver.child<QLineEdit>(u"search.words"_s);
    words->setText(u"kleine"_s);
    QTest::keyClick(words, Qt::Key_Return);
    auto *hits = driver.child<QTreeView>(u"search.hits"_s);
    const auto entry = [hits] { return hits->model()->index(0, 0); };
    REQUIRE(driver.waitFor([hits, entry] { return hits->model()->rowCount() == 1 && hits->model()->rowCount(entry()) == 1; }));
    Q_EMIT hits->activated(hits->model()->index(0, 0, entry()));
    driver.settle();
    REQUIRE(driver.window->view().editor().caret());
    CHECK(driver.window->view().editor().caret()->text == model::bodyOf(passage(driver, u"x"_s)));
    CHECK(driver.window->view().editor().caret()->language == base::Language::Dutch);
}

TEST_CASE("The window remembers what stood beside the text")
{
    WindowDriver driver;
    driver.open(twoModules());
    driver.trigger(Command::ShowHistory);
    driver.window->close();
    ui::window::MainWindow again({*driver.language, *driver.appearance, driver.dialogs});
    CHECK(again.view().isSideShown(ui::window::ManualView::Side::History));
}
