// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose/paginator.h"

namespace compose {

/// The page that a destination is on; empty: on none.
using PageLabel = std::function<QString(const QString &destination)>;

/// Puts items on one page.
class Canvas final
{
public:
    static constexpr int noNode = -1; ///< running matter

    /// Everything goes `shift` further right. Text set on the spot has the numbers of nodes as its elements.
    Canvas(const Plan &plan, WordCache &words, QList<Item> &items, Length shift = 0)
        : m_plan(plan), m_words(words), m_items(items), m_shift(shift)
    {}

    /// Some lines of a paragraph of a section: their left end and the top of the first.
    struct Lines {
        int paragraph = 0;
        int first = 0;
        int count = 0;
    };
    void lines(const SectionPlace &place, const Lines &lines, const PageLabel &labelOf, Length x, Length top,
               int node);
    /// Of the widest of the lines, in points.
    double widthOf(const SectionPlace &place, const Lines &lines, const PageLabel &labelOf);
    /// Of text set on the spot.
    Length heightOf(const QString &text, Style style, int column, Length width);
    Length heightOf(const Paragraph &paragraph);
    /// Text set on the spot; returns how high it is.
    Length text(const Paragraph &paragraph, Length x, Length top, int node);
    Length text(const QString &text, Style style, int column, Length x, Length top, Length width, int node);
    Length text(const QString &text, Style style, int column, Length x, Length top, Length width, int node,
                Align align, std::optional<Colour> colour = {});
    void rule(Length x1, Length y1, Length x2, Length y2, double width, Colour colour,
              Stroke stroke = Stroke::Solid);
    void box(Length x, Length y, Length width, Length height, Colour fill, double radius = 0);
    void picture(const PlacedPicture &picture, Length x, Length y, Length height, ElementIndex element);
    void link(const QRectF &area, const QString &destination, const QString &contents, ElementIndex element);
    void anchor(const QString &name, Length x, Length y);

private:
    std::vector<SetLine> setOf(const SectionPlace &place, const Lines &lines, const PageLabel &labelOf);
    struct Spot {
        QPointF origin; ///< of the line, on the baseline
        double height = 0;
    };
    void line(const SectionPlace *place, const Paragraph &paragraph, const SetLine &line, Length x, Length top,
              int node);
    ElementIndex elementOf(const SectionPlace *place, const Paragraph &paragraph, const SetRun &run, int node) const;
    void linkOf(const Paragraph &paragraph, const SetLine &line, const Spot &spot, int link, ElementIndex element);
    void noteLink(const SectionPlace &place, const SetRun &run, const Spot &spot, ElementIndex element);

    const Plan &m_plan;
    WordCache &m_words;
    QList<Item> &m_items;
    const Length m_shift;
};

} // namespace compose
