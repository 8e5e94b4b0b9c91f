// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <atomic>

using namespace edit;
using base::ErrorKind;

namespace {

/// As a window does: its event loop runs until the manual is there.
Workspace::Opened await(QFuture<Workspace::Opened> future)
{
    QElapsedTimer patience;
    patience.start();
    while (!future.isFinished() && patience.elapsed() < 20'000)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 100);
    REQUIRE(future.isFinished());
    return future.takeResult();
}

} // namespace

TEST_CASE("A manual opens while the window goes on, with all that stands in it")
{
    Desk desk;
    const QString copy = desk.copyAsAfterACrash();
    std::atomic<int> told = 0;
    auto future = Workspace::openLater(copy, desk.session(), [&](qsizetype, qsizetype) { ++told; }, {});
    CHECK_FALSE(future.isFinished()); // it is this thread that finishes it
    const auto opened = await(future);
    REQUIRE(opened);
    CHECK((*opened)->manual() == desk.manual());
    CHECK((*opened)->path() == copy);
    CHECK(told > 0);
    const auto renamed = renameEntry((*opened)->manual().readingOrder().first(), Language::French, u"Ailleurs"_s);
    CHECK((*opened)->perform(renamed));
    CHECK((*opened)->flush());
}

TEST_CASE("Opening a manual can be cancelled, and the manual is as free as before")
{
    Desk desk;
    const QString copy = desk.copyAsAfterACrash();
    const base::CancelToken cancel;
    cancel.cancel();
    const auto refused = await(Workspace::openLater(copy, desk.session(), {}, cancel));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::Cancelled);
    CHECK(Workspace::open(copy, desk.session())); // nobody holds it
}

TEST_CASE("A manual that cannot be opened says why, also to a window that went on")
{
    Desk desk;
    const auto refused = await(Workspace::openLater(desk.folder() + u"/nowhere.vademecum"_s, desk.session(), {}, {}));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::NotFound);
}

TEST_CASE("A new manual is made while the window goes on")
{
    Desk desk;
    const QString path = desk.folder() + u"/new.vademecum"_s;
    std::atomic<int> told = 0;
    const auto made = await(Workspace::createLater(path, support::smallHandbook(), desk.session(),
                                                   [&](qsizetype, qsizetype) { ++told; }, {}));
    REQUIRE(made);
    CHECK(outlineOf((*made)->manual()) == outlineOf(desk.manual()));
    CHECK(told > 0);
}

TEST_CASE("Cancelling the making of a manual leaves no file")
{
    Desk desk;
    const QString path = desk.folder() + u"/new.vademecum"_s;
    const base::CancelToken cancel;
    cancel.cancel();
    const auto refused = await(Workspace::createLater(path, support::smallHandbook(), desk.session(), {}, cancel));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::Cancelled);
    CHECK_FALSE(QFile::exists(path));
    CHECK_FALSE(QFile::exists(path + u".part"_s));
}

TEST_CASE("A program that ends while a manual opens closes it properly")
{
    Desk desk;
    const QString copy = desk.copyAsAfterACrash();
    {
        const auto future = Workspace::openLater(copy, desk.session(), {}, {});
        Q_EMIT qApp->aboutToQuit({});
        CHECK(future.isCanceled());
    }
    const auto opened = Workspace::open(copy, desk.session());
    REQUIRE(opened);
    CHECK_FALSE((*opened)->recovery().uncleanClose);
}
