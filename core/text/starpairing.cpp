// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/starpairing.h"

#include <array>

namespace text {

namespace {

class StarPairing final
{
public:
    StarPairing(Nodes &nodes, const std::vector<Stars> &stars, size_t first)
        : m_nodes(nodes), m_stars(stars), m_first(first)
    {}

    void run()
    {
        for (size_t i = m_first; i < m_stars.size(); ++i) {
            const Stars &stars = m_stars[i];
            while (stars.canClose && left(stars) > 0 && close(stars)) {
            }
            if (stars.canOpen && left(stars) > 0)
                m_openers.push_back(i);
        }
    }

private:
    qsizetype &left(const Stars &stars) { return m_nodes[size_t(stars.node)].length; }

    /// "If one of the delimiters can both open and close …, the sum of the lengths must not be a multiple of
    /// 3 unless both lengths are multiples of 3."
    static bool mayPair(const Stars &open, const Stars &close)
    {
        const bool ambiguous = open.canClose || close.canOpen;
        return !ambiguous || (open.length + close.length) % 3 != 0
               || (open.length % 3 == 0 && close.length % 3 == 0);
    }

    bool close(const Stars &closer)
    {
        // Below this height no opener fits such a closer: what makes the search linear.
        size_t &bottom = m_bottoms[size_t(closer.length % 3) + (closer.canOpen ? 3 : 0)];
        for (size_t height = m_openers.size(); height > bottom; --height) {
            const Stars &opener = m_stars[m_openers[height - 1]];
            if (!mayPair(opener, closer))
                continue;
            pair(opener, closer);
            forgetAbove(left(opener) > 0 ? height : height - 1);
            return true;
        }
        bottom = m_openers.size();
        return false;
    }

    void pair(const Stars &opener, const Stars &closer)
    {
        Node &open = m_nodes[size_t(opener.node)];
        Node &close = m_nodes[size_t(closer.node)];
        const bool strong = open.length >= 2 && close.length >= 2;
        ++(strong ? open.strongStarts : open.emphasisStarts);
        ++(strong ? close.strongEnds : close.emphasisEnds);
        open.length -= strong ? 2 : 1;
        close.length -= strong ? 2 : 1;
    }

    void forgetAbove(size_t height)
    {
        m_openers.resize(height);
        for (size_t &bottom : m_bottoms)
            bottom = std::min(bottom, height);
    }

    Nodes &m_nodes;
    const std::vector<Stars> &m_stars;
    size_t m_first;
    std::vector<size_t> m_openers;
    std::array<size_t, 6> m_bottoms{};
};

} // namespace

void pairStars(Nodes &nodes, const std::vector<Stars> &stars, size_t first)
{
    StarPairing(nodes, stars, first).run();
}

} // namespace text
