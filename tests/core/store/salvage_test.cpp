// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Damaged files: noticed, opened for reading, and what can be brought back out of them.
#include "damage.h"
#include "desk.h"
#include "store/salvage.h"

#include <QDir>
#include <catch2/catch.hpp>
#include <random>

using namespace Qt::StringLiterals;
using base::ErrorKind;
using base::Language;

namespace {

constexpr int pageSize = 4096;

QString words(int passage, int round)
{
    return u"Passage %1, tour %2 : "_s.arg(passage).arg(round) + QString(200 + passage % 300, QChar(u'a' + passage % 26));
}

/// A manual with some thousands of texts, written in several steps, so that journal and current state fill many pages.
model::Manual longManual(int passages)
{
    support::ManualBuilder builder;
    builder.titled(u"Manuel"_s, u"Handboek"_s).module(u"m-one"_s, u"Accueil"_s, u"Onthaal"_s);
    for (int i = 0; i < passages; ++i)
        builder.paragraph(words(i, 0), words(i, 1));
    return builder.build();
}

/// Every wording a manual shows, by passage and language.
QMap<QString, QString> textsOf(const model::Manual &manual)
{
    QMap<QString, QString> texts;
    for (const model::EntryId &id : manual.readingOrder())
        for (const model::Passage &passage : manual.entry(id)->passages)
            for (const Language language : base::bothLanguages)
                texts.insert(passage.id.toString() + base::codeOf(language), passage.text.in(language).text());
    return texts;
}

qsizetype missingIn(const model::Manual &found, const model::Manual &before)
{
    const QMap<QString, QString> texts = textsOf(found);
    qsizetype missing = 0;
    const QMap<QString, QString> wanted = textsOf(before);
    for (auto text = wanted.cbegin(); text != wanted.cend(); ++text)
        missing += texts.value(text.key()) != text.value();
    return missing;
}

model::Manual loaded(const QString &path, const store::Opening &opening)
{
    auto opened = answer(store::Store::open(path, opening));
    CHECK(answer(opened->verify()).isEmpty());
    return answer(opened->load());
}

/// A long manual, closed, with what was last in it.
struct LongDesk {
    explicit LongDesk(int passages = 800) : desk(longManual(passages))
    {
        const model::Manual manual = desk.load();
        const model::Entry &entry = *manual.entry(manual.readingOrder().first());
        for (int step = 0; step < 20; ++step)
            desk.type(model::bodyOf(entry.passages[step * 35].id), Language::French, words(step, 2));
        before = desk.load();
        CHECK(answer(desk.store->verify()).isEmpty());
    }
    void close() { desk.store.reset(); }

    Desk desk;
    model::Manual before;
};

} // namespace

TEST_CASE("A manual with a destroyed page opens for reading, says so, and is left as it is")
{
    LongDesk small;
    small.close();
    Desk &desk = small.desk;
    const int pages = int(bytesOf(desk.path()).size() / pageSize);
    putGarbage(desk.path(), qint64(pages / 2) * pageSize, pageSize, 5);
    const QByteArray bytes = bytesOf(desk.path());
    const auto opened = desk.open();
    if (opened) {
        CHECK((*opened)->access() == store::Access::ReadOnly);
        CHECK_FALSE((*opened)->condition().damage.isEmpty());
        CHECK((*opened)->write(firstCommit(support::smallHandbook().manual)).error().kind == ErrorKind::ReadOnly);
    } else {
        CHECK(opened.error().kind == ErrorKind::Damaged);
    }
    CHECK(bytesOf(desk.path()) == bytes);
}

TEST_CASE("After one destroyed page every text comes back, with its history, and the rest is named")
{
    LongDesk written;
    written.close();
    Desk &desk = written.desk;
    const QByteArray sound = bytesOf(desk.path());
    const int pages = int(sound.size() / pageSize);
    std::mt19937 random(11);
    qsizetype missing = 0;
    int trials = 0;
    for (int trial = 0; trial < 12; ++trial) {
        const QString damaged = desk.path(u"damaged%1.vademecum"_s.arg(trial));
        putFile(damaged, sound);
        putGarbage(damaged, qint64(1 + random() % unsigned(pages - 1)) * pageSize, pageSize, random());
        const QString mended = desk.path(u"mended%1.vademecum"_s.arg(trial));
        const QByteArray before = bytesOf(damaged);
        store::Opening opening = desk.opening;
        opening.folders.data = desk.path(u"nobackups"_s);
        const auto report = store::salvage(damaged, mended, opening);
        CAPTURE(trial);
        if (!report && report.error().kind == ErrorKind::Damaged)
            FAIL_CHECK(report.error().details.join(u'\n').toStdString());
        REQUIRE(report);
        CHECK(bytesOf(damaged) == before);
        missing += missingIn(loaded(mended, opening), written.before);
        ++trials;
    }
    CHECK(missing == 0);
    CHECK(trials == 12);
}

TEST_CASE("After 64 KiB of garbage nearly every text comes back, and with a backup all of them")
{
    LongDesk written(3000);
    const auto backup = answer(written.desk.store->backup());
    written.close();
    Desk &desk = written.desk;
    const QByteArray sound = bytesOf(desk.path());
    std::mt19937 random(3);
    const int trials = qEnvironmentVariableIsSet("VADEMECUM_MANY_TRIALS") ? 60 : 2;
    for (int trial = 0; trial < trials; ++trial) {
        const auto seed = random();
        CAPTURE(seed);
        const QString damaged = desk.path(u"damaged-%1.vademecum"_s.arg(seed));
        putFile(damaged, sound);
        const qint64 last = (sound.size() - 65536) / pageSize;
        putGarbage(damaged, qint64(2 + random() % unsigned(last - 2)) * pageSize, 65536, seed);
        const qsizetype all = textsOf(written.before).size();

        store::Opening alone = desk.opening;
        alone.folders.data = desk.path(u"nobackups"_s);
        const QString mended = desk.path(u"alone-%1.vademecum"_s.arg(seed));
        const history::Salvaged found = answer(store::salvage(damaged, mended, alone));
        const qsizetype missing = missingIn(loaded(mended, alone), written.before);
        INFO(missing << " of " << all << " texts missing");
        if (trials > 2)
            WARN(missing);
        CHECK(missing <= all / 1000); // what stood in those pages both times
        CHECK(found.backup.isEmpty());
        CHECK(found.gone.size() + found.older.size() + found.unknown >= missing);

        const QString whole = desk.path(u"whole-%1.vademecum"_s.arg(seed));
        const history::Salvaged filled = answer(store::salvage(damaged, whole, desk.opening));
        CHECK(filled.backup == backup.path);
        CHECK(missingIn(loaded(whole, desk.opening), written.before) == 0);
        CHECK(filled.isComplete());
        CHECK(filled.sinceBackup == 0);
    }
}

TEST_CASE("What was brought back is the same manual: it merges with a sound copy, which heals its history")
{
    Sheet sheet;
    Desk desk(sheet.manual);
    desk.type(model::bodyOf(sheet.welcome), Language::French, u"Un mot de plus que tout le reste ici."_s);
    desk.type(model::bodyOf(sheet.welcome), Language::French, u"Le dernier mot."_s);
    const model::Manual before = desk.load();
    const base::Id id = desk.store->documentId();
    const QList<history::Change> changes = answer(desk.store->changesAfter(0));
    desk.store.reset();
    // One version is no longer what its hash says.
    REQUIRE(runSql(desk.path(), {u"DROP TRIGGER version_never_changes"_s,
                                 u"UPDATE version SET value = replace(value, 'plus', 'trop') WHERE value LIKE '%plus%'"_s}));
    const QString mended = desk.path(u"mended.vademecum"_s);
    store::Opening opening = desk.opening;
    opening.folders.data = desk.path(u"nobackups"_s);
    const history::Salvaged found = answer(store::salvage(desk.path(), mended, opening));
    CHECK(found.lostVersions == 1);
    CHECK(found.isComplete()); // an older wording is gone, what stands is whole
    auto opened = answer(store::Store::open(mended, opening));
    CHECK(opened->documentId() == id);
    CHECK(answer(opened->load()) == before);
    CHECK(answer(opened->versionsOf(model::wordingKey(model::bodyOf(sheet.welcome), Language::French))).size() == 2);

    CHECK(answer(opened->takeChanges(changes, u"a copy"_s)) == 1);
    CHECK(answer(opened->versionsOf(model::wordingKey(model::bodyOf(sheet.welcome), Language::French))).size() == 3);
    CHECK(answer(opened->conflicts()).isEmpty());
    CHECK(answer(opened->load()) == before);
    CHECK(answer(opened->verify()).isEmpty());
}

TEST_CASE("What is brought back has stood in the manual since the days it came, not since it was brought back")
{
    Sheet sheet;
    Desk desk(sheet.manual);
    desk.type(model::bodyOf(sheet.welcome), Language::French, u"Un mot de plus."_s);
    const qint64 last = answer(desk.store->changesAfter(0)).last().number;
    desk.store.reset();
    // As if a colleague's step had been taken in long ago.
    REQUIRE(runSql(desk.path(), {u"DROP TRIGGER IF EXISTS change_never_changes"_s,
                                 u"UPDATE change SET origin = 'a copy', received_at = '2024-02-03T04:05:06.000Z' WHERE n = %1"_s.arg(last)}));
    const QString mended = desk.path(u"mended.vademecum"_s);
    const QString when = u"SELECT group_concat(n || ' ' || received_at) FROM (SELECT n, received_at FROM change ORDER BY n)"_s;
    const QString before = askSql(desk.path(), when).toString();
    CHECK(before.contains(u"2024-02-03"));
    store::Opening opening = desk.opening;
    opening.folders.data = desk.path(u"nobackups"_s);
    answer(store::salvage(desk.path(), mended, opening));
    CHECK(askSql(mended, when).toString().startsWith(before));
}

TEST_CASE("A manual whose end is missing gives back what stands before it")
{
    LongDesk written;
    const auto backup = answer(written.desk.store->backup());
    written.close();
    Desk &desk = written.desk;
    const QByteArray sound = bytesOf(desk.path());
    putFile(desk.path(), sound.first(sound.size() * 2 / 3 / pageSize * pageSize));
    CHECK(desk.open().error().kind == ErrorKind::Damaged);
    const QString mended = desk.path(u"mended.vademecum"_s);
    const history::Salvaged found = answer(store::salvage(desk.path(), mended, desk.opening));
    CHECK(found.fromBackup > 0);
    CHECK(missingIn(loaded(mended, desk.opening), written.before) == 0);
}

TEST_CASE("A manual whose first page is destroyed comes back whole, without any backup")
{
    const bool isCopy = GENERATE(false, true); // a copy has its tables in another order
    LongDesk written;
    Desk &desk = written.desk;
    const base::Id id = desk.store->documentId();
    const QString damaged = isCopy ? desk.path(u"copy.vademecum"_s) : desk.path();
    if (isCopy)
        REQUIRE(desk.store->saveCopy(damaged, false));
    written.close();
    putGarbage(damaged, 0, pageSize, 9);
    const QByteArray bytes = bytesOf(damaged);
    store::Opening opening = desk.opening;
    opening.folders.data = desk.path(u"nobackups"_s);
    CHECK(store::Store::open(damaged, opening).error().kind == ErrorKind::Damaged);
    const QString mended = desk.path(u"mended.vademecum"_s);
    const history::Salvaged found = answer(store::salvage(damaged, mended, opening));
    CHECK(found.isComplete());
    CHECK(found.lostVersions == 0);
    CHECK(found.backup.isEmpty());
    CHECK(loaded(mended, opening) == written.before);
    CHECK(answer(store::Store::open(mended, opening))->documentId() == id);
    CHECK(bytesOf(damaged) == bytes);
    CHECK(QDir(desk.folder.path()).entryList({u"mended*"_s}) == QStringList{u"mended.vademecum"_s});
}

TEST_CASE("A declaration about a pair whose version is destroyed is taken from what the manual showed")
{
    Sheet sheet;
    Desk desk(sheet.manual);
    const model::TextRef text = model::bodyOf(sheet.welcome);
    desk.type(text, Language::French, u"Autrement."_s);
    const model::Manual moved = desk.load();
    model::Pairing pairing;
    pairing.hashes = {moved.text(text)->in(Language::French).hash(), moved.text(text)->in(Language::Dutch).hash()};
    pairing.by = u"Anna"_s;
    pairing.at = desk.clock.now();
    desk.write({{model::pairingKey(text), pairing}});
    const model::Manual before = desk.load();
    desk.store.reset();
    REQUIRE(runSql(desk.path(), {u"DROP TRIGGER version_never_changes"_s,
                                 u"UPDATE version SET value = replace(value, 'Anna', 'Hanna') WHERE facet = 'body:pair'"_s}));
    store::Opening opening = desk.opening;
    opening.folders.data = desk.path(u"nobackups"_s);
    const QString mended = desk.path(u"mended.vademecum"_s);
    const history::Salvaged found = answer(store::salvage(desk.path(), mended, opening));
    CHECK(found.lostVersions > 0);
    CHECK(found.isComplete());
    CHECK(loaded(mended, opening) == before);
}

TEST_CASE("A manual of which more than the first page is destroyed is replaced by its newest sound backup, or refused when it has none")
{
    Sheet sheet;
    Desk desk(sheet.manual);
    const auto older = answer(desk.store->backup());
    desk.clock.passMilliseconds(qint64(24) * 3600 * 1000);
    desk.type(model::bodyOf(sheet.welcome), Language::French, u"Le lendemain."_s);
    const model::Manual before = desk.load();
    const auto newest = answer(desk.store->backup());
    desk.type(model::bodyOf(sheet.welcome), Language::French, u"Après la dernière sauvegarde."_s);
    desk.store.reset();
    putGarbage(desk.path(), 0, pageSize, 9);
    putGarbage(desk.path(), 2 * pageSize, 20 * pageSize, 9); // on the second stands which manual it is
    CHECK(desk.open().error().kind == ErrorKind::Damaged);
    const QString mended = desk.path(u"mended.vademecum"_s);
    SECTION("the newest")
    {
        const history::Salvaged found = answer(store::salvage(desk.path(), mended, desk.opening));
        CHECK(found.onlyBackup);
        CHECK_FALSE(found.isComplete());
        CHECK(found.backup == newest.path);
        CHECK(loaded(mended, desk.opening) == before);
    }
    SECTION("an older one, where the newest is damaged too")
    {
        putGarbage(newest.path, 5 * pageSize, pageSize, 9);
        CHECK(answer(store::salvage(desk.path(), mended, desk.opening)).backup == older.path);
        CHECK(loaded(mended, desk.opening) == sheet.manual);
    }
    SECTION("none")
    {
        QDir(desk.dataFolder()).removeRecursively();
        const auto refused = store::salvage(desk.path(), mended, desk.opening);
        REQUIRE(!refused);
        CHECK(refused.error().kind == ErrorKind::Damaged);
        CHECK(refused.error().details == QStringList{u"beginning"_s, u"no_backup"_s});
        CHECK_FALSE(QFile::exists(mended));
    }
}

TEST_CASE("Bringing back tells how far it is, and stops in the middle when asked, leaving nothing behind")
{
    LongDesk written;
    written.close();
    Desk &desk = written.desk;
    putGarbage(desk.path(), bytesOf(desk.path()).size() / 2 / pageSize * pageSize, pageSize, 4);
    QList<qsizetype> steps;
    qsizetype all = 0;
    const auto note = [&](qsizetype done, qsizetype total) {
        steps.append(done);
        all = total;
    };
    const QString mended = desk.path(u"mended.vademecum"_s);
    REQUIRE(store::salvage(desk.path(), mended, desk.opening, note, {}));
    CHECK(steps.size() > 4);
    CHECK(std::is_sorted(steps.cbegin(), steps.cend()));
    CHECK(steps.last() <= all);
    CHECK(steps.last() > all / 2);

    const QString other = desk.path(u"other.vademecum"_s);
    const base::CancelToken cancel;
    int told = 0;
    const auto enough = [&](qsizetype, qsizetype) {
        ++told;
        cancel.cancel();
    };
    CHECK(store::salvage(desk.path(), other, desk.opening, enough, cancel).error().kind == ErrorKind::Cancelled);
    CHECK(told == 1); // the damage in the middle is not gone through row by row any more
    CHECK(QDir(desk.folder.path()).entryList({u"other*"_s}).isEmpty());
}

TEST_CASE("What cannot be salvaged is refused, and nothing is left lying about")
{
    Sheet sheet;
    Desk desk(sheet.manual);
    desk.store.reset();
    const QString target = desk.path(u"mended.vademecum"_s);
    const auto refusal = [&](const QString &from, const QString &to) {
        const auto report = store::salvage(from, to, desk.opening);
        return report ? ErrorKind::Cancelled : report.error().kind;
    };
    CHECK(refusal(desk.path(u"nowhere.vademecum"_s), target) == ErrorKind::NotFound);
    CHECK(refusal(desk.path(), desk.path()) == ErrorKind::AlreadyExists);
    putFile(desk.path(u"letter.vademecum"_s), "Dear all,");
    CHECK(refusal(desk.path(u"letter.vademecum"_s), target) == ErrorKind::NotAManual);
    base::CancelToken cancel;
    cancel.cancel();
    CHECK(store::salvage(desk.path(), target, desk.opening, {}, cancel).error().kind == ErrorKind::Cancelled);
    CHECK(QDir(desk.folder.path()).entryList({u"mended*"_s}).isEmpty());
}
