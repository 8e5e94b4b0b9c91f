// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/heads.h"

#include "model/journalvalue.h"

#include <algorithm>

namespace history {

using base::Hash;
using base::Result;
using model::Pairing;
using model::Value;

namespace {

struct Candidate {
    Head head;
    Value value;
};

// Ascending: what is gone before what is there, then by hash.
bool isBefore(const Candidate &one, const Candidate &other)
{
    if (model::isAbsent(one.value) != model::isAbsent(other.value))
        return model::isAbsent(one.value);
    return one.head.hash < other.head.hash;
}

bool sayTheSame(const QList<Candidate> &candidates)
{
    return std::all_of(candidates.begin(), candidates.end(), [&](const Candidate &candidate) {
        return candidate.value == candidates.first().value;
    });
}

void forgetWhatIsDisputed(Pairing &shown, const QList<Candidate> &candidates)
{
    for (const Candidate &candidate : candidates) {
        const auto *pairing = std::get_if<Pairing>(&candidate.value);
        for (size_t side = 0; side < shown.hashes.size(); ++side)
            if (!pairing || pairing->hashes[side] != shown.hashes[side])
                shown.hashes[side] = Hash();
    }
}

Standing standing(const model::Key &key, const QList<Candidate> &candidates)
{
    const Candidate &shown = candidates.last();
    Standing standing{shown.value, shown.head.bytes, !sayTheSame(candidates)};
    auto *pairing = std::get_if<Pairing>(&standing.value);
    if (!standing.isConflict || key.facet != model::Facet::Pairing || !pairing)
        return standing;
    const std::array<Hash, 2> before = pairing->hashes;
    forgetWhatIsDisputed(*pairing, candidates);
    standing.isConflict = pairing->hashes != before;
    return standing;
}

} // namespace

Result<Standing> standingOf(const model::Key &key, QList<Head> heads)
{
    QList<Candidate> candidates;
    for (const Head &head : heads) {
        Result<Value> value = model::decode(key, head.bytes);
        if (!value)
            return value.error();
        candidates.append({head, *value});
    }
    if (candidates.isEmpty())
        return Standing();
    std::sort(candidates.begin(), candidates.end(), isBefore);
    return standing(key, candidates);
}

} // namespace history
