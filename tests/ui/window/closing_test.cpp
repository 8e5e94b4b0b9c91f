// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowdriver.h"

#include "support/manualbuilder.h"
#include "ui/editor/passageeditor.h"
#include "ui/shared/messagearea.h"
#include "ui/window/openingbar.h"
#include "ui/window/quitsignals.h"

#include <catch2/catch.hpp>

#include <QDialog>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QTest>
#include <QTextEdit>
#include <csignal>

using namespace Qt::StringLiterals;
using ui::window::Command;

namespace {

constexpr auto french = base::Language::French;
const char *const crashFile = "VADEMECUM_TEST_CRASH_FILE";

model::Incoming oneParagraph()
{
    return support::ManualBuilder()
        .part(u"p"_s, u"Partie"_s, u"Deel"_s)
        .module(u"m"_s, u"Module"_s, u"Module"_s)
        .paragraph(u"un texte"_s, u"een tekst"_s).called(u"x"_s).inStep()
        .incoming();
}

model::TextRef paragraph(const model::Manual &manual)
{
    return model::bodyOf(model::PassageId(manual.find(u"x"_s)->id));
}

QString wording(const edit::Workspace &workspace)
{
    return workspace.manual().text(paragraph(workspace.manual()))->in(french).text();
}

QString wordingInFile(const QString &path)
{
    const auto workspace = edit::Workspace::open(path, {u"Bart"_s});
    return workspace ? wording(**workspace) : u"it cannot be opened"_s;
}

void type(WindowDriver &driver, const QString &words)
{
    driver.window->view().goTo(paragraph(driver.window->workspace()->manual()), french);
    driver.settle();
    QTest::keyClicks(driver.child<QTextEdit>(u"liveCell"_s), words);
}

qsizetype backupsOf(const QString &path)
{
    const auto workspace = edit::Workspace::open(path, {u"Bart"_s});
    return workspace ? (*workspace)->backups().size() : -1;
}

QStringList leftovers(const QString &path)
{
    const QFileInfo file(path);
    QStringList beside = file.dir().entryList({file.fileName() + u"-*"_s}, QDir::Files);
    return beside;
}

/// A disk of its own that can be full.
class SmallDisk final
{
public:
    SmallDisk() : m_isMounted(QProcess::execute(u"sh"_s, {u"-c"_s, u"mount -t tmpfs -o size=2m tmpfs \"$0\" 2>/dev/null"_s, path()}) == 0) {}
    ~SmallDisk()
    {
        if (m_isMounted)
            QProcess::execute(u"umount"_s, {path()});
    }
    bool isThere() const { return m_isMounted; }
    QString path() const { return m_folder.path(); }
    void fill() const
    {
        QFile filler(path() + u"/filler"_s);
        if (filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            while (filler.write(QByteArray(4096, 'x')) == 4096) {}
    }
    void makeRoom() const { QFile::remove(path() + u"/filler"_s); }

private:
    QTemporaryDir m_folder;
    bool m_isMounted;
};

} // namespace

TEST_CASE("When the session ends, what was typed is saved and nothing is left beside the file")
{
    const int signal = GENERATE(SIGTERM, SIGINT, SIGHUP);
    WindowDriver driver;
    const QString path = driver.file(oneParagraph());
    driver.open(path);
    type(driver, u"Voici "_s);
    {
        const ui::window::QuitSignals quitSignals;
        bool asked = false;
        QObject::connect(&quitSignals, &ui::window::QuitSignals::quitAsked, [&] {
            asked = true;
            driver.window->saveWithoutAsking();
        });
        REQUIRE(::raise(signal) == 0);
        REQUIRE(driver.waitFor([&asked] { return asked; }));
    }
    CHECK(driver.dialogs.asked.isEmpty());
    CHECK(driver.window->workspace()->saveState() == edit::SaveState::Saved);
    driver.window.reset();
    CHECK(leftovers(path).isEmpty());
    CHECK(wordingInFile(path) == u"Voici un texte"_s);
}

TEST_CASE("Closing while the disk is full asks first, and who stays loses nothing")
{
    const SmallDisk disk;
    if (!disk.isThere()) {
        WARN("SKIPPED: a small disk cannot be mounted here");
        return;
    }
    WindowDriver driver;
    const QString path = disk.path() + u"/manual.vademecum"_s;
    REQUIRE(edit::Workspace::create(path, oneParagraph(), {u"Anna"_s}));
    driver.open(path);
    type(driver, u"Voici "_s);
    driver.trigger(Command::SaveNow);
    disk.fill();
    type(driver, QString(6000, u'e'));
    driver.window->close();
    driver.settle();
    REQUIRE(driver.window->workspace());
    CHECK(driver.window->isVisible());
    CHECK(driver.dialogs.asked.contains(u"Not everything is saved"_s));
    CHECK(driver.dialogs.asked.contains(u"Close without saving"_s));
    CHECK(wording(*driver.window->workspace()).startsWith(u"eee"_s));
    disk.makeRoom();
    driver.window->close();
    driver.depart();
    CHECK(driver.window->workspace() == nullptr);
    CHECK(leftovers(path).isEmpty());
    CHECK(wordingInFile(path).size() == 6000 + 14);
}

TEST_CASE("With a full disk the work goes on in a copy elsewhere")
{
    const SmallDisk disk;
    if (!disk.isThere()) {
        WARN("SKIPPED: a small disk cannot be mounted here");
        return;
    }
    WindowDriver driver;
    const QString path = disk.path() + u"/manual.vademecum"_s;
    REQUIRE(edit::Workspace::create(path, oneParagraph(), {u"Anna"_s}));
    driver.open(path);
    disk.fill();
    type(driver, QString(6000, u'e'));
    driver.trigger(Command::SaveNow);
    REQUIRE(driver.window->workspace()->saveState() == edit::SaveState::Failed);
    const QString copy = driver.path(u"elsewhere.vademecum"_s);
    driver.dialogs.files.enqueue(copy);
    driver.trigger(Command::SaveCopy);
    REQUIRE(driver.waitFor([&] { return driver.window->workspace()->path() == copy; }));
    CHECK(driver.window->windowTitle().startsWith(u"elsewhere"_s));
    type(driver, u"f"_s);
    driver.dialogs.asked.clear();
    driver.trigger(Command::CloseManual);
    CHECK(driver.window->workspace() == nullptr);
    CHECK(driver.dialogs.asked.isEmpty());
    CHECK(wordingInFile(copy).size() == 6000 + 1 + 8);
}

TEST_CASE("A program that is killed while somebody types", "[.crash]")
{
    const QString path = qEnvironmentVariable(crashFile);
    if (path.isEmpty())
        return;
    WindowDriver driver;
    driver.open(path);
    type(driver, u"Voici "_s);
    driver.window->workspace()->saveNow();
    REQUIRE(driver.window->workspace()->flush());
    ::raise(SIGKILL);
}

TEST_CASE("After a crash the window says what was recovered, and shows it")
{
    WindowDriver driver;
    const QString path = driver.file(oneParagraph());
    QProcess killed;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QString::fromLatin1(crashFile), path);
    environment.insert(u"TMPDIR"_s, driver.folder.path()); // it cannot tidy up what it leaves
    killed.setProcessEnvironment(environment);
    killed.start(QCoreApplication::applicationFilePath(), {u"[.crash]"_s});
    REQUIRE(killed.waitForFinished(60000));
    REQUIRE(killed.exitStatus() == QProcess::CrashExit);
    driver.open(path);
    REQUIRE(driver.window->workspace());
    CHECK(wording(*driver.window->workspace()) == u"Voici un texte"_s);
    auto *area = driver.window->findChild<ui::shared::MessageArea *>();
    REQUIRE(area->texts().size() == 1);
    CHECK(area->texts().first().contains(u"1"_s));
    area->findChild<QPushButton *>()->click();
    driver.settle();
    REQUIRE(driver.window->view().editor().caret());
    CHECK(driver.window->view().editor().caret()->text == paragraph(driver.window->workspace()->manual()));
    driver.trigger(Command::Undo);
    CHECK(wording(*driver.window->workspace()) == u"un texte"_s);
}

TEST_CASE("A manual that is closed while it is being published has its edition, and nobody stumbles")
{
    WindowDriver driver;
    const QString path = driver.file(oneParagraph());
    driver.open(path);
    driver.trigger(Command::Publish);
    QDialog *dialog = nullptr;
    REQUIRE(driver.waitFor([&] { return (dialog = driver.window->findChild<QDialog *>(u"publishDialog"_s)) != nullptr; }));
    dialog->findChild<QLineEdit *>(u"publish.number"_s)->setText(u"2031.4"_s);
    dialog->findChild<QCheckBox *>(u"publish.accept"_s)->setChecked(true);
    dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->click();
    driver.window->commands()[Command::CloseManual]->trigger();
    auto *area = driver.window->findChild<ui::shared::MessageArea *>();
    REQUIRE(driver.waitFor([&] { return !area->texts().isEmpty(); }));
    CHECK(driver.window->workspace() == nullptr);
    CHECK(area->texts().last().contains(u"2031.4"_s));
    CHECK(area->findChildren<QPushButton *>().isEmpty()); // what is closed cannot be exported
    driver.depart();
    const auto closed = edit::Workspace::open(path, {u"Bart"_s});
    REQUIRE(closed);
    CHECK(closed.value()->editions()->size() == 1);
}

TEST_CASE("A manual that was closed is opened again as soon as its backup is made")
{
    WindowDriver driver;
    const QString path = driver.file(oneParagraph());
    driver.open(path);
    type(driver, u"Voici "_s);
    driver.window->commands()[Command::CloseManual]->trigger();
    CHECK(driver.window->workspace() == nullptr);
    CHECK(driver.window->isClosing());
    driver.open(path);
    REQUIRE(driver.window->workspace());
    CHECK(wording(*driver.window->workspace()) == u"Voici un texte"_s);
    CHECK(driver.window->workspace()->backups().size() == 1);
    CHECK(driver.window->findChild<ui::shared::MessageArea *>()->texts().isEmpty());
}

TEST_CASE("The window stays until the last backup is made, says so, and then closes by itself")
{
    WindowDriver driver;
    const QString path = driver.file(oneParagraph());
    driver.open(path);
    type(driver, u"Voici "_s);
    driver.window->close();
    CHECK(driver.window->isVisible());
    CHECK(driver.window->isClosing());
    auto *bar = driver.child<ui::window::OpeningBar>(u"closing"_s);
    CHECK(bar->accessibleName() == u"Making a backup of “handbook” before the program ends…"_s);
    CHECK_FALSE(driver.child<QPushButton>(u"closing.cancel"_s)->isHidden());
    REQUIRE(driver.waitFor([&] { return !driver.window->isVisible(); }));
    CHECK_FALSE(driver.window->isClosing());
    CHECK(wordingInFile(path) == u"Voici un texte"_s);
    CHECK(backupsOf(path) == 1);
}

TEST_CASE("Whoever does not wait for the last backup is let go, and what was typed is in the file")
{
    WindowDriver driver;
    const QString path = driver.file(oneParagraph());
    driver.open(path);
    type(driver, u"Voici "_s);
    driver.window->close();
    REQUIRE(driver.window->isClosing());
    driver.child<QPushButton>(u"closing.cancel"_s)->click();
    CHECK_FALSE(driver.window->isVisible());
    driver.window.reset();
    CHECK(leftovers(path).isEmpty());
    CHECK(wordingInFile(path) == u"Voici un texte"_s);
}

TEST_CASE("Who opens another manual while the window waits to end goes on working")
{
    WindowDriver driver;
    const QString path = driver.file(oneParagraph());
    const QString other = driver.file(oneParagraph(), u"other"_s);
    driver.open(path);
    type(driver, u"Voici "_s);
    driver.window->close();
    driver.open(other);
    if (driver.window->isVisible()) { // the backup may have been quicker
        REQUIRE(driver.window->workspace());
        CHECK(driver.window->workspace()->path() == other);
        driver.depart();
        CHECK(driver.window->isVisible());
    }
}

TEST_CASE("A backup comes back as a copy, and the manual as it is stays")
{
    WindowDriver driver;
    const QString path = driver.file(oneParagraph());
    driver.open(path);
    type(driver, u"Voici "_s);
    driver.trigger(Command::CloseManual);
    driver.open(path);
    type(driver, u"Puis "_s);
    driver.trigger(Command::RestoreBackup);
    const QString copy = driver.path(u"restored.vademecum"_s);
    driver.dialogs.files.enqueue(copy);
    auto *dialog = driver.window->findChild<QDialog *>(u"backupsDialog"_s);
    REQUIRE(dialog);
    REQUIRE(dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->isEnabled());
    dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->click();
    driver.waitFor([&] { return !driver.window->findChild<ui::shared::MessageArea *>()->texts().isEmpty(); });
    CAPTURE(driver.window->findChild<ui::shared::MessageArea *>()->texts().join(u'|').toStdString());
    REQUIRE(driver.waitFor([&] { return driver.window->workspace() && driver.window->workspace()->path() == copy; }));
    CHECK(wording(*driver.window->workspace()) == u"Voici un texte"_s);
    CHECK(wordingInFile(path) == u"Puis Voici un texte"_s);
}
