// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/fingerprint.h"

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using base::Hash;

namespace {

history::Change soundChange()
{
    history::Change change;
    change.nonce = base::Id::fromString(u"01890a5d-ac96-774b-bcce-b302099a8057"_s);
    change.header = {u"Anna"_s, QDateTime(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC), history::Reason::Typed, {}, {}};
    const model::PassageId passage(base::Id::fromString(u"01890a5d-ac96-774b-bcce-b302099a8058"_s));
    for (const QByteArray &text : {QByteArray("{\"text\":\"un\"}"), QByteArray("{\"text\":\"een\"}")}) {
        const auto language = change.versions.isEmpty() ? base::Language::French : base::Language::Dutch;
        history::Version version{{}, model::wordingKey(model::bodyOf(passage), language), {}, {Hash::of(u"parent")}, text};
        version.hash = history::fingerprint(version, change.nonce);
        change.versions.append(version);
    }
    change.id = history::fingerprint(change);
    return change;
}

} // namespace

TEST_CASE("Nothing of a change can be altered without its hash telling")
{
    using Alteration = std::function<void(history::Change &)>;
    const QList<Alteration> alterations{
        [](auto &change) { change.header.author = u"Bart"_s; },
        [](auto &change) { change.header.at = change.header.at.addMSecs(1); },
        [](auto &change) { change.header.reason = history::Reason::Pasted; },
        [](auto &change) { change.header.detail = u"x"_s; },
        [](auto &change) { change.header.entry = model::EntryId::create(); },
        [](auto &change) { change.nonce = base::Id::create(); },
        [](auto &change) { change.format = 2; },
        [](auto &change) { change.versions.removeLast(); },
        [](auto &change) { change.versions[0].bytes = "{\"text\":\"deux\"}"; },
        [](auto &change) { change.versions[0].parents.clear(); },
        [](auto &change) { change.versions[0].key.language = base::Language::Dutch; },
        [](auto &change) { change.versions[0].hash = Hash::of(u"another"); },
    };
    CHECK(history::isSound(soundChange()));
    for (const Alteration &alter : alterations) {
        history::Change change = soundChange();
        alter(change);
        CHECK(!history::isSound(change));
    }
}

TEST_CASE("The order of versions and parents, the number and the origin are no part of the hash")
{
    history::Change change = soundChange();
    change.versions.swapItemsAt(0, 1);
    change.number = 77;
    change.origin = u"a letter"_s;
    CHECK(history::isSound(change));
}

TEST_CASE("Hashes stay what they are, in every later version of the program")
{
    CHECK(soundChange().versions[0].hash.hex().toStdString() == "ee3664717cd32fe6f52d6174bc3919fea4ad8c63120de5694e38a07f2a73ce34");
    CHECK(soundChange().id.hex().toStdString() == "55d20221c3cc007a399599c99811db34edb95c6d1be10e937087efaac54705d9");
}
