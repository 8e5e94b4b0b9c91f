// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/pair.h"
#include "model/manual.h"
#include "text/likeness.h"

#include <QSet>

namespace history {

/// Everything that was ever written as a pair, to be found by how like one side is to a wording.
class Memory final
{
public:
    /// A pair that is known already, or misses a side, is passed over.
    void add(const Pair &pair);
    /// Every pair of a manual that is in step, or adapted on purpose.
    void add(const model::Manual &manual);
    qsizetype size() const { return m_pairs.size(); }

    struct Offer {
        Pair pair;
        int percent = 0; ///< how like its source is; 100: the same words, whatever is bold
    };
    /// What was written in `language` for a source that is like `source`, which is in the other; best first, each wording once.
    QList<Offer> offers(const QString &source, base::Language language, qsizetype most) const;

private:
    QList<Pair> m_pairs;
    std::array<text::LikenessIndex, 2> m_indexes; ///< by the French, by the Dutch
    QSet<std::pair<QString, QString>> m_known;
};

/// The pair a text stands in now; nothing unless it is in step or adapted on purpose.
std::optional<Pair> pairOf(const model::TextRef &ref, const model::Text &text);
/// All of a manual, in reading order, registers last.
QList<Pair> pairsOf(const model::Manual &manual);

} // namespace history
