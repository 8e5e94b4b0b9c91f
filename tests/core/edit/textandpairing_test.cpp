// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

using namespace edit;
using model::PairingKind;
using model::Step;

TEST_CASE("Editing one word of French puts the French ahead, and undo brings the pair back in step")
{
    Desk desk;
    REQUIRE(desk.stepOf(u"m-1-a"_s) == Step::InStep);
    desk.type(u"m-1-a"_s, Language::French, u" Oui."_s);
    CHECK(desk.stepOf(u"m-1-a"_s) == Step::FrenchAhead);
    CHECK(desk.words(u"m-1-a"_s, Language::Dutch) == u"Een zin in het Nederlands."_s);
    REQUIRE(desk.workspace().undo());
    CHECK(desk.stepOf(u"m-1-a"_s) == Step::InStep);
}

TEST_CASE("A pair is declared in step, unchanged in meaning, or adapted on purpose, with who and when")
{
    Desk desk;
    const model::TextRef text = model::bodyOf(desk.passage(u"m-2-y"_s));
    const auto [kind, step, reason] = GENERATE(table<PairingKind, Step, history::Reason>(
        {{PairingKind::Checked, Step::InStep, history::Reason::PairedInStep},
         {PairingKind::MeaningUnchanged, Step::InStep, history::Reason::PairedUnchanged},
         {PairingKind::Adapted, Step::Adapted, history::Reason::PairedAdapted}}));
    REQUIRE(desk.stepOf(u"m-2-y"_s) == Step::BothMoved);
    REQUIRE(desk.perform(declarePair(text, kind, u"Anna"_s, desk.clock.now())));
    CHECK(desk.stepOf(u"m-2-y"_s) == step);
    CHECK(desk.manual().text(text)->pairing->by == u"Anna"_s);
    REQUIRE(desk.workspace().flush());
    const auto changes = desk.workspace().historyOf(text);
    REQUIRE(changes);
    CHECK(changes->constFirst().header.reason == reason);
    CHECK(changes->constFirst().header.author == u"Anna"_s);
    CHECK(changes->constFirst().header.at == desk.clock.now());
    REQUIRE(desk.workspace().undo());
    CHECK(desk.stepOf(u"m-2-y"_s) == Step::BothMoved);
}

TEST_CASE("A pair that lacks a language is not declared in step")
{
    Desk desk;
    const auto outcome = desk.perform(declarePair(model::bodyOf(desk.passage(u"m-1-c"_s)),
                                                  PairingKind::Checked, u"Anna"_s, desk.clock.now()));
    REQUIRE_FALSE(outcome);
    CHECK(outcome.error() == base::Error{base::ErrorKind::NotAllowed, {}, {u"language_missing"_s}});
    CHECK_FALSE(desk.workspace().canUndo());
}

TEST_CASE("What stood there when the pair was last in step can be read again")
{
    Desk desk;
    const model::TextRef text = model::bodyOf(desk.passage(u"m-1-a"_s));
    REQUIRE(desk.perform(setText(text, Language::French, u"Autre chose."_s, history::Reason::Replaced)));
    REQUIRE(desk.workspace().flush());
    const auto old =
        desk.workspace().textWithHash(text, Language::French, desk.manual().text(text)->pairing->hashes[0]);
    REQUIRE(old);
    CHECK(*old == u"Une phrase en français."_s);
}
