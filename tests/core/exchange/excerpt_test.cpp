// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/canonicaljson.h"
#include "travelling.h"

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;

namespace {

model::Manual everything()
{
    return exchange::readInterchange(dataFile(u"everything.json"_s)).value().manual;
}

QStringList codesOf(const model::Manual &manual)
{
    QStringList codes;
    for (const model::EntryId id : manual.readingOrder())
        codes.append(manual.codeOf(ref(id)));
    return codes;
}

} // namespace

TEST_CASE("An excerpt holds what was asked for, what stands under it, and what leads to it")
{
    const auto excerpt = exchange::excerpt(everything(), {u"m-1"_s});
    REQUIRE(excerpt);
    CHECK(codesOf(*excerpt) == QStringList{u"part-1"_s, u"m-1"_s, u"m-1-1"_s, u"pr-1"_s, u"pr-2"_s});
    CHECK(excerpt->find(u"pr-1-a"_s));
    CHECK_FALSE(excerpt->find(u"t1"_s));
    REQUIRE(excerpt->pictures().size() == 1); // the logo: it stands on every cover, the pictures of other entries do not
    CHECK(excerpt->pictures()[0].id == excerpt->layout().logo);
}

TEST_CASE("An excerpt can be taken in again")
{
    const auto excerpt = exchange::excerpt(everything(), {u"pr-1"_s});
    REQUIRE(excerpt);
    CHECK(model::manualFromJson(model::manualToJson(*excerpt)));
}

TEST_CASE("An excerpt of nothing in particular is the manual, one of an entry that is nowhere is refused")
{
    const model::Manual whole = everything();
    CHECK(exchange::excerpt(whole, {}).value() == whole);
    const auto nowhere = exchange::excerpt(everything(), {u"t1"_s});
    REQUIRE_FALSE(nowhere);
    CHECK(nowhere.error() == base::Error{base::ErrorKind::UnknownEntry, u"t1"_s, {u"t1"_s}});
}
