// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A disk that is really full: a small one, where one can be mounted.
#include "desk.h"

#include <QFile>
#include <QProcess>
#include <QSignalSpy>

using namespace edit;
using base::ErrorKind;

namespace {

class SmallDisk final
{
public:
    SmallDisk()
    {
        m_isMounted = run(u"mount"_s, {u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=2m"_s, u"none"_s, path()});
    }
    ~SmallDisk()
    {
        if (m_isMounted)
            run(u"umount"_s, {path()});
    }
    Q_DISABLE_COPY_MOVE(SmallDisk)

    bool isMounted() const { return m_isMounted; }
    QString path() const { return m_folder.path(); }
    void fill() const
    {
        QFile filler(path() + u"/filler"_s);
        REQUIRE(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        const QByteArray page(4096, 'x');
        while (filler.write(page) == page.size()) {
        }
    }
    void makeRoom() const { REQUIRE(QFile::remove(path() + u"/filler"_s)); }

private:
    static bool run(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.start(program, arguments);
        return process.waitForFinished(10'000) && process.exitStatus() == QProcess::NormalExit &&
               process.exitCode() == 0;
    }

    QTemporaryDir m_folder;
    bool m_isMounted = false;
};

} // namespace

TEST_CASE("On a full disk what was typed stays, is said to be unsaved, and is saved when there is room again")
{
    const SmallDisk disk;
    if (!disk.isMounted()) {
        WARN("skipped: no small disk can be mounted here");
        return;
    }
    const QString path = disk.path() + u"/manual.vademecum"_s;
    support::FixedClock clock;
    const Session session{u"Anna"_s, clock.clock(), Access::ReadWrite};
    auto created = Workspace::create(path, support::smallHandbook(), session);
    REQUIRE(created);
    Workspace &workspace = **created;
    REQUIRE(workspace.flush());
    disk.fill();

    const model::TextRef text = model::bodyOf(passageCalled(workspace.manual(), u"m-1-a"_s));
    const QString words = QString(300'000, u'm');
    QSignalSpy failed(&workspace, &Workspace::savingFailed);
    REQUIRE(workspace.perform(typeText(text, Language::French, words, {text}, {text})));
    workspace.settle();
    const base::Outcome outcome = workspace.flush();
    REQUIRE_FALSE(outcome);
    CHECK(outcome.error().kind == ErrorKind::DiskFull);
    CHECK(workspace.saveState() == SaveState::Failed);
    CHECK((!failed.isEmpty() || failed.wait(30'000)));
    CHECK(wordsOf(workspace.manual(), text, Language::French) == words);
    REQUIRE(workspace.perform(setText(text, Language::Dutch, u"Ook dit."_s, history::Reason::Replaced)));
    const auto refused = waitFor(workspace.publish({u"2026.1"_s}, {}, {}));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::DiskFull);

    disk.makeRoom();
    QSignalSpy saved(&workspace, &Workspace::saved);
    REQUIRE(saved.wait(60'000)); // without being asked
    REQUIRE(workspace.flush());
    CHECK(workspace.saveState() == SaveState::Saved);
    const model::Manual inMemory = workspace.manual();
    created->reset();
    auto opened = Workspace::open(path, session);
    REQUIRE(opened);
    CHECK((*opened)->manual() == inMemory);
}

TEST_CASE("A file that finds no room when it is taken in changes nothing")
{
    const SmallDisk disk;
    if (!disk.isMounted()) {
        WARN("skipped: no small disk can be mounted here");
        return;
    }
    support::FixedClock clock;
    auto created = Workspace::create(disk.path() + u"/manual.vademecum"_s, support::smallHandbook(),
                                     {u"Anna"_s, clock.clock(), Access::ReadWrite});
    REQUIRE(created);
    disk.fill();
    const model::Manual before = (*created)->manual();
    const auto taken = waitFor((*created)->takeIn(support::ManualBuilder(u"small-handbook"_s)
                                                      .part(u"large"_s, u"G"_s, u"G"_s)
                                                      .paragraph(QString(300'000, u'm'), {})
                                                      .incoming(),
                                                  u"x.json"_s, {}, {}));
    REQUIRE_FALSE(taken);
    CHECK(taken.error().kind == ErrorKind::DiskFull);
    CHECK((*created)->manual() == before);
    CHECK_FALSE((*created)->canUndo());
    CHECK((*created)->saveState() == SaveState::Saved);
    disk.makeRoom();
}
