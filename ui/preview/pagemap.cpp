// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/pagemap.h"

#include <algorithm>

namespace ui::preview {

namespace {

double extent(const QRectF &area)
{
    return area.width() * area.height();
}

} // namespace

PageMap::PageMap(SharedComposition composition, double pixelsPerPoint, const QSizeF &view, Arrangement arrangement)
    : m_composition(std::move(composition)), m_scale(pixelsPerPoint)
{
    if (m_composition)
        m_stack = PageStack(m_composition->document, pixelsPerPoint, view, arrangement);
}

const compose::Area *PageMap::at(QPointF spot) const
{
    const compose::Area *smallest = nullptr;
    const auto [firstPage, lastPage] = m_stack.pagesIn({spot, QSizeF(1, 1)});
    for (int page = firstPage; page < lastPage; ++page) {
        const auto [first, last] = onPage(page);
        for (qsizetype i = first; i < last; ++i) {
            const compose::Area &area = m_composition->areas[i];
            const bool isSmaller = !smallest || extent(area.rectangle) < extent(smallest->rectangle);
            if (isSmaller && place(area).contains(spot))
                smallest = &area;
        }
    }
    return smallest;
}

const compose::Area *PageMap::of(const model::ObjectRef &object, base::Language language) const
{
    if (!m_composition)
        return nullptr;
    const compose::Area *inOther = nullptr;
    for (const compose::Area &area : m_composition->areas) {
        if (area.object != object)
            continue;
        if (area.language == language)
            return &area;
        if (!inOther)
            inOther = &area;
    }
    return inOther;
}

const compose::Area *PageMap::firstBelow(int page, double y) const
{
    if (!m_composition)
        return nullptr;
    const auto [first, last] = onPage(page);
    for (qsizetype i = first; i < last; ++i) {
        if (place(m_composition->areas[i]).bottom() >= y)
            return &m_composition->areas[i];
    }
    return nullptr;
}

QRectF PageMap::place(const compose::Area &area) const
{
    return {m_stack.sheet(area.page).topLeft() + area.rectangle.topLeft() * m_scale,
            area.rectangle.size() * m_scale};
}

std::pair<qsizetype, qsizetype> PageMap::onPage(int page) const
{
    const QList<compose::Area> &areas = m_composition->areas;
    const auto first = std::partition_point(areas.begin(), areas.end(),
                                            [page](const compose::Area &area) { return area.page < page; });
    const auto last = std::partition_point(first, areas.end(),
                                           [page](const compose::Area &area) { return area.page == page; });
    return {first - areas.begin(), last - areas.begin()};
}

} // namespace ui::preview
