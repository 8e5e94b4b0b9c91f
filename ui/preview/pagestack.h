// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose/page.h"

#include <QRectF>
#include <vector>

namespace ui::preview {

enum class Arrangement : unsigned char {
    Continuous, ///< below one another; facing pages side by side
    Single,     ///< one page at a time
    Spread,     ///< two pages at a time, right pages right
};

/// Where pages lie, in pixels: in rows below one another. Where only one row is seen at a time, each is at least as high as the
/// view, with its sheets in the middle.
class PageStack final
{
public:
    static constexpr double gap = 16; ///< around and between sheets

    PageStack() = default;
    PageStack(const compose::Document &document, double pixelsPerPoint, const QSizeF &view,
              Arrangement arrangement = Arrangement::Continuous);

    /// Pixels per point at which the widest row of sheets fills `width`, and at which a row is wholly seen in `size`.
    static double scaleForWidth(const compose::Document &document, double width,
                                Arrangement arrangement = Arrangement::Continuous);
    static double scaleForPage(const compose::Document &document, const QSizeF &size,
                               Arrangement arrangement = Arrangement::Continuous);

    QSizeF size() const { return m_size; }
    int pageCount() const { return int(m_sheets.size()); }
    const QRectF &sheet(int page) const { return m_sheets[size_t(page)]; }
    /// The pages that `area` touches: first, and one past the last.
    std::pair<int, int> pagesIn(const QRectF &area) const;
    /// The page at, or next after, a height; the last one below all. -1: there are none.
    int pageAt(double y) const;

    struct Row {
        int first = 0; ///< page
        int count = 1;
        double top = 0; ///< with half of the room above it
        double bottom = 0;
    };
    int rowCount() const { return int(m_rows.size()); }
    const Row &row(int index) const { return m_rows[size_t(index)]; }
    int rowOf(int page) const;

private:
    std::vector<QRectF> m_sheets; ///< by page, in reading order
    std::vector<Row> m_rows;
    QSizeF m_size;
};

} // namespace ui::preview
