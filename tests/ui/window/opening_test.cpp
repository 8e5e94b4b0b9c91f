// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowdriver.h"

#include "support/manualbuilder.h"
#include "ui/editor/passageeditor.h"
#include "ui/shared/messagearea.h"
#include "ui/window/openingbar.h"

#include <catch2/catch.hpp>

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTest>
#include <QTextEdit>

using namespace Qt::StringLiterals;
using ui::language::Interface;
using ui::window::Command;
using ui::window::OpeningBar;

namespace {

constexpr auto french = base::Language::French;

model::Incoming manual(const QString &code)
{
    return support::ManualBuilder(code)
        .titled(u"Manuel"_s, u"Handboek"_s)
        .part(u"p"_s, u"Partie"_s, u"Deel"_s)
        .module(u"m"_s, u"Module"_s, u"Module"_s)
        .paragraph(u"Un texte"_s, u"Een tekst"_s).called(u"x"_s).inStep()
        .paragraph(u"Un autre"_s, u"Een andere"_s).called(u"y"_s).inStep()
        .incoming();
}

bool isFree(const QString &path)
{
    return bool(edit::Workspace::open(path, {u"Bart"_s}));
}

model::TextRef body(const WindowDriver &driver, const QString &code)
{
    return model::bodyOf(model::PassageId(driver.window->workspace()->manual().find(code)->id));
}

QPushButton *offer(const WindowDriver &driver, const QString &label)
{
    for (auto *button : driver.window->findChild<ui::shared::MessageArea *>()->findChildren<QPushButton *>())
        if (button->text() == label)
            return button;
    return nullptr;
}

} // namespace

TEST_CASE("A manual comes when it was read, and until then the one that is open can be written in")
{
    WindowDriver driver;
    const QString first = driver.file(manual(u"one"_s), u"first"_s);
    const QString second = driver.file(manual(u"two"_s), u"second"_s);
    driver.open(first);
    driver.window->open(second);
    CHECK(driver.window->isOpening());
    REQUIRE(driver.window->workspace());
    CHECK(driver.window->workspace()->path() == first);
    driver.window->view().goTo(body(driver, u"x"_s), french);
    QTest::keyClicks(driver.child<QTextEdit>(u"liveCell"_s), u"Ici "_s);
    driver.arrive();
    CHECK(driver.window->workspace()->path() == second);
    driver.open(first);
    CHECK(driver.window->workspace()->manual().text(body(driver, u"x"_s))->in(french).text() == u"Ici Un texte"_s);
}

TEST_CASE("Cancelling while a manual is opened leaves the window as it was")
{
    WindowDriver driver;
    const QString first = driver.file(manual(u"one"_s), u"first"_s);
    const QString second = driver.file(manual(u"two"_s), u"second"_s);
    driver.open(first);
    driver.window->open(second);
    driver.child<QPushButton>(u"opening.cancel"_s)->click();
    driver.arrive();
    REQUIRE(driver.window->workspace());
    CHECK(driver.window->workspace()->path() == first);
    CHECK(driver.window->findChild<ui::shared::MessageArea *>()->texts().isEmpty());
    CHECK(driver.child<OpeningBar>(u"opening"_s)->isHidden());
    CHECK(isFree(second));
}

TEST_CASE("Of two manuals asked for one after the other, the last one comes")
{
    WindowDriver driver;
    const QString first = driver.file(manual(u"one"_s), u"first"_s);
    const QString second = driver.file(manual(u"two"_s), u"second"_s);
    driver.window->open(first);
    driver.window->open(second);
    driver.window->open(second);
    driver.arrive();
    REQUIRE(driver.window->workspace());
    CHECK(driver.window->workspace()->path() == second);
    CHECK(isFree(first));
}

TEST_CASE("The language can be switched while a manual is on its way")
{
    WindowDriver driver(Interface::French);
    driver.window->open(driver.file(manual(u"one"_s), u"first"_s));
    CHECK(driver.child<QPushButton>(u"opening.cancel"_s)->text() == u"Annuler"_s);
    driver.language->choose(Interface::Dutch);
    QCoreApplication::sendPostedEvents();
    CHECK(driver.child<QPushButton>(u"opening.cancel"_s)->text() == u"Annuleren"_s);
    driver.arrive();
    REQUIRE(driver.window->workspace());
    CHECK(driver.child<QLabel>(u"status.words"_s)->text().startsWith(u"Woorden"_s));
}

TEST_CASE("Closing the window while a manual is on its way gives it up")
{
    WindowDriver driver;
    const QString path = driver.file(manual(u"one"_s), u"first"_s);
    driver.window->open(path);
    driver.window->close();
    driver.arrive();
    CHECK(driver.window->workspace() == nullptr);
    CHECK(isFree(path));
}

TEST_CASE("What takes but a moment shows nothing; what takes longer shows how far it is")
{
    OpeningBar bar;
    bar.begin(OpeningBar::Errand::Open, u"/somewhere/Réunion.vademecum"_s);
    CHECK(bar.isHidden());
    REQUIRE(QTest::qWaitFor([&bar] { return bar.isVisible(); }));
    CHECK(bar.accessibleName().contains(u"Réunion"_s));
    const base::Progress progress = bar.progress();
    auto *line = bar.findChild<QProgressBar *>();
    progress(1, 4);
    REQUIRE(QTest::qWaitFor([line] { return line->maximum() > 0; }));
    CHECK(line->value() * 4 == line->maximum());
    bar.end();
    CHECK(bar.isHidden());
    bar.begin(OpeningBar::Errand::Open, u"other.vademecum"_s);
    progress(4, 4); // a late word about what is over
    WindowDriver::settle();
    CHECK(line->maximum() == 0);
}

TEST_CASE("A manual that was opened read-only becomes writable where it stands, and the reader keeps the place")
{
    WindowDriver driver;
    const QString path = driver.file(manual(u"one"_s));
    driver.open(path, edit::Access::ReadOnly);
    REQUIRE(driver.window->workspace());
    driver.window->view().goTo(body(driver, u"y"_s), french);
    driver.settle();
    QPushButton *allow = offer(driver, u"Allow changes"_s);
    REQUIRE(allow);
    allow->click();
    driver.arrive();
    CHECK(driver.window->workspace()->access() == edit::Access::ReadWrite);
    REQUIRE(driver.window->view().editor().caret());
    CHECK(driver.window->view().editor().caret()->text == body(driver, u"y"_s));
    QTest::keyClicks(driver.child<QTextEdit>(u"liveCell"_s), u"Oui, "_s);
    driver.settle();
    CHECK(driver.window->workspace()->manual().text(body(driver, u"y"_s))->in(french).text() == u"Oui, Un autre"_s);
    CHECK(offer(driver, u"Allow changes"_s) == nullptr);
}

TEST_CASE("A read-only manual gives an editable copy")
{
    WindowDriver driver;
    const QString path = driver.file(manual(u"one"_s));
    driver.open(path, edit::Access::ReadOnly);
    const QString copy = driver.path(u"mine.vademecum"_s);
    driver.dialogs.files.enqueue(copy);
    QPushButton *make = offer(driver, u"Make an editable copy…"_s);
    REQUIRE(make);
    make->click();
    REQUIRE(driver.waitFor([&] { return driver.window->workspace() && driver.window->workspace()->path() == copy; }));
    CHECK(driver.window->workspace()->access() == edit::Access::ReadWrite);
    CHECK(isFree(path));
}
