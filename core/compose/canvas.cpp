// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/canvas.h"

namespace compose {

namespace {

bool namesPages(const Paragraph &paragraph)
{
    return std::any_of(paragraph.spans.begin(), paragraph.spans.end(),
                       [](const Span &span) { return !span.pageOf.isEmpty(); });
}

/// The numbers of pages, which stood as wide as any may be while lines were broken.
Paragraph withPages(Paragraph paragraph, const QString &widest, const PageLabel &labelOf)
{
    for (Span &span : paragraph.spans) {
        // The page stands last: the number before it may have the same digits.
        const qsizetype at = span.pageOf.isEmpty() ? -1 : span.text.lastIndexOf(widest);
        if (at >= 0)
            span.text.replace(at, widest.size(), labelOf(span.pageOf));
    }
    return paragraph;
}

} // namespace

ElementIndex Canvas::elementOf(const SectionPlace *place, const Paragraph &paragraph, const SetRun &run,
                               int node) const
{
    if (node == noNode)
        return artefact;
    if (!place)
        return node;
    if (run.link >= 0)
        return place->elementOf(paragraph.links[size_t(run.link)].node);
    if (run.note >= 0)
        return place->elementOf(place->section->plan.notes[size_t(run.note)].markNode);
    return place->elementOf(node);
}

std::vector<SetLine> Canvas::setOf(const SectionPlace &place, const Lines &wanted, const PageLabel &labelOf)
{
    const Section &section = *place.section;
    const Paragraph &paragraph = section.plan.paragraphs[size_t(wanted.paragraph)];
    const BrokenParagraph &broken = section.broken[size_t(wanted.paragraph)];
    if (wanted.first >= broken.lineCount())
        return {};
    if (!namesPages(paragraph))
        return setLines(paragraph, broken, wanted.first, wanted.count, m_words);
    const Paragraph shown = withPages(paragraph, section.plan.setting->widestPage, labelOf);
    return setLines(shown, broken, wanted.first, wanted.count, m_words);
}

void Canvas::lines(const SectionPlace &place, const Lines &wanted, const PageLabel &labelOf, Length x, Length top,
                   int node)
{
    const Paragraph &paragraph = place.section->plan.paragraphs[size_t(wanted.paragraph)];
    for (const SetLine &each : setOf(place, wanted, labelOf)) {
        line(&place, paragraph, each, x, top, node);
        top += paragraph.leading;
    }
}

double Canvas::widthOf(const SectionPlace &place, const Lines &wanted, const PageLabel &labelOf)
{
    const Paragraph &paragraph = place.section->plan.paragraphs[size_t(wanted.paragraph)];
    double width = 0;
    for (const SetLine &each : setOf(place, wanted, labelOf)) {
        const bool fromRight = paragraph.align == Align::Right && !each.runs.empty();
        width = std::max(width, each.width - (fromRight ? each.runs.front().run.origin.x() : 0));
    }
    return width;
}

void Canvas::line(const SectionPlace *place, const Paragraph &paragraph, const SetLine &line, Length x, Length top,
                  int node)
{
    if (line.runs.empty())
        return;
    // Capitals stand in the middle of the line's height.
    const double size = line.runs.front().run.size;
    const double height = toPoints(paragraph.leading);
    const Spot spot{{toPoints(x + m_shift), toPoints(top) + height / 2 + size * 0.36}, height};
    for (size_t i = 0; i < line.runs.size(); ++i) {
        const SetRun &run = line.runs[i];
        TextRun placed = run.run;
        placed.origin += spot.origin;
        placed.element = elementOf(place, paragraph, run, node);
        const ElementIndex element = placed.element;
        m_items.append(std::move(placed));
        const bool sameLink = i + 1 < line.runs.size() && line.runs[i + 1].link == run.link;
        if (node != noNode && run.link >= 0 && !sameLink)
            linkOf(paragraph, line, spot, run.link, element);
        if (node != noNode && run.note >= 0 && place)
            noteLink(*place, run, spot, element);
    }
}

void Canvas::linkOf(const Paragraph &paragraph, const SetLine &line, const Spot &spot, int link,
                    ElementIndex element)
{
    double left = 1e9;
    double right = 0;
    for (const SetRun &run : line.runs) {
        if (run.link != link)
            continue;
        left = std::min(left, run.run.origin.x());
        right = std::max(right, run.run.origin.x() + run.run.width());
    }
    const LinkTarget &target = paragraph.links[size_t(link)];
    const double size = line.runs.front().run.size;
    const QRectF area(spot.origin.x() + left, spot.origin.y() - size * 0.36 - spot.height / 2, right - left,
                      spot.height);
    m_items.append(Link{area, target.url, target.destination, target.contents, element});
}

void Canvas::noteLink(const SectionPlace &place, const SetRun &run, const Spot &spot, ElementIndex element)
{
    const Note &note = place.section->plan.notes[size_t(run.note)];
    const double height = spot.height * 0.75;
    const QRectF area(spot.origin.x() + run.run.origin.x() - 1, spot.origin.y() - height, run.run.width() + 2,
                      height);
    m_items.append(Link{area, {}, note.destination, note.contents, element});
}

Length Canvas::heightOf(const QString &text, Style style, int column, Length width)
{
    return heightOf(m_plan.plain(text, style, column, width));
}

Length Canvas::heightOf(const Paragraph &paragraph)
{
    return breakParagraph(paragraph, m_words).lineCount() * paragraph.leading;
}

Length Canvas::text(const QString &text, Style style, int column, Length x, Length top, Length width,
                    int node)
{
    return this->text(text, style, column, x, top, width, node, m_plan.sheet[style].align);
}

Length Canvas::text(const QString &text, Style style, int column, Length x, Length top, Length width,
                    int node, Align align, std::optional<Colour> colour)
{
    Paragraph paragraph = m_plan.plain(text, style, column, width);
    paragraph.align = align;
    if (colour)
        paragraph.spans.front().colour = *colour;
    return this->text(paragraph, x, top, node);
}

Length Canvas::text(const Paragraph &paragraph, Length x, Length top, int node)
{
    const BrokenParagraph broken = breakParagraph(paragraph, m_words);
    Length y = top;
    for (const SetLine &each : setLines(paragraph, broken, 0, broken.lineCount(), m_words)) {
        line(nullptr, paragraph, each, x, y, node);
        y += paragraph.leading;
    }
    return y - top;
}

void Canvas::rule(Length x1, Length y1, Length x2, Length y2, double width, Colour colour, Stroke stroke)
{
    const QPointF from(toPoints(x1 + m_shift), toPoints(y1));
    m_items.append(Line{from, QPointF(toPoints(x2 + m_shift), toPoints(y2)), width, colour, stroke});
}

void Canvas::box(Length x, Length y, Length width, Length height, Colour fill, double radius)
{
    const QRectF area(toPoints(x + m_shift), toPoints(y), toPoints(width), toPoints(height));
    m_items.append(Box{area, radius, fill, {}});
}

void Canvas::picture(const PlacedPicture &picture, Length x, Length y, Length height, ElementIndex element)
{
    const QRectF area(toPoints(x + m_shift), toPoints(y), toPoints(picture.width), toPoints(height));
    m_items.append(Picture{picture.asset, area, element});
}

void Canvas::link(const QRectF &area, const QString &destination, const QString &contents, ElementIndex element)
{
    m_items.append(Link{area.translated(toPoints(m_shift), 0), {}, destination, contents, element});
}

void Canvas::anchor(const QString &name, Length x, Length y)
{
    m_items.append(Anchor{name, {toPoints(x + m_shift), toPoints(y)}});
}

} // namespace compose
