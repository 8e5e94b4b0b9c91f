// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/linesetter.h"

#include "compose/turning.h"
#include "text/characters.h"

namespace compose {

namespace {

constexpr QChar softHyphen(0x00ad);
/// In thousandths of their size, some fiftieth of their width: so far letters may stand apart, and nobody sees it.
constexpr int mostOpened = 10;

/// A glyph that others of its cluster, or marks on it, do not follow.
bool endsLetter(const std::vector<Glyph> &glyphs, size_t index)
{
    return index + 1 == glyphs.size() || glyphs[index + 1].cluster != glyphs[index].cluster;
}

int lettersOf(const ShapedWord &word)
{
    int letters = 0;
    for (size_t i = 0; i < word.glyphs.size(); ++i)
        letters += endsLetter(word.glyphs, i);
    return letters;
}

} // namespace

LineSetter::LineSetter(const Paragraph &paragraph, const std::vector<Piece> &pieces, WordCache &words)
    : m_paragraph(paragraph), m_pieces(pieces), m_words(words), m_stretches(turnedStretches(pieces, words))
{}

void LineSetter::addPart(quint32 index, int from, int to, bool hyphen)
{
    const Piece &piece = m_pieces[index];
    Part part{piece.word, &piece, piece.width, hyphen, piece.space, m_stretches.empty() ? 0 : m_stretches[index], {}};
    if (from > 0 || to >= 0) {
        const QString whole = m_words.word(piece.word).text;
        const QString text = whole.sliced(from, (to < 0 ? whole.size() : to) - from);
        part.word = m_words.shape(piece.face, m_paragraph.language, hyphen ? text + u'-' : text);
        part.width = FineLength(m_words.word(part.word).width) * piece.size;
    }
    m_parts.push_back(part);
}

void LineSetter::collect(const LineEnd &from, const LineEnd &to)
{
    m_parts.clear();
    int start = std::max(from.character, 0);
    for (quint32 i = from.piece; i <= to.piece; ++i) {
        const bool torn = i == to.piece && to.character >= 0;
        addPart(i, start, torn ? to.character : -1, torn);
        start = 0;
    }
    turnRound();
}

void LineSetter::turn(Part &part)
{
    const QString text = m_words.word(part.word).text;
    const QString shown = turned(text);
    if (shown == text)
        return;
    part.word = m_words.shape(part.piece->face, m_paragraph.language, shown);
    part.width = FineLength(m_words.word(part.word).width) * part.piece->size;
    part.said = text.front();
}

/// Words read from the right follow one another to the left, inside the line that goes to the right.
void LineSetter::turnRound()
{
    m_turned.clear();
    if (m_stretches.empty())
        return;
    for (size_t first = 0, last = 1; first < m_parts.size(); first = last++) {
        while (last < m_parts.size() && m_parts[last].stretch == m_parts[first].stretch)
            ++last;
        if (m_parts[first].stretch == 0)
            continue;
        for (size_t i = first; i < last; ++i)
            turn(m_parts[i]);
        if (last - first < 2)
            continue;
        std::reverse(m_parts.begin() + std::ptrdiff_t(first), m_parts.begin() + std::ptrdiff_t(last));
        // The spaces between them keep their places: what stood behind a word now stands before it.
        for (size_t i = first; i + 1 < last; ++i)
            m_parts[i].space = m_parts[i + 1].piece->space;
        m_parts[last - 1].space = m_parts[first].piece->space;
        m_turned.push_back({first, last});
    }
}

FineLength LineSetter::naturalWidth() const
{
    FineLength width = 0;
    for (size_t i = 0; i < m_parts.size(); ++i)
        width += m_parts[i].width + (i + 1 < m_parts.size() ? m_parts[i].space : 0);
    return width;
}

FineLength LineSetter::naturalSpaces() const
{
    FineLength spaces = 0;
    for (size_t i = 0; i + 1 < m_parts.size(); ++i)
        spaces += m_parts[i].space;
    return spaces;
}

int LineSetter::gapCount() const
{
    int gaps = 0;
    for (size_t i = 0; i + 1 < m_parts.size(); ++i)
        gaps += m_parts[i].space > 0;
    return gaps;
}

bool LineSetter::isSpread(FineLength slack, bool last) const
{
    return m_paragraph.align == Align::Justified && gapCount() > 0 && (slack < 0 || !last);
}

/// Letters joined by a pen do not part, and those of code stand on a grid.
bool LineSetter::mayOpen(const Part &part) const
{
    return part.stretch == 0 && part.piece->face != Face::Mono;
}

/// Where spaces would gape, letters make up for a part of it. Returns how much, for all of the line.
FineLength LineSetter::openLetters(FineLength slack)
{
    const FineLength gaping = slack - naturalSpaces() * 2 / 5;
    if (gaping <= 0)
        return 0;
    FineLength sizes = 0; // of all letters but the last
    for (size_t i = 0; i < m_parts.size(); ++i) {
        const int isLast = i + 1 == m_parts.size();
        if (mayOpen(m_parts[i]))
            sizes += FineLength(lettersOf(m_words.word(m_parts[i].word)) - isLast) * m_parts[i].piece->size;
    }
    m_opened = sizes > 0 ? int(std::min<FineLength>(mostOpened, gaping / sizes)) : 0;
    return m_opened * sizes;
}

void LineSetter::measure(const LineEnd &from, const LineEnd &to, bool last)
{
    collect(from, to);
    const FineLength slack = fine(m_paragraph.width) - naturalWidth();
    if (!isSpread(slack, last))
        m_overfull = std::max(m_overfull, -slack);
}

SetLine LineSetter::set(const LineEnd &from, const LineEnd &to, bool last)
{
    collect(from, to);
    FineLength slack = fine(m_paragraph.width) - naturalWidth();
    const int gaps = gapCount();
    const bool spread = isSpread(slack, last);
    m_opened = 0;
    if (spread) {
        slack += hangOf(m_words.word(m_parts.back().word), m_parts.back().piece->size);
        slack -= openLetters(slack);
        slack = std::min(slack, naturalSpaces() * 3 / 2);
    }
    m_x = m_paragraph.align == Align::Right ? slack : m_paragraph.align == Align::Centre ? slack / 2 : 0;
    m_runOfPart.clear();
    m_lastStretch = 0;
    SetLine line;
    FineLength given = 0;
    int gap = 0;
    for (size_t i = 0; i < m_parts.size(); ++i) {
        append(m_parts[i], line);
        m_runOfPart.push_back(line.runs.size() - 1);
        const bool lineEnds = i + 1 == m_parts.size();
        const bool isGap = m_parts[i].space > 0 && !lineEnds;
        const FineLength share = spread && isGap ? slack * ++gap / gaps - given : 0;
        given += share;
        const FineLength advance = isGap ? m_parts[i].space + share : 0;
        // Where words were turned round, the gap on the page and the space in the text are not at one place.
        if (m_parts[i].piece->space > 0 && !m_parts[i].hyphen)
            appendSpace(m_parts[i], advance, line);
        else
            m_x += advance;
    }
    line.width = double(m_x) / 20000;
    // Runs are in the order of reading, wherever they stand.
    for (const Stretch &stretch : m_turned)
        std::reverse(line.runs.begin() + std::ptrdiff_t(m_runOfPart[stretch.first]),
                     line.runs.begin() + std::ptrdiff_t(m_runOfPart[stretch.last - 1]) + 1);
    return line;
}

SetRun &LineSetter::runFor(const Part &part, SetLine &line)
{
    const Span &span = m_paragraph.spans[part.piece->span];
    // Runs of a stretch change places; each part of it has its own, and so has what follows.
    const bool isTurned = part.stretch > 0 || m_lastStretch > 0;
    m_lastStretch = part.stretch;
    if (!line.runs.empty() && !isTurned) {
        SetRun &open = line.runs.back();
        const bool sameLook = open.run.face == part.piece->face
                              && open.run.colour == span.colour
                              && open.link == span.link && open.note == span.note
                              && open.run.size == toPoints(span.size) && open.run.text.size() < 0x7000;
        if (sameLook)
            return open;
    }
    SetRun &added = line.runs.emplace_back();
    added.run.face = part.piece->face;
    added.run.size = toPoints(span.size);
    added.run.colour = span.colour;
    added.run.origin = QPointF(double(m_x) / 20000, -toPoints(span.raise));
    added.link = span.link;
    added.note = span.note;
    added.run.opened = qint16(mayOpen(part) ? m_opened : 0);
    // A line of text seldom has more.
    const auto room = std::min<qsizetype>(span.text.size(), 110);
    added.run.glyphs.reserve(room);
    added.run.text.reserve(room);
    return added;
}

void LineSetter::append(const Part &part, SetLine &line)
{
    TextRun &run = runFor(part, line).run;
    const ShapedWord &word = m_words.word(part.word);
    const auto offset = quint16(run.text.size());
    const qsizetype first = run.glyphs.size();
    run.glyphs.resize(first + qsizetype(word.glyphs.size()));
    Glyph *glyphs = run.glyphs.data() + first;
    const bool isLast = &part == &m_parts.back();
    for (size_t i = 0; i < word.glyphs.size(); ++i) {
        glyphs[i] = word.glyphs[i];
        glyphs[i].cluster = quint16(glyphs[i].cluster + offset);
        if (run.opened > 0 && endsLetter(word.glyphs, i) && !(isLast && i + 1 == word.glyphs.size())) {
            glyphs[i].advance += run.opened;
            m_x += FineLength(run.opened) * part.piece->size;
        }
    }
    run.text += word.text;
    if (part.hyphen)
        run.text.back() = softHyphen;
    if (!part.said.isNull())
        run.text.back() = part.said;
    m_x += part.width;
}

void LineSetter::appendSpace(const Part &part, FineLength advance, SetLine &line)
{
    TextRun &run = line.runs.back().run;
    Glyph space;
    space.id = m_words.fonts().metrics(run.face).spaceGlyph;
    space.cluster = quint16(run.text.size());
    space.advance = qint32((advance + part.piece->size / 2) / part.piece->size);
    run.glyphs.append(space);
    run.text += part.piece->isTied ? text::noBreakSpace : QChar(u' ');
    m_x += advance;
}

} // namespace compose
