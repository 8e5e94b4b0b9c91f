// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <initializer_list>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace conformance {

/// A demand that a program can test. The key names the standard and the clause; behind the hyphen stands the number that
/// the published validation profiles give the test: "UA 7.1-3" is ISO 14289-1, clause 7.1, test 3. "A" is ISO 19005-2,
/// "A3" ISO 19005-3, "PDF" ISO 32000-1 itself.
struct Clause {
    std::string_view key;
    std::string_view demand;
};

/// Every clause that is looked at, in the order of the standards.
const std::vector<Clause> &clauses();

/// What became of one clause in one file.
struct Verdict {
    Clause clause;
    long checked = 0;                ///< how often it was looked at; 0: the file has nothing it speaks of
    long broken = 0;
    std::vector<std::string> places; ///< of the first breaches
};

class Verdicts final
{
public:
    Verdicts();

    /// Notes that a clause was looked at in a place. Throws std::out_of_range for a clause that is not in the list.
    bool check(std::string_view key, bool holds, std::string_view place);
    /// The same demand, made by several standards.
    bool check(std::initializer_list<std::string_view> keys, bool holds, std::string_view place);

    const std::vector<Verdict> &all() const { return m_verdicts; }
    /// Those that were broken.
    std::vector<std::string> broken() const;
    /// One line for each clause: how often it held, or where it did not.
    std::string text() const;

private:
    std::vector<Verdict> m_verdicts;
    std::map<std::string_view, size_t> m_index;
};

} // namespace conformance
