// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/pieces.h"

#include "compose/cutting.h"
#include "compose/turning.h"

namespace compose {

namespace {

class Cutter final
{
public:
    Cutter(const Paragraph &paragraph, WordCache &words, QString &uncovered)
        : m_paragraph(paragraph), m_words(words), m_uncovered(uncovered)
    {
        Length largest = 0;
        for (const Span &span : paragraph.spans) {
            largest = std::max(largest, span.size);
            m_isTurned = m_isTurned || std::any_of(span.text.begin(), span.text.end(), [](QChar character) {
                             return compose::isFromRight(character);
                         });
        }
        m_mayTie = !m_isTurned && paragraph.align == Align::Justified && !isTooNarrowToJustify(paragraph.width, largest);
    }

    std::vector<Piece> cut()
    {
        for (quint32 i = 0; i < m_paragraph.spans.size(); ++i)
            cutSpan(i);
        if (!m_pieces.empty())
            m_pieces.back().space = 0;
        return std::move(m_pieces);
    }

private:
    void cutSpan(quint32 index);
    void addWord(QStringView text, quint32 span, bool mayBreak);
    void addCovered(QStringView text, quint32 span);
    void addAtoms(QStringView text, quint32 span);
    Piece pieceOf(QStringView text, Face face, quint32 span);
    void addPiece(QStringView text, Face face, quint32 span);
    void addChunks(QStringView text, Face face, quint32 span);
    bool canBeParted(const Piece &piece);
    void addSpaces(QStringView spaces, quint32 span);
    void followWithSpace();
    bool tiesWords(QStringView text, qsizetype at, bool isInWord) const;
    void tie();
    Face faceFor(char32_t character, Face wanted) const;

    const Paragraph &m_paragraph;
    WordCache &m_words;
    QString &m_uncovered;
    bool m_mayTie = false;   ///< see tiesWords()
    bool m_isTurned = false; ///< has words read from the right, among which marks and numbers stand by themselves
    std::vector<Piece> m_pieces;
};

void Cutter::cutSpan(quint32 index)
{
    const Span &span = m_paragraph.spans[index];
    const QStringView text = span.text;
    qsizetype start = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (isSpace(text[i])) {
            addWord(text.sliced(start, i - start), index, false);
            qsizetype end = i + 1;
            while (end < text.size() && isSpace(text[end]))
                ++end;
            addSpaces(text.sliced(i, end - i), index);
            start = end;
            i = end - 1;
        } else if (tiesWords(text, i, i > start)) {
            addWord(text.sliced(start, i - start), index, false);
            tie();
            start = i + 1;
        } else if (mayPartAfter(text, i)) {
            addWord(text.sliced(start, i + 1 - start), index, true);
            start = i + 1;
        }
    }
    addWord(text.sliced(start), index, false);
    if (span.lineBreak && !m_pieces.empty()) {
        m_pieces.back().space = 0;
        m_pieces.back().mustBreak = true;
    }
}

/// In code as many as are written; elsewhere several are one.
void Cutter::addSpaces(QStringView spaces, quint32 span)
{
    if (m_paragraph.keepsSpaces) {
        const bool lineStarts = m_pieces.empty() || m_pieces.back().mustBreak;
        const qsizetype wide = spaces.size() + 3 * spaces.count(u'\t');
        if (lineStarts || wide > 1)
            addWord(QString(lineStarts ? wide : wide - 1, u' '), span, false);
        if (lineStarts)
            return;
    }
    followWithSpace();
}

void Cutter::followWithSpace()
{
    if (m_pieces.empty() || m_pieces.back().mustBreak)
        return;
    Piece &last = m_pieces.back();
    last.space = FineLength(m_words.fonts().metrics(last.face).spaceAdvance) * last.size;
}

/// A no-break space of the usual width opens and closes with the others of a justified line; elsewhere, and where so few words
/// find room that the tied ones might not, it is part of a word.
bool Cutter::tiesWords(QStringView text, qsizetype at, bool isInWord) const
{
    if (text[at].unicode() != 0x00a0 || at + 1 == text.size() || !m_mayTie)
        return false;
    const bool isAfterWord = isInWord || (!m_pieces.empty() && m_pieces.back().space == 0 && !m_pieces.back().mustBreak);
    return isAfterWord && !isSpace(text[at + 1]) && text[at + 1].unicode() != 0x00a0;
}

void Cutter::tie()
{
    followWithSpace();
    m_pieces.back().isTied = true;
}

void Cutter::addWord(QStringView text, quint32 span, bool mayBreak)
{
    if (text.isEmpty())
        return;
    const Face face = m_paragraph.spans[span].face;
    if (m_isTurned)
        addAtoms(text, span);
    else if (m_words.word(m_words.shape(face, m_paragraph.language, text)).covered)
        addPiece(text, face, span);
    else
        addCovered(text, span);
    m_pieces.back().mayBreak = mayBreak;
}

void Cutter::addAtoms(QStringView text, quint32 span)
{
    for (qsizetype start = 0; start < text.size();) {
        const qsizetype end = atomEnd(text, start);
        const QStringView atom = text.sliced(start, end - start);
        const Face face = m_paragraph.spans[span].face;
        if (m_words.word(m_words.shape(face, m_paragraph.language, atom)).covered)
            addPiece(atom, face, span);
        else
            addCovered(atom, span);
        start = end;
    }
}

Face Cutter::faceFor(char32_t character, Face wanted) const
{
    for (const Face face : {wanted, Face::Symbols, Face::Mathematics, Face::SansRegular, Face::Arabic, Face::Hebrew}) {
        if (m_words.fonts().covers(face, character))
            return face;
    }
    return wanted;
}

void Cutter::addCovered(QStringView text, quint32 span)
{
    const Face wanted = m_paragraph.spans[span].face;
    qsizetype start = 0;
    Face current = wanted;
    for (qsizetype i = 0; i < text.size();) {
        const bool pair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        const char32_t character = pair ? QChar::surrogateToUcs4(text[i], text[i + 1]) : text[i].unicode();
        if (isUnseen(character)) {
            i += pair ? 2 : 1;
            continue;
        }
        const Face face = faceFor(character, wanted);
        if (!m_words.fonts().covers(face, character) && !m_uncovered.contains(text.sliced(i, pair ? 2 : 1)))
            m_uncovered += text.sliced(i, pair ? 2 : 1);
        if (face != current && i > start) {
            addPiece(text.sliced(start, i - start), current, span);
            start = i;
        }
        current = face;
        i += pair ? 2 : 1;
    }
    addPiece(text.sliced(start), current, span);
}

Piece Cutter::pieceOf(QStringView text, Face face, quint32 span)
{
    Piece piece;
    piece.word = m_words.shape(face, m_paragraph.language, text);
    piece.face = face;
    piece.span = span;
    piece.size = m_paragraph.spans[span].size;
    piece.width = FineLength(m_words.word(piece.word).width) * piece.size;
    return piece;
}

void Cutter::addPiece(QStringView text, Face face, quint32 span)
{
    const Piece piece = pieceOf(text, face, span);
    // A page's number is filled in when the lines stand: its pieces must not depend on its digits.
    const bool isPage = !m_paragraph.spans[span].pageOf.isEmpty();
    if (piece.width > fine(m_paragraph.width) && text.size() > 1 && !isPage && !canBeParted(piece))
        addChunks(text, face, span);
    else
        m_pieces.push_back(piece);
}

/// A word wider than its line is hyphenated, in titles too, when all its parts fit.
bool Cutter::canBeParted(const Piece &piece)
{
    if (m_paragraph.keepsSpaces || m_words.word(piece.word).text.contains(u'/'))
        return false;
    const std::vector<quint16> &breaks = m_words.breaksOf(piece.word, m_paragraph.language);
    const ShapedWord &word = m_words.word(piece.word);
    const qint32 hyphen = m_words.fonts().metrics(piece.face).hyphenAdvance;
    size_t next = 0;
    qint32 part = 0;
    for (const Glyph &glyph : word.glyphs) {
        if (next < breaks.size() && glyph.cluster >= breaks[next]) {
            ++next;
            part = 0;
        }
        part += glyph.advance;
        if (FineLength(part + hyphen) * piece.size > fine(m_paragraph.width))
            return false;
    }
    return !breaks.empty();
}

void Cutter::addChunks(QStringView text, Face face, quint32 span)
{
    // A few characters at a time: the line is filled, and the address stays whole when copied.
    const qsizetype chunk = text.size() > 3 ? 3 : 1;
    for (qsizetype i = 0; i < text.size();) {
        qsizetype size = std::min(chunk, text.size() - i);
        while (i + size < text.size() && (text[i + size].isLowSurrogate() || text[i + size].isMark()))
            ++size;
        if (size == text.size())
            m_pieces.push_back(pieceOf(text, face, span));
        else
            addPiece(text.sliced(i, size), face, span);
        m_pieces.back().mayBreak = true;
        i += size;
    }
}

} // namespace

std::vector<Piece> cutIntoPieces(const Paragraph &paragraph, WordCache &words, QString &uncovered)
{
    return Cutter(paragraph, words, uncovered).cut();
}

} // namespace compose
