// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"
#include "history/manifest.h"

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using base::ErrorKind;
using base::Hash;
using base::Language;

namespace {

const QByteArray picture("the bytes of a picture");

history::EditionPlan planFor(const QString &number, const QString &sentence = u"Bienvenue."_s)
{
    history::EditionPlan plan;
    plan.number = number;
    plan.publishedAt = QDateTime(QDate(2026, 3, 2), QTime(10, 0), Qt::UTC);
    plan.publishedBy = u"Anna"_s;
    plan.notes = {u"Une note"_s, u"Een nota"_s};
    plan.header = "{\"id\":\"handbook\"}";
    plan.entries = {{u"m-one"_s, "{\"text\":\"" + sentence.toUtf8() + "\"}"}, {u"m-two"_s, "{\"text\":\"always the same\"}"}};
    plan.settings = "{}";
    plan.fonts = {{u"Serif.ttf"_s, Hash::of(u"font")}};
    plan.pictures = {{u"pictures/map.png"_s, Hash::of(QByteArrayView(picture))}};
    plan.accepted = {u"no_alt_text m-one"_s};
    plan.program = u"0.1.0"_s;
    return plan;
}

/// A manual with a picture and one published edition.
struct Published {
    Sheet sheet;
    Desk desk{sheet.manual};
    history::EditionLine line;

    Published()
    {
        model::PictureHeader header;
        header.asset = Hash::of(QByteArrayView(picture));
        REQUIRE(desk.store->write({{}, {{model::headerKey(model::ref(model::PictureId::create())), header}},
                                   {{header.asset, u"image/png"_s, picture}}, {}}));
        line = answer(desk.store->publish(planFor(u"2026.1"_s)));
    }
    QStringList differences()
    {
        const QList<history::Verdict> verdicts = answer(desk.store->verifyEditions({u"2026.1"_s}));
        return verdicts[0].differences;
    }
};

} // namespace

TEST_CASE("A published edition comes back piece by piece, with the root over all of it")
{
    Published published;
    const history::EditionLine &line = published.line;
    CHECK(line.number == u"2026.1");
    CHECK(line.publishedBy == u"Anna");
    CHECK(line.notes[1] == u"Een nota");
    CHECK(line.accepted == QStringList{u"no_alt_text m-one"_s});
    published.desk.reopen();
    CHECK(answer(published.desk.store->editions()) == QList{line});
    const history::FrozenEdition edition = answer(published.desk.store->edition(u"2026.1"_s));
    CHECK(edition.line == line);
    CHECK(Hash::of(QByteArrayView(edition.manifest)) == line.root);
    CHECK(edition.header == planFor({}).header);
    CHECK(edition.entries == planFor({}).entries);
    CHECK(edition.pictures.value(Hash::of(QByteArrayView(picture))) == picture);
    CHECK(published.differences().isEmpty());
}

TEST_CASE("An edition is still what it was after two hundred edits and another edition")
{
    Published published;
    Desk &desk = published.desk;
    const history::FrozenEdition before = answer(desk.store->edition(u"2026.1"_s));
    for (int i = 0; i < 200; ++i)
        desk.type(model::bodyOf(published.sheet.welcome), Language::French, u"Version %1"_s.arg(i));
    const history::EditionLine second = answer(desk.store->publish(planFor(u"2026.2"_s, u"Tout autre chose."_s)));
    CHECK(second.previousRoot == published.line.root);
    desk.reopen();
    const history::FrozenEdition after = answer(desk.store->edition(u"2026.1"_s));
    CHECK(after.entries == before.entries);
    CHECK(after.manifest == before.manifest);
    const QList<history::Verdict> verdicts = answer(desk.store->verifyEditions({}));
    for (const history::Verdict &verdict : verdicts)
        CHECK(verdict.differences.isEmpty());
}

TEST_CASE("A number is published once, and only with pictures that are there")
{
    Published published;
    const auto again = published.desk.store->publish(planFor(u"2026.1"_s));
    REQUIRE(!again);
    CHECK(again.error().kind == ErrorKind::EditionExists);
    history::EditionPlan plan = planFor(u"2026.2"_s);
    plan.pictures.append({u"pictures/lost.png"_s, Hash::of(u"lost")});
    const auto lost = published.desk.store->publish(plan);
    REQUIRE(!lost);
    CHECK(lost.error().kind == ErrorKind::PictureMissing);
    CHECK(answer(published.desk.store->editions()).size() == 1);
    const auto unknown = published.desk.store->edition(u"1999.1"_s);
    REQUIRE(!unknown);
    CHECK(unknown.error().kind == ErrorKind::UnknownEdition);
    CHECK(published.desk.store->verifyEditions({u"1999.1"_s}).error().kind == ErrorKind::UnknownEdition);
}

TEST_CASE("Nothing is published while two people disagree")
{
    Published published;
    Desk bart;
    REQUIRE(published.desk.store->saveCopy(bart.path(), false));
    bart.author = u"Bart"_s;
    bart.reopen();
    const model::TextRef text = model::bodyOf(published.sheet.welcome);
    published.desk.type(text, Language::French, u"Anna."_s);
    bart.type(text, Language::French, u"Bart."_s);
    REQUIRE(published.desk.store->takeChanges(answer(bart.store->changesAfter(0)), u"Bart"_s));
    const auto refused = published.desk.store->publish(planFor(u"2026.2"_s));
    REQUIRE(!refused);
    CHECK(refused.error().kind == ErrorKind::NotPublishable);
    CHECK(refused.error().details == QStringList{u"1"_s, u"0"_s});
    published.desk.type(text, Language::French, u"Anna et Bart."_s);
    CHECK(published.desk.store->publish(planFor(u"2026.2"_s)));
}

TEST_CASE("A published edition refuses every change")
{
    Published published;
    REQUIRE(published.desk.store->keepPdf(u"2026.1"_s, history::KeptLayout::French, "%PDF-1.7 …"));
    published.desk.store.reset();
    const QString statement = GENERATE(
        u"UPDATE edition SET manifest = x'00'"_s, u"DELETE FROM edition"_s, u"UPDATE frozen SET data = x'00'"_s,
        u"DELETE FROM frozen"_s, u"UPDATE asset SET data = x'00'"_s, u"DELETE FROM asset"_s,
        u"REPLACE INTO edition (n, number, root, manifest) SELECT n, number, root, x'00' FROM edition"_s,
        u"REPLACE INTO frozen (n, hash, raw_size, data) SELECT n, hash, raw_size, x'00' FROM frozen"_s,
        u"INSERT OR REPLACE INTO asset (hash, mime, data) SELECT hash, mime, x'00' FROM asset"_s,
        u"UPDATE edition_pdf SET data = x'00'"_s, u"DELETE FROM edition_pdf"_s,
        u"REPLACE INTO edition_pdf (edition, layout, hash, data) SELECT edition, layout, hash, x'00' FROM edition_pdf"_s);
    CAPTURE(statement.toStdString());
    CHECK(!runSql(published.desk.path(), {u"PRAGMA recursive_triggers = ON"_s, statement}));
    published.desk.reopen();
    CHECK(published.differences().isEmpty());
}

TEST_CASE("What a dropped trigger let through is named")
{
    Published published;
    REQUIRE(published.desk.store->keepPdf(u"2026.1"_s, history::KeptLayout::French, "%PDF-1.7 …"));
    published.desk.store.reset();
    const auto tamper = [&](const QString &trigger, const QString &statement) {
        REQUIRE(runSql(published.desk.path(), {u"DROP TRIGGER "_s + trigger, statement}));
        published.desk.reopen();
        REQUIRE(published.desk.store);
    };
    const QString hashOfEntry = QString::fromLatin1(
        Hash::of(QByteArrayView(planFor({}).entries[1].bytes)).bytes().toHex());
    SECTION("the text of an entry")
    {
        const QString forged = QString::fromLatin1(qCompress("{\"text\":\"always another\"}").toHex());
        tamper(u"frozen_never_changes"_s, u"UPDATE frozen SET raw_size = 25, data = x'%1' WHERE hash = x'%2'"_s.arg(forged, hashOfEntry));
        CHECK(published.differences() == QStringList{u"m-two"_s});
        CHECK(published.desk.store->edition(u"2026.1"_s).error().kind == ErrorKind::Damaged);
    }
    SECTION("an entry that went missing")
    {
        tamper(u"frozen_never_goes"_s, u"DELETE FROM frozen WHERE hash = x'%1'"_s.arg(hashOfEntry));
        CHECK(published.differences() == QStringList{u"m-two"_s});
    }
    SECTION("sizes that would ask for gigabytes")
    {
        tamper(u"frozen_never_changes"_s, u"UPDATE frozen SET data = x'7FFFFFFF789C' WHERE hash = x'%1'"_s.arg(hashOfEntry));
        CHECK(published.differences() == QStringList{u"m-two"_s});
    }
    SECTION("a picture")
    {
        tamper(u"asset_never_changes"_s, u"UPDATE asset SET data = x'00'"_s);
        CHECK(published.differences() == QStringList{u"pictures/map.png"_s});
    }
    SECTION("the manifest")
    {
        tamper(u"edition_never_changes"_s, u"UPDATE edition SET manifest = CAST(replace(CAST(manifest AS TEXT), 'Anna', 'Bart') AS BLOB)"_s);
        CHECK(published.differences() == QStringList{u"manifest"_s});
    }
    SECTION("the number")
    {
        tamper(u"edition_never_changes"_s, u"PRAGMA foreign_keys = OFF"_s);
        published.desk.store.reset();
        REQUIRE(runSql(published.desk.path(), {u"UPDATE edition SET number = '2030.1'"_s}));
        published.desk.reopen();
        const QList<history::Verdict> verdicts = answer(published.desk.store->verifyEditions({}));
        REQUIRE(verdicts.size() == 2);
        CHECK(verdicts[0].number == u"2030.1");
        CHECK(verdicts[0].differences.contains(u"number"_s));
        CHECK(verdicts[1].number == u"2026.1");
        CHECK(verdicts[1].differences == QStringList{u"edition"_s});
    }
    SECTION("a kept PDF")
    {
        tamper(u"edition_pdf_never_changes"_s, u"UPDATE edition_pdf SET data = x'00'"_s);
        CHECK(published.differences() == QStringList{u"pdf fr"_s});
        CHECK(!published.desk.store->keptPdf(u"2026.1"_s, history::KeptLayout::French));
    }
    SECTION("an edition that went missing altogether")
    {
        tamper(u"edition_never_goes"_s, u"DELETE FROM edition"_s);
        CHECK(published.differences() == QStringList{u"edition"_s});
    }
}

TEST_CASE("A kept PDF is returned byte for byte and never exchanged for another")
{
    Published published;
    store::Store &store = *published.desk.store;
    CHECK(!answer(store.keptPdf(u"2026.1"_s, history::KeptLayout::Columns)));
    REQUIRE(store.keepPdf(u"2026.1"_s, history::KeptLayout::Columns, "%PDF-1.7 one"));
    CHECK(store.keepPdf(u"2026.1"_s, history::KeptLayout::Columns, "%PDF-1.7 one"));
    CHECK(store.keepPdf(u"2026.1"_s, history::KeptLayout::Columns, "%PDF-1.7 two").error().kind == ErrorKind::AlreadyExists);
    CHECK(answer(store.keptPdf(u"2026.1"_s, history::KeptLayout::Columns)) == "%PDF-1.7 one");
    CHECK(store.keepPdf(u"1999.1"_s, history::KeptLayout::Dutch, "%PDF-1.7").error().kind == ErrorKind::UnknownEdition);
}

TEST_CASE("A piece damaged in an earlier edition cannot slip into the next one")
{
    Published published;
    published.desk.store.reset();
    REQUIRE(runSql(published.desk.path(), {u"DROP TRIGGER frozen_never_changes"_s, u"UPDATE frozen SET data = x'00000000'"_s}));
    published.desk.reopen();
    const auto refused = published.desk.store->publish(planFor(u"2026.2"_s));
    REQUIRE(!refused);
    CHECK(refused.error().kind == ErrorKind::Damaged);
    CHECK(answer(published.desk.store->editions()).size() == 1);
}

TEST_CASE("Whoever is told how far a publication is may ask, and the search index does not learn what may yet be undone")
{
    Published published;
    store::Store &file = *published.desk.store;
    int told = 0;
    const auto line = file.publish(planFor(u"2026.2"_s, u"Encore."_s), [&](qsizetype, qsizetype) {
        ++told;
        CHECK(answer(file.changesOf(published.sheet.module, 10)).size() == 1);
        CHECK(answer(file.edition(u"2026.1"_s)).entries.size() == 2);
        CHECK(file.refreshIndex().error().kind == ErrorKind::Cancelled);
    });
    REQUIRE(line);
    CHECK(told > 0);
    CHECK(line->number == u"2026.2");
    CHECK(file.refreshIndex());
    CHECK(answer(file.verifyEditions({}))[1].differences.isEmpty());
}
