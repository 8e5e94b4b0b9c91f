// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/memory.h"

#include "manualbuilder.h"

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using base::Language;

TEST_CASE("Writing a text whose like was written before, one is offered that, the same words first")
{
    history::Memory memory;
    memory.add(support::smallHandbook().manual);
    const auto exact = memory.offers(u"Une phrase en français."_s, Language::Dutch, 3);
    REQUIRE(exact.size() == 1);
    CHECK(exact[0].percent == 100);
    CHECK(exact[0].pair.wordings[1] == u"Een zin in het Nederlands."_s);
    const auto alike = memory.offers(u"Une **phrase** en français ou en néerlandais."_s, Language::Dutch, 3);
    CHECK(alike.isEmpty()); // four words of seven
    const auto back = memory.offers(u"De tweede zin"_s, Language::French, 3);
    REQUIRE(back.size() == 1);
    CHECK(back[0].pair.wordings[0] == u"Une deuxième phrase."_s);
    CHECK(back[0].percent == 66);
}

TEST_CASE("Only what somebody declared to correspond is offered")
{
    const model::Manual manual = support::ManualBuilder()
                                     .part(u"p"_s, u"Une"_s, u"Een"_s)
                                     .paragraph(u"Jamais comparés."_s, u"Nooit vergeleken."_s)
                                     .paragraph(u"Adaptés à dessein."_s, u"Bewust aangepast."_s)
                                     .inStep(model::PairingKind::Adapted)
                                     .incoming()
                                     .manual;
    history::Memory memory;
    memory.add(manual);
    CHECK(memory.size() == 1);
    CHECK(memory.offers(u"Jamais comparés."_s, Language::Dutch, 3).isEmpty());
    CHECK(memory.offers(u"Adaptés à dessein."_s, Language::Dutch, 3).size() == 1);
}

TEST_CASE("Each wording is offered once, however often it was written")
{
    history::Memory memory;
    memory.add(history::Pair{{u"Chaque jeudi."_s, u"Elke donderdag."_s}, {}, u"a.tmx"_s});
    memory.add(history::Pair{{u"Chaque jeudi."_s, u"Elke donderdag."_s}, {}, u"b.tmx"_s});
    memory.add(history::Pair{{u"Chaque jeudi"_s, u"Elke donderdag."_s}, {}, {}});
    memory.add(history::Pair{{u"Chaque jeudi."_s, u"Iedere donderdag."_s}, {}, {}});
    memory.add(history::Pair{{u"Chaque jeudi."_s, {}}, {}, {}});
    CHECK(memory.size() == 3);
    const auto offers = memory.offers(u"Chaque jeudi."_s, Language::Dutch, 5);
    REQUIRE(offers.size() == 2);
    CHECK(offers[0].pair.wordings[1] == u"Iedere donderdag."_s); // the last one written
    CHECK(offers[1].pair.file == u"a.tmx"_s);
}
