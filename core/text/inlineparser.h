// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/markup.h"

#include <QHash>
#include <vector>

namespace text {

/// Reads one text from left to right, once. Nothing recurses: open brackets and runs of stars wait on stacks, a footnote
/// is kept as a stretch of the source, so a megabyte of brackets costs what a megabyte of prose costs.
/// The algorithm is the one of CommonMark 0.30's appendix, "Phase 2: inline structure".
class InlineParser final
{
public:
    /// `source` must outlive the parser.
    explicit InlineParser(QStringView source);

    /// What the text shows, in order, not yet normalised.
    QList<Run> runs() const;
    /// The links of the text itself; a footnote's are in its mark-up.
    QList<Link> links() const;
    QStringList notes() const;

private:
    enum class NodeKind : unsigned char { Text, Code, Break, Note, Stars, LinkStart, LinkEnd };

    /// A stretch of the source. For a link's start it is the target's; stars that found no partner are text.
    struct Node {
        NodeKind kind;
        qsizetype start = 0;
        qsizetype length = 0;
        // Stars: how many stretches of each kind end before and start after what is left of them.
        int strongEnds = 0;
        int strongStarts = 0;
        int emphasisEnds = 0;
        int emphasisStarts = 0;
    };

    struct Stars {
        qsizetype node;
        qsizetype length; ///< as written: the rule of three looks at this one
        bool canOpen;
        bool canClose;
    };

    struct Bracket {
        qsizetype node;
        qsizetype position; ///< behind the bracket
        size_t firstStars;  ///< stars from here on stand inside
        bool isNote;
        bool active = true; ///< false: a link stands inside, and links hold no links
    };

    /// Where runs of one number of backticks begin, and the first that may still close something.
    struct Fences {
        std::vector<qsizetype> starts;
        size_t next = 0;
    };

    class StarPairing;
    class RunBuilder;

    void readNext();
    void readText();
    void readEscape();
    void readCode();
    void readStars();
    void readBreak();
    void openBracket(bool isNote);
    void closeBracket();
    void closeNote(const Bracket &open);
    bool closeLink(const Bracket &open);
    void pairStars(size_t first);
    qsizetype closingFence(qsizetype from, qsizetype length);
    void findFences();

    QStringView m_source;
    qsizetype m_position = 0;
    std::vector<Node> m_nodes;
    std::vector<Stars> m_stars;
    std::vector<Bracket> m_brackets;
    QHash<qsizetype, Fences> m_fences;
    bool m_fencesKnown = false;
};

/// The target that begins behind "(" at `position`, and where its ")" ends; a negative end: there is none.
struct LinkTarget {
    qsizetype start = 0;
    qsizetype length = 0;
    qsizetype end = -1;
};
LinkTarget readLinkTarget(QStringView source, qsizetype position);

} // namespace text
