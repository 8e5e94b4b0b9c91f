// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/pagestack.h"

#include <algorithm>
#include <cmath>

namespace ui::preview {

namespace {

using Row = std::vector<qsizetype>; // pages side by side

std::vector<Row> rowsOf(const compose::Document &document)
{
    std::vector<Row> rows;
    for (qsizetype page = 0; page < document.pages.size(); ++page) {
        const bool isRight = document.facing && page > 0 && page % 2 == 0;
        if (isRight)
            rows.back().push_back(page);
        else
            rows.push_back({page});
    }
    return rows;
}

QSizeF rowSize(const compose::Document &document, const Row &row)
{
    QSizeF size(0, 0);
    for (const qsizetype page : row) {
        const QSizeF sheet = document.pages.sheet(page).size;
        size = {size.width() + sheet.width(), std::max(size.height(), sheet.height())};
    }
    return size;
}

QSizeF largestRow(const compose::Document &document)
{
    QSizeF largest(1, 1);
    for (const Row &row : rowsOf(document))
        largest = largest.expandedTo(rowSize(document, row));
    return largest;
}

} // namespace

PageStack::PageStack(const compose::Document &document, double pixelsPerPoint, double viewportWidth)
{
    const double width = std::max(viewportWidth, largestRow(document).width() * pixelsPerPoint + 2 * gap);
    double y = gap;
    m_sheets.resize(size_t(document.pages.size()));
    for (const Row &row : rowsOf(document)) {
        const QSizeF size = rowSize(document, row) * pixelsPerPoint;
        // In a row of two, the spine is in the middle: a first or last page alone lies on its own side of it.
        const bool isFirstOfFacing = document.facing && row.front() == 0;
        const bool isAlone = document.facing && row.size() == 1;
        double x = (width - size.width()) / 2;
        if (isAlone)
            x = isFirstOfFacing ? width / 2 : width / 2 - size.width();
        for (const qsizetype page : row) {
            const QSizeF sheet = document.pages.sheet(page).size * pixelsPerPoint;
            m_sheets[size_t(page)] = {QPointF(std::round(x), std::round(y)), sheet};
            x += sheet.width();
        }
        y += size.height() + gap;
    }
    m_size = {width, m_sheets.empty() ? 0 : y};
}

double PageStack::scaleForWidth(const compose::Document &document, double width)
{
    return std::max(0.05, (width - 2 * gap) / largestRow(document).width());
}

double PageStack::scaleForPage(const compose::Document &document, const QSizeF &size)
{
    return std::max(0.05, std::min(scaleForWidth(document, size.width()),
                                   (size.height() - 2 * gap) / largestRow(document).height()));
}

std::pair<int, int> PageStack::pagesIn(const QRectF &area) const
{
    const auto first = std::find_if(m_sheets.begin(), m_sheets.end(),
                                    [&](const QRectF &sheet) { return sheet.bottom() >= area.top(); });
    const auto last =
        std::find_if(first, m_sheets.end(), [&](const QRectF &sheet) { return sheet.top() > area.bottom(); });
    return {int(first - m_sheets.begin()), int(last - m_sheets.begin())};
}

int PageStack::pageAt(double y) const
{
    const auto found = std::find_if(m_sheets.begin(), m_sheets.end(),
                                    [y](const QRectF &sheet) { return sheet.bottom() >= y; });
    return found == m_sheets.end() ? int(m_sheets.size()) - 1 : int(found - m_sheets.begin());
}

} // namespace ui::preview
