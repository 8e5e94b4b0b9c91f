// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "compose/page.h"
#include "paint/greys.h"

#include <QRawFont>
#include <array>
#include <memory>

class QPainter;
class QSvgRenderer;

namespace compose {
class FontBook;
}

namespace paint {

/// Draws composed pages on a QPainter, for the screen and the printer: the same items from the same font files as the
/// PDF. Needs a QGuiApplication and lives in its thread. Pictures that are not among the assets are not drawn.
class PagePainter final
{
public:
    /// Refuses with ResourceMissing when the bundled fonts are not there. Each is registered with Qt when it is first drawn.
    static base::Result<std::shared_ptr<PagePainter>> create();
    ~PagePainter();

    /// Where the bytes of pictures come from, from now on; what was read of others is dropped.
    void setAssets(const compose::Assets &assets);
    /// What is drawn from now on.
    void setInk(Ink ink);
    /// Registers a face before it is drawn, while there is nothing else to do.
    void prepare(compose::Face face) { font(face); }
    /// Draws the page's ink in the painter's coordinates, one unit a point, from the upper left corner. No paper. Where letters
    /// are too low to have a shape, as in thumbnails, words are bars.
    void paint(QPainter &painter, const compose::Page &page);

private:
    struct PictureForm; ///< pixels or curves, read once

    PagePainter();
    void draw(QPainter &painter, const compose::TextRun &run);
    void drawUpsideDown(QPainter &painter, const compose::TextRun &run);
    void drawBars(QPainter &painter, const compose::TextRun &run) const;
    void draw(QPainter &painter, const compose::Line &line) const;
    void draw(QPainter &painter, const compose::Box &box) const;
    void draw(QPainter &painter, const compose::Picture &picture);
    void draw(QPainter &, const compose::Link &) const {}
    void draw(QPainter &, const compose::Anchor &) const {}
    void drawCurves(QPainter &painter, QSvgRenderer &curves, const QRectF &area) const;
    const PictureForm *form(const base::Hash &asset);
    QColor colourOf(compose::Colour colour) const;
    const QRawFont &font(compose::Face face);
    const QRawFont &font(compose::Face face, double size);

    std::shared_ptr<const compose::FontBook> m_book;
    Ink m_ink = Ink::Colours;
    double m_leastSize = 0; ///< of letters that are drawn, in points, at the present scale
    std::array<QRawFont, compose::faceCount> m_fonts; ///< of 1000 units per em; invalid until drawn
    QHash<std::pair<int, int>, QRawFont> m_sized;     ///< by face and hundredths of a point: sizing one costs more than a line
    compose::Assets m_assets;
    QHash<base::Hash, std::shared_ptr<PictureForm>> m_pictures;
};

} // namespace paint
