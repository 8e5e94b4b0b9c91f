// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preview/pageshelf.h"

#include <QPixmap>

namespace ui::preview {

/// Paints sheets of paper with their pages, and keeps those painted last as pixels.
class SheetPainter final
{
public:
    explicit SheetPainter(PageShelf &shelf);

    void forget() { m_pixmaps.clear(); }
    /// Fills `sheet`, in the painter's pixels, with a page and the edges of its paper.
    void paint(QPainter &painter, const QRectF &sheet, int page);

private:
    struct Kept {
        QPixmap pixels;
        quint64 stamp = 0;
    };
    QPixmap pixmapOf(int page, const QSizeF &size, double ratio);

    PageShelf &m_shelf;
    QCache<int, Kept> m_pixmaps;
};

} // namespace ui::preview
