// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text.h"

#include <catch2/catch.hpp>

using namespace model;
using base::Language;

namespace {

Text pairOf(const QString &french, const QString &dutch)
{
    return {{Wording(french), Wording(dutch)}, std::nullopt};
}

Pairing declared(const Text &text, PairingKind kind = PairingKind::Checked)
{
    return {{text.wordings[0].hash(), text.wordings[1].hash()}, kind, QStringLiteral("A"), {}};
}

} // namespace

TEST_CASE("A text that nobody compared has both sides to be compared", "[model][step]")
{
    CHECK(pairOf(QStringLiteral("un"), QStringLiteral("een")).step() == Step::BothMoved);
    CHECK(pairOf(QStringLiteral("un"), {}).step() == Step::Single);
    CHECK(pairOf({}, {}).step() == Step::Empty);
}

TEST_CASE("Changing one word of French puts French ahead, and taking it back brings it in step", "[model][step]")
{
    Text text = pairOf(QStringLiteral("un mot"), QStringLiteral("een woord"));
    text.pairing = declared(text);
    CHECK(text.step() == Step::InStep);
    text.in(Language::French) = Wording(QStringLiteral("un autre mot"));
    CHECK(text.step() == Step::FrenchAhead);
    text.in(Language::Dutch) = Wording(QStringLiteral("een ander woord"));
    CHECK(text.step() == Step::BothMoved);
    text.in(Language::French) = Wording(QStringLiteral("un mot"));
    CHECK(text.step() == Step::DutchAhead);
    text.in(Language::Dutch) = Wording(QStringLiteral("een woord"));
    CHECK(text.step() == Step::InStep);
}

TEST_CASE("A pair adapted on purpose stays so until one side moves", "[model][step]")
{
    Text text = pairOf(QStringLiteral("à Liège"), QStringLiteral("in Gent"));
    text.pairing = declared(text, PairingKind::Adapted);
    CHECK(text.step() == Step::Adapted);
    CHECK_FALSE(needsWork(text.step()));
    text.in(Language::Dutch) = Wording(QStringLiteral("in Brugge"));
    CHECK(text.step() == Step::DutchAhead);
    CHECK(needsWork(text.step()));
}

TEST_CASE("A pairing with an unknown other side shows who is ahead", "[model][step]")
{
    Text text = pairOf(QStringLiteral("nouveau"), QStringLiteral("oud"));
    text.pairing = Pairing{{base::Hash(), text.wordings[1].hash()}, PairingKind::TakenIn, {}, {}};
    CHECK(text.step() == Step::FrenchAhead);
}

TEST_CASE("Where a language is missing the other one is shown", "[model]")
{
    CHECK(pairOf(QStringLiteral("un"), {}).preferring(Language::Dutch) == QStringLiteral("un"));
    CHECK(pairOf(QStringLiteral("un"), QStringLiteral("een")).preferring(Language::Dutch) == QStringLiteral("een"));
}
