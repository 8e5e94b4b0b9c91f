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
// A page larger than this is painted where it is seen, instead of being kept as pixels.
constexpr qsizetype largestPixmap = 24 * 1024 * 1024;
constexpr qsizetype keptPixmaps = 96 * 1024 * 1024;

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

PageView::PageView(QWidget *parent) : QAbstractScrollArea(parent), m_pixmaps(keptPixmaps)
{
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setBackgroundRole(QPalette::Mid);
    viewport()->setAutoFillBackground(true);
    viewport()->setMouseTracking(true);
    setFrameShape(QFrame::NoFrame);
    if (auto painter = paint::PagePainter::create())
        m_painter = *painter;
}

PageView::~PageView() = default;

void PageView::setComposition(const SharedComposition &composition, const compose::Assets &assets)
{
    const Place reading = place();
    const SharedComposition before = std::exchange(m_composition, composition);
    if (m_painter)
        m_painter->setAssets(assets);
    if (before && composition)
        dropChangedPages(before->document);
    else
        m_pixmaps.clear();
    relayout();
    restore(reading);
    if (m_mustShowMark)
        showObject(m_marked->object, m_marked->language);
    viewport()->update();
}

void PageView::dropChangedPages(const compose::Document &before)
{
    const QList<compose::Page> &pages = m_composition->document.pages;
    for (int page = 0; page < before.pages.size(); ++page) {
        if (page >= pages.size() || pages[page] != before.pages[page])
            m_pixmaps.remove(page);
    }
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
    return m_stack.pageAt(offset().y() + viewport()->height() / 3.0);
}

void PageView::goToPage(int page)
{
    if (page >= 0 && page < pageCount())
        scrollToTop(m_stack.sheet(page).top() - PageStack::gap);
}

void PageView::showObject(const model::ObjectRef &object, base::Language language)
{
    const compose::Area *area = areaOf(object, language);
    m_marked = {object, language};
    m_mustShowMark = !area;
    viewport()->update();
    if (!area)
        return;
    const QRectF target = onScreen(*area);
    const QRectF seen(offset(), QSizeF(viewport()->size()));
    const bool isSeen = target.top() >= seen.top() && std::min(target.bottom(), target.top() + 48) <= seen.bottom();
    if (!isSeen)
        scrollToTop(target.top() - viewport()->height() / 4.0);
}

bool PageView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::MouseMove) {
        const auto *move = static_cast<QMouseEvent *>(event);
        viewport()->setCursor(areaAt(move->pos()) ? Qt::PointingHandCursor : Qt::ArrowCursor);
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void PageView::paintEvent(QPaintEvent *event)
{
    if (!m_composition)
        return;
    QPainter painter(viewport());
    painter.translate(-offset());
    const auto [first, last] = m_stack.pagesIn(QRectF(event->rect()).translated(offset()));
    for (int page = first; page < last; ++page)
        paintSheet(painter, page);
    paintMark(painter);
}

void PageView::paintSheet(QPainter &painter, int page)
{
    const QRectF &sheet = m_stack.sheet(page);
    const double ratio = devicePixelRatioF();
    const QSize pixels(int(std::ceil(sheet.width() * ratio)), int(std::ceil(sheet.height() * ratio)));
    if (qsizetype(pixels.width()) * pixels.height() * 4 <= largestPixmap) {
        painter.drawPixmap(sheet.topLeft(), pixmapOf(page, pixels));
        return;
    }
    painter.save();
    painter.fillRect(sheet, Qt::white);
    painter.setClipRect(sheet);
    painter.translate(sheet.topLeft());
    painter.scale(m_scale, m_scale);
    if (m_painter)
        m_painter->paint(painter, m_composition->document.pages[page]);
    painter.restore();
}

QPixmap PageView::pixmapOf(int page, const QSize &pixels)
{
    if (const QPixmap *kept = m_pixmaps.object(page); kept && kept->size() == pixels)
        return *kept;
    QPixmap pixmap(pixels);
    pixmap.setDevicePixelRatio(devicePixelRatioF());
    pixmap.fill(Qt::white);
    if (m_painter) {
        QPainter painter(&pixmap);
        painter.scale(m_scale, m_scale);
        m_painter->paint(painter, m_composition->document.pages[page]);
    }
    m_pixmaps.insert(page, new QPixmap(pixmap), qsizetype(pixels.width()) * pixels.height() * 4);
    return pixmap;
}

void PageView::paintMark(QPainter &painter) const
{
    if (!m_marked)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette().highlight());
    const double width = std::max(2.0, 2 * m_scale);
    for (const compose::Area &area : m_composition->areas) {
        if (area.object != m_marked->object || area.language != m_marked->language)
            continue;
        const QRectF text = onScreen(area);
        const QRectF bar(text.left() - 6 * m_scale - width, text.top(), width, text.height());
        painter.drawRoundedRect(bar, width / 2, width / 2);
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
    case Qt::Key_Home:
        return scrollToTop(0);
    case Qt::Key_End:
        return scrollToTop(m_stack.size().height());
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoomBy(zoomStep);
    case Qt::Key_Minus:
        return zoomBy(1 / zoomStep);
    case Qt::Key_0:
        return setFit(Fit::Width);
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
    if (const compose::Area *area = areaAt(event->pos())) {
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
    if (!m_composition || pageCount() == 0)
        return place;
    const double top = offset().y();
    place.page = m_stack.pageAt(top);
    const QRectF &sheet = m_stack.sheet(place.page);
    place.inPage = (top - sheet.top()) / sheet.height();
    place.spot = markInSight() ? m_marked : firstInSight();
    if (place.spot)
        place.fromSpot = (top - onScreen(*areaOf(place.spot->object, place.spot->language)).top()) / m_scale;
    return place;
}

bool PageView::markInSight() const
{
    const compose::Area *area = m_marked ? areaOf(m_marked->object, m_marked->language) : nullptr;
    const QRectF seen(offset(), QSizeF(viewport()->size()));
    return area && seen.intersects(onScreen(*area));
}

std::optional<PageView::Spot> PageView::firstInSight() const
{
    const double top = offset().y();
    const auto [first, last] = areasOnPage(m_stack.pageAt(top));
    for (qsizetype i = first; i < last; ++i) {
        const compose::Area &area = m_composition->areas[i];
        if (onScreen(area).bottom() >= top)
            return Spot{area.object, area.language};
    }
    return std::nullopt;
}

void PageView::restore(const Place &place)
{
    if (pageCount() == 0)
        return noteCurrentPage();
    const compose::Area *area = place.spot ? areaOf(place.spot->object, place.spot->language) : nullptr;
    if (area) {
        scrollToTop(onScreen(*area).top() + place.fromSpot * m_scale);
    } else {
        const QRectF &sheet = m_stack.sheet(std::min(place.page, pageCount() - 1));
        scrollToTop(sheet.top() + place.inPage * sheet.height());
    }
    noteCurrentPage();
}

std::pair<qsizetype, qsizetype> PageView::areasOnPage(int page) const
{
    const QList<compose::Area> &areas = m_composition->areas;
    const auto first = std::partition_point(areas.begin(), areas.end(),
                                            [page](const compose::Area &area) { return area.page < page; });
    const auto last = std::partition_point(first, areas.end(),
                                           [page](const compose::Area &area) { return area.page == page; });
    return {first - areas.begin(), last - areas.begin()};
}

const compose::Area *PageView::areaAt(const QPoint &position) const
{
    const QPointF at = position + offset();
    const compose::Area *smallest = nullptr;
    const auto extent = [](const QRectF &area) { return area.width() * area.height(); };
    const auto [firstPage, lastPage] = m_stack.pagesIn({at, QSizeF(1, 1)});
    for (int page = firstPage; page < lastPage; ++page) {
        const auto [first, last] = areasOnPage(page);
        for (qsizetype i = first; i < last; ++i) {
            const compose::Area &area = m_composition->areas[i];
            const bool isSmaller = !smallest || extent(area.rectangle) < extent(smallest->rectangle);
            if (isSmaller && onScreen(area).contains(at))
                smallest = &area;
        }
    }
    return smallest;
}

const compose::Area *PageView::areaOf(const model::ObjectRef &object, base::Language language) const
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

QRectF PageView::onScreen(const compose::Area &area) const
{
    return {m_stack.sheet(area.page).topLeft() + area.rectangle.topLeft() * m_scale, area.rectangle.size() * m_scale};
}

QPointF PageView::offset() const
{
    return {double(horizontalScrollBar()->value()), double(verticalScrollBar()->value())};
}

void PageView::relayout()
{
    static const compose::Document none;
    const compose::Document &document = m_composition ? m_composition->document : none;
    // A bar that comes and goes would change the width, which would change whether it is needed.
    setVerticalScrollBarPolicy(m_composition ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAsNeeded);
    const QSize room = viewport()->size();
    if (m_composition && m_fit == Fit::Width)
        m_scale = PageStack::scaleForWidth(document, room.width());
    if (m_composition && m_fit == Fit::Page)
        m_scale = PageStack::scaleForPage(document, room);
    m_stack = PageStack(document, m_scale, room.width());
    verticalScrollBar()->setRange(0, std::max(0, int(m_stack.size().height()) - room.height()));
    verticalScrollBar()->setPageStep(room.height());
    verticalScrollBar()->setSingleStep(40);
    horizontalScrollBar()->setRange(0, std::max(0, int(m_stack.size().width()) - room.width()));
    horizontalScrollBar()->setPageStep(room.width());
    horizontalScrollBar()->setSingleStep(40);
    viewport()->update();
    Q_EMIT zoomChanged();
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
