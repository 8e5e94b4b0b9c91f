// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose/paginator.h"
#include "compose/termfinder.h"

#include <map>

namespace compose {

/// The page a term stands on, in words and as a place to go to.
struct Mention {
    int page = 0;
    QString destination;
    bool operator==(const Mention &) const = default;
};
using Mentions = std::map<int, std::vector<Mention>>; ///< by term

/// Says on which page each find stands.
class PageFinder final
{
public:
    PageFinder(const Sequence &body, WordCache &words);

    Mention mentionOf(size_t section, const TermFind &find);

private:
    int lineOf(const Section &section, const Cell &cell, int characters);
    QString destinationOf(const Section &section, int block, int column) const;

    const Sequence &m_body;
    WordCache &m_words;
    std::vector<quint32> m_pageOf; ///< by slice
};

} // namespace compose
