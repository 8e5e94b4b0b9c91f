// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/pageview.h"

#include "ui/preview/runplace.h"
#include "ui/shared/colours.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>
#include <cmath>

namespace ui::preview {

namespace {

constexpr int wheelStep = 120;

// Finds are marked on paper, which is white whatever the appearance.
const QColor findGround(255, 221, 89, 130);
const QColor currentFindGround(255, 149, 0, 150);

/// The desk the sheets lie on: darker than the window, so that paper stands out in light and dark.
QColor deskColour(const QPalette &palette)
{
    return palette.color(QPalette::Window).darker(shared::isDark(palette) ? 150 : 112);
}

} // namespace

// Painting.

void PageView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), deskColour(palette()));
    if (composition()) {
        painter.translate(-offset());
        const auto [first, last] = m_map.stack().pagesIn(QRectF(event->rect()).translated(offset()));
        for (int page = first; page < last; ++page) {
            m_sheets.paint(painter, m_map.stack().sheet(page), page);
            paintFinds(painter, page);
        }
        paintMark(painter);
        painter.translate(offset());
    }
    paintFocus(painter);
}

void PageView::paintMark(QPainter &painter) const
{
    const compose::Area *first = m_marked ? m_map.of(m_marked->object, m_marked->language) : nullptr;
    if (!first)
        return;
    QColor colour = palette().color(QPalette::Highlight);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const double room = 3 * m_scale;
    for (const compose::Area &area : composition()->areas) {
        if (area.object != m_marked->object || area.language != first->language)
            continue;
        const QRectF place = m_map.place(area).adjusted(-room, -room, room, room);
        colour.setAlpha(m_line ? 18 : 36);
        painter.setBrush(colour);
        painter.drawRoundedRect(place, room, room);
        colour.setAlpha(200);
        painter.setBrush(colour);
        painter.drawRoundedRect(QRectF(place.left() - room, place.top(), std::max(2.0, 0.7 * room), place.height()), 1, 1);
    }
    if (!m_line)
        return;
    colour.setAlpha(34);
    painter.setBrush(colour);
    painter.drawRect(inStack(m_line->page, m_line->line).adjusted(-room, 0, room, 0));
    colour.setAlpha(255);
    const QRectF caret = inStack(m_line->page, m_line->caret);
    painter.fillRect(QRectF(std::round(caret.left()), caret.top(), std::max(1.0, std::round(m_scale)), caret.height()), colour);
}

void PageView::paintFinds(QPainter &painter, int page)
{
    if (!m_finds)
        return;
    const auto leaf = m_shelf.leaf(page);
    for (const PageFinder::Seen &seen : m_finds(page)) {
        const Patch &patch = seen.patch;
        const auto *run =
            patch.item < leaf->page.items.size() ? std::get_if<compose::TextRun>(&leaf->page.items[patch.item]) : nullptr;
        if (!run)
            continue;
        painter.setPen(seen.isCurrent ? QPen(QColor(176, 96, 0), 1) : Qt::NoPen);
        painter.setBrush(seen.isCurrent ? currentFindGround : findGround);
        painter.drawRect(inStack(page, areaOf(*run, patch.from, patch.to)));
    }
}

void PageView::paintFocus(QPainter &painter) const
{
    if (!hasFocus())
        return;
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
    painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
}

void PageView::focusInEvent(QFocusEvent *)
{
    viewport()->update();
}

void PageView::focusOutEvent(QFocusEvent *)
{
    viewport()->update();
}

void PageView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        viewport()->update();
    QAbstractScrollArea::changeEvent(event);
}

void PageView::resizeEvent(QResizeEvent *)
{
    changeView([] {});
}

void PageView::scrollContentsBy(int, int)
{
    viewport()->update();
    noteCurrentPage();
}

// Mouse.

bool PageView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::MouseMove) {
        const auto *move = static_cast<QMouseEvent *>(event);
        viewport()->setCursor(m_map.at(move->pos() + offset()) ? Qt::PointingHandCursor : Qt::ArrowCursor);
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void PageView::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->pos();
}

void PageView::mouseReleaseEvent(QMouseEvent *event)
{
    const bool isClick = event->button() == Qt::LeftButton
                         && (event->pos() - m_pressed).manhattanLength() < QApplication::startDragDistance();
    const compose::Area *area = isClick ? m_map.at(event->pos() + offset()) : nullptr;
    if (!area)
        return;
    const compose::Area clicked = *area; // whoever listens may bring new pages
    const PrintedText text(m_shelf, clicked.object, clicked.language);
    Q_EMIT objectActivated(clicked.object, clicked.language, text.characterAt(clicked.page, spotAt(event->pos()).second));
}

void PageView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier) {
        zoomBy(std::pow(zoomStep, event->angleDelta().y() / double(wheelStep)));
        event->accept();
    } else if (!turnsPages() || !turnByWheel(event)) {
        QAbstractScrollArea::wheelEvent(event);
    }
}

bool PageView::turnByWheel(QWheelEvent *event)
{
    const int delta = event->angleDelta().y();
    const QScrollBar *bar = verticalScrollBar();
    const bool isAtEnd = delta < 0 ? bar->value() >= bar->maximum() : bar->value() <= bar->minimum();
    if (delta == 0 || !isAtEnd) {
        m_wheel = 0;
        return false;
    }
    m_wheel += delta;
    event->accept();
    if (std::abs(m_wheel) >= wheelStep) {
        m_wheel = 0;
        scrollOrTurn(delta < 0 ? 1 : -1);
    }
    return true;
}

// Keys.

void PageView::keyPressEvent(QKeyEvent *event)
{
    const bool isBack = event->key() == Qt::Key_PageUp || (event->modifiers() & Qt::ShiftModifier);
    switch (event->key()) {
    case Qt::Key_Home: return goToPage(0);
    case Qt::Key_End:
        goToPage(pageCount() - 1);
        return verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    case Qt::Key_Plus:
    case Qt::Key_Equal: return zoomBy(zoomStep);
    case Qt::Key_Minus: return zoomBy(1 / zoomStep);
    case Qt::Key_0: return setFit(Fit::Width);
    case Qt::Key_Return:
    case Qt::Key_Enter: return activateFirst();
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Space:
        scrollOrTurn(isBack ? -1 : 1);
        return;
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (turnsPages() && horizontalScrollBar()->maximum() == 0)
            return turn(event->key() == Qt::Key_Left ? -1 : 1);
        break;
    default: break;
    }
    QAbstractScrollArea::keyPressEvent(event); // the arrows are the scroll area's own
}

/// One view further; where pages are turned, past the end of a page to the next.
void PageView::scrollOrTurn(int by)
{
    QScrollBar *bar = verticalScrollBar();
    const bool isAtEnd = by > 0 ? bar->value() >= bar->maximum() : bar->value() <= bar->minimum();
    if (!turnsPages() || !isAtEnd) {
        bar->setValue(bar->value() + by * bar->pageStep() * 9 / 10);
        return;
    }
    const int row = m_map.stack().rowOf(m_turned);
    turn(by);
    if (by < 0 && m_map.stack().rowOf(m_turned) != row)
        bar->setValue(bar->maximum());
}

void PageView::activateFirst()
{
    const std::optional<Spot> spot = firstInSight();
    if (spot)
        Q_EMIT objectActivated(spot->object, spot->language, 0);
}

} // namespace ui::preview
