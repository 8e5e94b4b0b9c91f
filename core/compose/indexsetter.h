// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose/collect.h"
#include "compose/mention.h"

namespace compose {

/// The index's lines and where they stand.
class IndexSetter final
{
public:
    IndexSetter(Collecting &collecting, const Place &place, WordCache &words);

    void add(int column, const QList<IndexedTerm> &terms, const Mentions &mentions);
    void place(Length firstHeight);

private:
    struct Entry {
        int paragraph = 0;
        int node = 0;
        Length height = 0;
        Length before = 0;
        Length hang = 0;
        bool keepsNext = false;
    };
    void addLetter(int column, const QString &letter);
    void addItem(int column, const IndexedTerm &term, std::vector<Mention> mentions);
    Paragraph itemOf(int column, const IndexedTerm &term, const std::vector<Mention> &mentions) const;
    void push(int column, Entry entry);
    /// Fills one flow of the given height; returns the first entry that is left.
    size_t fill(int column, size_t first, Length height, int flow, Block *block) const;
    bool fits(Length height) const;

    Collecting &m_collecting;
    const Place &m_place;
    WordCache &m_words;
    const Length m_leading;
    const Length m_hang;
    int m_flows = 1;
    Length m_width = 0;
    Length m_step = 0;
    std::array<std::vector<Entry>, 2> m_entries; ///< by column
    std::array<size_t, 2> m_next{};
};

} // namespace compose
