// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paint/pagepainter.h"
#include "ui/preview/backgroundcomposer.h"

#include <QCache>
#include <memory>

namespace ui::preview {

/// The pages of the latest composition, put down when somebody asks, the last ones kept at hand. A page that comes out the same
/// in the next composition keeps its stamp, so what was painted from it stays good.
class PageShelf final
{
public:
    struct Leaf {
        compose::Page page;
        quint64 stamp = 0; ///< differs between pages that are not the same
    };

    PageShelf();

    /// While the first pages are composed: what is needed to paint them.
    void prepare();
    /// Null: no pages. Without the bundled fonts nothing is painted.
    void setComposition(const SharedComposition &composition, const compose::Assets &assets);
    /// Every page that was painted is to be painted anew.
    void setInk(paint::Ink ink);
    const SharedComposition &composition() const { return m_composition; }
    int pageCount() const { return m_composition ? int(m_composition->document.pages.size()) : 0; }

    std::shared_ptr<const Leaf> leaf(int page);
    /// The page's ink in an area of the painter's pixels; no paper.
    void paint(QPainter &painter, int page, const QSizeF &size);

private:
    struct Kept {
        std::shared_ptr<const Leaf> leaf;
        quint64 edition = 0; ///< the composition it was last seen in
    };
    std::shared_ptr<const Leaf> putDown(int page, const Kept *before);

    SharedComposition m_composition;
    quint64 m_edition = 0;
    quint64 m_stamp = 0;
    QCache<int, Kept> m_kept;
    paint::Ink m_ink = paint::Ink::Colours;
    std::shared_ptr<paint::PagePainter> m_painter;
};

} // namespace ui::preview
