// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose/collect.h"

namespace compose {

inline constexpr Length tableCellPadding = points(5);

/// What a column of a table asks for, its padding included.
struct WantedWidth {
    Length hard = 2 * tableCellPadding; ///< below it words are torn to shreds
    Length least = 2 * tableCellPadding;
    Length ideal = 2 * tableCellPadding;
    Length unbroken = 2 * tableCellPadding; ///< below it words are hyphenated
};

/// By the longest words and the amount of text, in all languages at once.
std::vector<WantedWidth> wantedWidths(const std::vector<TableRows> &tables, const StyleSheet &sheet);
bool isTooWide(const std::vector<WantedWidth> &wanted, Length width);
/// Columns beside one another would be a letter or two wide; or, in large print, tear word after word, or leave sentences a
/// word or two on a line.
bool wantsStacking(const std::vector<WantedWidth> &wanted, Length width, const StyleSheet &sheet);
/// One of several that stand one under the other asks for it: they take the same form.
bool anyWantsStacking(const std::vector<TableRows> &tables, Length width, const StyleSheet &sheet);
/// The room there is, shared out.
std::vector<Length> sharedWidths(const std::vector<WantedWidth> &wanted, Length width);

} // namespace compose
