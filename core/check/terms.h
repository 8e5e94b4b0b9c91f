// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "check/termindex.h"
#include "model/finding.h"

namespace check {

/// TermNotMatched: a term of the glossary stands in a text, and its counterpart does not in the other language's, once for each
/// text, language and term, in reading order. Only where both are written, and not where they differ on purpose; what somebody
/// lets stand is left out. Takes time in proportion to the manual's size, on all cores.
QList<model::Finding> unmatchedTerms(const model::Manual &manual, const base::CancelToken &cancel = {});

/// A term that stands in a text, and in which of its languages (French, Dutch).
struct PairedTerm {
    int term = 0; ///< in TermIndex::terms()
    std::array<bool, 2> stands{};
    bool operator==(const PairedTerm &) const = default;
};

/// In the order they come in the text, French first; each once.
QList<PairedTerm> pairedTermsIn(const model::Text &text, const TermIndex &index, std::array<text::StemMemory, 2> &stems);

/// In one text; `index` is of the manual's terms, the memories are French and Dutch.
QList<model::Finding> unmatchedTermsIn(const model::TextRef &place, const model::Text &text, const TermIndex &index,
                                       std::array<text::StemMemory, 2> &stems);

} // namespace check
