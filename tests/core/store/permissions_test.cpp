// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

#include <QCoreApplication>
#include <QProcess>
#include <catch2/catch.hpp>

#include <unistd.h>

using namespace Qt::StringLiterals;
using base::ErrorKind;
using base::Language;

namespace {

constexpr uid_t nobody = 65534;

/// Permissions mean nothing to root: then the test runs itself again as a child that is nobody. True in the process that is to
/// do the checking.
bool isUnprivileged(const char *testName)
{
    if (geteuid() != 0)
        return true;
    QProcess child;
    child.setChildProcessModifier([] {
        if (setgid(nobody) != 0 || setuid(nobody) != 0)
            _exit(99);
    });
    child.setProcessChannelMode(QProcess::MergedChannels);
    child.start(QCoreApplication::applicationFilePath(), {QString::fromUtf8(testName)});
    child.waitForFinished(60000);
    if (child.exitStatus() != QProcess::NormalExit || child.exitCode() == 99) {
        WARN("skipped: no child without privileges can be started here");
        return false;
    }
    INFO(child.readAll().toStdString());
    CHECK(child.exitCode() == 0);
    return false;
}

/// Puts the permissions of a path back when it goes.
class Permissions final
{
public:
    Permissions(const QString &path, QFile::Permissions permissions) : m_path(path), m_before(QFile::permissions(path))
    {
        QFile::setPermissions(path, permissions);
    }
    ~Permissions() { QFile::setPermissions(m_path, m_before); }

private:
    QString m_path;
    QFile::Permissions m_before;
};

const QFile::Permissions readable = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;
const QFile::Permissions enterable = readable | QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther;

} // namespace

TEST_CASE("A manual one may not write opens for reading")
{
    if (!isUnprivileged("A manual one may not write opens for reading"))
        return;
    Sheet sheet;
    Desk desk(sheet.manual);
    desk.store.reset();
    const Permissions closed(desk.path(), readable);
    desk.reopen();
    REQUIRE(desk.store);
    CHECK(desk.store->access() == store::Access::ReadOnly);
    CHECK(desk.load() == sheet.manual);
    CHECK(desk.store->write(firstCommit(support::smallHandbook().manual)).error().kind == ErrorKind::ReadOnly);
}

TEST_CASE("A manual in a folder one may not write opens for reading")
{
    if (!isUnprivileged("A manual in a folder one may not write opens for reading"))
        return;
    Sheet sheet;
    Desk desk(sheet.manual);
    desk.store.reset();
    desk.opening.folders.data = u"/proc/nowhere"_s; // neither can the note who has it open be left
    desk.opening.folders.cache = u"/proc/nowhere"_s;
    const Permissions closed(desk.folder.path(), enterable);
    desk.reopen();
    REQUIRE(desk.store);
    CHECK(desk.store->access() == store::Access::ReadOnly);
    CHECK(desk.load() == sheet.manual);
    const auto made = store::Store::create(desk.path(u"new.vademecum"_s), firstCommit(sheet.manual), desk.opening);
    REQUIRE(!made);
    CHECK(made.error().kind == ErrorKind::NoPermission);
}

TEST_CASE("A manual one may not read is refused as such")
{
    if (!isUnprivileged("A manual one may not read is refused as such"))
        return;
    Sheet sheet;
    Desk desk(sheet.manual);
    desk.store.reset();
    const Permissions closed(desk.path(), {});
    const auto opened = desk.open();
    REQUIRE(!opened);
    CHECK(opened.error().kind == ErrorKind::NoPermission);
}
