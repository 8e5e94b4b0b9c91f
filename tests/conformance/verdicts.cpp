// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conformance/verdicts.h"

namespace conformance {

namespace {

constexpr size_t namedPlaces = 5;

} // namespace

Verdicts::Verdicts()
{
    for (const Clause &clause : clauses()) {
        m_index.emplace(clause.key, m_verdicts.size());
        m_verdicts.push_back({clause, 0, 0, {}});
    }
}

bool Verdicts::check(std::string_view key, bool holds, std::string_view place)
{
    Verdict &verdict = m_verdicts[m_index.at(key)];
    ++verdict.checked;
    if (holds)
        return true;
    ++verdict.broken;
    if (verdict.places.size() < namedPlaces)
        verdict.places.emplace_back(place);
    return false;
}

bool Verdicts::check(std::initializer_list<std::string_view> keys, bool holds, std::string_view place)
{
    for (const std::string_view key : keys)
        check(key, holds, place);
    return holds;
}

std::vector<std::string> Verdicts::broken() const
{
    std::vector<std::string> keys;
    for (const Verdict &verdict : m_verdicts) {
        if (verdict.broken > 0)
            keys.emplace_back(verdict.clause.key);
    }
    return keys;
}

std::string Verdicts::text() const
{
    std::string text;
    for (const Verdict &verdict : m_verdicts) {
        text.append(verdict.clause.key).append("\t");
        if (verdict.checked == 0)
            text += "nothing to check";
        else if (verdict.broken == 0)
            text += "held " + std::to_string(verdict.checked) + " times";
        else
            text += "BROKEN " + std::to_string(verdict.broken) + " of " + std::to_string(verdict.checked);
        text.append("\t").append(verdict.clause.demand).append("\n");
        for (const std::string &place : verdict.places)
            text += "\t\t" + place + "\n";
    }
    return text;
}

} // namespace conformance
