// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowdriver.h"

#include "edit/meetingedits.h"
#include "support/manualbuilder.h"
#include "ui/editor/editoractions.h"
#include "ui/editor/passageeditor.h"
#include "ui/window/mnemonics.h"

#include <catch2/catch.hpp>

#include <QDialog>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>

using namespace Qt::StringLiterals;
using ui::language::Interface;
using ui::window::Command;

namespace {

QList<QMenu *> menusOf(const WindowDriver &driver)
{
    return driver.window->menuBar()->findChildren<QMenu *>();
}

QSet<QAction *> actionsInMenus(const WindowDriver &driver)
{
    QSet<QAction *> found;
    for (const QMenu *menu : menusOf(driver))
        for (QAction *action : menu->actions())
            if (!action->menu() && !action->isSeparator()) {
                INFO(action->objectName().toStdString());
                CHECK_FALSE((found.contains(action) && menu->objectName() != u"menu.recent"_s));
                found.insert(action);
            }
    return found;
}

bool isWordless(const QString &text)
{
    return std::none_of(text.begin(), text.end(), [](QChar character) { return character.isLetter(); });
}

void checkMnemonics(const QList<QAction *> &actions)
{
    QSet<QChar> taken;
    for (const QAction *action : actions) {
        if (action->isSeparator())
            continue;
        const QChar letter = ui::window::mnemonicOf(action->text());
        INFO(action->text().toStdString());
        CHECK_FALSE(letter.isNull());
        CHECK_FALSE(taken.contains(letter));
        taken.insert(letter);
    }
}

} // namespace

TEST_CASE("Everything that can be asked stands in one menu")
{
    const WindowDriver driver;
    const QSet<QAction *> found = actionsInMenus(driver);
    for (int command = 0; command < ui::window::commandCount; ++command) {
        QAction *action = driver.window->commands()[Command(command)];
        INFO(action->objectName().toStdString());
        CHECK(found.contains(action));
    }
    for (QAction *action : driver.window->view().editor().actions().all()) {
        INFO(action->objectName().toStdString());
        CHECK(found.contains(action));
    }
}

TEST_CASE("In each menu, in each language, every line has a mnemonic of its own")
{
    WindowDriver driver;
    for (const Interface spoken : ui::language::allInterfaces) {
        driver.speak(spoken);
        INFO(ui::language::codeOf(spoken).toStdString());
        checkMnemonics(driver.window->menuBar()->actions());
        for (const QMenu *menu : menusOf(driver))
            if (menu->objectName() != u"menu.recent"_s)
                checkMnemonics(menu->actions());
    }
}

TEST_CASE("What has a key has one that a Belgian keyboard gives, and none means two things at one place")
{
    const WindowDriver driver;
    QHash<QString, QAction *> windowKeys;
    const auto isGiven = [](const QKeySequence &keys) {
        const QString last = keys.toString(QKeySequence::PortableText).section(u'+', -1);
        return last.size() > 1 || (!last.isEmpty() && last.front().isLetter());
    };
    for (QAction *action : actionsInMenus(driver)) {
        const QList<QKeySequence> keysOfAction = action->shortcuts();
        INFO(action->objectName().toStdString());
        CHECK((keysOfAction.isEmpty() || isGiven(keysOfAction.first()))); // the first is what the menu shows
        for (const QKeySequence &keys : keysOfAction) {
            const QString text = keys.toString(QKeySequence::PortableText);
            INFO(text.toStdString());
            if (action->shortcutContext() != Qt::WindowShortcut)
                continue;
            CHECK_FALSE(windowKeys.contains(text));
            windowKeys.insert(text, action);
        }
    }
    for (const QAction *action : driver.window->view().editor().actions().all())
        for (const QKeySequence &keys : action->shortcuts()) {
            INFO(action->objectName().toStdString());
            CHECK_FALSE(windowKeys.contains(keys.toString(QKeySequence::PortableText)));
        }
}

TEST_CASE("Mnemonics are kept where they are free and found where they are not")
{
    using ui::window::withUniqueMnemonics;
    CHECK(withUniqueMnemonics({u"&Open"_s, u"&Outline"_s, u"Undo"_s}) == QStringList{u"&Open"_s, u"O&utline"_s, u"U&ndo"_s});
    CHECK(withUniqueMnemonics({u"Salt && &pepper"_s}) == QStringList{u"Salt && &pepper"_s});
    CHECK(withUniqueMnemonics({u"É"_s}) == QStringList{u"É"_s});
    CHECK(ui::window::withoutMnemonic(u"Save a &copy…"_s) == u"Save a copy…"_s);
}

TEST_CASE("Without a manual nothing can be asked of one, and a manual for reading cannot be changed")
{
    WindowDriver driver;
    CHECK_FALSE(driver.window->commands()[Command::Publish]->isEnabled());
    CHECK_FALSE(driver.window->commands()[Command::SaveCopy]->isEnabled());
    CHECK(driver.window->commands()[Command::OpenManual]->isEnabled());
    const QString path = driver.file(support::smallHandbook());
    driver.open(path, edit::Access::ReadOnly);
    REQUIRE(driver.window->workspace());
    CHECK_FALSE(driver.window->commands()[Command::AddModule]->isEnabled());
    CHECK_FALSE(driver.window->commands()[Command::Import]->isEnabled());
    CHECK(driver.window->commands()[Command::ExportPdf]->isEnabled());
}

TEST_CASE("What is the same in two languages is meant to be")
{
    // Words that French and Dutch, or one of them and English, truly share.
    const QStringList shared{
        u"Guide"_s, u"Format"_s, u"Principe"_s, u"Module…"_s, u"Description"_s, u"Date"_s, u"Help"_s, u"Link"_s,
        u"Preview"_s, u"Version 1"_s, u"Passages"_s, u"Status"_s, u"Insertion"_s, u"Paragraph"_s, u"Code"_s, u"Module"_s,
        u"Contact"_s, u"Link…"_s, u"Français"_s, u"Nederlands"_s, u"English"_s, u"Registers…"_s};
    QHash<QString, QHash<QString, QString>> texts;
    for (const Interface spoken : ui::language::allInterfaces) {
        WindowDriver driver(spoken);
        driver.open(support::smallHandbook());
        for (const QMenu *menu : menusOf(driver))
            for (const QAction *action : menu->actions())
                if (!action->objectName().isEmpty() && action->objectName() != u"heading"_s)
                    texts[action->objectName()][ui::language::codeOf(spoken)] = ui::window::withoutMnemonic(action->text());
    }
    REQUIRE(texts.size() > 60);
    for (auto text = texts.cbegin(); text != texts.cend(); ++text)
        for (const auto &[one, other] : {std::pair(u"fr"_s, u"nl"_s), std::pair(u"fr"_s, u"en"_s), std::pair(u"nl"_s, u"en"_s)}) {
            const QString words = text.value().value(one);
            if (words != text.value().value(other) || isWordless(words) || shared.contains(words))
                continue;
            FAIL_CHECK(text.key().toStdString() << ": " << words.toStdString() << " in " << one.toStdString() << " and "
                                                << other.toStdString());
        }
}

TEST_CASE("A meeting that the board or a list of uses names is opened in the window of meetings")
{
    WindowDriver driver;
    driver.open(support::smallHandbook());
    model::Meeting first;
    first.title.in(base::Language::French) = model::Wording(u"Premier"_s);
    model::Meeting second = first;
    second.title.in(base::Language::French) = model::Wording(u"Second"_s);
    for (model::Meeting *meeting : {&first, &second}) {
        meeting->id = model::MeetingId::create();
        REQUIRE(driver.window->workspace()->perform(edit::changeMeeting(*meeting)));
    }
    const auto chosen = [&] {
        WindowDriver::settle();
        const auto *list = driver.child<QListWidget>(u"meetings.list"_s);
        return list && list->isVisible() && list->currentItem() ? list->currentItem()->text() : QString();
    };
    driver.window->view().goTo({model::ref(second.id), std::nullopt});
    CHECK(chosen().contains(u"Second"_s));
    driver.window->view().goTo({model::ref(first.id), std::nullopt});
    CHECK(chosen().contains(u"Premier"_s));
    driver.trigger(Command::ShowMeetings);
    CHECK(chosen().contains(u"Premier"_s));
}
