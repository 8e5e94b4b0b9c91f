// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/pageview.h"

#include "ui/shared/colours.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>

namespace ui::preview {

namespace {

constexpr double smallestZoom = 0.1;
constexpr double largestZoom = 8;
constexpr double zoomStep = 1.2;

/// The desk the sheets lie on: darker than the window, so that paper stands out in light and dark.
QColor deskColour(const QPalette &palette)
{
    return palette.color(QPalette::Window).darker(shared::isDark(palette) ? 150 : 112);
}

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
    const Place reading = place();
    const SharedComposition before = std::exchange(m_composition, composition);
    m_sheets.change(before ? &before->document : nullptr, composition ? &composition->document : nullptr,
                    assets);
    relayout();
    if (before)
        restore(reading);
    else
        scrollToTop(0);
    noteCurrentPage();
    if (m_mustShowMark)
        showObject(m_marked->object, m_marked->language);
    viewport()->update();
}

void PageView::setFit(Fit fit)
{
    const Place reading = place();
    m_fit = fit;
    relayout();
    restore(reading);
}

double PageView::zoom() const
{
    return m_scale / pixelsPerPoint(*this);
}

void PageView::setZoom(double zoom)
{
    const Place reading = place();
    m_fit = Fit::Free;
    m_scale = std::clamp(zoom, smallestZoom, largestZoom) * pixelsPerPoint(*this);
    relayout();
    restore(reading);
}

void PageView::zoomBy(double factor)
{
    setZoom(zoom() * factor);
}

int PageView::currentPage() const
{
    // The page that fills the upper third is the one being read.
    return m_map.stack().pageAt(offset().y() + viewport()->height() / 3.0);
}

void PageView::goToPage(int page)
{
    if (page >= 0 && page < pageCount())
        scrollToTop(m_map.stack().sheet(page).top() - PageStack::gap);
}

void PageView::showObject(const model::ObjectRef &object, base::Language language)
{
    const compose::Area *area = m_map.of(object, language);
    m_marked = {object, language};
    m_mustShowMark = !area;
    viewport()->update();
    if (!area)
        return;
    const QRectF target = m_map.place(*area);
    const QRectF seen = inSight();
    const bool isSeen =
        target.top() >= seen.top() && std::min(target.bottom(), target.top() + 48) <= seen.bottom();
    if (!isSeen)
        scrollToTop(target.top() - viewport()->height() / 4.0);
}

bool PageView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::MouseMove) {
        const auto *move = static_cast<QMouseEvent *>(event);
        viewport()->setCursor(m_map.at(move->pos() + offset()) ? Qt::PointingHandCursor : Qt::ArrowCursor);
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void PageView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), deskColour(palette()));
    if (!m_composition)
        return;
    painter.translate(-offset());
    const auto [first, last] = m_map.stack().pagesIn(QRectF(event->rect()).translated(offset()));
    for (int page = first; page < last; ++page)
        m_sheets.paint(painter, m_map.stack().sheet(page), m_composition->document, page);
    paintMark(painter);
}

void PageView::paintMark(QPainter &painter) const
{
    if (!m_marked)
        return;
    QColor colour = palette().color(QPalette::Highlight);
    colour.setAlpha(36);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    const double room = 3 * m_scale;
    for (const compose::Area &area : m_composition->areas) {
        if (area.object == m_marked->object && area.language == m_marked->language)
            painter.drawRoundedRect(m_map.place(area).adjusted(-room, -room, room, room), room, room);
    }
}

void PageView::resizeEvent(QResizeEvent *)
{
    const Place reading = place();
    relayout();
    restore(reading);
}

void PageView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier) {
        zoomBy(std::pow(zoomStep, event->angleDelta().y() / 120.0));
        event->accept();
    } else {
        QAbstractScrollArea::wheelEvent(event);
    }
}

void PageView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Home: return scrollToTop(0);
    case Qt::Key_End: return scrollToTop(m_map.stack().size().height());
    case Qt::Key_Plus:
    case Qt::Key_Equal: return zoomBy(zoomStep);
    case Qt::Key_Minus: return zoomBy(1 / zoomStep);
    case Qt::Key_0: return setFit(Fit::Width);
    default:
        // The page and arrow keys are the scroll area's own.
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void PageView::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->pos();
}

void PageView::mouseReleaseEvent(QMouseEvent *event)
{
    const bool isClick = event->button() == Qt::LeftButton
                         && (event->pos() - m_pressed).manhattanLength() < QApplication::startDragDistance();
    if (!isClick)
        return;
    if (const compose::Area *area = m_map.at(event->pos() + offset())) {
        const compose::Area clicked = *area; // whoever listens may bring new pages
        Q_EMIT objectActivated(clicked.object, clicked.language);
    }
}

void PageView::scrollContentsBy(int, int)
{
    viewport()->update();
    noteCurrentPage();
}

void PageView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        viewport()->update();
    QAbstractScrollArea::changeEvent(event);
}

PageView::Place PageView::place() const
{
    Place place;
    if (pageCount() == 0)
        return place;
    const double top = offset().y();
    place.page = m_map.stack().pageAt(top);
    const QRectF &sheet = m_map.stack().sheet(place.page);
    place.inPage = (top - sheet.top()) / sheet.height();
    place.spot = markInSight() ? m_marked : firstInSight();
    if (place.spot) {
        const compose::Area *area = m_map.of(place.spot->object, place.spot->language);
        place.fromSpot = (top - m_map.place(*area).top()) / m_scale;
    }
    return place;
}

bool PageView::markInSight() const
{
    const compose::Area *area = m_marked ? m_map.of(m_marked->object, m_marked->language) : nullptr;
    return area && inSight().intersects(m_map.place(*area));
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
    if (area) {
        scrollToTop(m_map.place(*area).top() + place.fromSpot * m_scale);
    } else {
        const QRectF &sheet = m_map.stack().sheet(std::min(place.page, pageCount() - 1));
        scrollToTop(sheet.top() + place.inPage * sheet.height());
    }
}

QPointF PageView::offset() const
{
    return {double(horizontalScrollBar()->value()), double(verticalScrollBar()->value())};
}

QRectF PageView::inSight() const
{
    return {offset(), QSizeF(viewport()->size())};
}

void PageView::relayout()
{
    // A bar that comes and goes would change the width, which would change whether it is needed.
    setVerticalScrollBarPolicy(m_composition ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAsNeeded);
    const QSize room = viewport()->size();
    if (m_composition && m_fit == Fit::Width)
        m_scale = PageStack::scaleForWidth(m_composition->document, room.width());
    if (m_composition && m_fit == Fit::Page)
        m_scale = PageStack::scaleForPage(m_composition->document, room);
    m_map = PageMap(m_composition, m_scale, room.width());
    setRange(verticalScrollBar(), m_map.stack().size().height(), room.height());
    setRange(horizontalScrollBar(), m_map.stack().size().width(), room.width());
    viewport()->update();
    Q_EMIT zoomChanged();
}

void PageView::setRange(QScrollBar *bar, double whole, int room)
{
    bar->setRange(0, std::max(0, int(whole) - room));
    bar->setPageStep(room);
    bar->setSingleStep(40);
}

void PageView::scrollToTop(double y)
{
    verticalScrollBar()->setValue(int(std::round(y)));
}

void PageView::noteCurrentPage()
{
    const int page = currentPage();
    if (page != m_page) {
        m_page = page;
        Q_EMIT currentPageChanged(page);
    }
}

} // namespace ui::preview
