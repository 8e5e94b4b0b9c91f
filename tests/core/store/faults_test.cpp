// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The disk fails at every call, the power fails at any moment, a bit turns round: what is said to be saved is there.
#include "damage.h"
#include "desk.h"
#include "faultydisk.h"

#include <QDir>
#include <catch2/catch.hpp>
#include <random>

using namespace Qt::StringLiterals;
using base::ErrorKind;
using base::Language;

namespace {

store::Commit saying(const Sheet &sheet, int number)
{
    const model::Key key = model::wordingKey(model::bodyOf(sheet.welcome), Language::French);
    return {{}, {{key, model::Wording(QString::number(number))}}, {}, {}};
}

int numberIn(const store::Store &store, const Sheet &sheet)
{
    return answer(store.load()).text(model::bodyOf(sheet.welcome))->in(Language::French).text().toInt();
}

} // namespace

TEST_CASE("Whichever call to the disk fails, it is said, nothing said to be saved is lost, and saving works again")
{
    const auto fault = GENERATE(FaultyDisk::Fault::InputOutput, FaultyDisk::Fault::Full);
    const bool forGood = GENERATE(false, true);
    Sheet sheet;
    FaultyDisk disk;
    Desk desk(sheet.manual);
    int saved = 0;
    int failures = 0;
    for (int call = 1; call < 60; ++call) {
        CAPTURE(call, saved);
        disk.failAt(call, fault, forGood);
        bool isTold = false;
        for (int step = 0; step < 3; ++step) {
            const auto written = desk.store->write(saying(sheet, saved + 1));
            if (written)
                ++saved;
            else
                isTold = true;
        }
        if (disk.hasFailed())
            CHECK(isTold);
        failures += isTold;
        disk.failAt(0, fault, false);
        REQUIRE(desk.store->write(saying(sheet, ++saved))); // the disk works again
        if (call % 10 == 0) {
            desk.reopen();
            REQUIRE(desk.store);
            CHECK(numberIn(*desk.store, sheet) == saved);
            CHECK(answer(desk.store->verify()).isEmpty());
        }
    }
    CHECK(failures > 10);
}

TEST_CASE("Whenever the power fails, the manual opens and holds everything that was said to be saved")
{
    std::mt19937 random(17);
    Sheet sheet;
    FaultyDisk disk;
    QTemporaryDir images;
    QList<int> acknowledged;
    {
        Desk desk(sheet.manual);
        desk.store.reset();
        putFile(desk.path() + u".tmp"_s, {}); // nothing of ours
        QFile::remove(desk.path() + u".tmp"_s);
        desk.reopen();
        REQUIRE(desk.store);
        REQUIRE(desk.store->write(saying(sheet, 1)));
        int saved = 1;
        // What stood in the file before the disk was watched is on it.
        const QByteArray start = bytesOf(desk.path());
        disk.wrote(desk.path(), start, 0);
        disk.synced(desk.path());
        disk.watch([&] {
            if (random() % 3 != 0 || acknowledged.size() >= 200)
                return;
            const QString folder = images.filePath(QString::number(acknowledged.size()));
            QDir().mkpath(folder);
            disk.putImage(folder, [&] { return random() % 2 == 0; });
            acknowledged.append(saved);
        });
        for (int step = 2; step < 60; ++step) {
            REQUIRE(desk.store->write(saying(sheet, step)));
            saved = step;
        }
        disk.watch({});
    }
    REQUIRE(acknowledged.size() == 200);
    store::Opening opening;
    opening.folders.data = images.filePath(u"data"_s);
    opening.folders.cache = opening.folders.data;
    int rolledBack = 0;
    for (int image = 0; image < acknowledged.size(); ++image) {
        CAPTURE(image);
        const QString path = images.filePath(QString::number(image)) + u"/handbook.vademecum"_s;
        rolledBack += QFile::exists(path + u"-journal"_s);
        auto opened = store::Store::open(path, opening);
        REQUIRE(opened);
        CHECK((*opened)->condition().damage.isEmpty());
        const int number = numberIn(**opened, sheet);
        CHECK(number >= acknowledged[image]);
        CHECK(number <= acknowledged[image] + 1); // what was under way is there or not
        CHECK(answer((*opened)->verify()).isEmpty());
    }
    CHECK(rolledBack > 20);
}

TEST_CASE("Every bit that turns round in a text, a picture or an edition is found and named")
{
    Sheet sheet;
    Desk desk(sheet.manual);
    const QByteArray picture = QByteArray("\x89PNG\r\n\x1a\n") + QByteArray(3000, 'p');
    const base::Hash hash = base::Hash::of(QByteArrayView(picture));
    const QString text = u"Une phrase que l’on reconnaît entre toutes les autres."_s;
    REQUIRE(desk.store->write({{}, {{model::wordingKey(model::bodyOf(sheet.welcome), Language::French), model::Wording(text)}},
                               {{hash, u"image/png"_s, picture}}, {}}));
    const QByteArray piece = "{\"header\":\"Une pièce d’édition\"}";
    history::EditionPlan plan;
    plan.number = u"2026.1"_s;
    plan.header = piece;
    plan.settings = "{}";
    plan.publishedAt = desk.clock.now();
    REQUIRE(desk.store->publish(plan));
    desk.store.reset();
    const QByteArray sound = bytesOf(desk.path());
    std::mt19937 random(23);
    const QList<QByteArray> sought{text.toUtf8(), QByteArray(2000, 'p'), qCompress(piece), QByteArray("2026.1\",\"pictures")};
    for (const QByteArray &bytes : sought) {
        int places = 0;
        for (qsizetype at = sound.indexOf(bytes); at >= 0; at = sound.indexOf(bytes, at + bytes.size())) {
            ++places;
            for (int trial = 0; trial < 6; ++trial) {
                const qint64 offset = at + qint64(random() % unsigned(bytes.size()));
                CAPTURE(bytes.left(20).toStdString(), offset);
                putFile(desk.path(), sound);
                flipBit(desk.path(), offset, int(random() % 8));
                auto opened = desk.open();
                if (!opened)
                    continue; // told already
                const auto found = (*opened)->checkUp();
                CHECK((!found || !found->isEmpty()));
            }
        }
        CAPTURE(bytes.left(20).toStdString());
        CHECK(places > 0);
    }
}
