// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conformance/breaking.h"
#include "conformance/examined.h"
#include "conformance/soundfiles.h"

#include <algorithm>
#include <catch2/catch.hpp>

using namespace conformance;

namespace {

bool contains(const std::vector<std::string> &clauses, std::string_view clause)
{
    return std::find(clauses.begin(), clauses.end(), clause) != clauses.end();
}

} // namespace

TEST_CASE("The file that is to be broken is sound, also when it is written anew")
{
    for (const std::string &file : {soundFile(), rewritten(soundFile(), [](QPDF &) {})}) {
        const Verdicts verdicts = examine(file);
        INFO(verdicts.text());
        CHECK(verdicts.broken().empty());
    }
}

TEST_CASE("Each clause that is broken on purpose is found broken")
{
    for (const Breach &breach : breaches()) {
        INFO(breach.clause);
        const std::string file = breach.bytes ? breach.bytes(soundFile()) : rewritten(soundFile(), breach.change);
        CHECK(contains(examine(file).broken(), breach.clause));
    }
}

TEST_CASE("No clause is looked at that nothing could break")
{
    // A file of eight million objects would take longer to make than all other tests together.
    const std::string tooLarge = "A 6.1.13-7";
    std::vector<std::string> broken;
    for (const Breach &breach : breaches())
        broken.push_back(breach.clause);
    for (const Clause &clause : clauses()) {
        INFO(clause.key);
        CHECK((clause.key == tooLarge || contains(broken, clause.key)));
    }
}
