// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is in the file, when, and what a crash leaves.
#include "desk.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <cstdlib>

using namespace edit;
using history::Reason;

TEST_CASE("What was typed becomes one version when the passage is left")
{
    Desk desk;
    desk.type(u"m-1-a"_s, Language::French, u" Et plus."_s);
    CHECK(desk.versionsOf(u"m-1-a"_s, Language::French) == 1);
    desk.workspace().settle();
    CHECK(desk.versionsOf(u"m-1-a"_s, Language::French) == 2);
    desk.type(u"m-1-a"_s, Language::French, u" Encore."_s);
    desk.type(u"m-1-b"_s, Language::French, u"!"_s);
    CHECK(desk.versionsOf(u"m-1-a"_s, Language::French) == 3);
    const auto changes = desk.workspace().historyOf(desk.entry(u"m-1"_s));
    REQUIRE(changes);
    CHECK(changes->constFirst().header.reason == Reason::Typed);
    CHECK(changes->constFirst().header.entry == desk.entry(u"m-1"_s));
    CHECK(changes->constFirst().versions.size() == 1);
}

TEST_CASE("Typing back to what stood there leaves no version and no draft")
{
    Desk desk;
    const model::TextRef text = model::bodyOf(desk.passage(u"m-1-a"_s));
    const QString before = desk.words(u"m-1-a"_s, Language::French);
    desk.type(u"m-1-a"_s, Language::French, u"x"_s);
    desk.workspace().saveNow();
    REQUIRE(desk.perform(typeText(text, Language::French, before, {}, {})));
    desk.workspace().settle();
    CHECK(desk.versionsOf(u"m-1-a"_s, Language::French) == 1);
    desk.reopen();
    CHECK(desk.workspace().recovery().drafts.isEmpty());
    CHECK(desk.words(u"m-1-a"_s, Language::French) == before);
}

TEST_CASE("Typing that is undone before the passage is left was never there")
{
    Desk desk;
    const model::Manual before = desk.manual();
    desk.type(u"m-1-a"_s, Language::French, u"x"_s);
    desk.workspace().saveNow();
    REQUIRE(desk.workspace().undo());
    CHECK(desk.manual() == before);
    CHECK(desk.versionsOf(u"m-1-a"_s, Language::French) == 1);
    auto crashed = Workspace::open(desk.copyAsAfterACrash(), desk.session());
    REQUIRE(crashed);
    CHECK((*crashed)->recovery().drafts.isEmpty());
}

TEST_CASE("Undo of typing that has become a version writes a version of its own")
{
    Desk desk;
    const model::Manual before = desk.manual();
    desk.type(u"m-1-a"_s, Language::French, u"x"_s);
    desk.workspace().settle();
    REQUIRE(desk.workspace().undo());
    CHECK(desk.manual() == before);
    CHECK(desk.versionsOf(u"m-1-a"_s, Language::French) == 3);
    const auto changes = desk.workspace().historyOf(desk.entry(u"m-1"_s));
    REQUIRE(changes);
    CHECK(changes->constFirst().header.reason == Reason::Undone);
    CHECK(changes->constFirst().header.detail == history::codeOf(Reason::Typed));
}

namespace {

constexpr auto fileVariable = "VADEMECUM_TEST_FILE";

/// Has another process open the manual, type in it, save, and die.
void crashWhileTyping(const QString &path)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QString::fromLatin1(fileVariable), path);
    process.setProcessEnvironment(environment);
    process.start(QCoreApplication::applicationFilePath(), {u"[.dying]"_s});
    REQUIRE(process.waitForFinished(60'000));
    REQUIRE(process.exitCode() == 7);
}

} // namespace

TEST_CASE("A process that types, saves and dies", "[.dying]")
{
    auto opened = Workspace::open(qEnvironmentVariable(fileVariable), {u"Bert"_s});
    REQUIRE(opened);
    const model::TextRef text = model::bodyOf(passageCalled((*opened)->manual(), u"m-1-a"_s));
    const QString words = wordsOf((*opened)->manual(), text, Language::French);
    REQUIRE(
        (*opened)->perform(typeText(text, Language::French, words + u" Presque perdu."_s, {text}, {text})));
    REQUIRE((*opened)->flush());
    std::_Exit(7);
}

TEST_CASE("After a crash what was typed stands in the manual again, is said, and can be undone")
{
    Desk desk;
    const QString before = desk.words(u"m-1-a"_s, Language::French);
    const model::Key key = model::wordingKey(model::bodyOf(desk.passage(u"m-1-a"_s)), Language::French);
    const QString left = desk.folder() + u"/left.vademecum"_s;
    REQUIRE(waitFor(desk.workspace().saveCopy(left)));
    crashWhileTyping(left);

    auto opened = Workspace::open(left, desk.session());
    REQUIRE(opened);
    Workspace &workspace = **opened;
    CHECK(workspace.recovery().drafts == QList<model::Key>{key});
    CHECK(workspace.recovery().uncleanClose);
    CHECK(wordsOf(workspace.manual(), model::textOf(key), Language::French) == before + u" Presque perdu."_s);
    CHECK(workspace.undoReason() == Reason::Recovered);
    SECTION("left as it is, it becomes a version that says so")
    {
        workspace.settle();
        REQUIRE(workspace.flush());
        const auto changes = workspace.historyOf(model::textOf(key));
        REQUIRE(changes);
        CHECK(changes->constFirst().header.reason == Reason::Recovered);
    }
    SECTION("undone, it is gone from the file too")
    {
        REQUIRE(workspace.undo());
        CHECK(wordsOf(workspace.manual(), model::textOf(key), Language::French) == before);
        opened->reset();
        opened = Workspace::open(left, desk.session());
        REQUIRE(opened);
        CHECK((*opened)->recovery().drafts.isEmpty());
        CHECK_FALSE((*opened)->recovery().uncleanClose);
    }
}

TEST_CASE("A draft is in the file soon after the last key, and saying so follows")
{
    Desk desk;
    QSignalSpy saved(&desk.workspace(), &Workspace::saved);
    desk.type(u"m-1-a"_s, Language::French, u"x"_s);
    CHECK(desk.workspace().saveState() == SaveState::Pending);
    CHECK(saved.isEmpty());
    REQUIRE(saved.wait(30'000));
    CHECK(desk.workspace().saveState() == SaveState::Saved);
    CHECK(desk.workspace().savedAt() == desk.clock.now());
    auto crashed = Workspace::open(desk.copyAsAfterACrash(), desk.session());
    REQUIRE(crashed);
    CHECK((*crashed)->recovery().drafts.size() == 1);
}

TEST_CASE("Someone who types without a pause has a draft all the same")
{
    Desk desk;
    QSignalSpy saved(&desk.workspace(), &Workspace::saved);
    for (int i = 0; i < 400 && saved.isEmpty(); ++i) {
        desk.type(u"m-1-a"_s, Language::French, u"x"_s);
        static_cast<void>(saved.wait(100));
    }
    CHECK_FALSE(saved.isEmpty());
}

TEST_CASE("Closing settles what was typed")
{
    Desk desk;
    desk.type(u"m-1-a"_s, Language::French, u" Fin."_s);
    const model::Manual before = desk.manual();
    desk.reopen();
    CHECK(desk.manual() == before);
    CHECK(desk.workspace().recovery().drafts.isEmpty());
    CHECK_FALSE(desk.workspace().recovery().uncleanClose);
    CHECK(desk.versionsOf(u"m-1-a"_s, Language::French) == 2);
}

TEST_CASE("A file that is renamed while it is open is followed, and one is told")
{
    Desk desk;
    QSignalSpy relocated(&desk.workspace(), &Workspace::relocated);
    const QString renamed = desk.folder() + u"/elsewhere.vademecum"_s;
    REQUIRE(QFile::rename(desk.path(), renamed));
    REQUIRE(desk.perform(renameEntry(desk.entry(u"m-1"_s), Language::French, u"Premier"_s)));
    REQUIRE(desk.workspace().flush());
    CHECK(desk.workspace().saveState() == SaveState::Saved);
    QCoreApplication::processEvents();
    REQUIRE(relocated.size() == 1);
    CHECK(desk.workspace().path() == renamed);
    CHECK(relocated[0][1].value<Relocation>() == Relocation::Followed);
    CHECK_FALSE(QFile::exists(desk.path()));
}

TEST_CASE("A file that is removed or replaced while it is open is recovered beside it, with all that was typed")
{
    Desk desk;
    QSignalSpy relocated(&desk.workspace(), &Workspace::relocated);
    const bool isReplaced = GENERATE(false, true);
    REQUIRE(QFile::remove(desk.path()));
    if (isReplaced) {
        QFile other(desk.path());
        REQUIRE(other.open(QIODevice::WriteOnly));
        other.write("from a synchronising program");
    }
    desk.type(u"m-1-a"_s, Language::French, u" Toujours là."_s);
    desk.workspace().settle();
    REQUIRE(desk.workspace().flush());
    QCoreApplication::processEvents();
    REQUIRE(relocated.size() == 1);
    const QString recovered = desk.workspace().path();
    CHECK(recovered == desk.folder() + u"/manual (recovered).vademecum"_s);
    CHECK(relocated[0][1].value<Relocation>() == Relocation::Recovered);
    CHECK(desk.words(u"m-1-a"_s, Language::French).endsWith(u" Toujours là."_s));
    CHECK(Workspace::open(recovered, desk.session()).error().kind == base::ErrorKind::Locked);
    if (isReplaced)
        CHECK(QFile(desk.path()).size() == 28);
}

TEST_CASE("While the file cannot be written nothing is lost, nothing overtakes, and it is tried again")
{
    Desk desk;
    QSignalSpy failed(&desk.workspace(), &Workspace::savingFailed);
    // The folder goes with the file in it, and there is none to recover into.
    const QString folder = desk.folder() + u"/gone"_s;
    REQUIRE(QDir().mkpath(folder));
    REQUIRE(waitFor(desk.workspace().continueIn(folder + u"/manual.vademecum"_s)));
    QCoreApplication::processEvents();
    REQUIRE(desk.workspace().path() == folder + u"/manual.vademecum"_s);
    REQUIRE(QDir(folder).removeRecursively());
    REQUIRE(desk.perform(renameEntry(desk.entry(u"m-1"_s), Language::French, u"Premier"_s)));
    desk.type(u"m-1-a"_s, Language::French, u" Toujours là."_s);
    const base::Outcome outcome = desk.workspace().flush();
    REQUIRE_FALSE(outcome);
    CHECK(outcome.error().kind == base::ErrorKind::Moved);
    CHECK(desk.workspace().saveState() == SaveState::Failed);
    CHECK((!failed.isEmpty() || failed.wait(30'000)));
    // Work goes on.
    REQUIRE(desk.perform(renameEntry(desk.entry(u"m-1"_s), Language::French, u"Second"_s)));
    const model::Manual inMemory = desk.manual();

    REQUIRE(QDir().mkpath(folder));
    QSignalSpy saved(&desk.workspace(), &Workspace::saved);
    REQUIRE(saved.wait(60'000)); // without being asked
    REQUIRE(desk.workspace().flush());
    QCoreApplication::processEvents();
    CHECK(desk.workspace().path() == folder + u"/manual (recovered).vademecum"_s);
    const auto changes = desk.workspace().historyOf(model::titleOf(desk.entry(u"m-1"_s)));
    REQUIRE(changes);
    REQUIRE(changes->size() == 3);
    CHECK(std::get<model::Wording>((*changes)[0].versions[0].value).text() == u"Second"_s);
    CHECK(std::get<model::Wording>((*changes)[1].versions[0].value).text() == u"Premier"_s);
    CHECK(desk.manual() == inMemory);
}

TEST_CASE("What cannot be saved where it is can be saved elsewhere, and work goes on there")
{
    Desk desk;
    const QString elsewhere = desk.folder() + u"/elsewhere.vademecum"_s;
    desk.type(u"m-1-a"_s, Language::French, u" Ailleurs."_s);
    REQUIRE(waitFor(desk.workspace().continueIn(elsewhere)));
    QCoreApplication::processEvents();
    CHECK(desk.workspace().path() == elsewhere);
    REQUIRE(desk.perform(renameEntry(desk.entry(u"m-1"_s), Language::French, u"Là-bas"_s)));
    REQUIRE(desk.workspace().flush());
    auto before = Workspace::open(desk.path(), desk.session()); // the first file is closed, and as it was
    REQUIRE(before);
    CHECK(wordsOf((*before)->manual(), model::titleOf(desk.entry(u"m-1"_s)), Language::French) != u"Là-bas");
    CHECK(waitFor(desk.workspace().continueIn(desk.path())).error().kind == base::ErrorKind::AlreadyExists);
}

TEST_CASE("A manual on another machine opens for reading and says why nothing can be changed")
{
    Desk desk;
    Session session = desk.session();
    session.fileSystemOf = [](const QString &) { return u"cifs"_s; };
    auto opened = Workspace::open(desk.copyAsAfterACrash(), session);
    REQUIRE(opened);
    CHECK((*opened)->access() == Access::ReadOnly);
    CHECK((*opened)->condition().network == u"cifs");
    const auto refused = (*opened)->perform(renameEntry(desk.entry(u"m-1"_s), Language::French, u"x"_s));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().details.value(1) == u"cifs");
}

TEST_CASE("A manual that someone else has open is refused, with who it is")
{
    Desk desk;
    const auto second = Workspace::open(desk.path(), desk.session());
    REQUIRE_FALSE(second);
    CHECK(second.error().kind == base::ErrorKind::Locked);
}

TEST_CASE("A manual opened for reading refuses every change")
{
    Desk desk;
    desk.workspace().saveNow();
    const QString copy = desk.copyAsAfterACrash();
    Session session = desk.session();
    session.access = Access::ReadOnly;
    auto opened = Workspace::open(copy, session);
    REQUIRE(opened);
    const model::Manual before = (*opened)->manual();
    const auto outcome = (*opened)->perform(renameEntry(desk.entry(u"m-1"_s), Language::French, u"x"_s));
    REQUIRE_FALSE(outcome);
    CHECK(outcome.error().kind == base::ErrorKind::ReadOnly);
    CHECK((*opened)->manual() == before);
    CHECK_FALSE((*opened)->canUndo());
    const auto taken = waitFor((*opened)->takeIn(support::smallHandbook(), u"x.json"_s, {}, {}));
    REQUIRE_FALSE(taken);
    CHECK(taken.error().kind == base::ErrorKind::ReadOnly);
}
