// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/canvas.h"

namespace compose {

Canvas::Canvas(Plan &plan, WordCache &words, Composition &composition)
    : m_plan(plan), m_words(words), m_composition(composition)
{}

void Canvas::addPage(const QString &label)
{
    const Geometry &geometry = m_plan.sheet.geometry();
    Page page;
    page.size = QSizeF(toPoints(geometry.pageWidth), toPoints(geometry.pageHeight));
    page.label = label;
    m_composition.document.pages.append(std::move(page));
}

ElementIndex Canvas::element(int node)
{
    if (node == noNode)
        return artefact;
    if (m_plan.nodes[size_t(node)].placed == artefact) {
        const int parent = m_plan.nodes[size_t(node)].parent;
        Element element = m_plan.nodes[size_t(node)].element;
        element.parent = parent == artefact ? artefact : this->element(parent);
        m_composition.document.elements.append(element);
        m_plan.nodes[size_t(node)].placed = ElementIndex(m_composition.document.elements.size() - 1);
    }
    return m_plan.nodes[size_t(node)].placed;
}

int Canvas::nodeOf(int paragraph, const SetRun &run, int node)
{
    if (node == noNode || (run.link < 0 && run.note < 0))
        return node;
    const std::pair key(paragraph, run.link >= 0 ? run.link : -2 - run.note);
    const auto known = m_linkNodes.find(key);
    if (known != m_linkNodes.end())
        return known->second;
    const int parent = run.note >= 0 ? m_plan.addNode(Tag::Reference, node) : node;
    return m_linkNodes[key] = m_plan.addNode(Tag::Link, parent);
}

void Canvas::line(int paragraph, const SetLine &line, Length x, Length top, int node)
{
    const Length leading = m_plan.paragraphs[size_t(paragraph)].leading;
    if (line.runs.empty())
        return;
    // Capitals stand in the middle of the line's height.
    const double size = line.runs.front().run.size;
    const QPointF origin(toPoints(x), toPoints(top) + toPoints(leading) / 2 + size * 0.36);
    QList<Item> &items = page().items;
    for (size_t i = 0; i < line.runs.size(); ++i) {
        const SetRun &run = line.runs[i];
        const int owner = nodeOf(paragraph, run, node);
        TextRun placed = run.run;
        placed.origin += origin;
        placed.element = element(owner);
        items.append(std::move(placed));
        const bool sameLink = i + 1 < line.runs.size() && line.runs[i + 1].link == run.link;
        if (node != noNode && run.link >= 0 && !sameLink)
            linksOf(paragraph, line, origin, toPoints(leading), owner, run.link);
        if (node != noNode && run.note >= 0)
            noteLink(run, origin, toPoints(leading), owner);
    }
}

void Canvas::linksOf(int paragraph, const SetLine &line, QPointF origin, double height, int node, int link)
{
    double left = 1e9;
    double right = 0;
    for (const SetRun &run : line.runs) {
        if (run.link != link)
            continue;
        left = std::min(left, run.run.origin.x());
        right = std::max(right, run.run.origin.x() + run.run.width());
    }
    const LinkTarget &target = m_plan.paragraphs[size_t(paragraph)].links[size_t(link)];
    const double size = line.runs.front().run.size;
    const QRectF area(origin.x() + left, origin.y() - size * 0.36 - height / 2, right - left, height);
    page().items.append(Link{area, target.url, target.destination, target.contents, element(node)});
}

void Canvas::noteLink(const SetRun &run, QPointF origin, double height, int node)
{
    const Note &note = m_plan.notes[size_t(run.note)];
    const QRectF area(origin.x() + run.run.origin.x() - 1, origin.y() - height * 0.75, run.run.width() + 2,
                      height * 0.75);
    page().items.append(Link{area, {}, note.destination, note.contents, element(node)});
}

Length Canvas::text(const QString &text, Style style, int column, Length x, Length top, Length width,
                    int node)
{
    return this->text(text, style, column, x, top, width, node, m_plan.sheet[style].align);
}

Length Canvas::text(const QString &text, Style style, int column, Length x, Length top, Length width,
                    int node, Align align, std::optional<Colour> colour)
{
    const int index = m_plan.addPlain(text, style, column, width);
    Paragraph &paragraph = m_plan.paragraphs[size_t(index)];
    paragraph.align = align;
    if (colour)
        paragraph.spans.front().colour = *colour;
    const SetParagraph set = setParagraph(paragraph, m_words);
    const Length leading = paragraph.leading;
    Length y = top;
    for (const SetLine &each : set.lines) {
        line(index, each, x, y, node);
        y += leading;
    }
    return y - top;
}

void Canvas::rule(Length x1, Length y1, Length x2, Length y2, double width, Colour colour, Stroke stroke)
{
    page().items.append(Line{QPointF(toPoints(x1), toPoints(y1)), QPointF(toPoints(x2), toPoints(y2)), width,
                             colour, stroke});
}

void Canvas::box(Length x, Length y, Length width, Length height, Colour fill, double radius)
{
    const QRectF area(toPoints(x), toPoints(y), toPoints(width), toPoints(height));
    page().items.append(Box{area, radius, fill, {}});
}

void Canvas::picture(const PlacedPicture &picture, Length x, Length y, Length height)
{
    const QRectF area(toPoints(x), toPoints(y), toPoints(picture.width), toPoints(height));
    page().items.append(Picture{picture.asset, area, element(picture.node)});
}

void Canvas::link(const QRectF &area, const QString &destination, const QString &contents, int node)
{
    page().items.append(Link{area, {}, destination, contents, element(node)});
}

void Canvas::anchor(const QString &name, Length x, Length y)
{
    const QPointF at(toPoints(x), toPoints(y));
    page().items.append(Anchor{name, at});
    m_composition.document.destinations.insert(name, {pageIndex(), at});
}

void Canvas::area(const model::ObjectRef &object, int column, const QRectF &rectangle)
{
    const base::Language language = m_plan.columns[size_t(column)].language;
    m_composition.areas.append({object, language, pageIndex(), rectangle});
}

} // namespace compose
