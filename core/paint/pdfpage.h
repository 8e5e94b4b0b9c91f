// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose/page.h"
#include "paint/glyphcodes.h"
#include "paint/greys.h"
#include "paint/pdftext.h"

#include <array>
#include <bitset>
#include <set>

namespace paint {

using FaceCodes = std::array<GlyphCodes, compose::faceCount>;

/// By face: glyphs for which it had no code yet; their page must be written again. Kept by each thread for the pages it
/// writes; put together, it does not matter who wrote which.
using UnknownGlyphs = std::array<std::set<GlyphCodes::Pair>, compose::faceCount>;

/// What a page says to the structure tree, in order: a marked sequence of its content, or a link.
struct PagePart {
    enum Kind : unsigned char { Sequence, Annotation } kind = Sequence;
    compose::ElementIndex element = compose::artefact;
    int number = 0; ///< of the sequence on its page, or of the link in `links`
};

/// A page as PDF operators, and what they refer to.
struct PageInk {
    std::string operators;
    std::vector<PagePart> parts;
    std::vector<std::pair<compose::ElementIndex, QRectF>> areas; ///< of pictures
    std::vector<compose::Link> links;
    std::bitset<compose::faceCount> faces;
    std::vector<std::pair<quint16, quint16>> shown; ///< faces and their codes, each once
    std::set<int> pictures;
    bool lacksCodes = false; ///< a glyph was left out that had no code yet
};

/// Writes the operators of one page. Every item stands in a marked sequence of its element, or in one of artefacts; text
/// objects and sequences never cross. Writes one page after the other.
class PageWriter final
{
public:
    PageWriter(const compose::Document &document, const FaceCodes &codes,
               const QHash<base::Hash, int> &pictures, UnknownGlyphs &unknown, Ink ink = Ink::Colours)
        : m_document(document), m_codes(codes), m_pictures(pictures), m_unknown(unknown), m_inkKind(ink)
    {}

    PageInk write(const compose::Page &page);

private:
    void draw(const compose::TextRun &run);
    void draw(const compose::Line &line);
    void draw(const compose::Box &box);
    void draw(const compose::Picture &picture);
    void draw(const compose::Link &link);
    void draw(const compose::Anchor &) {} // destinations know where they are

    void enter(compose::ElementIndex element);
    void leave();
    void openText();
    void closeText();
    void useFont(compose::Face face, double size);
    void useColour(compose::Colour colour);
    void moveTo(QPointF baseline);
    void turnAt(QPointF baseline);
    void showGlyphs(const compose::TextRun &run, const GlyphCodes &codes);
    /// 0: none yet; noted as to be learnt.
    quint16 codeOf(const compose::TextRun &run, qsizetype glyph);
    void noteShown(size_t face, quint16 code);
    void forgetShown();
    double up(double y) const { return m_height - y; }

    const compose::Document &m_document;
    const FaceCodes &m_codes;
    const QHash<base::Hash, int> &m_pictures;
    UnknownGlyphs &m_unknown;
    const Ink m_inkKind;

    PageInk m_ink;
    std::array<std::vector<bool>, compose::faceCount> m_isShown; ///< by code, on this page
    PdfText m_out;
    double m_height = 0;
    int m_sequences = 0;
    bool m_inSequence = false;
    compose::ElementIndex m_element = compose::artefact;
    bool m_inText = false;
    qint64 m_x = 0; ///< of the text line's start, in hundredths of a point
    qint64 m_y = 0;
    int m_face = -1;
    double m_size = 0;
    compose::Colour m_colour = 0;
};

} // namespace paint
