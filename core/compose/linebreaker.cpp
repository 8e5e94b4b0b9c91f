// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/linebreaker.h"

#include "compose/parting.h"

#include <array>
#include <limits>

namespace compose {

namespace {

constexpr double unlimited = 1e9;
/// Of a space: so much it may open before a line counts as loose, and so much it may close, as in TeX.
constexpr double stretch = 1.0 / 2;
constexpr double shrink = 1.0 / 3;
/// What a line may be: anywhere, and, after that, only where there is no other way.
struct Leniency {
    double tolerance = unlimited + 1; ///< how far spaces may be stretched, in units of half a space
    int hyphens = 2;                  ///< in a row
    bool anywhere = false;            ///< lines may end between any two pieces
};
constexpr std::array<Leniency, 6> leniencies{{{1.26}, {1.7}, {4.0}, {}, {unlimited + 1, 1000}, {unlimited + 1, 1000, true}}};
constexpr double hyphenPenalty = 55;
constexpr double raggedHyphenPenalty = 120; ///< where an end that is not even costs little
constexpr double compoundPenalty = 25;
constexpr double secondHyphen = 6000;
constexpr double contrast = 3000;
constexpr double hyphenBeforeLast = 30000;
constexpr double strandedLine = 250000;

/// A place where a line may end, with the way that leads to it.
struct Breakpoint {
    LineEnd end;
    FineLength startWidth = 0; ///< of all words before the next line
    FineLength startSpace = 0;
    double demerits = 0;
    double ratio = 0;
    int previous = -1;
    int hyphens = 0; ///< in a row, up to here
};

struct Candidate {
    LineEnd end;
    FineLength endWidth = 0; ///< of all words up to here, the hyphen included, without what hangs in the margin
    FineLength endSpace = 0;
    FineLength startWidth = 0;
    FineLength startSpace = 0;
    double penalty = 0;
    bool hyphen = false; ///< the word's own or an added one
    bool forced = false;
    bool last = false;
};

class Breaker final
{
public:
    Breaker(const std::vector<Piece> &pieces, const Measure &measure, WordCache &words)
        : m_pieces(pieces), m_measure(measure), m_words(words), m_width(fine(measure.width))
    {}

    bool run(const Leniency &allowed);
    std::vector<LineEnd> ends() const;

private:
    void hyphenate(quint32 piece);
    bool mayEndInside(const Piece &piece) const;
    void endBehind(quint32 piece, double penalty, bool forced);
    void consider(const Candidate &candidate);
    double ratioOf(const Breakpoint &from, const Candidate &to) const;
    double demeritsOf(const Breakpoint &from, const Candidate &to, double ratio) const;
    bool isJustified() const { return m_measure.align == Align::Justified; }
    FineLength naturalWidth(const Breakpoint &from, const Candidate &to) const
    {
        return to.endWidth - from.startWidth + to.endSpace - from.startSpace;
    }

    const std::vector<Piece> &m_pieces;
    const Measure &m_measure;
    WordCache &m_words;
    const FineLength m_width;
    Leniency m_allowed;
    FineLength m_sumWidth = 0;
    FineLength m_sumSpace = 0;
    std::vector<Breakpoint> m_nodes;
    std::vector<int> m_active;
};

/// How much the spaces are stretched (in units of half a space) or shrunk (below 0, in units of a third of one);
/// below -1: the line is too long.
double Breaker::ratioOf(const Breakpoint &from, const Candidate &to) const
{
    const FineLength slack = m_width - naturalWidth(from, to);
    const FineLength space = to.endSpace - from.startSpace;
    if (!isJustified())
        return slack < 0 ? -2 : double(slack) / (double(m_width) * 0.2);
    if (slack < 0)
        return space == 0 ? -2 : double(slack) / (double(space) * shrink);
    if (slack == 0)
        return 0;
    return space == 0 ? unlimited : double(slack) / (double(space) * stretch);
}

double Breaker::demeritsOf(const Breakpoint &from, const Candidate &to, double ratio) const
{
    const double used = to.last ? (isJustified() ? std::min(ratio, 0.0) : ratio * 0.35) : ratio;
    const double size = std::min(std::abs(used), 40.0);
    const double badness = 10 + 100 * size * size * size;
    double demerits = badness * badness + to.penalty * to.penalty;
    if (to.hyphen && from.hyphens > 0)
        demerits += secondHyphen;
    if (to.last && from.hyphens > 0)
        demerits += hyphenBeforeLast;
    if (to.last && from.previous >= 0 && naturalWidth(from, to) < m_width / 9)
        demerits += strandedLine;
    if (isJustified() && std::abs(from.ratio - used) > 1.2)
        demerits += contrast;
    return demerits;
}

void Breaker::consider(const Candidate &to)
{
    Breakpoint best;
    best.demerits = std::numeric_limits<double>::max();
    size_t kept = 0;
    for (const int index : m_active) {
        const Breakpoint &from = m_nodes[size_t(index)];
        const double ratio = ratioOf(from, to);
        if (ratio < -1)
            continue; // Too long now, and for every later end.
        if (!to.forced)
            m_active[kept++] = index;
        if ((ratio > m_allowed.tolerance && !to.forced) || (to.hyphen && from.hyphens >= m_allowed.hyphens))
            continue;
        const double demerits = from.demerits + demeritsOf(from, to, to.forced && !to.last ? 0 : ratio);
        if (demerits < best.demerits)
            best = {to.end,
                    to.startWidth,
                    to.startSpace,
                    demerits,
                    to.forced ? 0 : ratio,
                    index,
                    to.hyphen ? from.hyphens + 1 : 0};
    }
    m_active.resize(kept);
    if (best.previous < 0)
        return;
    m_nodes.push_back(best);
    m_active.push_back(int(m_nodes.size()) - 1);
}

bool Breaker::mayEndInside(const Piece &piece) const
{
    for (const int index : m_active) {
        const Breakpoint &from = m_nodes[size_t(index)];
        const FineLength space = m_sumSpace - from.startSpace;
        const FineLength before = m_sumWidth - from.startWidth + space;
        const double opened = isJustified() ? double(space) * stretch : double(m_width) * 0.2;
        if (before < m_width && double(before + piece.width) + opened * m_allowed.tolerance >= double(m_width))
            return true;
    }
    return false;
}

void Breaker::hyphenate(quint32 index)
{
    const Piece &piece = m_pieces[index];
    // Where nothing is hyphenated, a word that is wider than the line still is: the alternative is to cut it.
    if ((!m_measure.hyphenated && piece.width <= m_width) || !mayEndInside(piece))
        return;
    const FineLength hyphen = FineLength(m_words.fonts().metrics(piece.face).hyphenAdvance) * piece.size;
    for (const Parting &parting : partingsOf(piece, m_measure.language, m_words)) {
        consider({{index, parting.character},
                  m_sumWidth + parting.before + hyphen - (isJustified() ? hyphen / 2 : 0),
                  m_sumSpace,
                  m_sumWidth + piece.width - parting.behind,
                  m_sumSpace,
                  isJustified() ? hyphenPenalty : raggedHyphenPenalty,
                  true,
                  false,
                  false});
    }
}

void Breaker::endBehind(quint32 index, double penalty, bool forced)
{
    const Piece &piece = m_pieces[index];
    const ShapedWord &word = m_words.word(piece.word);
    const FineLength hang = isJustified() ? hangOf(word, piece.size) : 0;
    // A compound's own hyphen looks like any other.
    const bool hyphen = piece.mayBreak && (word.text.endsWith(u'-') || word.text.endsWith(u'\u2010'));
    consider({{index, -1},
              m_sumWidth - hang,
              m_sumSpace,
              m_sumWidth,
              m_sumSpace + piece.space,
              penalty,
              hyphen && !forced,
              forced,
              index + 1 == m_pieces.size()});
}

bool Breaker::run(const Leniency &allowed)
{
    m_allowed = allowed;
    m_sumWidth = m_sumSpace = 0;
    m_nodes.assign(1, Breakpoint{});
    m_active.assign(1, 0);
    for (quint32 i = 0; i < m_pieces.size(); ++i) {
        const Piece &piece = m_pieces[i];
        hyphenate(i);
        m_sumWidth += piece.width;
        const bool forced = i + 1 == m_pieces.size() || piece.mustBreak;
        const bool isGap = piece.space > 0 && !piece.isTied;
        if (forced || isGap || piece.mayBreak || allowed.anywhere) {
            const double penalty = isGap || forced ? 0 : allowed.anywhere ? 500 : compoundPenalty;
            endBehind(i, penalty, forced);
        }
        m_sumSpace += piece.space;
        if (m_active.empty())
            return false;
    }
    return true;
}

std::vector<LineEnd> Breaker::ends() const
{
    std::vector<LineEnd> ends;
    for (int node = int(m_nodes.size()) - 1; m_nodes[size_t(node)].previous >= 0;
         node = m_nodes[size_t(node)].previous)
        ends.push_back(m_nodes[size_t(node)].end);
    std::reverse(ends.begin(), ends.end());
    return ends;
}

/// A paragraph of one line needs no search.
bool fitsOneLine(const std::vector<Piece> &pieces, Length width)
{
    FineLength sum = 0;
    for (size_t i = 0; i < pieces.size(); ++i) {
        sum += pieces[i].width + (i + 1 < pieces.size() ? pieces[i].space : 0);
        if (sum > fine(width) || (pieces[i].mustBreak && i + 1 < pieces.size()))
            return false;
    }
    return true;
}

} // namespace

FineLength hangOf(const ShapedWord &word, Length size)
{
    if (word.text.isEmpty() || word.glyphs.empty())
        return 0;
    const bool hangs = QStringView(u"-.,\u2010\u2019\u201d\u00bb").contains(word.text.back());
    return hangs ? FineLength(word.glyphs.back().advance) * size / 2 : 0;
}

std::vector<LineEnd> breakLines(const std::vector<Piece> &pieces, const Measure &measure, WordCache &words)
{
    if (pieces.empty())
        return {};
    if (fitsOneLine(pieces, measure.width))
        return {{quint32(pieces.size() - 1), -1}};
    Breaker breaker(pieces, measure, words);
    for (const Leniency &allowed : leniencies) {
        if (breaker.run(allowed))
            return breaker.ends();
    }
    // A single piece is wider than the line: every piece on a line of its own.
    std::vector<LineEnd> ends;
    for (quint32 i = 0; i < pieces.size(); ++i)
        ends.push_back({i, -1});
    return ends;
}

} // namespace compose
