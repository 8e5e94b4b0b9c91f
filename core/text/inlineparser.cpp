// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/inlineparser.h"

#include "text/characters.h"

#include <array>

namespace text {

namespace {

bool isSpecial(QStringView source, qsizetype position)
{
    const char16_t unit = source[position].unicode();
    // Nearly every character of a text leaves here.
    if (unit > u'`' && unit < u'\u2028')
        return false;
    switch (unit) {
    case u'\\':
    case u'`':
    case u'*':
    case u'[':
    case u']':
        return true;
    case u'^':
        return characterAt(source, position + 1) == U'[' && position + 1 < source.size();
    default:
        return isLineBreak(unit);
    }
}

qsizetype lengthOfBreak(QStringView source, qsizetype position)
{
    return source.mid(position, 2) == u"\r\n" ? 2 : 1;
}

qsizetype lengthOfRun(QStringView source, qsizetype position)
{
    qsizetype end = position + 1;
    while (end < source.size() && source[end] == source[position])
        ++end;
    return end - position;
}

/// CommonMark 0.30 §2.4: a backslash before any other character is a backslash.
QString withoutEscapes(QStringView source)
{
    QString result;
    result.reserve(source.size());
    for (qsizetype i = 0; i < source.size(); ++i) {
        if (source[i] == u'\\' && isAsciiPunctuation(characterAt(source, i + 1)))
            ++i;
        result += source[i];
    }
    return result;
}

/// CommonMark 0.30 §6.1: one space is taken from both ends when both have one and there is more than spaces.
QStringView codeWithin(QStringView between)
{
    const bool padded = between.size() > 2 && between.front() == u' ' && between.back() == u' ';
    const bool onlySpaces = std::all_of(between.begin(), between.end(), [](QChar c) { return c == u' '; });
    return padded && !onlySpaces ? between.mid(1, between.size() - 2) : between;
}

LinkTarget readBracketedTarget(QStringView source, qsizetype position)
{
    for (qsizetype i = position; i < source.size(); ++i) {
        if (source[i] == u'>')
            return {position, i - position, i + 1};
        if (source[i] == u'<' || isLineBreak(source[i].unicode()))
            return {};
        if (source[i] == u'\\' && isAsciiPunctuation(characterAt(source, i + 1)))
            ++i;
    }
    return {};
}

LinkTarget readBareTarget(QStringView source, qsizetype position)
{
    // The limit CommonMark's own implementations set; without one, "[a](b" over and over would take quadratic time.
    constexpr int deepestParenthesis = 32;
    int depth = 0;
    qsizetype i = position;
    for (; i < source.size(); ++i) {
        const QChar c = source[i];
        if (c == u'\\' && isAsciiPunctuation(characterAt(source, i + 1)))
            ++i;
        else if (c.unicode() <= 0x20 || c.unicode() == 0x7F || isLineBreak(c.unicode()) || (c == u')' && depth == 0))
            break;
        else if (c == u'(' && ++depth > deepestParenthesis)
            return {};
        else if (c == u')')
            --depth;
    }
    return depth == 0 ? LinkTarget{position, i - position, i} : LinkTarget{};
}

qsizetype skipSpaces(QStringView source, qsizetype position)
{
    while (position < source.size() && (source[position] == u' ' || source[position] == u'\t'))
        ++position;
    return position;
}

} // namespace

LinkTarget readLinkTarget(QStringView source, qsizetype position)
{
    position = skipSpaces(source, position);
    const bool bracketed = position < source.size() && source[position] == u'<';
    LinkTarget target = bracketed ? readBracketedTarget(source, position + 1) : readBareTarget(source, position);
    if (target.end < 0)
        return {};
    const qsizetype close = skipSpaces(source, target.end);
    target.end = close < source.size() && source[close] == u')' ? close + 1 : -1;
    return target;
}

InlineParser::InlineParser(QStringView source) : m_source(source)
{
    while (m_position < m_source.size())
        readNext();
    pairStars(0);
}

void InlineParser::readNext()
{
    if (!isSpecial(m_source, m_position))
        return readText();
    switch (m_source[m_position].unicode()) {
    case u'\\':
        return readEscape();
    case u'`':
        return readCode();
    case u'*':
        return readStars();
    case u'[':
        return openBracket(false);
    case u'^':
        return openBracket(true);
    case u']':
        return closeBracket();
    default:
        return readBreak();
    }
}

void InlineParser::readText()
{
    const qsizetype start = m_position++;
    while (m_position < m_source.size() && !isSpecial(m_source, m_position))
        ++m_position;
    m_nodes.push_back({NodeKind::Text, start, m_position - start});
}

void InlineParser::readEscape()
{
    const qsizetype next = m_position + 1;
    if (next < m_source.size() && isLineBreak(m_source[next].unicode())) {
        m_position = next;
        return readBreak();
    }
    if (next < m_source.size() && isAsciiPunctuation(m_source[next].unicode()))
        m_position = next;
    m_nodes.push_back({NodeKind::Text, m_position, 1});
    ++m_position;
}

void InlineParser::readBreak()
{
    const qsizetype length = lengthOfBreak(m_source, m_position);
    m_nodes.push_back({NodeKind::Break, m_position, length});
    m_position += length;
}

void InlineParser::readCode()
{
    const qsizetype length = lengthOfRun(m_source, m_position);
    const qsizetype start = m_position + length;
    const qsizetype close = closingFence(start, length);
    if (close < 0) {
        m_nodes.push_back({NodeKind::Text, m_position, length});
        m_position = start;
        return;
    }
    m_nodes.push_back({NodeKind::Code, start, close - start});
    m_position = close + length;
}

qsizetype InlineParser::closingFence(qsizetype from, qsizetype length)
{
    if (!m_fencesKnown)
        findFences();
    const auto found = m_fences.find(length);
    if (found == m_fences.end())
        return -1;
    // `from` only grows, so what lies before it is never asked for again.
    Fences &fences = *found;
    while (fences.next < fences.starts.size() && fences.starts[fences.next] < from)
        ++fences.next;
    return fences.next < fences.starts.size() ? fences.starts[fences.next] : -1;
}

void InlineParser::findFences()
{
    m_fencesKnown = true;
    for (qsizetype i = m_source.indexOf(u'`'); i >= 0; i = m_source.indexOf(u'`', i)) {
        const qsizetype length = lengthOfRun(m_source, i);
        m_fences[length].starts.push_back(i);
        i += length;
    }
}

void InlineParser::readStars()
{
    const qsizetype length = lengthOfRun(m_source, m_position);
    const char32_t before = characterBefore(m_source, m_position);
    const char32_t after = characterAt(m_source, m_position + length);
    // CommonMark 0.30 §6.2, "left-flanking" and "right-flanking".
    const bool canOpen = !isBlank(after) && (!isPunctuation(after) || isBlank(before) || isPunctuation(before));
    const bool canClose = !isBlank(before) && (!isPunctuation(before) || isBlank(after) || isPunctuation(after));
    m_stars.push_back({qsizetype(m_nodes.size()), length, canOpen, canClose});
    m_nodes.push_back({NodeKind::Stars, m_position, length});
    m_position += length;
}

void InlineParser::openBracket(bool isNote)
{
    const qsizetype length = isNote ? 2 : 1;
    m_brackets.push_back({qsizetype(m_nodes.size()), m_position + length, m_stars.size(), isNote});
    m_nodes.push_back({NodeKind::Text, m_position, length});
    m_position += length;
}

void InlineParser::closeBracket()
{
    if (!m_brackets.empty()) {
        const Bracket open = m_brackets.back();
        m_brackets.pop_back();
        if (open.isNote)
            return closeNote(open);
        if (open.active && closeLink(open))
            return;
    }
    m_nodes.push_back({NodeKind::Text, m_position, 1});
    ++m_position;
}

void InlineParser::closeNote(const Bracket &open)
{
    m_nodes.resize(size_t(open.node), {NodeKind::Text});
    m_stars.resize(open.firstStars, {});
    m_nodes.push_back({NodeKind::Note, open.position, m_position - open.position});
    ++m_position;
}

bool InlineParser::closeLink(const Bracket &open)
{
    if (m_position + 1 >= m_source.size() || m_source[m_position + 1] != u'(')
        return false;
    const LinkTarget target = readLinkTarget(m_source, m_position + 2);
    if (target.end < 0)
        return false;
    pairStars(open.firstStars);
    m_nodes[size_t(open.node)] = {NodeKind::LinkStart, target.start, target.length};
    m_nodes.push_back({NodeKind::LinkEnd});
    m_position = target.end;
    for (auto outer = m_brackets.rbegin(); outer != m_brackets.rend() && outer->active && !outer->isNote; ++outer)
        outer->active = false;
    return true;
}

/// Finds for each run of stars that can close the nearest one before it that can open (CommonMark 0.30, appendix,
/// "process emphasis").
class InlineParser::StarPairing final
{
public:
    StarPairing(std::vector<Node> &nodes, std::vector<Stars> &stars, size_t first)
        : m_nodes(nodes), m_stars(stars), m_first(first)
    {
    }

    void run()
    {
        for (size_t i = m_first; i < m_stars.size(); ++i) {
            const Stars &stars = m_stars[i];
            while (stars.canClose && left(stars) > 0 && close(stars)) { }
            if (stars.canOpen && left(stars) > 0)
                m_openers.push_back(i);
        }
    }

private:
    qsizetype &left(const Stars &stars) { return m_nodes[size_t(stars.node)].length; }

    /// "If one of the delimiters can both open and close …, the sum of the lengths must not be a multiple of 3
    /// unless both lengths are multiples of 3."
    static bool mayPair(const Stars &open, const Stars &close)
    {
        const bool ambiguous = open.canClose || close.canOpen;
        return !ambiguous || (open.length + close.length) % 3 != 0 || (open.length % 3 == 0 && close.length % 3 == 0);
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

    std::vector<Node> &m_nodes;
    std::vector<Stars> &m_stars;
    size_t m_first;
    std::vector<size_t> m_openers;
    std::array<size_t, 6> m_bottoms{};
};

void InlineParser::pairStars(size_t first)
{
    StarPairing(m_nodes, m_stars, first).run();
    m_stars.resize(first, {});
}

/// Walks the nodes and gives each stretch the look of what it stands in.
class InlineParser::RunBuilder final
{
public:
    explicit RunBuilder(QStringView source) : m_source(source) {}

    void add(const Node &node)
    {
        const QStringView stretch = m_source.mid(node.start, node.length);
        switch (node.kind) {
        case NodeKind::Text:
            return addText(stretch, false);
        case NodeKind::Code:
            return addCode(codeWithin(stretch));
        case NodeKind::Break:
            return addRun(RunKind::LineBreak, {}, {});
        case NodeKind::Note:
            return addRun(RunKind::Footnote, {}, stretch.toString());
        case NodeKind::Stars:
            return addStars(node, stretch);
        case NodeKind::LinkStart:
            m_target = withoutEscapes(stretch);
            return;
        case NodeKind::LinkEnd:
            m_target.clear();
        }
    }

    QList<Run> take() { return std::move(m_runs); }

private:
    void addStars(const Node &node, QStringView unpaired)
    {
        m_strong -= node.strongEnds;
        m_emphasis -= node.emphasisEnds;
        addText(unpaired, false);
        m_strong += node.strongStarts;
        m_emphasis += node.emphasisStarts;
    }

    void addCode(QStringView code)
    {
        qsizetype start = 0;
        for (qsizetype i = 0; i < code.size(); ++i) {
            if (!isLineBreak(code[i].unicode()))
                continue;
            addText(code.mid(start, i - start), true);
            addRun(RunKind::LineBreak, {}, {});
            i += lengthOfBreak(code, i) - 1;
            start = i + 1;
        }
        addText(code.mid(start), true);
    }

    void addText(QStringView text, bool code)
    {
        const bool joins = !m_runs.isEmpty() && m_runs.last().kind == RunKind::Text && m_runs.last().code == code
                           && looksLikeNow(m_runs.last());
        if (joins)
            m_runs.last().text += text;
        else if (!text.isEmpty()) {
            addRun(RunKind::Text, text.toString(), {});
            m_runs.last().code = code;
        }
    }

    bool looksLikeNow(const Run &run) const
    {
        return run.strong == (m_strong > 0) && run.emphasis == (m_emphasis > 0) && run.target == m_target;
    }

    void addRun(RunKind kind, const QString &text, const QString &note)
    {
        m_runs.append({kind, text, m_strong > 0, m_emphasis > 0, false, m_target, note});
    }

    QStringView m_source;
    QList<Run> m_runs;
    QString m_target;
    int m_strong = 0;
    int m_emphasis = 0;
};

QList<Run> InlineParser::runs() const
{
    RunBuilder builder(m_source);
    for (const Node &node : m_nodes)
        builder.add(node);
    return builder.take();
}

QList<Link> InlineParser::links() const
{
    QList<Link> result;
    bool inside = false;
    for (const Node &node : m_nodes) {
        const QStringView stretch = m_source.mid(node.start, node.length);
        if (node.kind == NodeKind::LinkStart)
            result.append({withoutEscapes(stretch), {}});
        else if (inside && node.kind != NodeKind::Note && node.kind != NodeKind::LinkEnd)
            result.last().text += stretch;
        inside = node.kind == NodeKind::LinkStart || (inside && node.kind != NodeKind::LinkEnd);
    }
    return result;
}

QStringList InlineParser::notes() const
{
    QStringList result;
    for (const Node &node : m_nodes) {
        if (node.kind == NodeKind::Note)
            result.append(m_source.mid(node.start, node.length).toString());
    }
    return result;
}

} // namespace text
