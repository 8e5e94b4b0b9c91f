// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preview/backgroundcomposer.h"
#include "ui/preview/pagestack.h"

namespace ui::preview {

/// Which text stands where, in the pixels of a stack of pages. Pointers it hands out live as long as the composition.
class PageMap final
{
public:
    PageMap() = default;
    PageMap(SharedComposition composition, double pixelsPerPoint, const QSizeF &view, Arrangement arrangement);

    const PageStack &stack() const { return m_stack; }
    /// The smallest text at a place; null: there is none.
    const compose::Area *at(QPointF place) const;
    /// Where a text begins, in that language or else the other; null: it stands on no page.
    const compose::Area *of(const model::ObjectRef &object, base::Language language) const;
    /// The first text of a page that reaches below `y`; null: there is none.
    const compose::Area *firstBelow(int page, double y) const;
    QRectF place(const compose::Area &area) const;

private:
    std::pair<qsizetype, qsizetype> onPage(int page) const; ///< first, and one past the last

    SharedComposition m_composition;
    PageStack m_stack;
    double m_scale = 1;
};

} // namespace ui::preview
