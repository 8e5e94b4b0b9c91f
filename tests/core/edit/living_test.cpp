// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What keeps a manual alive: sheets and their template, figures, registers, reviews, signatures, comments.
#include "desk.h"

#include "check/review.h"
#include "check/sheets.h"
#include "edit/registeredits.h"
#include "edit/reviewedits.h"
#include "edit/sheetedits.h"

using namespace edit;
using namespace model;

namespace {

model::Incoming twoPractices()
{
    support::ManualBuilder builder;
    builder.network(u"nord"_s, u"Nord"_s, u"Noord"_s).network(u"nord-2"_s, u"Nord"_s, {}).principle(u"choisir"_s, 1, u"Choisir"_s, u"Kiezen"_s);
    builder.part(u"p"_s, u"Partie"_s, u"Deel"_s).module(u"m"_s, u"Module"_s, u"Module"_s);
    builder.practice(u"cafe"_s, u"Café"_s, u"Café"_s).inNetwork(u"nord-2"_s).heading(u"But"_s, u"Doel"_s).called(u"but"_s).paragraph(u"Se voir."_s, {}).called(u"voir"_s);
    builder.practice(u"jardin"_s, u"Jardin"_s, u"Tuin"_s).inNetwork(u"nord"_s).paragraph(u"Voir [le réseau](#nord-2)."_s, {}).called(u"lien"_s);
    return builder.incoming();
}

Text said(const QString &french, const QString &dutch)
{
    return {{Wording(french), Wording(dutch)}, {}};
}

SheetField field(const QString &french, const QString &dutch)
{
    return {SheetFieldId::create(), {}, said(french, dutch)};
}

QString ruleOf(const base::Outcome &outcome)
{
    return outcome ? QString() : outcome.error().details.value(0);
}

EntryHeader headerOf(const Desk &desk, const QString &code)
{
    return desk.manual().entry(desk.entry(code))->header;
}

} // namespace

TEST_CASE("The template of sheets is the manual's own, and a field that goes leaves its text")
{
    Desk desk(twoPractices());
    SheetField aim = field(u"But"_s, u"Doel"_s);
    SheetField notes = field(u"Notes"_s, u"Notities"_s);
    REQUIRE(desk.perform(changeTemplate({aim, notes})));
    PassageHeader heading = desk.manual().passage(desk.passage(u"but"_s))->header;
    heading.field = aim.id;
    Edit open;
    open.run = [&](Writer &writer) { return writer.put(ref(desk.passage(u"but"_s)), heading), base::Outcome(); };
    REQUIRE(desk.perform(open));
    const Entry *sheet = desk.manual().entry(desk.entry(u"cafe"_s));
    CHECK(check::fieldsOf(desk.manual(), *sheet, sheetTemplate(desk.manual()))[0].answer == check::Answer::Said);

    desk.reopen();
    QList<SheetField> fields = desk.manual().sheetFields();
    REQUIRE(fields.size() == 2);
    std::swap(fields[0], fields[1]);
    REQUIRE(desk.perform(changeTemplate(fields)));
    CHECK(desk.manual().sheetFields()[1].id == aim.id);

    REQUIRE(desk.perform(changeTemplate({fields[0]})));
    sheet = desk.manual().entry(desk.entry(u"cafe"_s));
    CHECK(sheet->passages.size() == 2);
    CHECK(fieldsGone(*sheet, sheetTemplate(desk.manual())) == QList{desk.passage(u"but"_s)});
    REQUIRE(desk.workspace().undo());
    CHECK(desk.manual().sheetFields().size() == 2);
    CHECK(ruleOf(desk.perform(changeTemplate({SheetField{SheetFieldId::create(), {}, {}}}))) == u"no_name");
}

TEST_CASE("What a network did not say is noted and taken back")
{
    Desk desk(twoPractices());
    const UnsaidHeader unsaid{desk.entry(u"cafe"_s), {}, u"since"_s, u"Anne"_s, QDate(2026, 1, 2), {}};
    REQUIRE(desk.perform(setUnsaid(unsaid, true)));
    desk.reopen();
    const Entry &sheet = *desk.manual().entry(desk.entry(u"cafe"_s));
    CHECK(check::answerOf(desk.manual(), sheet, u"since"_s) == check::Answer::Unsaid);
    REQUIRE(desk.perform(setUnsaid(unsaid, false)));
    CHECK(desk.manual().unsaid().isEmpty());
    CHECK_FALSE(desk.perform(setUnsaid({EntryId::create(), {}, u"since"_s, {}, {}, {}}, true)));
}

TEST_CASE("A figure that is refreshed remembers what it was")
{
    Desk desk(twoPractices());
    Figure evenings{FigureId::create(), {}, said(u"Soirées"_s, u"Avonden"_s), {}};
    evenings.header.value = u"10"_s;
    evenings.header.asOf = u"2025-01-01"_s;
    REQUIRE(desk.perform(changeFigures(desk.entry(u"cafe"_s), {evenings})));
    const Figure now = refreshed(*desk.manual().figure(evenings.id), {u"12–15"_s, u"2026-01-01"_s, u"rapport"_s});
    REQUIRE(desk.perform(changeFigures(desk.entry(u"cafe"_s), {now})));
    desk.reopen();
    const Figure *kept = desk.manual().figure(evenings.id);
    REQUIRE(kept);
    CHECK(kept->header.value == u"12–15");
    CHECK(kept->header.earlier == QList<DatedValue>{{u"10"_s, u"2025-01-01"_s, {}}});
    REQUIRE(desk.workspace().perform(changeFigures(desk.entry(u"cafe"_s), {})));
    CHECK_FALSE(desk.manual().figure(evenings.id));
    REQUIRE(desk.workspace().undo());
    CHECK(desk.manual().figure(evenings.id)->label.in(Language::Dutch).text() == u"Avonden");
}

TEST_CASE("Two networks of one name become one, with all that named the other")
{
    Desk desk(twoPractices());
    const ObjectRef from = *desk.manual().find(u"nord-2"_s);
    const ObjectRef into = *desk.manual().find(u"nord"_s);
    CHECK(ruleOf(desk.perform(mergeInto(into, into))) == u"into_itself");
    CHECK(ruleOf(desk.perform(mergeInto(from, *desk.manual().find(u"choisir"_s)))) == u"other_kind");
    CHECK(ruleOf(desk.perform(removeUnused(from))) == u"still_used");
    REQUIRE(desk.perform(mergeInto(from, into)));
    CHECK_FALSE(desk.manual().contains(from));
    CHECK(ref(headerOf(desk, u"cafe"_s).network) == into);
    CHECK(desk.words(u"lien"_s, Language::French) == u"Voir [le réseau](#nord).");
    REQUIRE(desk.workspace().undo());
    CHECK(ref(headerOf(desk, u"cafe"_s).network) == from);
    CHECK(desk.words(u"lien"_s, Language::French) == u"Voir [le réseau](#nord-2).");
}

TEST_CASE("A person merged into another leaves her name as a spelling")
{
    Desk desk(twoPractices());
    const Person one{PersonId::create(), {}, said(u"Maison ouverte"_s, {})};
    const Person other{PersonId::create(), {}, said(u"La Maison Ouverte"_s, u"Open huis"_s)};
    REQUIRE(desk.perform(changeRegister(one)));
    REQUIRE(desk.perform(changeRegister(other)));
    PersonHeader known = desk.manual().person(other.id)->header;
    known.role = SignOffRole::Relative;
    REQUIRE(desk.perform(changeRegister(Person{other.id, known, other.name})));
    EntryHeader header = headerOf(desk, u"cafe"_s);
    header.promoter = other.id;
    REQUIRE(desk.perform(changeEntry(desk.entry(u"cafe"_s), header)));
    REQUIRE(desk.perform(mergeInto(ref(other.id), ref(one.id))));
    desk.reopen();
    CHECK(headerOf(desk, u"cafe"_s).promoter == one.id);
    CHECK(desk.manual().person(one.id)->header.spellings == QStringList{u"La Maison Ouverte"_s});
    CHECK(desk.manual().person(one.id)->header.role == SignOffRole::Relative); // out of the journal
    CHECK(desk.manual().person(one.id)->name.in(Language::Dutch).text() == u"Open huis");
    CHECK(ruleOf(desk.perform(changeRegister(Person{PersonId::create(), {}, {}}))) == u"no_name");
}

TEST_CASE("What nothing uses can go")
{
    Desk desk(twoPractices());
    REQUIRE(desk.perform(removeUnused(*desk.manual().find(u"choisir"_s))));
    CHECK(desk.manual().principles().isEmpty());
}

TEST_CASE("A practice does not come after itself, by no detour")
{
    Desk desk(twoPractices());
    EntryHeader cafe = headerOf(desk, u"cafe"_s);
    cafe.successor = desk.entry(u"jardin"_s);
    REQUIRE(desk.perform(changeEntry(desk.entry(u"cafe"_s), cafe)));
    EntryHeader garden = headerOf(desk, u"jardin"_s);
    garden.successor = desk.entry(u"cafe"_s);
    CHECK(ruleOf(desk.perform(changeEntry(desk.entry(u"jardin"_s), garden))) == u"successor_loop");
    garden.successor = desk.entry(u"jardin"_s);
    CHECK(ruleOf(desk.perform(changeEntry(desk.entry(u"jardin"_s), garden))) == u"successor_loop");
}

TEST_CASE("Signatures, confirmations and comments are kept with the manual and can be undone")
{
    Desk desk(twoPractices());
    const ObjectRef cafe = *desk.manual().find(u"cafe"_s);
    REQUIRE(desk.perform(signOff(SignOffId::create(), {{}, desk.entry(u"cafe"_s), SignOffRole::User, u"Jo"_s, {}, QDate(2026, 2, 3), {}, {}, {}})));
    REQUIRE(desk.perform(confirm({cafe, false, u"Anne"_s, QDate(2026, 3, 4), {}})));
    const CommentId question = CommentId::create();
    REQUIRE(desk.perform(addComment(question, {{}, *desk.manual().find(u"voir"_s), {}, {}, u"Vraiment ?"_s, u"Jo"_s, {}, false, {}})));
    REQUIRE(desk.perform(closeComment(question, true)));
    desk.reopen();
    CHECK(check::signOffsOf(desk.manual(), *desk.manual().entry(desk.entry(u"cafe"_s)))[1].state == check::SignOffState::Given);
    CHECK(check::entryDue(desk.manual(), *desk.manual().entry(desk.entry(u"cafe"_s))) == QDate(2028, 3, 4));
    CHECK(desk.manual().comments().value(question).closed);
    CHECK(ruleOf(desk.perform(signOff(SignOffId::create(), {{}, desk.entry(u"cafe"_s), SignOffRole::User, u" "_s, {}, {}, {}, {}, {}}))) == u"no_name");
    CHECK(ruleOf(desk.perform(addComment(CommentId::create(), {{}, cafe, {}, {}, u" "_s, {}, {}, false, {}}))) == u"no_text");
    CHECK_FALSE(desk.perform(confirm({*desk.manual().find(u"nord"_s), false, {}, {}, {}})));
    CHECK_FALSE(desk.perform(changeReview({0, 1, 1, {}, false, {}})));
    CHECK_FALSE(desk.perform(changeReview({1, 1, ReviewHeader::mostMonths + 1, {}, false, {}})));
    REQUIRE(desk.perform(changeReview({6, 3, 1, {}, true, {}})));
    CHECK(check::entryDue(desk.manual(), *desk.manual().entry(desk.entry(u"cafe"_s))) == QDate(2026, 9, 4));
    REQUIRE(desk.workspace().undo());
    CHECK(desk.manual().review().entryMonths == 24);
}

TEST_CASE("A signature is withdrawn by a step of its own, which says whose it was and can be undone")
{
    Desk desk(twoPractices());
    const SignOffId given = SignOffId::create();
    const auto state = [&] { return check::signOffsOf(desk.manual(), *desk.manual().entry(desk.entry(u"cafe"_s)))[1].state; };
    REQUIRE(desk.perform(signOff(given, {{}, desk.entry(u"cafe"_s), SignOffRole::User, u"Jo"_s, {}, QDate(2026, 2, 3), {}, {}, {}})));
    REQUIRE(desk.perform(withdrawSignOff(given, u"Jo"_s)));
    CHECK(desk.manual().signOffs().isEmpty());
    CHECK(state() == check::SignOffState::Missing);
    CHECK_FALSE(desk.perform(withdrawSignOff(given, u"Jo"_s)));
    desk.reopen();
    CHECK(desk.manual().signOffs().isEmpty());
    const auto steps = waitFor(desk.workspace().historyOf(history::HistoryQuery{}));
    REQUIRE(steps);
    CHECK(steps->first().header.reason == history::Reason::SignOffWithdrawn);
    CHECK(steps->first().header.detail == u"Jo");
    CHECK(steps->at(1).header.reason == history::Reason::SignedOff);
    REQUIRE(desk.perform(signOff(given, {{}, desk.entry(u"cafe"_s), SignOffRole::User, u"Jo"_s, {}, QDate(2026, 2, 3), {}, {}, {}})));
    REQUIRE(desk.perform(withdrawSignOff(given, u"Jo"_s)));
    REQUIRE(desk.workspace().undo());
    CHECK(state() == check::SignOffState::Given);
}
