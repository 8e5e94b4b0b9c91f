// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Outline, text and side share one window: the text comes first.
#include "windowdriver.h"

#include "support/manualbuilder.h"
#include "ui/editor/findbar.h"
#include "ui/editor/passageeditor.h"
#include "ui/editor/readingpane.h"
#include "ui/outline/outlinepane.h"
#include "ui/window/panesplitter.h"
#include "ui/window/picker.h"
#include "ui/window/readingdesk.h"

#include <catch2/catch.hpp>

#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>

using namespace Qt::StringLiterals;
using ui::language::Interface;
using ui::window::Command;

namespace {

struct Panes {
    explicit Panes(int width, Interface language = Interface::French) : driver(language)
    {
        driver.open(support::smallHandbook());
        driver.window->resize(width, 700);
        WindowDriver::settle();
    }

    int outline() { return driver.window->view().outline().width(); }
    int text() { return driver.window->view().editor().width(); }
    QTabWidget &side() { return *driver.child<QTabWidget>(u"side"_s); }
    int comfortable() { return driver.window->view().editor().comfortableWidth(); }
    /// As somebody would who takes the edge left of the side with the mouse.
    void dragSide(int by)
    {
        QWidget *edge = driver.child<ui::window::PaneSplitter>(u"splitter"_s)->handle(2);
        const QPoint at = edge->rect().center();
        QTest::mousePress(edge, Qt::LeftButton, {}, at);
        QTest::mouseMove(edge, at + QPoint(by, 0));
        QTest::mouseRelease(edge, Qt::LeftButton, {}, at + QPoint(by, 0));
        WindowDriver::settle();
    }
    void trigger(Command command)
    {
        driver.trigger(command);
        WindowDriver::settle();
    }

    WindowDriver driver;
};

} // namespace

TEST_CASE("In a window of the usual width both languages can be read while the writing aid is open")
{
    for (const Interface language : {Interface::French, Interface::Dutch}) {
        Panes panes(1240, language);
        const int outline = panes.outline();
        panes.trigger(Command::ShowAid);
        CHECK(panes.text() >= panes.comfortable());
        CHECK(panes.outline() >= 200);
        CHECK(panes.side().tabBar()->width() <= panes.side().width());
        panes.trigger(Command::ShowAid);
        CHECK(panes.outline() == outline);
    }
}

TEST_CASE("Outline and side give the text no more than it needs, and have their width again in a larger window")
{
    Panes panes(1240);
    panes.trigger(Command::ShowAid);
    const int narrow = panes.outline();
    // Not quite enough for all three: letters are as wide as this machine's font has them.
    panes.driver.window->resize(panes.comfortable() + 280 + 420 - 40, 700);
    WindowDriver::settle();
    CHECK(panes.text() == panes.comfortable());
    CHECK(panes.outline() > narrow);
    panes.driver.window->resize(1700, 700);
    WindowDriver::settle();
    CHECK(panes.outline() == 280);
    CHECK(panes.side().width() == 420);
}

TEST_CASE("An edge between panes stays where somebody moved it, the next day too")
{
    Panes panes(1240);
    panes.trigger(Command::ShowAid);
    panes.dragSide(-90);
    const int chosen = panes.side().width();
    panes.driver.window->resize(1300, 700);
    WindowDriver::settle();
    CHECK(panes.side().width() == chosen);
    panes.trigger(Command::ShowAid);
    panes.trigger(Command::ShowPreview);
    CHECK(panes.side().width() == chosen);

    const QByteArray state = panes.driver.window->view().saveState();
    Panes later(1300);
    later.driver.window->view().restoreState(state);
    WindowDriver::settle();
    CHECK(later.side().width() == chosen);
}

TEST_CASE("Control and Tab lead out of the text to the panes on both sides, Tab leads back")
{
    Panes panes(1240);
    panes.trigger(Command::ShowAid);
    auto &text = panes.driver.window->view().editor();
    text.setFocus();
    text.desk().open(1, base::Language::French, 0);
    REQUIRE(text.desk().live().hasFocus());
    QTest::keyClick(&text.desk().live(), Qt::Key_Tab, Qt::ControlModifier);
    const QWidget *has = QApplication::focusWidget();
    REQUIRE(has);
    CHECK(panes.side().isAncestorOf(has));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab, Qt::ShiftModifier);
    CHECK(text.desk().live().hasFocus());
    QTest::keyClick(&text.desk().live(), Qt::Key_Backtab, Qt::ControlModifier | Qt::ShiftModifier);
    has = QApplication::focusWidget();
    REQUIRE(has);
    CHECK(panes.driver.window->view().outline().isAncestorOf(has));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    CHECK(text.desk().live().hasFocus());
}

TEST_CASE("Words that are looked for in the text are looked for everywhere when somebody goes on to that")
{
    Panes panes(1240);
    panes.trigger(Command::Replace);
    auto *words = panes.driver.child<QLineEdit>(u"search.words"_s);
    panes.driver.child<QLineEdit>(u"findField"_s)->setText(u"phrase"_s);
    panes.trigger(Command::ReplaceEverywhere);
    CHECK(words->text() == u"phrase"_s);
    CHECK(words->hasFocus());
}

TEST_CASE("What is to take the place of words found in the text is taken along too, where it was to be seen")
{
    Panes panes(1240);
    auto *with = panes.driver.child<QLineEdit>(u"search.with"_s);
    panes.trigger(Command::Replace);
    panes.driver.child<QLineEdit>(u"findField"_s)->setText(u"phrase"_s);
    panes.trigger(Command::ReplaceEverywhere);
    CHECK(with->text().isEmpty());
    panes.driver.child<QLineEdit>(u"replaceField"_s)->setText(u"parole"_s);
    panes.trigger(Command::ReplaceEverywhere);
    CHECK(with->text() == u"parole"_s);

    with->setText(u"mot"_s);
    panes.driver.child<QLineEdit>(u"replaceField"_s)->clear();
    panes.trigger(Command::ReplaceEverywhere);
    CHECK(with->text() == u"mot"_s); // nothing was said anew
    panes.driver.child<QLineEdit>(u"replaceField"_s)->setText(u"parole"_s);
    panes.driver.window->view().findBar().stop();
    panes.trigger(Command::Find);
    panes.trigger(Command::ReplaceEverywhere);
    CHECK(with->text() == u"mot"_s);
}

TEST_CASE("A long title ends before the word at the right of its line")
{
    const auto rightOf = [](const QString &title, const QString &detail = u"module"_s) {
        ui::window::Picker picker(u"Aller à"_s, u"Quelques lettres"_s, {{u"Autre"_s, {}, {}}, {title, detail, {}}}, nullptr);
        picker.show();
        WindowDriver::settle();
        auto *list = picker.findChild<QListWidget *>(u"picker.list"_s);
        QRect line = list->visualItemRect(list->item(1));
        line.setLeft(line.right() - list->fontMetrics().horizontalAdvance(u"module"_s) - 12);
        return list->viewport()->grab(line).toImage();
    };
    CHECK(rightOf(u"Court"_s) == rightOf(u"Long "_s.repeated(60)));
    CHECK(rightOf(u"Court"_s) != rightOf(u"Court"_s, {}));
    CHECK(rightOf(u"Court"_s, {}) != rightOf(u"Long "_s.repeated(60), {})); // then it has the whole line
}

TEST_CASE("Where two texts beside each other would be too narrow, what is read stands below")
{
    Panes panes(1240);
    ui::window::ReadingDesk &desk = panes.driver.window->view().reading();
    desk.readNow(panes.driver.window->workspace()->manual().readingOrder().first());
    WindowDriver::settle();
    CHECK(desk.orientation() == Qt::Horizontal);
    const int beside = desk.pane()->width();
    panes.trigger(Command::ShowAid);
    CHECK(desk.orientation() == Qt::Vertical);
    CHECK(panes.text() >= 640);
    CHECK(desk.pane()->height() >= 200);
    panes.trigger(Command::ShowAid);
    CHECK(desk.orientation() == Qt::Horizontal);
    CHECK(std::abs(desk.pane()->width() - beside) <= 2);
}

TEST_CASE("The writing aid tells nothing of a passage that is not shown any more")
{
    Panes panes(1240);
    panes.trigger(Command::ShowAid);
    ui::window::ManualView &view = panes.driver.window->view();
    const auto entries = panes.driver.window->workspace()->manual().readingOrder();
    view.showEntry(entries.first());
    view.editor().desk().open(0, base::Language::French, 0);
    panes.driver.trigger(Command::AddComment);
    const auto *section = panes.driver.child<QWidget>(u"commentsSection"_s);
    REQUIRE(WindowDriver::waitFor([section] { return section->isVisible(); }));
    view.editor().showEntry(entries.last());
    CHECK(WindowDriver::waitFor([section] { return !section->isVisible(); }));
}
