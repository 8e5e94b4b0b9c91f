// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paint/pagepainter.h"

#include <QCache>
#include <QPixmap>
#include <memory>

namespace ui::preview {

/// Paints sheets of paper with their pages, and keeps those painted last as pixels.
class SheetPainter final
{
public:
    SheetPainter();

    /// What was painted stays good only for pages that are the same in `after`.
    void change(const compose::Document *before, const compose::Document *after,
                const compose::Assets &assets);
    /// Fills `sheet`, in the painter's pixels, with a page and the edges of its paper.
    void paint(QPainter &painter, const QRectF &sheet, const compose::Document &document, int page);

private:
    QPixmap pixmapOf(const compose::Document &document, int page, const QSizeF &size, double ratio);
    void paintPage(QPainter &painter, const compose::Page &page, const QSizeF &size);

    std::shared_ptr<paint::PagePainter> m_painter; ///< null: without the bundled fonts the paper stays white
    QCache<int, QPixmap> m_pixmaps;
};

} // namespace ui::preview
