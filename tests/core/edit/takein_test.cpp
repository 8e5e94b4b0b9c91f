// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

#include "edit/takein.h"

#include <QSignalSpy>

using namespace edit;
using base::ErrorKind;
using model::Step;
using support::ManualBuilder;

namespace {

base::Outcome takeIn(Desk &desk, const model::Incoming &incoming)
{
    return waitFor(desk.workspace().takeIn(incoming, u"manual.json"_s, {}, {}));
}

qsizetype changesIn(Desk &desk)
{
    const auto changes = desk.workspace().historyOf(model::EntryId());
    REQUIRE(changes);
    return changes->size();
}

/// The small handbook as somebody else worked on it: some words changed, a row and an entry added, some
/// moved.
model::Incoming handbookFromElsewhere()
{
    return ManualBuilder(u"small-handbook"_s)
        .titled(u"Petit vademecum, revu"_s, u"Klein vademecum"_s)
        .network(u"net-2"_s, u"Colline"_s, u"Heuvel"_s)
        .part(u"part-2"_s, u"Comment"_s, u"Hoe"_s)
        .inStep()
        .module(u"m-3"_s, u"Étapes"_s, u"Stappen"_s)
        .inStep()
        .paragraph(u"La première étape."_s, u"De eerste stap."_s)
        .called(u"m-3-a"_s)
        .inStep()
        .part(u"part-1"_s, u"Pourquoi"_s, u"Waarom"_s)
        .inStep()
        .module(u"m-4"_s, u"Nouveau"_s, u"Nieuw"_s)
        .paragraph(u"Un ajout."_s, {})
        .called(u"m-4-a"_s)
        .module(u"m-1"_s, u"Constats"_s, u"Vaststellingen"_s)
        .paragraph(u"Une deuxième phrase."_s, u"Een tweede zin."_s)
        .called(u"m-1-b"_s)
        .paragraph(u"Ajouté."_s, u"Toegevoegd."_s)
        .called(u"m-1-d"_s)
        .paragraph(u"Une phrase changée."_s, {})
        .called(u"m-1-a"_s)
        .incoming();
}

} // namespace

TEST_CASE(
    "Taking in updates what the file names, adds what is new, leaves the rest, and takes over the order")
{
    Desk desk;
    const model::PassageId known = desk.passage(u"m-1-a"_s);
    REQUIRE(takeIn(desk, handbookFromElsewhere()));
    const model::Manual &manual = desk.manual();
    CHECK(outlineOf(manual) == u"part-2 (m-3) part-1 (m-4 m-1 m-2 (f-1))"_s);
    CHECK(rowsOf(manual, u"m-1"_s) == u"m-1-h m-1-b m-1-d m-1-a m-1-c"_s);
    CHECK(desk.passage(u"m-1-a"_s) == known);
    CHECK(desk.words(u"m-1-a"_s, Language::French) == u"Une phrase changée."_s);
    CHECK(desk.words(u"m-1-a"_s, Language::Dutch) ==
          u"Een zin in het Nederlands."_s); // the file does not name it
    CHECK(desk.stepOf(u"m-1-a"_s) == Step::FrenchAhead);
    CHECK(desk.stepOf(u"m-1-b"_s) == Step::InStep);    // the file says nothing of it
    CHECK(desk.stepOf(u"m-3-a"_s) == Step::InStep);    // the file says so
    CHECK(desk.stepOf(u"m-1-d"_s) == Step::BothMoved); // never silently in step
    CHECK(manual.title().in(Language::French).text() == u"Petit vademecum, revu"_s);
    CHECK(manual.networks().size() == 2);
    const model::Manual inMemory = manual;
    desk.reopen();
    CHECK(desk.manual() == inMemory);
}

TEST_CASE("Taking the same file in twice changes nothing the second time")
{
    Desk desk;
    REQUIRE(takeIn(desk, handbookFromElsewhere()));
    const qsizetype changes = changesIn(desk);
    const model::Manual before = desk.manual();
    QSignalSpy changed(&desk.workspace(), &Workspace::changed);
    REQUIRE(takeIn(desk, handbookFromElsewhere()));
    CHECK(desk.manual() == before);
    CHECK(changesIn(desk) == changes);
    CHECK(changed.isEmpty());
}

TEST_CASE("Taking in the very file a manual was made from changes nothing")
{
    Desk desk;
    const model::Manual before = desk.manual();
    REQUIRE(takeIn(desk, support::smallHandbook()));
    CHECK(desk.manual() == before);
    CHECK(changesIn(desk) == 1);
}

TEST_CASE("Taking in is one change, one step, and undoing it restores every letter")
{
    Desk desk;
    const model::Manual before = desk.manual();
    QSignalSpy changed(&desk.workspace(), &Workspace::changed);
    REQUIRE(takeIn(desk, handbookFromElsewhere()));
    REQUIRE(changed.size() == 1);
    CHECK(changed[0][0].value<edit::Changes>().everythingChanged);
    const model::Manual after = desk.manual();
    CHECK(changesIn(desk) == 2);
    CHECK(desk.workspace().undoReason() == history::Reason::TakenIn);
    REQUIRE(desk.workspace().undo());
    CHECK(desk.manual() == before);
    REQUIRE(desk.workspace().flush());
    CHECK(changesIn(desk) == 3);
    REQUIRE(desk.workspace().redo());
    CHECK(desk.manual() == after);
    desk.reopen();
    CHECK(desk.manual() == after);
}

TEST_CASE("What the file says of a pair is taken over only where it says something new")
{
    Desk desk;
    const model::TextRef text = model::bodyOf(desk.passage(u"m-1-a"_s));
    const auto declared = desk.manual().text(text)->pairing;
    model::Incoming again = support::smallHandbook();
    const model::TextRef theirs = model::bodyOf(passageCalled(again.manual, u"m-1-a"_s));
    model::Pairing pairing = *again.manual.text(theirs)->pairing;
    SECTION("in step already: who and when stay")
    {
        pairing.kind = model::PairingKind::TakenIn;
        pairing.at = {};
        again.manual.set(model::pairingKey(theirs), pairing);
        REQUIRE(takeIn(desk, again));
        CHECK(desk.manual().text(text)->pairing == declared);
    }
    SECTION("to be compared: it is no longer in step")
    {
        pairing.hashes = {};
        again.manual.set(model::pairingKey(theirs), pairing);
        REQUIRE(takeIn(desk, again));
        CHECK(desk.stepOf(u"m-1-a"_s) == Step::BothMoved);
        const model::Manual after = desk.manual();
        REQUIRE(takeIn(desk, again));
        CHECK(desk.manual() == after);
    }
    SECTION("the French ahead: the unmoved side is paired")
    {
        pairing.hashes[0] = {};
        again.manual.set(model::pairingKey(theirs), pairing);
        REQUIRE(takeIn(desk, again));
        CHECK(desk.stepOf(u"m-1-a"_s) == Step::FrenchAhead);
    }
}

TEST_CASE("Another manual's file is added when no id clashes, and refused when one does")
{
    Desk desk;
    const model::Manual before = desk.manual();
    const auto clash = takeIn(desk, ManualBuilder(u"other"_s).part(u"part-1"_s, u"A"_s, u"A"_s).incoming());
    REQUIRE_FALSE(clash);
    CHECK(clash.error() == base::Error{ErrorKind::OtherManual, {}, {u"other"_s, u"small-handbook"_s}});
    CHECK(desk.manual() == before);
    CHECK_FALSE(desk.workspace().canUndo());

    REQUIRE(takeIn(desk, ManualBuilder(u"other"_s)
                             .titled(u"Autre"_s, u"Ander"_s)
                             .network(u"net-9"_s, u"N"_s, u"N"_s)
                             .part(u"o-1"_s, u"A"_s, u"A"_s)
                             .practice(u"o-2"_s, u"B"_s, u"B"_s)
                             .inNetwork(u"net-9"_s)
                             .incoming()));
    CHECK(outlineOf(desk.manual()) == u"part-1 (m-1 m-2 (f-1)) part-2 (m-3) o-1 (o-2)"_s);
    CHECK(desk.manual().header().code == u"small-handbook"_s);
    CHECK(desk.manual().title().in(Language::French).text() == u"Petit vademecum"_s);
    CHECK(desk.manual().network(desk.manual().entry(desk.entry(u"o-2"_s))->header.network));
}

TEST_CASE("An id that is here something else is refused, and nothing is taken in")
{
    Desk desk;
    const model::Manual before = desk.manual();
    const auto outcome = takeIn(desk, ManualBuilder(u"small-handbook"_s)
                                          .part(u"part-1"_s, u"X"_s, u"X"_s)
                                          .paragraph(u"a"_s, u"a"_s)
                                          .called(u"net-1"_s)
                                          .incoming());
    REQUIRE_FALSE(outcome);
    CHECK(outcome.error().kind == ErrorKind::DuplicateId);
    CHECK(desk.manual() == before);
}

TEST_CASE("A file that would leave something of ours where it may not stand is refused")
{
    Desk desk;
    const model::Manual before = desk.manual();
    const auto outcome = takeIn(desk, ManualBuilder(u"small-handbook"_s)
                                          .part(u"part-1"_s, u"X"_s, u"X"_s)
                                          .practice(u"m-2"_s, u"Y"_s, u"Y"_s)
                                          .incoming());
    REQUIRE_FALSE(outcome);
    CHECK(outcome.error().kind == ErrorKind::WrongNesting);
    CHECK(desk.manual() == before);
}

TEST_CASE("A row that stands in another entry here comes over with what stands in it")
{
    Desk desk;
    REQUIRE(takeIn(desk, ManualBuilder(u"small-handbook"_s)
                             .part(u"part-2"_s, u"Comment"_s, u"Hoe"_s)
                             .module(u"m-3"_s, u"Étapes"_s, u"Stappen"_s)
                             .box(u"À retenir"_s, u"Te onthouden"_s)
                             .called(u"m-2-box"_s)
                             .bullet(u"Deuxième point"_s, u"Tweede punt"_s)
                             .called(u"m-2-y"_s)
                             .incoming()));
    CHECK(rowsOf(desk.manual(), u"m-3"_s) == u"m-2-box (m-2-x m-2-y) m-3-a"_s);
    CHECK(rowsOf(desk.manual(), u"m-2"_s) == u"m-2-q m-2-t"_s);
}

TEST_CASE("Edits are refused while a file is taken in")
{
    Desk desk;
    QFuture<base::Outcome> future = desk.workspace().takeIn(handbookFromElsewhere(), u"x.json"_s, {}, {});
    const auto outcome = desk.perform(renameEntry(desk.entry(u"m-1"_s), Language::French, u"x"_s));
    REQUIRE_FALSE(outcome);
    CHECK(outcome.error().kind == ErrorKind::NotAllowed);
    REQUIRE(waitFor(future));
    CHECK(desk.perform(renameEntry(desk.entry(u"m-1"_s), Language::French, u"x"_s)));
}

TEST_CASE("Taking in that is cancelled changes nothing")
{
    Desk desk;
    const model::Manual before = desk.manual();
    const base::CancelToken cancel;
    cancel.cancel();
    const auto outcome = waitFor(desk.workspace().takeIn(handbookFromElsewhere(), u"x.json"_s, {}, cancel));
    REQUIRE_FALSE(outcome);
    CHECK(outcome.error().kind == ErrorKind::Cancelled);
    CHECK(desk.manual() == before);
    CHECK(desk.perform(renameEntry(desk.entry(u"m-1"_s), Language::French, u"x"_s)));
}

TEST_CASE("A window that is closed while a file is taken in closes")
{
    Desk desk;
    QFuture<base::Outcome> future = desk.workspace().takeIn(handbookFromElsewhere(), u"x.json"_s, {}, {});
    desk.reopen();
    CHECK(future.isFinished());
    CHECK(desk.manual().entryCount() >= 6);
}
