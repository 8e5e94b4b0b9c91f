// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is written once and shown in several places.
#include "desk.h"

#include "check/uses.h"
#include "edit/finding.h"
#include "edit/shownedits.h"

using namespace edit;
using namespace model;

namespace {

Incoming twoHomes()
{
    support::ManualBuilder builder;
    builder.network(u"nord"_s, u"Nord"_s, u"Noord"_s).principle(u"choisir"_s, 1, u"Choisir"_s, u"Kiezen"_s);
    builder.part(u"p"_s, u"Partie"_s, u"Deel"_s).module(u"m"_s, u"Module"_s, u"Module"_s).heading(u"Titre"_s, u"Titel"_s).called(u"h"_s);
    builder.paragraph(u"Chez soi."_s, u"Thuis."_s).called(u"home"_s).box(u"À retenir"_s, u"Te onthouden"_s).called(u"box"_s);
    builder.bullet(u"Un."_s, u"Een."_s).called(u"inside"_s).endBox();
    builder.practice(u"cafe"_s, u"Café"_s, u"Café"_s).inNetwork(u"nord"_s).paragraph(u"Se voir."_s, u"Elkaar zien."_s).called(u"voir"_s);
    return builder.incoming();
}

QString ruleOf(const base::Outcome &outcome)
{
    return outcome ? QString() : outcome.error().details.value(0);
}

} // namespace

TEST_CASE("A passage shown elsewhere is a use of it, and undo takes it away")
{
    Desk desk(twoHomes());
    const ObjectRef home = ref(desk.passage(u"home"_s));
    const auto id = PassageId::create();
    REQUIRE(desk.perform(showHere(id, desk.entry(u"cafe"_s), {}, desk.passage(u"voir"_s), home)));
    CHECK(desk.manual().passage(id)->header.shownPassage == desk.passage(u"home"_s));
    CHECK(check::usesOf(desk.manual(), home) == QList<check::Use>{{ref(id), {}}});
    REQUIRE(desk.workspace().undo());
    CHECK(check::usesOf(desk.manual(), home).isEmpty());
}

TEST_CASE("What would show itself, what is only shown, headings and cells are refused; nothing changes")
{
    Desk desk(twoHomes());
    const EntryId module = desk.entry(u"m"_s);
    const EntryId cafe = desk.entry(u"cafe"_s);
    const auto shown = PassageId::create();
    REQUIRE(desk.perform(showHere(shown, module, {}, {}, ref(cafe))));
    const Manual before = desk.manual();
    CHECK(ruleOf(desk.perform(showHere(PassageId::create(), cafe, {}, {}, ref(cafe)))) == u"shows_itself");
    CHECK(ruleOf(desk.perform(showHere(PassageId::create(), module, desk.passage(u"box"_s), {}, ref(desk.passage(u"box"_s))))) == u"shows_itself");
    CHECK(ruleOf(desk.perform(showHere(PassageId::create(), cafe, {}, {}, ref(shown)))) == u"not_to_be_shown");
    CHECK(ruleOf(desk.perform(showHere(PassageId::create(), cafe, {}, {}, ref(desk.passage(u"h"_s))))) == u"not_to_be_shown");
    CHECK(ruleOf(desk.perform(showHere(PassageId::create(), cafe, {}, {}, ref(module)))) == u"not_to_be_shown");
    CHECK_FALSE(desk.perform(showHere(PassageId::create(), cafe, {}, {}, ref(PassageId::create()))));
    CHECK(desk.manual() == before);
}

TEST_CASE("A search is kept to entries of a kind, a network, a principle or a stage, and to what is due")
{
    Desk desk(twoHomes());
    const auto found = [&](const check::EntryFilter &entries) {
        Search search;
        search.sought.words = u"e"_s;
        search.languages = {true, false};
        search.entries = entries;
        QStringList where;
        for (const Find &find : findAll(desk.manual(), search, 100).list)
            if (const QString code = desk.manual().codeOf(find.text.object); !where.contains(code))
                where.append(code);
        return where;
    };
    check::EntryFilter practices;
    practices.kind = EntryKind::Practice;
    CHECK(found(practices) == QStringList{u"cafe"_s, u"voir"_s});
    check::EntryFilter north;
    north.network = NetworkId(desk.manual().find(u"nord"_s)->id);
    CHECK(found(north) == found(practices));
    check::EntryFilter ended;
    ended.stage = Lifecycle::Ended;
    CHECK(found(ended).isEmpty());
    check::EntryFilter principle;
    principle.principle = PrincipleId(desk.manual().find(u"choisir"_s)->id);
    CHECK(found(principle).isEmpty());
    check::EntryFilter due;
    due.dueBy = QDate(2030, 1, 1);
    CHECK(found(due).isEmpty()); // nobody named a day
    EntryHeader header = desk.manual().entry(desk.entry(u"m"_s))->header;
    header.reviewBy = QDate(2029, 1, 1);
    Edit date;
    date.run = [&](Writer &writer) { return writer.put(ref(desk.entry(u"m"_s)), header), base::Outcome(); };
    REQUIRE(desk.perform(date));
    CHECK(found(due).contains(u"home"_s));
}
