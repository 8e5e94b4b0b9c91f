// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose/plan.h"

#include <map>

namespace compose {

/// Puts items on the pages of a document, and structure elements into its tree as their first content comes.
class Canvas final
{
public:
    static constexpr int noNode = -1; ///< running matter

    Canvas(Plan &plan, WordCache &words, Composition &composition);

    void addPage(const QString &label);
    int pageIndex() const { return int(m_composition.document.pages.size()) - 1; }
    ElementIndex element(int node);

    /// A line that was set before; its left end and the top of its line.
    void line(int paragraph, const SetLine &line, Length x, Length top, int node);
    /// Text set on the spot; returns how high it is.
    Length text(const QString &text, Style style, int column, Length x, Length top, Length width, int node);
    Length text(const QString &text, Style style, int column, Length x, Length top, Length width, int node,
                Align align, std::optional<Colour> colour = {});
    void rule(Length x1, Length y1, Length x2, Length y2, double width, Colour colour,
              Stroke stroke = Stroke::Solid);
    void box(Length x, Length y, Length width, Length height, Colour fill, double radius = 0);
    void picture(const PlacedPicture &picture, Length x, Length y, Length height);
    void link(const QRectF &area, const QString &destination, const QString &contents, int node);
    void anchor(const QString &name, Length x, Length y);
    void area(const model::ObjectRef &object, int column, const QRectF &rectangle);

private:
    Page &page() { return m_composition.document.pages.back(); }
    int nodeOf(int paragraph, const SetRun &run, int node);
    void linksOf(int paragraph, const SetLine &line, QPointF origin, double height, int node, int link);
    void noteLink(const SetRun &run, QPointF origin, double height, int node);

    Plan &m_plan;
    WordCache &m_words;
    Composition &m_composition;
    std::map<std::pair<int, int>, int> m_linkNodes; ///< by paragraph and link; notes count down from -2
};

} // namespace compose
