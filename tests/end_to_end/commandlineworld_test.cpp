// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the world does to a command: locks, rights, disks, interrupts.
#include "edit/workspace.h"
#include "program.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QStandardPaths>
#include <QThread>
#include <catch2/catch.hpp>
#include <csignal>

using namespace Qt::StringLiterals;

namespace {

void makeManual(const Program &program, const QString &file = u"m.vademecum"_s)
{
    program.write(u"m.json"_s, smallManual());
    REQUIRE(program.run({u"new"_s, file, u"--from"_s, u"m.json"_s}).exit == 0);
}

/// A small file system of its own under a folder, where the machine lets us mount one.
class SmallDisk final
{
public:
    explicit SmallDisk(const QString &folder) : m_folder(folder)
    {
        m_isMounted = QProcess::execute(u"mount"_s, {u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=400k"_s, u"tmpfs"_s, folder}) == 0;
    }
    ~SmallDisk()
    {
        if (m_isMounted)
            QProcess::execute(u"umount"_s, {m_folder});
    }
    Q_DISABLE_COPY_MOVE(SmallDisk)
    bool isThere() const { return m_isMounted; }

private:
    QString m_folder;
    bool m_isMounted = false;
};

/// 20 000 passages in 200 modules, under a part of their own.
QByteArray largeManual()
{
    QByteArray modules;
    for (int module = 0; module < 200; ++module) {
        QByteArray passages;
        for (int i = 0; i < 100; ++i) {
            const QByteArray number = QByteArray::number(module * 100 + i);
            passages += (i ? "," : "") + QByteArray(R"({"id": "p)") + number
                        + R"(", "kind": "paragraph", "text": {"fr": "Une phrase qui se répète, numéro )" + number + R"("}})";
        }
        modules += R"(, {"id": "large-)" + QByteArray::number(module) + R"(", "kind": "module", "passages": [)" + passages
                   + "]}";
    }
    const QByteArray last = R"({"id": "other", "kind": "module", "title": {"fr": "Parler"}, "passages": [], "entries": []})";
    return smallManual().replace(last, QByteArray(last + modules));
}

/// This process as the program would be: the note that says who has a manual open lies in the program's data folder.
class LikeTheProgram final
{
public:
    explicit LikeTheProgram(const Program &program)
        : m_organization(QCoreApplication::organizationName()), m_application(QCoreApplication::applicationName())
    {
        qputenv("XDG_DATA_HOME", program.home().toLocal8Bit());
        QStandardPaths::setTestModeEnabled(false);
        QCoreApplication::setOrganizationName(u"Vademecum"_s);
        QCoreApplication::setApplicationName(u"vademecum"_s);
    }
    ~LikeTheProgram()
    {
        qunsetenv("XDG_DATA_HOME");
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(m_organization);
        QCoreApplication::setApplicationName(m_application);
    }
    Q_DISABLE_COPY_MOVE(LikeTheProgram)

private:
    QString m_organization;
    QString m_application;
};

} // namespace

TEST_CASE("While a window holds the manual, every command that needs it names who holds it")
{
    const Program program;
    makeManual(program);
    program.write(u"more.json"_s, smallManual());
    const LikeTheProgram likeTheProgram(program);
    const auto window = edit::Workspace::open(program.path(u"m.vademecum"_s), {u"Anna Peeters"_s, base::systemClock()});
    REQUIRE(window);
    const QList<QStringList> commands{{u"import"_s, u"m.vademecum"_s, u"more.json"_s},
                                      {u"export"_s, u"m.vademecum"_s, u"--output"_s, u"m.pdf"_s},
                                      {u"edition"_s, u"publish"_s, u"m.vademecum"_s, u"1"_s},
                                      {u"edition"_s, u"list"_s, u"m.vademecum"_s},
                                      {u"edition"_s, u"verify"_s, u"m.vademecum"_s},
                                      {u"edition"_s, u"compare"_s, u"m.vademecum"_s, u"1"_s, u"draft"_s},
                                      {u"check"_s, u"m.vademecum"_s},
                                      {u"search"_s, u"m.vademecum"_s, u"monde"_s},
                                      {u"status"_s, u"m.vademecum"_s}};
    for (const QStringList &command : commands) {
        const Answer answer = program.run(command + QStringList{u"--json"_s});
        CHECK(answer.exit == 4);
        CHECK(answer.json()[u"error"_s][u"kind"_s] == u"locked"_s);
        CHECK(answer.errors.contains(u"Anna Peeters"_s));
    }
    CHECK_FALSE(QFile::exists(program.path(u"m.pdf"_s)));
    CHECK((*window)->manual().passageCount() == 1);
}

TEST_CASE("A file that is no manual, or the first half of one, is refused and left alone")
{
    const Program program;
    makeManual(program);
    const QByteArray whole = program.read(u"m.vademecum"_s);
    for (const QByteArray &bytes : {QByteArray("some text"), QByteArray(), whole.left(whole.size() / 2), whole.left(100)}) {
        program.write(u"bad.vademecum"_s, bytes);
        CHECK(program.run({u"status"_s, u"bad.vademecum"_s}).exit == 3);
        CHECK(program.run({u"import"_s, u"bad.vademecum"_s, u"m.json"_s}).exit == 3);
        CHECK(program.read(u"bad.vademecum"_s) == bytes);
    }
}

TEST_CASE("Without permission nothing is written, and what may be read can still be read")
{
    if (!Program::canDropRights()) {
        WARN("skipped: only root can run the program as somebody without rights");
        return;
    }
    const Program program;
    program.write(u"mine/m.json"_s, smallManual());
    REQUIRE(program.run({u"new"_s, u"mine/m.vademecum"_s, u"--from"_s, u"mine/m.json"_s}).exit == 0);
    const QByteArray before = program.read(u"mine/m.vademecum"_s);
    const QStringList files = program.files();
    const auto run = [&](const QStringList &words) {
        const Answer answer = program.runWithoutRights(words + QStringList{u"--json"_s});
        return std::pair(answer.exit, answer.json()[u"error"_s][u"kind"_s].toString());
    };
    QFile::setPermissions(program.path(u"mine"_s), QFileDevice::Permissions(0x7755));
    CHECK(run({u"status"_s, u"mine/m.vademecum"_s}).first == 0);
    CHECK(run({u"export"_s, u"mine/m.vademecum"_s, u"--output"_s, u"out.pdf"_s}).first == 0);
    CHECK(run({u"import"_s, u"mine/m.vademecum"_s, u"mine/m.json"_s}) == std::pair(4, u"read_only"_s));
    CHECK(run({u"edition"_s, u"publish"_s, u"mine/m.vademecum"_s, u"1"_s}) == std::pair(4, u"read_only"_s));
    CHECK(run({u"new"_s, u"mine/new.vademecum"_s}) == std::pair(4, u"no_permission"_s));
    CHECK(run({u"export"_s, u"mine/m.vademecum"_s, u"--output"_s, u"mine/out.pdf"_s}) == std::pair(4, u"no_permission"_s));
    CHECK(run({u"export"_s, u"mine/m.vademecum"_s, u"--output"_s, u"mine/out.json"_s}) == std::pair(4, u"no_permission"_s));
    QFile::setPermissions(program.path(u"mine/m.vademecum"_s), QFileDevice::Permissions(0x6600));
    CHECK(run({u"status"_s, u"mine/m.vademecum"_s}) == std::pair(4, u"no_permission"_s));
    CHECK(program.read(u"mine/m.vademecum"_s) == before);
    CHECK(program.files() == files + QStringList{u"out.pdf"_s});
}

TEST_CASE("On a full disk nothing half-made is left, and the manual is whole")
{
    const Program program;
    program.write(u"disk/x"_s, "");
    const SmallDisk disk(program.path(u"disk"_s));
    if (!disk.isThere()) {
        WARN("skipped: this machine does not let us mount a small file system");
        return;
    }
    program.write(u"large.json"_s, largeManual());
    const Answer made = program.run({u"new"_s, u"disk/large.vademecum"_s, u"--from"_s, u"large.json"_s, u"--json"_s});
    CHECK(made.exit == 4);
    CHECK(made.json()[u"error"_s][u"kind"_s] == u"disk_full"_s);
    CHECK_FALSE(QFile::exists(program.path(u"disk/large.vademecum"_s)));

    makeManual(program, u"disk/m.vademecum"_s);
    const Answer before = program.run({u"status"_s, u"disk/m.vademecum"_s});
    const Answer taken = program.run({u"import"_s, u"disk/m.vademecum"_s, u"large.json"_s, u"--json"_s});
    CHECK(taken.exit == 4);
    CHECK(taken.json()[u"error"_s][u"kind"_s] == u"disk_full"_s);
    CHECK(program.run({u"status"_s, u"disk/m.vademecum"_s}).output == before.output);

    REQUIRE(program.run({u"new"_s, u"large.vademecum"_s, u"--from"_s, u"large.json"_s}).exit == 0);
    const Answer exported = program.run({u"export"_s, u"large.vademecum"_s, u"--output"_s, u"disk/large.json"_s, u"--json"_s});
    CHECK(exported.exit == 4);
    CHECK(exported.json()[u"error"_s][u"kind"_s] == u"disk_full"_s);
    CHECK_FALSE(QFile::exists(program.path(u"disk/large.json"_s)));
}

TEST_CASE("An interrupt leaves the manual as it was, or with all of the file in it")
{
    const Program program;
    makeManual(program);
    program.write(u"large.json"_s, largeManual());
    const QJsonObject before = program.run({u"status"_s, u"m.vademecum"_s, u"--json"_s}).json();
    QProcess process;
    program.start(process, {u"import"_s, u"m.vademecum"_s, u"large.json"_s});
    REQUIRE(process.waitForStarted());
    QThread::msleep(150);
    kill(pid_t(process.processId()), SIGINT);
    const Answer answer = program.finish(process);
    const QJsonObject after = program.run({u"status"_s, u"m.vademecum"_s, u"--json"_s}).json();
    const bool isDone = answer.exit == 0;
    CHECK((isDone ? after[u"passages"_s] == 20'001 : after == before));
}
