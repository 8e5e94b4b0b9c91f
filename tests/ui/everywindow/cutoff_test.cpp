// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cutoff.h"
#include "everywindow.h"
#include "pseudolanguage.h"

#include "ui/window/mnemonics.h"

#include <catch2/catch.hpp>

#include <QAbstractButton>
#include <QDialog>
#include <QFileDialog>
#include <QLabel>
#include <QMainWindow>
#include <QMenuBar>

using namespace Qt::StringLiterals;
using ui::language::Interface;

namespace {

constexpr QSize smallScreen(1024, 700);

bool isQts(const QWidget *window)
{
    return qobject_cast<const QFileDialog *>(window) || window->inherits("QPrintDialog");
}

void checkRoom(QWidget *window, const QString &name)
{
    WindowDriver::settle();
    if (isQts(window))
        return; // Qt lays them out
    for (const QString &cut : cutOffIn(window))
        FAIL_CHECK(name.toStdString() << ": " << cut.toStdString());
    if (qobject_cast<QDialog *>(window)) {
        INFO(name.toStdString() << ' ' << window->width() << " × " << window->height());
        CHECK(window->width() <= smallScreen.width());
        CHECK(window->height() <= smallScreen.height() + 20);
    }
}

/// Alt and a letter may mean one thing only in a window.
void checkLetters(const QWidget *window, const QString &name)
{
    QHash<QChar, QString> taken;
    if (const auto *main = qobject_cast<const QMainWindow *>(window))
        for (const QAction *menu : main->menuBar()->actions())
            taken.insert(ui::window::mnemonicOf(menu->text()), menu->text());
    for (const QWidget *widget : window->findChildren<QWidget *>()) {
        const auto *label = qobject_cast<const QLabel *>(widget);
        if (!widget->isVisible() || !(qobject_cast<const QAbstractButton *>(widget) || (label && label->buddy())))
            continue;
        const QString text = widget->property("text").toString();
        const QChar letter = ui::window::mnemonicOf(text);
        if (letter.isNull())
            continue;
        if (taken.contains(letter))
            FAIL_CHECK(name.toStdString() << ": " << text.toStdString() << " and " << taken[letter].toStdString());
        taken.insert(letter, text);
    }
}

void checkBoth(QWidget *window, const QString &name)
{
    checkRoom(window, name);
    if (!isQts(window))
        checkLetters(window, name);
}

void checkMainWindow(WindowDriver &driver, const QList<QSize> &sizes)
{
    for (const QSize size : sizes) {
        driver.window->resize(size);
        driver.settle();
        visitMainWindow(driver, [&driver, size](QWidget *window, const QString &name) {
            checkRoom(window, name);
            checkLetters(window, name);
            INFO(name.toStdString());
            CHECK(driver.window->width() == size.width());
            CHECK(driver.window->height() == size.height());
        });
    }
}

void openBracketed(WindowDriver &driver)
{
    driver.open(driver.file(bracketedManual(), u"⟦manual⟧"_s));
    REQUIRE(driver.waitFor([&driver] { return driver.window->workspace() != nullptr; }));
}

} // namespace

TEST_CASE("In no language is a word of the window cut off, on a small screen either")
{
    for (const Interface spoken : ui::language::allInterfaces) {
        INFO(ui::language::codeOf(spoken).toStdString());
        WindowDriver driver(spoken);
        checkMainWindow(driver, {smallScreen});
    }
}

TEST_CASE("No word of the window is cut off when words are 40 % longer")
{
    PseudoLanguage pseudo;
    WindowDriver driver;
    QCoreApplication::installTranslator(&pseudo);
    checkMainWindow(driver, {QSize(1280, 800), smallScreen});
    QCoreApplication::removeTranslator(&pseudo);
}

TEST_CASE("In no dialog is a word cut off or a letter of the keyboard taken twice")
{
    for (const Interface spoken : ui::language::allInterfaces) {
        INFO(ui::language::codeOf(spoken).toStdString());
        WindowDriver driver(spoken);
        openBracketed(driver);
        visitDialogs(driver, checkBoth);
        visitModal(driver, checkBoth);
    }
}

TEST_CASE("No word of a dialog is cut off when words are 40 % longer")
{
    PseudoLanguage pseudo;
    WindowDriver driver;
    openBracketed(driver);
    QCoreApplication::installTranslator(&pseudo);
    visitDialogs(driver, checkRoom);
    visitModal(driver, checkRoom);
    QCoreApplication::removeTranslator(&pseudo);
}

TEST_CASE("A label with too little room is found")
{
    QWidget window;
    QLabel label(u"Far too many words for so small a place"_s, &window);
    label.setFixedWidth(40);
    window.show();
    CHECK(cutOffIn(&window).size() == 1);
}
