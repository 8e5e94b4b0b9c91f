// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"
#include "edit/replacing.h"
#include "support/generatedmanual.h"

#include <QSignalSpy>

namespace {

QList<edit::Find> finds(const model::Manual &manual, const text::Sought &sought)
{
    edit::Search search;
    search.sought = sought;
    return edit::findAll(manual, search, 100'000).list;
}

const text::Sought phrase{u"phrase"_s};

} // namespace

TEST_CASE("Replacing everywhere is one change and one undo step")
{
    Desk desk;
    const model::Manual before = desk.manual();
    REQUIRE(desk.perform(edit::replaceAll(finds(desk.manual(), phrase), phrase, u"idée"_s)));
    CHECK(desk.words(u"m-1-a"_s, Language::French) == u"Une idée en français."_s);
    CHECK(desk.words(u"m-1-b"_s, Language::French) == u"Une deuxième idée."_s);
    CHECK(desk.workspace().undoReason() == history::Reason::Replaced);
    REQUIRE(desk.workspace().undo());
    CHECK(desk.manual() == before);
    CHECK(!desk.workspace().canUndo());
}

TEST_CASE("Only the finds that were chosen are replaced, and none that is gone")
{
    Desk desk;
    QList<edit::Find> chosen = finds(desk.manual(), phrase);
    REQUIRE(chosen.size() == 2);
    SECTION("one of two")
    {
        REQUIRE(desk.perform(edit::replaceAll({chosen[1]}, phrase, u"idée"_s)));
        CHECK(desk.words(u"m-1-a"_s, Language::French) == u"Une phrase en français."_s);
        CHECK(desk.words(u"m-1-b"_s, Language::French) == u"Une deuxième idée."_s);
    }
    SECTION("somebody wrote meanwhile")
    {
        REQUIRE(desk.perform(edit::setText(chosen[0].text, Language::French, u"Autre chose."_s, history::Reason::Typed)));
        REQUIRE(desk.perform(edit::deletePassages({desk.passage(u"m-1-b"_s)})));
        REQUIRE(desk.perform(edit::replaceAll(chosen, phrase, u"idée"_s)));
        CHECK(desk.words(u"m-1-a"_s, Language::French) == u"Autre chose."_s);
    }
}

TEST_CASE("A replaced text moved, unless it is said that the meaning is unchanged")
{
    Desk desk;
    std::optional<edit::KeepInStep> keep;
    model::Step after = model::Step::FrenchAhead;
    SECTION("the usual") {}
    SECTION("unchanged")
    {
        keep = edit::KeepInStep{u"Anna"_s, desk.clock.now()};
        after = model::Step::InStep;
    }
    REQUIRE(desk.perform(edit::replaceAll(finds(desk.manual(), phrase), phrase, u"idée"_s, keep)));
    CHECK(desk.stepOf(u"m-1-a"_s) == after);
    CHECK(desk.stepOf(u"m-1-c"_s) == model::Step::Single); // never compared before
    REQUIRE(desk.workspace().undo());
    CHECK(desk.stepOf(u"m-1-a"_s) == model::Step::InStep);
}

TEST_CASE("A replacement that would make a text too long changes nothing")
{
    Desk desk;
    const model::Manual before = desk.manual();
    const base::Outcome refused = desk.perform(edit::replaceAll(finds(desk.manual(), phrase), phrase, QString(2'000'000, u'x')));
    REQUIRE(!refused);
    CHECK(refused.error().kind == base::ErrorKind::TooLong);
    CHECK(desk.manual() == before);
    CHECK(!desk.workspace().canUndo());
}

TEST_CASE("In a manual that is open for reading nothing is replaced")
{
    edit::Session session;
    Desk desk;
    const auto reader = edit::Workspace::open(desk.copyAsAfterACrash(), [&] {
        edit::Session reading = desk.session();
        reading.access = edit::Access::ReadOnly;
        return reading;
    }());
    REQUIRE(reader);
    const auto refused = waitFor((*reader)->performLater(
        edit::replaceAll(finds((*reader)->manual(), phrase), phrase, u"idée"_s), {}, {}));
    REQUIRE(!refused);
    CHECK(refused.error().kind == base::ErrorKind::ReadOnly);
}

TEST_CASE("A large replacement is done aside: told once, written, undone in one step, there after reopening")
{
    Desk desk(support::generatedManual({20, 20, 200}));
    const model::Manual before = desk.manual();
    const text::Sought sought{u"e"_s};
    const QList<edit::Find> all = finds(desk.manual(), sought);
    REQUIRE(all.size() > 1000);
    QSignalSpy told(&desk.workspace(), &edit::Workspace::changed);
    qsizetype steps = 0;
    const auto done = waitFor(desk.workspace().performLater(
        edit::replaceAll(all, sought, u"œ"_s, {}, [&](qsizetype, qsizetype) { ++steps; }), {}, {}));
    REQUIRE(done);
    CHECK(told.size() == 1);
    CHECK(steps > 3);
    CHECK(finds(desk.manual(), {u"e"_s, false, true}).isEmpty());
    const model::Manual after = desk.manual();
    desk.reopen();
    CHECK(desk.manual() == after);
    SECTION("undone in the session it was done in")
    {
        REQUIRE(waitFor(desk.workspace().performLater(edit::replaceAll(finds(desk.manual(), {u"œ"_s, false, true}),
                                                                      {u"œ"_s, false, true}, u"ø"_s), {}, {})));
        REQUIRE(desk.workspace().undo());
        CHECK(desk.manual() == after);
        REQUIRE(desk.workspace().redo());
        CHECK(desk.manual() != after);
    }
}

TEST_CASE("A large replacement that is cancelled changed nothing, and meanwhile nothing else may")
{
    Desk desk(support::generatedManual({20, 20, 200}));
    const model::Manual before = desk.manual();
    const text::Sought sought{u"e"_s};
    const base::CancelToken cancel;
    const auto edit = edit::replaceAll(finds(desk.manual(), sought), sought, u"a"_s, {},
                                       [&](qsizetype done, qsizetype) {
                                           if (done > 0)
                                               cancel.cancel();
                                       }, cancel);
    auto future = desk.workspace().performLater(edit, {}, cancel);
    CHECK(!desk.perform(edit::setText(model::titleOf(desk.manual().children({}).first()), Language::French, u"x"_s,
                                      history::Reason::Typed)));
    const base::Outcome outcome = waitFor(future);
    REQUIRE(!outcome);
    CHECK(outcome.error().kind == base::ErrorKind::Cancelled);
    CHECK(desk.manual() == before);
    CHECK(!desk.workspace().canUndo());
    CHECK(desk.perform(edit::setText(model::titleOf(desk.manual().children({}).first()), Language::French, u"x"_s,
                                     history::Reason::Typed)));
}
