// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/inlineparser.h"

#include "text/characters.h"
#include "text/inlineoutput.h"
#include "text/linktarget.h"
#include "text/starpairing.h"

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
    case u']': return true;
    case u'^': return characterAt(source, position + 1) == U'[' && position + 1 < source.size();
    default: return isLineBreak(unit);
    }
}

qsizetype lengthOfRun(QStringView source, qsizetype position)
{
    qsizetype end = position + 1;
    while (end < source.size() && source[end] == source[position])
        ++end;
    return end - position;
}

} // namespace

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
    case u'\\': return readEscape();
    case u'`': return readCode();
    case u'*': return readStars();
    case u'[': return openBracket(false);
    case u'^': return openBracket(true);
    case u']': return closeBracket();
    default: return readBreak();
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
    const bool canOpen =
        !isBlank(after) && (!isPunctuation(after) || isBlank(before) || isPunctuation(before));
    const bool canClose =
        !isBlank(before) && (!isPunctuation(before) || isBlank(after) || isPunctuation(after));
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
    for (auto outer = m_brackets.rbegin(); outer != m_brackets.rend() && outer->active && !outer->isNote;
         ++outer)
        outer->active = false;
    return true;
}

void InlineParser::pairStars(size_t first)
{
    text::pairStars(m_nodes, m_stars, first);
    m_stars.resize(first, {});
}

QList<Run> InlineParser::runs() const
{
    return runsOf(m_nodes, m_source);
}

QList<Link> InlineParser::links() const
{
    return linksOf(m_nodes, m_source);
}

QStringList InlineParser::notes() const
{
    return notesOf(m_nodes, m_source);
}

} // namespace text
