// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the store's thread does, and in which order; what is done in quiet moments and when a manual is closed.
#include "desk.h"

#include "edit/filekeeper.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFile>
#include <QSemaphore>
#include <QSignalSpy>
#include <atomic>

using namespace edit;

TEST_CASE("What is written and asked overtakes long work that has not begun")
{
    Desk desk;
    const QString path = desk.folder() + u"/other.vademecum"_s;
    REQUIRE(waitFor(desk.workspace().saveCopy(path)));
    FileKeeper keeper;
    REQUIRE(keeper.open([&] { return store::Store::open(path, {}); }));
    const qint64 before = keeper.ask([](store::Store &file) { return file.changesAfter(0)->size(); });

    QSemaphore gate;
    const auto underWay = keeper.start<bool>([&](store::Store &) { return gate.tryAcquire(1, 60'000); });
    const auto waiting = keeper.start<qint64>([](store::Store &file) { return file.changesAfter(0)->size(); });
    const model::TextRef text = model::bodyOf(desk.passage(u"m-1-a"_s));
    const model::Key key = model::wordingKey(text, Language::French);
    keeper.write(FileKeeper::Record{{}, {{key, desk.manual().value(key), model::Value(model::Wording(u"Neuf."_s))}}, {}, {}});
    gate.release();
    CHECK(waitFor(underWay));
    CHECK(waitFor(waiting) == before + 1);
}

namespace {

/// A keeper of its own of a copy of the desk's manual, with long work under way that lets others pass until it is told to end.
class BusyKeeper final
{
public:
    BusyKeeper(Desk &desk, FileKeeper::Passing who)
    {
        const QString path = desk.folder() + u"/other.vademecum"_s;
        REQUIRE(waitFor(desk.workspace().saveCopy(path)));
        REQUIRE(keeper.open([&] { return store::Store::open(path, {}); }));
        m_work = keeper.start<bool>([this, progress = keeper.lettingPass(who)](store::Store &) {
            m_begun.release();
            for (QDeadlineTimer patience(60'000); !m_ends && !patience.hasExpired();)
                progress(0, 1);
            return m_ends.load();
        });
        m_begun.acquire();
    }
    bool end()
    {
        m_ends = true;
        return waitFor(m_work);
    }
    qint64 changes() const
    {
        return keeper.ask([](store::Store &file) { return file.changesAfter(0)->size(); });
    }

    FileKeeper keeper;

private:
    std::atomic<bool> m_ends = false;
    QSemaphore m_begun;
    QFuture<bool> m_work;
};

FileKeeper::Record newWords(const Desk &desk, const QString &words)
{
    const model::Key key = model::wordingKey(model::bodyOf(desk.passage(u"m-1-a"_s)), Language::French);
    return {{}, {{key, desk.manual().value(key), model::Value(model::Wording(words))}}, {}, {}};
}

qint64 backupsOf(const Desk &desk)
{
    return const_cast<Desk &>(desk).workspace().backups().size();
}

/// Until `done`, at most half a minute.
bool comesTrue(const std::function<bool()> &done)
{
    for (QDeadlineTimer patience(30'000); !patience.hasExpired();) {
        if (done())
            return true;
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    }
    return done();
}

} // namespace

TEST_CASE("Long work lets questions pass, and what was written before them")
{
    Desk desk;
    BusyKeeper busy(desk, FileKeeper::Passing::Everyone);
    const qint64 before = busy.changes();
    busy.keeper.write(newWords(desk, u"Neuf."_s));
    CHECK(busy.changes() == before + 1);
    CHECK(busy.end());
}

TEST_CASE("In the middle of a long transaction questions are answered, and what is written waits for its end")
{
    Desk desk;
    BusyKeeper busy(desk, FileKeeper::Passing::Questions);
    const qint64 before = busy.changes();
    busy.keeper.write(newWords(desk, u"Neuf."_s));
    CHECK(busy.changes() == before);
    CHECK_FALSE(busy.keeper.isIdle());
    CHECK(busy.end());
    CHECK(busy.keeper.flush());
    CHECK(busy.changes() == before + 1);
}

TEST_CASE("A file that is renamed while long work is under way is followed when that is over")
{
    Desk desk;
    BusyKeeper busy(desk, FileKeeper::Passing::Everyone);
    QSignalSpy relocated(&busy.keeper, &FileKeeper::relocated);
    const qint64 before = busy.changes();
    const QString renamed = desk.folder() + u"/renamed.vademecum"_s;
    REQUIRE(QFile::rename(desk.folder() + u"/other.vademecum"_s, renamed));
    busy.keeper.write(newWords(desk, u"Neuf."_s));
    CHECK(busy.changes() == before); // it was tried, and waits
    CHECK_FALSE(busy.keeper.failure());
    CHECK(busy.end());
    REQUIRE(busy.keeper.flush());
    CHECK(busy.changes() == before + 1);
    QCoreApplication::processEvents();
    REQUIRE(relocated.size() == 1);
    CHECK(relocated[0][0].toString() == renamed);
}

TEST_CASE("What is wound down has its backup and its file is free, before it is gone itself")
{
    Desk desk;
    desk.type(u"m-1-a"_s, Language::French, u" Fin."_s);
    const QString words = desk.words(u"m-1-a"_s, Language::French);
    std::atomic<int> told = 0;
    QFuture<void> end = desk.workspace().windDown([&told](qsizetype, qsizetype) { ++told; }, {});
    end.waitForFinished();
    CHECK(told > 0);
    auto again = Workspace::open(desk.path(), desk.session());
    REQUIRE(again);
    CHECK((*again)->manual().text(model::bodyOf(passageCalled((*again)->manual(), u"m-1-a"_s)))->in(Language::French).text() == words);
    CHECK((*again)->recovery().drafts.isEmpty());
    CHECK_FALSE((*again)->recovery().uncleanClose);
    CHECK((*again)->backups().size() == 1);
}

TEST_CASE("Whoever does not want to wait for the backup has all that was typed, and no backup")
{
    Desk desk;
    desk.type(u"m-1-a"_s, Language::French, u" Fin."_s);
    const QString words = desk.words(u"m-1-a"_s, Language::French);
    const base::CancelToken cancel;
    cancel.cancel();
    desk.workspace().windDown({}, cancel).waitForFinished();
    desk.reopen();
    CHECK(desk.words(u"m-1-a"_s, Language::French) == words);
    CHECK(backupsOf(desk) == 0);
}

TEST_CASE("A manual nobody changed is closed without a backup")
{
    Desk desk;
    bool isTold = false;
    desk.workspace().windDown([&isTold](qsizetype, qsizetype) { isTold = true; }, {}).waitForFinished();
    desk.reopen();
    CHECK_FALSE(isTold);
    CHECK(backupsOf(desk) == 0);
}

TEST_CASE("What was typed becomes a version after a while, although nobody left the passage")
{
    Session session;
    session.idleBeforeSettling = std::chrono::milliseconds(30);
    Desk desk(support::smallHandbook(), session);
    desk.type(u"m-1-a"_s, Language::French, u" Et plus."_s);
    CHECK(comesTrue([&] { return desk.versionsOf(u"m-1-a"_s, Language::French) == 2; }));
}

TEST_CASE("Now and then a backup is made while work goes on, and none when nothing was changed")
{
    Session session;
    session.workBetweenBackups = std::chrono::milliseconds(50);
    session.quietAfter = std::chrono::milliseconds(10);
    Desk desk(support::smallHandbook(), session);
    QSignalSpy quiet(&desk.workspace(), &Workspace::saved);
    static_cast<void>(quiet.wait(300)); // several times the interval, and nothing was written
    CHECK(backupsOf(desk) == 0);
    REQUIRE(desk.perform(renameEntry(desk.entry(u"m-1"_s), Language::French, u"Premier"_s)));
    CHECK(comesTrue([&] { return backupsOf(desk) == 1; }));
}
