// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/heads.h"
#include "model/journalvalue.h"

#include <algorithm>
#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using base::Hash;
using history::Head;
using model::Wording;

namespace {

const model::TextRef text = model::bodyOf(model::PassageId::create());
const model::Key french = model::wordingKey(text, base::Language::French);

Head head(const model::Key &key, const model::Value &value, QStringView hashOf)
{
    return {Hash::of(hashOf), model::encode(key, value)};
}

history::Standing standing(const model::Key &key, const QList<Head> &heads)
{
    const auto found = history::standingOf(key, heads);
    REQUIRE(found);
    return *found;
}

} // namespace

TEST_CASE("Without a head there is nothing, with one it stands")
{
    CHECK(model::isAbsent(standing(french, {}).value));
    const auto one = standing(french, {head(french, Wording(u"Un"_s), u"a")});
    CHECK(std::get<Wording>(one.value).text() == u"Un");
    CHECK(!one.isConflict);
}

TEST_CASE("Which of two different heads is shown does not depend on their order")
{
    QList<Head> heads{head(french, Wording(u"Un"_s), u"a"), head(french, Wording(u"Deux"_s), u"b"),
                      head(french, Wording(u"Trois"_s), u"c")};
    const auto first = standing(french, heads);
    CHECK(first.isConflict);
    std::reverse(heads.begin(), heads.end());
    CHECK(standing(french, heads).value == first.value);
    CHECK(standing(french, heads).bytes == first.bytes);
}

TEST_CASE("A text is shown rather than its absence")
{
    for (const QStringView hash : {QStringView(u"a"), QStringView(u"b"), QStringView(u"c"), QStringView(u"d")}) {
        const auto both = standing(french, {head(french, {}, hash), head(french, Wording(u"Un"_s), u"x")});
        CHECK(both.isConflict);
        CHECK(!model::isAbsent(both.value));
    }
}

TEST_CASE("Headers that were removed by two people are no conflict")
{
    const model::Key header = model::headerKey(text.object);
    const QList<Head> heads{{Hash::of(u"a"), model::encode(header, {}, {Hash::of(u"x")})},
                            {Hash::of(u"b"), model::encode(header, {}, {Hash::of(u"y")})}};
    CHECK(!standing(header, heads).isConflict);
    CHECK(model::isAbsent(standing(header, heads).value));
}

TEST_CASE("A pair disputed on one side stands on the other only")
{
    const model::Key pair = model::pairingKey(text);
    const Hash fr1 = Hash::of(u"fr1");
    const Hash fr2 = Hash::of(u"fr2");
    const Hash nl = Hash::of(u"nl");
    const model::Pairing one{{fr1, nl}, model::PairingKind::Checked, u"Anna"_s, {}};
    const model::Pairing two{{fr2, nl}, model::PairingKind::Checked, u"Bart"_s, {}};
    const auto both = standing(pair, {head(pair, one, u"a"), head(pair, two, u"b")});
    CHECK(both.isConflict);
    CHECK(std::get<model::Pairing>(both.value).hashes == std::array<Hash, 2>{Hash(), nl});
    model::Pairing third = one;
    third.kind = model::PairingKind::Adapted;
    third.by = u"Bart"_s;
    const auto same = standing(pair, {head(pair, one, u"a"), head(pair, third, u"b")});
    CHECK(!same.isConflict);
    CHECK(std::get<model::Pairing>(same.value).hashes == one.hashes);
}

TEST_CASE("A head that cannot be read is an error and not a silence")
{
    CHECK(!history::standingOf(french, {{Hash::of(u"a"), "{\"text\":"}}));
}
