// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose/page.h"

#include <QRectF>
#include <vector>

namespace ui::preview {

/// Where pages lie below one another, in pixels: singly, or the second beside the third when they face each other.
class PageStack final
{
public:
    static constexpr double gap = 16; ///< around and between sheets

    PageStack() = default;
    PageStack(const compose::Document &document, double pixelsPerPoint, double viewportWidth);

    /// Pixels per point at which the widest row of sheets fills `width`, and at which a row is wholly seen in `size`.
    static double scaleForWidth(const compose::Document &document, double width);
    static double scaleForPage(const compose::Document &document, const QSizeF &size);

    QSizeF size() const { return m_size; }
    int pageCount() const { return int(m_sheets.size()); }
    const QRectF &sheet(int page) const { return m_sheets[size_t(page)]; }
    /// The pages that `area` touches: first, and one past the last.
    std::pair<int, int> pagesIn(const QRectF &area) const;
    /// The page at, or next after, a height; the last one below all. -1: there are none.
    int pageAt(double y) const;

private:
    std::vector<QRectF> m_sheets; ///< by page, in reading order
    QSizeF m_size;
};

} // namespace ui::preview
