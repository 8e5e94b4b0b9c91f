// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Changes of a newer program: kept, passed on, applied later.
#include "desk.h"
#include "history/fingerprint.h"

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using base::Language;

namespace {

/// What a program that knows format 2 wrote over the given version of the welcome.
history::Change newerChange(const Sheet &sheet, const store::Store &store)
{
    const model::Key key = model::wordingKey(model::bodyOf(sheet.welcome), Language::French);
    history::Change change;
    change.nonce = base::Id::create();
    change.format = 2;
    change.header = {u"Bart"_s, QDateTime(QDate(2027, 1, 4), QTime(9, 0), Qt::UTC), history::Reason::Typed, {}, {}};
    history::Version version{{}, key, model::Wording(u"D’un programme plus récent."_s), {}, {}};
    version.bytes = "{\"text\":\"D’un programme plus récent.\"}";
    for (const history::Version &head : answer(store.headsOf(key)))
        version.parents.append(head.hash);
    version.hash = history::fingerprint(version, change.nonce);
    change.versions = {version};
    change.id = history::fingerprint(change);
    return change;
}

QString welcomeIn(const Desk &desk, const Sheet &sheet)
{
    return desk.load().text(model::bodyOf(sheet.welcome))->in(Language::French).text();
}

} // namespace

TEST_CASE("A change of a newer program is kept byte for byte, passed on, and applied once the program knows it")
{
    Sheet sheet;
    Desk desk(sheet.manual);
    const history::Change change = newerChange(sheet, *desk.store);
    const QString before = welcomeIn(desk, sheet);
    CHECK(answer(desk.store->takeChanges({change}, u"Bart"_s)) == 1);
    CHECK(welcomeIn(desk, sheet) == before);
    CHECK(desk.store->condition().parked == 1);
    const QList<history::SealedChange> parked = answer(desk.store->parked());
    REQUIRE(parked.size() == 1);
    CHECK(parked[0] == history::seal(change));
    CHECK(answer(desk.store->takeChanges({change}, u"Bart"_s)) == 0); // twice is once

    SECTION("closing, copying and passing it on lose nothing of it")
    {
        desk.reopen();
        CHECK(answer(desk.store->parked()) == parked);
        Desk other;
        REQUIRE(desk.store->saveCopy(other.path(), false));
        other.reopen();
        CHECK(answer(other.store->parked()) == parked);
        Desk third(sheet.manual);
        CHECK(answer(third.store->takeSealed(answer(desk.store->sealedAfter(0)), u"Anna"_s)) >= 1);
        CHECK(answer(third.store->parked()) == parked);
    }
    SECTION("a newer program makes it part of the manual")
    {
        desk.opening.knownFormat = 2;
        desk.reopen();
        REQUIRE(desk.store);
        CHECK(answer(desk.store->parked()).isEmpty());
        CHECK(desk.store->condition().parked == 0);
        CHECK(welcomeIn(desk, sheet) == u"D’un programme plus récent.");
        CHECK(answer(desk.store->verify()).isEmpty());
    }
}

TEST_CASE("A parked change in words nobody knows yet is kept, whatever it says")
{
    Sheet sheet;
    Desk desk(sheet.manual);
    const QByteArray bytes = "{\"kind\":\"recipe\", \"anything\":[1,2,\xc3\xa9]}";
    const history::SealedChange sealed{base::Hash::of(QByteArrayView(bytes)), 7, bytes};
    CHECK(answer(desk.store->takeSealed({sealed}, u"Bart"_s)) == 1);
    desk.opening.knownFormat = 7; // knows the format, but the bytes are no change: it stays where it is
    desk.reopen();
    REQUIRE(desk.store);
    CHECK(answer(desk.store->parked()) == QList{sealed});
}

TEST_CASE("Changes travel sealed and arrive as they were; one that was touched is refused")
{
    Sheet sheet;
    Desk anna(sheet.manual);
    Desk bart;
    REQUIRE(anna.store->saveCopy(bart.path(), false));
    bart.reopen();
    bart.type(model::bodyOf(sheet.welcome), Language::French, u"Bonjour « à toutes et tous »."_s);
    QList<history::SealedChange> sealed = answer(bart.store->sealedAfter(0));
    QList<history::SealedChange> touched = sealed;
    touched.last().bytes.replace("Bonjour", "Bonsoir");
    CHECK(anna.store->takeSealed(touched, u"Bart"_s).error().kind == base::ErrorKind::Damaged);
    CHECK(welcomeIn(anna, sheet) != welcomeIn(bart, sheet));
    CHECK(answer(anna.store->takeSealed(sealed, u"Bart"_s)) == 1);
    CHECK(anna.load() == bart.load());
}
