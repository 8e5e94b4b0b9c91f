// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/inlinenodes.h"
#include "text/markup.h"

#include <QHash>
#include <vector>

namespace text {

/// Reads one text from left to right, once. Nothing recurses: open brackets and runs of stars wait on stacks,
/// a footnote is kept as a stretch of the source, so a megabyte of brackets costs what a megabyte of prose
/// costs. The algorithm is the one of CommonMark 0.30's appendix, "Phase 2: inline structure".
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

} // namespace text
