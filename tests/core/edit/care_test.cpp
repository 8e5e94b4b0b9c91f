// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a person says about the writing itself: words that are right, findings that may stand.
#include "desk.h"

#include "check/dismissal.h"
#include "edit/careedits.h"

using namespace edit;

namespace {

model::Finding finding(const Desk &desk, model::FindingKind kind, const QString &passage, Language language)
{
    return {kind, {model::ref(desk.passage(passage)), language}, {u"12"_s}};
}

} // namespace

TEST_CASE("A word of the manual's own is kept with it, and two people who add the same one agree")
{
    Desk desk;
    REQUIRE(desk.perform(addWord(u" empowerment "_s, std::nullopt)));
    REQUIRE(desk.perform(addWord(u"pair-aidance"_s, Language::French)));
    REQUIRE(desk.perform(addWord(u"pair-aidance"_s, Language::French)));
    CHECK_FALSE(desk.perform(addWord(u"  "_s, Language::Dutch)));
    desk.reopen();
    CHECK(desk.manual().words().size() == 2);
    REQUIRE(desk.perform(removeWord(model::idOf(model::WordHeader{u"empowerment"_s, std::nullopt, {}}))));
    CHECK(desk.manual().words().size() == 1);
    CHECK_FALSE(desk.perform(removeWord(model::WordId::create())));
    REQUIRE(desk.workspace().undo());
    CHECK(desk.manual().words().size() == 2);
}

TEST_CASE("A finding that was let stand comes back when the text it is about changes")
{
    Desk desk;
    const model::Finding differs = finding(desk, model::FindingKind::NumberDiffers, u"m-1-a"_s, Language::French);
    const model::Finding spaces = finding(desk, model::FindingKind::DoubleSpace, u"m-1-a"_s, Language::French);
    REQUIRE(desk.perform(dismiss(differs)));
    REQUIRE(desk.perform(dismiss(spaces)));
    desk.reopen();
    CHECK(check::isDismissed(differs, desk.manual()));
    CHECK(check::isDismissed(spaces, desk.manual()));
    const QString before = desk.words(u"m-1-a"_s, Language::Dutch);
    REQUIRE(desk.perform(setText(model::bodyOf(desk.passage(u"m-1-a"_s)), Language::Dutch, u"Twaalf."_s,
                                 history::Reason::Replaced)));
    CHECK_FALSE(check::isDismissed(differs, desk.manual())); // compares both wordings
    CHECK(check::isDismissed(spaces, desk.manual()));        // is about the French alone
    REQUIRE(desk.perform(setText(model::bodyOf(desk.passage(u"m-1-a"_s)), Language::Dutch, before,
                                 history::Reason::Replaced)));
    CHECK(check::isDismissed(differs, desk.manual()));
    REQUIRE(desk.perform(recall(model::idOf(check::dismissalOf(spaces, desk.manual())))));
    CHECK_FALSE(check::isDismissed(spaces, desk.manual()));
}

TEST_CASE("What is wrong for everybody cannot be waved away")
{
    Desk desk;
    CHECK_FALSE(desk.perform(dismiss(finding(desk, model::FindingKind::BrokenLink, u"m-1-a"_s, Language::French))));
    CHECK(desk.manual().dismissals().isEmpty());
}

TEST_CASE("Words and findings that were let stand come along when a manual is taken in, and twice changes nothing")
{
    Desk desk;
    model::Incoming incoming{desk.manual(), {}, {}};
    const model::Finding differs = finding(desk, model::FindingKind::NumberDiffers, u"m-1-a"_s, Language::French);
    const model::WordHeader word{u"empowerment"_s, std::nullopt, {}};
    const model::DismissalHeader dismissal = check::dismissalOf(differs, desk.manual());
    incoming.manual.set(model::headerKey(model::ref(model::idOf(word))), word);
    incoming.manual.set(model::headerKey(model::ref(model::idOf(dismissal))), dismissal);
    REQUIRE(waitFor(desk.workspace().takeIn(incoming, u"file.json"_s, {}, {})));
    CHECK(desk.manual().words().size() == 1);
    CHECK(check::isDismissed(differs, desk.manual()));
    const qsizetype changes = desk.workspace().historyOf(desk.entry(u"m-1"_s))->size();
    REQUIRE(waitFor(desk.workspace().takeIn(incoming, u"file.json"_s, {}, {})));
    CHECK(desk.manual().dismissals().size() == 1);
    CHECK(desk.workspace().historyOf(desk.entry(u"m-1"_s))->size() == changes);
}
