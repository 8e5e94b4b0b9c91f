// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

#include "support/generatedmanual.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

using namespace edit;
using base::ErrorKind;

TEST_CASE("A new manual holds exactly what it was made from, also when opened again")
{
    const model::Incoming incoming = support::smallHandbook();
    Desk desk(incoming);
    CHECK(desk.manual() == incoming.manual);
    CHECK(desk.workspace().access() == Access::ReadWrite);
    CHECK(desk.workspace().author() == u"Anna"_s);
    desk.reopen();
    CHECK(desk.manual() == incoming.manual);
    CHECK_FALSE(desk.workspace().canUndo());
}

TEST_CASE("A new manual does not overwrite a file")
{
    Desk desk;
    const auto second = Workspace::create(desk.path(), support::smallHandbook(), desk.session());
    REQUIRE_FALSE(second);
    CHECK(second.error().kind == ErrorKind::AlreadyExists);
}

TEST_CASE("A manual that is nowhere cannot be opened")
{
    Desk desk;
    const auto opened = Workspace::open(desk.folder() + u"/nowhere.vademecum"_s, desk.session());
    REQUIRE_FALSE(opened);
    CHECK(opened.error().kind == ErrorKind::NotFound);
}

TEST_CASE("A manual begun from nothing gets a code of its own and a first change that says so")
{
    Desk desk{model::Incoming()};
    CHECK_FALSE(desk.manual().header().code.isEmpty());
    const auto changes = desk.workspace().historyOf(model::EntryId());
    REQUIRE(changes);
    REQUIRE(changes->size() == 1);
    CHECK(changes->constFirst().header.reason == history::Reason::Created);
}

TEST_CASE("Pictures come along and can be read again")
{
    const QByteArray bytes("<svg xmlns='http://www.w3.org/2000/svg'/>");
    Desk desk(support::ManualBuilder()
                  .picture(u"pic-1"_s, u"pictures/a.svg"_s, bytes)
                  .part(u"p"_s, u"P"_s, u"D"_s)
                  .shownPicture(u"pic-1"_s, u"Carte"_s, u"Kaart"_s)
                  .incoming());
    const auto asset = desk.workspace().asset(base::Hash::of(QByteArrayView(bytes)));
    REQUIRE(asset);
    CHECK(*asset == bytes);
    const auto all = waitFor(desk.workspace().assets());
    REQUIRE(all);
    CHECK(all->size() == 1);
}

TEST_CASE("A word is found in either language")
{
    Desk desk;
    const auto hits = desk.workspace().search(u"deuxieme"_s);
    REQUIRE(hits);
    REQUIRE_FALSE(hits->isEmpty());
    CHECK(desk.manual().contains(hits->constFirst().text.object));
    REQUIRE(desk.perform(renameEntry(desk.entry(u"m-1"_s), Language::Dutch, u"Vogelbekdier"_s)));
    REQUIRE(desk.workspace().flush());
    const auto renamed = desk.workspace().search(u"vogelbek"_s);
    REQUIRE(renamed);
    REQUIRE(renamed->size() == 1);
    CHECK(renamed->constFirst().text == model::titleOf(desk.entry(u"m-1"_s)));
    CHECK(renamed->constFirst().language == Language::Dutch);
}

TEST_CASE("A term of the glossary is found in the other language too, inflected or by an accepted form")
{
    Desk desk;
    const auto found = [&](const QString &words) {
        QStringList list;
        const auto hits = desk.workspace().search(words);
        REQUIRE(hits);
        for (const edit::SearchHit &hit : *hits)
            if (hit.text.object.kind == model::ObjectKind::Term)
                list.append(base::codeOf(hit.language) + (hit.isByGlossary ? u" glossary"_s : QString()));
        list.sort();
        return list;
    };
    CHECK(found(u"usagers"_s) == QStringList{u"fr"_s, u"nl glossary"_s});
    CHECK(found(u"gebruiker"_s) == QStringList{u"fr glossary"_s, u"nl"_s});
    CHECK(found(u"usagère"_s).size() == 2);
    CHECK(found(u"participant"_s).isEmpty());
}

TEST_CASE("A search answers at once from what is indexed, and asked again finds everything")
{
    Desk desk(support::generatedManual({200, 20, 400}));
    const auto whole = desk.workspace().search(u"participation"_s, 10'000);
    REQUIRE(whole);
    desk.reopen([&] { QDir(QStandardPaths::writableLocation(QStandardPaths::CacheLocation) + u"/search"_s).removeRecursively(); });
    int asked = 0;
    auto answer = waitFor(desk.workspace().searchSoFar(u"participation"_s, 10'000));
    for (; answer && !answer->isComplete && asked < 10'000; ++asked)
        answer = waitFor(desk.workspace().searchSoFar(u"participation"_s, 10'000));
    REQUIRE(answer);
    CHECK(answer->isComplete);
    CHECK(answer->hits.size() == whole->size());
}

TEST_CASE("A copy counts what was typed, and overwrites only when asked")
{
    Desk desk;
    desk.type(u"m-1-a"_s, Language::French, u" Copié."_s);
    const QString copy = desk.folder() + u"/copy.vademecum"_s;
    REQUIRE(waitFor(desk.workspace().saveCopy(copy)));
    {
        auto opened = Workspace::open(copy, desk.session());
        REQUIRE(opened);
        CHECK((*opened)->manual() == desk.manual());
        CHECK((*opened)->recovery().drafts.isEmpty());
    }
    const auto again = waitFor(desk.workspace().saveCopy(copy));
    REQUIRE_FALSE(again);
    CHECK(again.error().kind == ErrorKind::AlreadyExists);
    CHECK(waitFor(desk.workspace().saveCopy(copy, Overwrite::Allow)));
}

TEST_CASE("Closing after work leaves a backup, and restoring it opens a copy")
{
    Desk desk;
    REQUIRE(desk.perform(renameEntry(desk.entry(u"m-1"_s), Language::French, u"Gardé"_s)));
    desk.reopen();
    const QList<Backup> backups = desk.workspace().backups();
    REQUIRE_FALSE(backups.isEmpty());
    const QString path = desk.folder() + u"/restored.vademecum"_s;
    REQUIRE(Workspace::restore(backups.constFirst(), path));
    auto restored = Workspace::open(path, desk.session());
    REQUIRE(restored);
    CHECK((*restored)->manual() == desk.manual());
    CHECK_FALSE(Workspace::restore(backups.constFirst(), path));
}
