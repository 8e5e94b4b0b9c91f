// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/pagestack.h"

#include <algorithm>
#include <cmath>

namespace ui::preview {

namespace {

using Row = PageStack::Row;

bool isByPairs(const compose::Document &document, Arrangement arrangement)
{
    return arrangement == Arrangement::Spread || (arrangement == Arrangement::Continuous && document.facing);
}

std::vector<Row> rowsOf(const compose::Document &document, Arrangement arrangement)
{
    const bool byPairs = isByPairs(document, arrangement);
    std::vector<Row> rows;
    for (int page = 0; page < int(document.pages.size()); ++page) {
        // A book opens with a right page alone.
        const bool isRight = byPairs && page > 0 && page % 2 == 0;
        if (isRight)
            ++rows.back().count;
        else
            rows.push_back({page, 1});
    }
    return rows;
}

QSizeF rowSize(const compose::Document &document, const Row &row)
{
    QSizeF size(0, 0);
    for (int page = row.first; page < row.first + row.count; ++page) {
        const QSizeF sheet = document.pages.sheet(page).size;
        size = {size.width() + sheet.width(), std::max(size.height(), sheet.height())};
    }
    return size;
}

QSizeF largestRow(const compose::Document &document, Arrangement arrangement)
{
    QSizeF largest(1, 1);
    for (const Row &row : rowsOf(document, arrangement))
        largest = largest.expandedTo(rowSize(document, row));
    return largest;
}

} // namespace

PageStack::PageStack(const compose::Document &document, double pixelsPerPoint, const QSizeF &view,
                     Arrangement arrangement)
    : m_sheets(size_t(document.pages.size())), m_rows(rowsOf(document, arrangement))
{
    const QSizeF largest = largestRow(document, arrangement) * pixelsPerPoint;
    const double width = std::max(view.width(), largest.width() + 2 * gap);
    const bool byPairs = isByPairs(document, arrangement);
    double y = arrangement == Arrangement::Continuous ? gap : 0;
    for (Row &row : m_rows) {
        const QSizeF size = rowSize(document, row) * pixelsPerPoint;
        const double room = arrangement == Arrangement::Continuous
                                ? 0
                                : std::max(2 * gap, view.height() - size.height()); // above and below
        row.top = y;
        // In a row of two, the spine is in the middle: a first or last page alone lies on its own side of it.
        double x = (width - size.width()) / 2;
        if (byPairs && row.count == 1)
            x = row.first == 0 ? width / 2 : width / 2 - size.width();
        for (int page = row.first; page < row.first + row.count; ++page) {
            const QSizeF sheet = document.pages.sheet(page).size * pixelsPerPoint;
            m_sheets[size_t(page)] = {QPointF(std::round(x), std::round(y + room / 2)), sheet};
            x += sheet.width();
        }
        row.bottom = y + size.height() + room;
        y = arrangement == Arrangement::Continuous ? row.bottom + gap : row.bottom;
    }
    m_size = {width, m_sheets.empty() ? 0 : y};
}

double PageStack::scaleForWidth(const compose::Document &document, double width, Arrangement arrangement)
{
    return std::max(0.05, (width - 2 * gap) / largestRow(document, arrangement).width());
}

double PageStack::scaleForPage(const compose::Document &document, const QSizeF &size, Arrangement arrangement)
{
    return std::max(0.05, std::min(scaleForWidth(document, size.width(), arrangement),
                                   (size.height() - 2 * gap) / largestRow(document, arrangement).height()));
}

std::pair<int, int> PageStack::pagesIn(const QRectF &area) const
{
    const auto first = std::partition_point(m_sheets.begin(), m_sheets.end(),
                                            [&](const QRectF &sheet) { return sheet.bottom() < area.top(); });
    const auto last = std::partition_point(first, m_sheets.end(),
                                           [&](const QRectF &sheet) { return sheet.top() <= area.bottom(); });
    return {int(first - m_sheets.begin()), int(last - m_sheets.begin())};
}

int PageStack::pageAt(double y) const
{
    const auto found = std::partition_point(m_sheets.begin(), m_sheets.end(),
                                            [y](const QRectF &sheet) { return sheet.bottom() < y; });
    return found == m_sheets.end() ? int(m_sheets.size()) - 1 : int(found - m_sheets.begin());
}

int PageStack::rowOf(int page) const
{
    const auto after = std::partition_point(m_rows.begin(), m_rows.end(),
                                            [page](const Row &row) { return row.first <= page; });
    return int(after - m_rows.begin()) - 1;
}

} // namespace ui::preview
