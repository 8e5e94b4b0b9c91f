// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "manualbuilder.h"
#include "store/store.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <catch2/catch.hpp>
#include <random>

using namespace Qt::StringLiterals;
using base::Language;

namespace {

constexpr int kills = 200;

/// What the writer was last told is on the disk.
struct Acknowledged {
    qint64 draft = -1;
    qint64 version = -1;
    qint64 import = -1;

    void take(const QByteArray &line)
    {
        const QList<QByteArray> words = line.split(' ');
        const qint64 number = words.value(1).toLongLong();
        if (words[0] == "draft")
            draft = number;
        if (words[0] == "version")
            version = number;
        if (words[0] == "import")
            import = number;
    }
};

void listen(QProcess &writer, Acknowledged &acknowledged)
{
    while (writer.canReadLine())
        acknowledged.take(writer.readLine().trimmed());
}

/// Lets the writer work for a while, in the first round until an import is done, and kills it in mid-step.
void writeAndKill(const QString &file, const QString &data, qint64 first, int milliseconds, Acknowledged &acknowledged)
{
    QProcess writer;
    writer.start(QCoreApplication::applicationDirPath() + u"/killwriter"_s, {file, data, QString::number(first)});
    while (!writer.canReadLine() && writer.waitForReadyRead(20000)) {
    }
    REQUIRE(writer.readLine().trimmed() == "open 0");
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < (acknowledged.import < 0 ? 20000 : milliseconds)) {
        writer.waitForReadyRead(int(qMax<qint64>(1, milliseconds - timer.elapsed())));
        listen(writer, acknowledged);
    }
    writer.kill();
    writer.waitForFinished();
    listen(writer, acknowledged);
}

/// What was acknowledged, or something later that was under way, and all of it whole.
void check(store::Store &store, const model::Manual &manual, const Acknowledged &acknowledged)
{
    const model::Entry *entry = manual.entry(manual.readingOrder().first());
    const qint64 version = entry->passages.first().text.in(Language::French).text().toLongLong();
    CHECK(version >= acknowledged.version);
    const auto drafts = store.drafts();
    REQUIRE(drafts);
    const qint64 draft = drafts->isEmpty() ? version : drafts->first().text.toLongLong();
    CHECK(draft >= acknowledged.draft);
    qint64 lastImport = -1;
    for (const model::EntryId &id : manual.readingOrder().mid(1)) {
        const model::Entry &taken = *manual.entry(id);
        lastImport = qMax(lastImport, taken.header.position.mid(1).toLongLong());
        CHECK(taken.passages.size() == 40);
    }
    CHECK(lastImport >= acknowledged.import);
}

} // namespace

TEST_CASE("Whenever the program is killed, nothing it said was saved is lost and the manual is whole")
{
    QTemporaryDir folder;
    const QString file = folder.path() + u"/handbook.vademecum"_s;
    const QString data = folder.path() + u"/data"_s;
    const model::Manual manual = support::ManualBuilder().module(u"one"_s, u"Un"_s, u"Een"_s).paragraph(u"0"_s, u"0"_s).build();
    store::Opening opening;
    opening.folders.data = data;
    opening.folders.cache = data;
    QList<history::Write> writes;
    const model::Entry &entry = *manual.entry(manual.readingOrder().first());
    for (const model::Key &key : {model::headerKey(model::ref(entry.id)), model::headerKey(model::ref(entry.passages[0].id)),
                                  model::wordingKey(model::bodyOf(entry.passages[0].id), Language::French)})
        writes.append({key, manual.value(key)});
    REQUIRE(store::Store::create(file, {{}, writes, {}, {}}, opening));

    std::mt19937 random(7);
    Acknowledged acknowledged;
    int unclean = 0;
    for (int round = 0; round < kills; ++round) {
        CAPTURE(round);
        writeAndKill(file, data, acknowledged.draft + 1, 5 + int(random() % 40), acknowledged);
        if (round % 10 != 9 && round != 0)
            continue; // the writer itself opens what its predecessor left
        auto store = store::Store::open(file, opening);
        REQUIRE(store);
        unclean += (*store)->wasLeftOpen();
        const auto loaded = (*store)->load();
        REQUIRE(loaded);
        check(**store, *loaded, acknowledged);
        const auto damage = (*store)->verify();
        REQUIRE(damage);
        CHECK(damage->isEmpty());
        acknowledged.draft = qMax(acknowledged.draft, acknowledged.version);
    }
    CHECK(unclean > 0);
    CHECK(acknowledged.import > 0);
}
