// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paint/pdfpage.h"

#include "paint/pdfpath.h"

#include <QColor>
#include <QPainterPath>
#include <cmath>

namespace paint {

namespace {

// A code must mean something; where the run's text says it all, further glyphs of a cluster mean nothing visible.
constexpr QStringView nothing = u"\u200B";

QStringView meaningOf(const compose::TextRun &run, qsizetype glyph)
{
    const QStringView text = run.textOf(glyph);
    return text.isEmpty() ? nothing : text;
}

/// Glyphs that share characters, or a character without a glyph: the codes alone do not give the text.
bool needsActualText(const compose::TextRun &run)
{
    for (qsizetype i = 0; i < run.glyphs.size(); ++i) {
        if (run.glyphs[i].id == 0 || (i > 0 && run.glyphs[i].cluster == run.glyphs[i - 1].cluster))
            return true;
    }
    return false;
}

QPainterPath outline(const QRectF &area, double radius)
{
    QPainterPath path;
    path.addRoundedRect(area, radius, radius);
    return path;
}

} // namespace

PageInk PageWriter::write(const compose::Page &page)
{
    m_ink = {};
    m_out = {};
    m_out.reserve(16384);
    m_height = page.size.height();
    m_sequences = 0;
    m_face = -1;
    m_colour = 0;
    for (const compose::Item &item : page.items)
        std::visit([this](const auto &any) { draw(any); }, item);
    leave();
    m_ink.operators = m_out.take();
    m_ink.parts.shrink_to_fit(); // a book of them is held
    forgetShown();
    return std::move(m_ink);
}

void PageWriter::draw(const compose::TextRun &run)
{
    if (run.glyphs.isEmpty())
        return;
    enter(run.element);
    useColour(run.colour);
    const bool spoken = needsActualText(run);
    if (spoken || run.upsideDown) // what is turned has a text object of its own: places in it count the other way
        closeText();
    if (spoken) {
        m_out << "/Span<</ActualText";
        m_out.unicode(run.text) << ">>BDC\n";
    }
    openText();
    useFont(run.face, run.size);
    if (run.upsideDown)
        turnAt(run.origin);
    else
        moveTo(run.origin);
    showGlyphs(run, m_codes[size_t(compose::indexOf(run.face))]);
    if (spoken || run.upsideDown)
        closeText();
    if (spoken)
        m_out << "EMC\n";
}

void PageWriter::draw(const compose::Line &line)
{
    enter(compose::artefact);
    closeText();
    m_out << "q ";
    writeLineColour(m_out, QColor::fromRgb(line.colour), m_inkKind);
    m_out << ' ' << line.width << " w ";
    if (line.stroke == compose::Stroke::Dotted)
        m_out << "1 J [0 4] 0 d ";
    // Dots are counted from the end, so that the leaders of a table of contents stand below each other.
    m_out << line.to.x() << ' ' << up(line.to.y()) << " m " << line.from.x() << ' ' << up(line.from.y())
          << " l S Q\n";
}

void PageWriter::draw(const compose::Box &box)
{
    enter(compose::artefact);
    closeText();
    m_out << "q ";
    writeMatrix(m_out, QTransform(1, 0, 0, -1, 0, m_height));
    if (box.fill) {
        writeFillColour(m_out, QColor::fromRgb(*box.fill), m_inkKind);
        m_out << ' ';
        writePath(m_out, outline(box.area, box.radius));
        m_out << "f ";
    }
    if (box.frame) {
        writeLineColour(m_out, QColor::fromRgb(*box.frame), m_inkKind);
        m_out << " 0.5 w ";
        writePath(m_out, outline(box.area.adjusted(0.25, 0.25, -0.25, -0.25), box.radius));
        m_out << "S ";
    }
    m_out << "Q\n";
}

void PageWriter::draw(const compose::Picture &picture)
{
    const bool isOnlyTold = picture.asset.isUnknown();
    const auto found = m_pictures.constFind(picture.asset);
    if (found == m_pictures.constEnd() && !isOnlyTold)
        return;
    enter(picture.element);
    closeText();
    if (picture.element != compose::artefact)
        m_ink.areas.emplace_back(picture.element, picture.area);
    const QRectF &area = picture.area;
    if (isOnlyTold) {
        // A figure has a place on the page, even where it paints nothing.
        m_out << area.left() << ' ' << up(area.bottom()) << ' ' << area.width() << ' ' << area.height() << " re n\n";
        return;
    }
    m_out << "q " << area.width() << " 0 0 " << area.height() << ' ' << area.left() << ' '
          << up(area.bottom()) << " cm /I" << *found << " Do Q\n";
    m_ink.pictures.insert(*found);
}

void PageWriter::draw(const compose::Link &link)
{
    if (link.url.isEmpty() && !m_document.destinations.contains(link.destination))
        return;
    m_ink.parts.push_back({PagePart::Annotation, link.element, int(m_ink.links.size())});
    m_ink.links.push_back(link);
}

void PageWriter::enter(compose::ElementIndex element)
{
    if (m_inSequence && m_element == element)
        return;
    leave();
    m_inSequence = true;
    m_element = element;
    if (element == compose::artefact) {
        m_out << "/Artifact BMC\n";
        return;
    }
    m_out.name(compose::nameOf(m_document.elements[element].tag));
    m_out << "<</MCID " << m_sequences << ">>BDC\n";
    m_ink.parts.push_back({PagePart::Sequence, element, m_sequences++});
}

void PageWriter::leave()
{
    closeText();
    if (m_inSequence)
        m_out << "EMC\n";
    m_inSequence = false;
}

void PageWriter::openText()
{
    if (m_inText)
        return;
    m_out << "BT\n";
    m_inText = true;
    m_x = m_y = 0;
}

void PageWriter::closeText()
{
    if (m_inText)
        m_out << "ET\n";
    m_inText = false;
}

void PageWriter::useFont(compose::Face face, double size)
{
    const int index = compose::indexOf(face);
    if (m_face == index && qFuzzyCompare(m_size, size))
        return;
    m_face = index;
    m_size = size;
    m_ink.faces.set(size_t(index));
    m_out << "/F" << index << ' ' << size << " Tf\n";
}

void PageWriter::useColour(compose::Colour colour)
{
    if (m_colour == colour)
        return;
    m_colour = colour;
    writeFillColour(m_out, QColor::fromRgb(colour), m_inkKind);
    m_out << '\n';
}

void PageWriter::moveTo(QPointF baseline)
{
    // Steps are between rounded places, so that rounding does not add up over a page.
    const qint64 x = std::llround(baseline.x() * 100);
    const qint64 y = std::llround(up(baseline.y()) * 100);
    m_out << double(x - m_x) / 100 << ' ' << double(y - m_y) / 100 << " Td";
    m_x = x;
    m_y = y;
}

void PageWriter::turnAt(QPointF baseline)
{
    m_out << "-1 0 0 -1 " << baseline.x() << ' ' << up(baseline.y()) << " Tm";
}

quint16 PageWriter::codeOf(const compose::TextRun &run, qsizetype index)
{
    const auto face = size_t(compose::indexOf(run.face));
    const quint16 glyph = run.glyphs[index].id;
    const QStringView text = meaningOf(run, index);
    const quint16 code = m_codes[face].find(glyph, text);
    if (code != 0) {
        noteShown(face, code);
    } else {
        m_unknown[face].emplace(glyph, std::u16string(text.utf16(), size_t(text.size())));
        m_ink.lacksCodes = true;
    }
    return code;
}

void PageWriter::noteShown(size_t face, quint16 code)
{
    std::vector<bool> &isShown = m_isShown[face];
    if (isShown.size() <= code)
        isShown.resize(size_t(code) + 1);
    if (isShown[code])
        return;
    isShown[code] = true;
    m_ink.shown.emplace_back(quint16(face), code);
}

void PageWriter::forgetShown()
{
    for (const auto &[face, code] : m_ink.shown)
        m_isShown[face][code] = false;
    m_ink.shown.shrink_to_fit();
}

void PageWriter::showGlyphs(const compose::TextRun &run, const GlyphCodes &codes)
{
    qint64 wanted = 0; // both in thousandths of the size
    qint64 pen = 0;
    int rise = 0;
    if (run.opened > 0)
        (m_out << ' ').fixed(run.opened * run.size / 1000, 4) << " Tc";
    m_out << "[(";
    for (qsizetype i = 0; i < run.glyphs.size(); ++i) {
        const compose::Glyph &glyph = run.glyphs[i];
        const qint64 place = wanted + glyph.xOffset;
        wanted += glyph.advance;
        if (glyph.id == 0)
            continue;
        if (glyph.yOffset != rise) {
            rise = glyph.yOffset;
            m_out << ")]TJ " << rise * run.size / 1000 << " Ts[(";
        }
        const quint16 code = codeOf(run, i);
        if (code == 0)
            continue;
        if (place != pen) {
            m_out << ')' << qsizetype(pen - place) << '(';
            pen = place;
        }
        m_out.stringByte(quint8(code >> 8)).stringByte(quint8(code & 255));
        pen += codes.widthOf(glyph.id) + run.opened;
    }
    m_out << ")]TJ\n";
    if (rise != 0)
        m_out << "0 Ts\n";
    if (run.opened > 0)
        m_out << "0 Tc\n";
}

} // namespace paint
