// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/pageview.h"

#include <QAccessible>
#include <QScrollBar>
#include <algorithm>
#include <cmath>

namespace ui::preview {

namespace {

constexpr double smallestZoom = 0.1;
constexpr double largestZoom = 8;

double pixelsPerPoint(const QWidget &widget)
{
    return widget.logicalDpiX() / 72.0;
}

} // namespace

/// Text is a better place than a page's number, for paragraphs before it grow and shrink: the marked one when it is in sight,
/// else the first. A text over two pages is measured from where it begins.
struct PageView::Place {
    std::optional<Spot> spot;
    double fromSpot = 0; ///< in points below its upper edge
    int pagesOn = 0;     ///< from the page it begins on to the one that is turned to
    int page = 0;
    double inPage = 0; ///< in parts of the page's height
};

PageView::PageView(QWidget *parent) : QAbstractScrollArea(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setAutoFillBackground(false);
    viewport()->setMouseTracking(true);
    setFrameShape(QFrame::NoFrame);
}

PageView::~PageView() = default;

void PageView::setComposition(const SharedComposition &composition, const compose::Assets &assets)
{
    const bool isFirst = !this->composition();
    m_markWasInSight = !isFirst && isMarkInSight();
    const Place reading = place();
    m_shelf.setComposition(composition, assets);
    if (!composition)
        m_sheets.forget();
    relayout();
    if (isFirst)
        goToPage(0);
    else
        restore(reading);
    placeMark();
    noteCurrentPage();
    Q_EMIT viewChanged();
    if (m_mustShowMark)
        showObject(m_marked->object, m_marked->language, m_character);
}

void PageView::setInk(paint::Ink ink)
{
    m_shelf.setInk(ink);
    viewport()->update();
}

// How the pages lie, and how large.

void PageView::changeView(const std::function<void()> &change)
{
    const Place reading = place();
    change();
    relayout();
    restore(reading);
    noteCurrentPage();
    Q_EMIT viewChanged(); // not before the reading place is back: whoever hears it asks which page that is
}

void PageView::setArrangement(Arrangement arrangement)
{
    const int page = std::max(0, currentPage());
    changeView([&] {
        m_arrangement = arrangement;
        m_turned = page;
    });
}

void PageView::setFit(Fit fit)
{
    changeView([&] { m_fit = fit; });
}

double PageView::zoom() const
{
    return m_scale / pixelsPerPoint(*this);
}

void PageView::setZoom(double zoom)
{
    changeView([&] {
        m_fit = Fit::Free;
        m_scale = std::clamp(zoom, smallestZoom, largestZoom) * pixelsPerPoint(*this);
    });
}

void PageView::zoomBy(double factor)
{
    setZoom(zoom() * factor);
}

void PageView::relayout()
{
    const SharedComposition pages = composition();
    // A bar that comes and goes would change the width, which would change whether it is needed.
    setVerticalScrollBarPolicy(pages ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAsNeeded);
    const QSize room = viewport()->size();
    if (pages && m_fit == Fit::Width)
        m_scale = PageStack::scaleForWidth(pages->document, room.width(), m_arrangement);
    if (pages && m_fit == Fit::Page)
        m_scale = PageStack::scaleForPage(pages->document, room, m_arrangement);
    m_map = PageMap(pages, m_scale, room, m_arrangement);
    m_turned = std::clamp(m_turned, 0, std::max(0, pageCount() - 1));
    setRanges();
    viewport()->update();
}

void PageView::setRanges()
{
    const QSize room = viewport()->size();
    const PageStack &stack = m_map.stack();
    setRange(horizontalScrollBar(), 0, stack.size().width(), room.width());
    if (turnsPages() && pageCount() > 0) {
        const PageStack::Row &row = stack.row(stack.rowOf(m_turned));
        setRange(verticalScrollBar(), row.top, row.bottom, room.height());
    } else {
        setRange(verticalScrollBar(), 0, stack.size().height(), room.height());
    }
}

void PageView::setRange(QScrollBar *bar, double from, double to, int room)
{
    const int least = int(std::round(from));
    bar->setRange(least, std::max(least, int(to) - room));
    bar->setPageStep(room);
    bar->setSingleStep(40);
}

// Which part of them is seen.

int PageView::currentPage() const
{
    if (pageCount() == 0)
        return -1;
    // The page that fills the upper third is the one being read.
    return turnsPages() ? m_turned : m_map.stack().pageAt(offset().y() + viewport()->height() / 3.0);
}

void PageView::goToPage(int page)
{
    if (page >= 0 && page < pageCount())
        scrollTo(page, m_map.stack().sheet(page).top() - PageStack::gap);
}

void PageView::turn(int by)
{
    if (pageCount() == 0)
        return;
    const PageStack &stack = m_map.stack();
    const int row = std::clamp(stack.rowOf(currentPage()) + by, 0, stack.rowCount() - 1);
    goToPage(stack.row(row).first);
}

void PageView::scrollTo(int page, double y)
{
    if (turnsPages() && m_turned != page) {
        m_turned = page;
        setRanges();
        viewport()->update();
    }
    verticalScrollBar()->setValue(int(std::round(y)));
    noteCurrentPage();
}

void PageView::noteCurrentPage()
{
    const int page = currentPage();
    if (page == m_page)
        return;
    m_page = page;
    Q_EMIT currentPageChanged(page);
    QAccessibleEvent event(this, QAccessible::VisibleDataChanged);
    QAccessible::updateAccessibility(&event);
}

QPointF PageView::offset() const
{
    return {double(horizontalScrollBar()->value()), double(verticalScrollBar()->value())};
}

QRectF PageView::inSight() const
{
    return {offset(), QSizeF(viewport()->size())};
}

QRectF PageView::inStack(int page, const QRectF &area) const
{
    return {m_map.stack().sheet(page).topLeft() + area.topLeft() * m_scale, area.size() * m_scale};
}

QRect PageView::placeOf(int page, const QRectF &area) const
{
    return inStack(page, area).translated(-offset()).toAlignedRect();
}

std::pair<int, QPointF> PageView::spotAt(QPoint place) const
{
    const QPointF spot = place + offset();
    const auto [first, last] = m_map.stack().pagesIn({spot, QSizeF(1, 1)});
    for (int page = first; page < last; ++page) {
        const QRectF &sheet = m_map.stack().sheet(page);
        if (sheet.contains(spot))
            return {page, (spot - sheet.topLeft()) / m_scale};
    }
    return {-1, {}};
}

// The place being read.

PageView::Place PageView::place() const
{
    Place place;
    if (pageCount() == 0)
        return place;
    const double top = offset().y();
    place.page = turnsPages() ? m_turned : m_map.stack().pageAt(top);
    const QRectF &sheet = m_map.stack().sheet(place.page);
    place.inPage = (top - sheet.top()) / sheet.height();
    place.spot = isMarkInSight() ? m_marked : firstInSight();
    if (place.spot) {
        const compose::Area *area = m_map.of(place.spot->object, place.spot->language);
        place.fromSpot = (top - m_map.place(*area).top()) / m_scale;
        place.pagesOn = place.page - area->page;
    }
    return place;
}

std::optional<PageView::Spot> PageView::firstInSight() const
{
    const double top = offset().y();
    const compose::Area *area = m_map.firstBelow(m_map.stack().pageAt(top), top);
    return area ? std::optional(Spot{area->object, area->language}) : std::nullopt;
}

void PageView::restore(const Place &place)
{
    if (pageCount() == 0)
        return;
    const compose::Area *area = place.spot ? m_map.of(place.spot->object, place.spot->language) : nullptr;
    if (area && !turnsPages())
        return scrollTo(area->page, m_map.place(*area).top() + place.fromSpot * m_scale);
    const int page = std::clamp(area ? area->page + place.pagesOn : place.page, 0, pageCount() - 1);
    const QRectF &sheet = m_map.stack().sheet(page);
    scrollTo(page, sheet.top() + place.inPage * sheet.height());
}

} // namespace ui::preview
