// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the window says and offers when something happens to the file.
#include "core/store/damage.h"
#include "core/store/faultydisk.h"
#include "windowdriver.h"

#include "support/manualbuilder.h"
#include "ui/editor/passageeditor.h"
#include "ui/language/datetext.h"
#include "ui/shared/messagearea.h"

#include <catch2/catch.hpp>

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QProcess>
#include <QPushButton>
#include <QStandardPaths>
#include <QTest>
#include <QTextEdit>

using namespace Qt::StringLiterals;
using ui::language::Interface;
using ui::window::Command;

namespace {

constexpr int passages = 300;

QString sentence(int number)
{
    return u"La phrase numéro %1 dit ce que les gens du quartier en pensent."_s.arg(number);
}

model::Incoming manyPassages()
{
    support::ManualBuilder builder;
    builder.titled(u"Manuel"_s, u"Handboek"_s).module(u"m"_s, u"Accueil"_s, u"Onthaal"_s);
    for (int i = 0; i < passages; ++i)
        builder.paragraph(sentence(i), sentence(i + passages)).called(u"p%1"_s.arg(i)).inStep();
    return builder.incoming();
}

model::TextRef textAt(const model::Manual &manual, int number)
{
    return model::bodyOf(model::PassageId(manual.find(u"p%1"_s.arg(number))->id));
}

void type(WindowDriver &driver, const QString &words)
{
    driver.window->view().goTo(textAt(driver.window->workspace()->manual(), 1), base::Language::French);
    driver.settle();
    QTest::keyClicks(driver.child<QTextEdit>(u"liveCell"_s), words);
    driver.settle();
}

QString messages(const WindowDriver &driver)
{
    return driver.messages().join(u' ');
}

QPushButton *offer(const WindowDriver &driver, const QString &words)
{
    for (QPushButton *button : driver.window->findChild<ui::shared::MessageArea *>()->findChildren<QPushButton *>())
        if (button->text().remove(u'&') == words)
            return button;
    return nullptr;
}

void takeUp(WindowDriver &driver, const QString &words)
{
    REQUIRE(driver.waitFor([&] { return offer(driver, words) != nullptr; }));
    offer(driver, words)->click();
    driver.settle();
}

/// A picture of the window for a person to look at, where one is wanted.
void show(WindowDriver &driver, const QString &name)
{
    const QString folder = qEnvironmentVariable("VADEMECUM_GRABS");
    if (folder.isEmpty())
        return;
    QDir().mkpath(folder);
    for (const Interface spoken : {Interface::French, Interface::Dutch}) {
        driver.speak(spoken);
        QTest::qWait(300);
        driver.window->grab().save(folder + u'/' + name + u'-' + ui::language::codeOf(spoken) + u".png"_s);
    }
    driver.speak(Interface::English);
}

bool sql(const QString &path, const QString &statement)
{
    return QProcess::execute(u"sqlite3"_s, {u"-batch"_s, path, statement}) == 0;
}

} // namespace

TEST_CASE("A damaged manual opens for reading and offers to bring back what is left, which is then open")
{
    WindowDriver driver;
    const QString path = driver.file(manyPassages());
    putGarbage(path, QFileInfo(path).size() / 8192 * 4096, 4096, 5);
    driver.open(path);
    REQUIRE(driver.window->workspace());
    CHECK(driver.window->workspace()->access() == edit::Access::ReadOnly);
    CHECK(messages(driver).contains(u"This file is damaged."_s));
    show(driver, u"damaged"_s);
    const QString mended = driver.path(u"mended.vademecum"_s);
    driver.dialogs.files.enqueue(mended);
    takeUp(driver, u"Bring back what is left…"_s);
    REQUIRE(driver.waitFor([&] { return messages(driver).contains(u"were brought back"_s); }));
    show(driver, u"salvaged"_s);
    takeUp(driver, u"Open"_s);
    driver.arrive();
    REQUIRE(driver.window->workspace());
    CHECK(driver.window->workspace()->path() == mended);
    CHECK(driver.window->workspace()->access() == edit::Access::ReadWrite);
    const model::Manual &manual = driver.window->workspace()->manual();
    for (int i = 0; i < passages; ++i)
        CHECK(manual.text(textAt(manual, i))->in(base::Language::French).text() == sentence(i));
}

TEST_CASE("A manual whose beginning is destroyed is told from a file that is none, and offered to be brought back")
{
    WindowDriver driver;
    const QString path = driver.file(manyPassages());
    putGarbage(path, 0, 4096, 5);
    putGarbage(path, 2 * 4096, 20 * 4096, 5); // between them stands which manual it is
    driver.open(path);
    CHECK(driver.window->workspace() == nullptr);
    CHECK(messages(driver).contains(u"its beginning is destroyed"_s));
    show(driver, u"beginning"_s);
    driver.dialogs.files.enqueue(driver.path(u"mended.vademecum"_s));
    takeUp(driver, u"Bring back what is left…"_s);
    REQUIRE(driver.waitFor([&] { return messages(driver).contains(u"there is no backup of it"_s); }));
    CHECK_FALSE(QFile::exists(driver.path(u"mended.vademecum"_s)));
    show(driver, u"nobackup"_s);
}

TEST_CASE("While the disk refuses, a red bar says since when nothing is saved; one may try again or go on elsewhere")
{
    FaultyDisk disk;
    WindowDriver driver;
    const QString path = driver.file(manyPassages());
    driver.open(path);
    disk.failOnlyIn(path);
    type(driver, u"Ici "_s);
    driver.trigger(Command::SaveNow);
    REQUIRE(driver.window->workspace()->saveState() == edit::SaveState::Saved);
    const QString saved = ui::language::timeText(driver.window->workspace()->savedAt());
    disk.failAt(1, FaultyDisk::Fault::Full, true);
    type(driver, u"Et encore "_s);
    driver.window->workspace()->saveNow();
    REQUIRE(driver.waitFor([&] { return messages(driver).contains(u"Not saved since "_s + saved); }));
    CHECK(messages(driver).contains(u"disk"_s));
    show(driver, u"unsaved"_s);

    takeUp(driver, u"Try again now"_s);
    CHECK(messages(driver).contains(u"Not saved since"_s)); // it still is not
    const bool isElsewhere = GENERATE(true, false);
    const QString elsewhere = driver.path(u"elsewhere.vademecum"_s);
    if (isElsewhere) {
        driver.dialogs.files.enqueue(elsewhere);
        takeUp(driver, u"Save elsewhere…"_s);
        REQUIRE(driver.waitFor([&] { return driver.window->workspace()->path() == elsewhere; }));
        CHECK(messages(driver).contains(u"you go on there"_s));
        show(driver, u"elsewhere"_s);
    } else {
        disk.failAt(0, FaultyDisk::Fault::Full, false);
        takeUp(driver, u"Try again now"_s);
    }
    REQUIRE(driver.waitFor([&] { return driver.window->workspace()->saveState() == edit::SaveState::Saved; }));
    CHECK_FALSE(messages(driver).contains(u"Not saved"_s));
    disk.failAt(0, FaultyDisk::Fault::Full, false);
    driver.trigger(Command::CloseManual);
    const auto opened = edit::Workspace::open(isElsewhere ? elsewhere : path, {u"Bart"_s});
    REQUIRE(opened);
    CHECK((*opened)->manual().text(textAt((*opened)->manual(), 1))->in(base::Language::French).text().contains(u"Et encore "_s));
}

TEST_CASE("A manual on a share says why it cannot be changed there, and can be for one who insists")
{
    WindowDriver driver;
    const QString path = driver.file(manyPassages());
    driver.window = std::make_unique<ui::window::MainWindow>(ui::window::Surroundings{
        *driver.language, *driver.appearance, driver.dialogs, [](const QString &) { return u"cifs"_s; }});
    driver.window->resize(1280, 800);
    driver.window->show();
    driver.open(path);
    REQUIRE(driver.window->workspace());
    CHECK(driver.window->workspace()->access() == edit::Access::ReadOnly);
    CHECK(messages(driver).contains(u"stored on another computer"_s));
    show(driver, u"share"_s);
    takeUp(driver, u"Allow changes"_s);
    driver.arrive();
    CHECK(driver.window->workspace()->access() == edit::Access::ReadWrite);
    CHECK_FALSE(messages(driver).contains(u"stored on another computer"_s));
}

TEST_CASE("A manual that is renamed or replaced while it is open goes on, and the window says where")
{
    WindowDriver driver;
    const QString path = driver.file(manyPassages());
    driver.open(path);
    const bool isReplaced = GENERATE(false, true);
    const QString renamed = driver.path(u"renamed.vademecum"_s);
    if (isReplaced) {
        REQUIRE(QFile::remove(path));
        putFile(path, "what a synchronising program put there");
    } else {
        REQUIRE(QFile::rename(path, renamed));
    }
    type(driver, u"Toujours "_s);
    driver.window->workspace()->saveNow();
    REQUIRE(driver.waitFor([&] { return driver.window->workspace()->path() != path; }));
    driver.settle();
    const QString now = driver.window->workspace()->path();
    CHECK(messages(driver).contains(QDir::toNativeSeparators(now)));
    CHECK(driver.window->windowTitle().startsWith(QFileInfo(now).completeBaseName()));
    if (isReplaced)
        CHECK(bytesOf(path) == "what a synchronising program put there");
    else
        CHECK(now == renamed);
    show(driver, isReplaced ? u"replaced"_s : u"renamed"_s);
    driver.trigger(Command::CloseManual);
    const auto opened = edit::Workspace::open(now, {u"Bart"_s});
    REQUIRE(opened);
    CHECK((*opened)->manual().text(textAt((*opened)->manual(), 1))->in(base::Language::French).text().contains(u"Toujours "_s));
}

TEST_CASE("Changes of a newer version are mentioned when a manual is opened that keeps some")
{
    WindowDriver driver;
    const QString path = driver.file(manyPassages());
    REQUIRE(sql(path, u"INSERT INTO parked VALUES (randomblob(32), 2, x'00', '2027-01-04T09:00:00.000Z')"_s));
    driver.open(path);
    CHECK(messages(driver).contains(u"newer version of Vademecum"_s));
    show(driver, u"parked"_s);
}

TEST_CASE("Looking at an open manual in a file dialogue lets nobody else at it")
{
    WindowDriver driver;
    const QString path = driver.file(manyPassages());
    driver.open(path);
    driver.open(path); // once more, as from the list of recent manuals
    {
        QFileDialog dialog(driver.window.get(), QString(), driver.folder.path());
        dialog.setOption(QFileDialog::DontUseNativeDialog);
        dialog.show();
        QTest::qWait(300);
    }
    QProcess other;
    other.start(u"flock"_s, {u"--nonblock"_s, path, u"true"_s});
    REQUIRE(other.waitForFinished());
    CHECK(other.exitCode() != 0);
    CHECK(driver.window->workspace()->access() == edit::Access::ReadWrite);
}
