// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"
#include "store/database.h"
#include "store/storeerror.h"
#include "store/transaction.h"

#include <QDir>
#include <QProcess>
#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using base::ErrorKind;
using base::Language;

namespace {

/// A file system of one megabyte, where this process may mount one.
class SmallDisk final
{
public:
    SmallDisk()
    {
        m_mounted = QProcess::execute(u"sh"_s, {u"-c"_s, u"mount -t tmpfs -o size=1m tmpfs \"$0\" 2>/dev/null"_s, path()}) == 0;
    }
    ~SmallDisk()
    {
        if (m_mounted)
            QProcess::execute(u"umount"_s, {path()});
    }
    bool isMounted() const { return m_mounted; }
    QString path() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
    bool m_mounted = false;
};

} // namespace

TEST_CASE("A full disk is told as such, and the transaction is as if it had never been")
{
    Sheet sheet;
    Desk desk(sheet.manual);
    desk.store.reset();
    const int versions = askSql(desk.path(), u"SELECT count(*) FROM version"_s).toInt();
    {
        const store::Database database(desk.path(), store::Access::ReadWrite);
        store::applyDocumentPragmas(database, store::Access::ReadWrite);
        const int pages = database.value(u"PRAGMA page_count"_s).toInt();
        database.execute(u"PRAGMA max_page_count = %1"_s.arg(pages + 2));
        const auto filled = store::guarded([&] {
            store::Transaction transaction(database);
            for (int i = 0; i < 100; ++i)
                database.execute(u"INSERT INTO parked VALUES (randomblob(16), 2, randomblob(3000), '')"_s);
            transaction.commit();
        });
        REQUIRE(!filled);
        CHECK(filled.error().kind == ErrorKind::DiskFull);
        CHECK(database.value(u"SELECT count(*) FROM parked"_s).toInt() == 0);
    }
    CHECK(askSql(desk.path(), u"SELECT count(*) FROM version"_s).toInt() == versions);
    desk.reopen();
    CHECK(desk.load() == sheet.manual);
}

TEST_CASE("On a disk that is really full a manual stays whole and goes on when there is room again")
{
    const SmallDisk disk;
    if (!disk.isMounted()) {
        WARN("skipped: no file system can be mounted here");
        return;
    }
    Sheet sheet;
    Desk desk;
    const QString path = disk.path() + u"/handbook.vademecum"_s;
    auto made = store::Store::create(path, firstCommit(sheet.manual), desk.opening);
    REQUIRE(made);
    desk.store = std::move(*made);

    QFile ballast(disk.path() + u"/ballast"_s);
    REQUIRE(ballast.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    while (ballast.write(QByteArray(4096, 'x')) == 4096) {
    }
    const store::Commit longText{{}, {{model::wordingKey(model::bodyOf(sheet.welcome), Language::French),
                                       model::Wording(QString(200000, u'é'))}}, {}, {}};
    const auto refused = desk.store->write(longText);
    REQUIRE(!refused);
    CHECK(refused.error().kind == ErrorKind::DiskFull);
    CHECK(desk.load() == sheet.manual);
    CHECK(desk.store->saveCopy(disk.path() + u"/copy.vademecum"_s, false).error().kind == ErrorKind::DiskFull);
    const auto another = store::Store::create(disk.path() + u"/another.vademecum"_s, firstCommit(sheet.manual), desk.opening);
    CHECK(another.error().kind == ErrorKind::DiskFull);
    CHECK(QDir(disk.path()).entryList({u"*copy*"_s, u"*another*"_s}, QDir::Files).isEmpty());

    ballast.resize(0);
    CHECK(desk.type(model::bodyOf(sheet.welcome), Language::French, u"De nouveau."_s).number == 2);
    CHECK(answer(desk.store->verify()).isEmpty());
    desk.store.reset();
}
