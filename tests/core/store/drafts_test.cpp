// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using base::Language;

namespace {

model::Key frenchOf(const Sheet &sheet)
{
    return model::wordingKey(model::bodyOf(sheet.welcome), Language::French);
}

} // namespace

TEST_CASE("A draft survives closing and says over which text it was typed")
{
    Sheet sheet;
    Desk desk(sheet.manual);
    const base::Hash before = sheet.manual.passage(sheet.welcome)->text.in(Language::French).hash();
    REQUIRE(desk.store->saveDrafts({{frenchOf(sheet), u"Bienv"_s, desk.clock.now(), {}}}));
    REQUIRE(desk.store->saveDrafts({{frenchOf(sheet), u"Bienvenue à"_s, desk.clock.now(), {}}}));
    desk.reopen();
    const QList<history::Draft> drafts = answer(desk.store->drafts());
    REQUIRE(drafts.size() == 1);
    CHECK(drafts[0].key == frenchOf(sheet));
    CHECK(drafts[0].text == u"Bienvenue à"_s);
    CHECK(drafts[0].base == before);
    CHECK(desk.load().passage(sheet.welcome)->text.in(Language::French).hash() == before);
}

TEST_CASE("An emptied passage is a draft too")
{
    Sheet sheet;
    Desk desk(sheet.manual);
    REQUIRE(desk.store->saveDrafts({{frenchOf(sheet), QString(), desk.clock.now(), {}}}));
    REQUIRE(answer(desk.store->drafts()).size() == 1);
    CHECK(answer(desk.store->drafts())[0].text.isEmpty());
}

TEST_CASE("A draft that became a version is gone, others stay")
{
    Sheet sheet;
    Desk desk(sheet.manual);
    const model::Key other = model::wordingKey(model::bodyOf(sheet.french), Language::Dutch);
    REQUIRE(desk.store->saveDrafts({{frenchOf(sheet), u"Un"_s, desk.clock.now(), {}}, {other, u"Twee"_s, desk.clock.now(), {}}}));
    const store::Commit settled{{}, {{frenchOf(sheet), model::Wording(u"Un"_s)}}, {}, {frenchOf(sheet)}};
    REQUIRE(desk.store->write(settled));
    REQUIRE(answer(desk.store->drafts()).size() == 1);
    CHECK(answer(desk.store->drafts())[0].key == other);
    REQUIRE(desk.store->dropDrafts({other}));
    CHECK(answer(desk.store->drafts()).isEmpty());
}
