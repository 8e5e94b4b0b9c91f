// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the passage editor that measures: which row stands where in the window, and what stays in its place while heights
// become exact.
#include "ui/editor/passageeditor.h"

#include <QResizeEvent>
#include <QScrollBar>
#include <cmath>

namespace ui::editor {

using base::Language;

namespace {

constexpr int idleMilliseconds = 4;
/// Between two slices. Without it the rows ahead would fill a processor for seconds, and what is asked meanwhile, a search for
/// one, would find the window busy each time it answers.
constexpr int idlePause = 8;
constexpr qreal lineOfReading = 40; // characters: with fewer the eye turns back all the time

} // namespace

void PassageEditor::applyLook()
{
    keepPlace();
    const Look look(font(), palette(), m_zoom);
    m_heads->setLook(look, {});
    setViewportMargins(0, m_heads->sizeHint().height(), 0, 0);
    const Columns columns = columnsFor(look);
    m_desk.sheet().setLook(look, columns);
    m_heads->setLook(look, columns);
    QPalette live = palette();
    live.setColor(QPalette::Text, look.ink());
    m_live->setPalette(live);
    const int position = m_live->caretPosition();
    const int anchor = m_live->textCursor().anchor();
    if (m_desk.row() >= 0) {
        m_live->setLineWidth(int(m_desk.sheet().cellWidth(m_desk.sheet().row(m_desk.row()))));
        m_live->restyle(look.of(m_desk.sheet().row(m_desk.row()).style), look.accent());
        m_live->setCaret(position, anchor);
        showMarksInLive(); // they went with the text that was filled in anew
    }
    returnToPlace();
    m_idle.start();
}

int PassageEditor::comfortableWidth() const
{
    const Look &look = m_desk.sheet().look();
    const qreal languages = m_only ? 1 : 2;
    const qreal text = languages * lineOfReading * look.of(RowStyle::Paragraph).characterWidth;
    return int(std::ceil(text + 3.6 * look.unit())) + verticalScrollBar()->sizeHint().width();
}

void PassageEditor::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    m_heads->setGeometry(0, 0, width(), viewportMargins().top());
    applyLook();
}

QRect PassageEditor::cellRect(int row, Language language)
{
    return m_desk.sheet().cellRect(row, language).translated(0, -verticalScrollBar()->value()).toAlignedRect();
}

void PassageEditor::placeLive()
{
    const int row = m_desk.row();
    m_live->setVisible(row >= 0);
    setFocusPolicy(row >= 0 ? Qt::ClickFocus : Qt::StrongFocus); // it would hand the keyboard back to the cell that is being left
    if (row < 0)
        return;
    const QRectF cell = m_desk.sheet().cellRect(row, m_desk.language()).translated(0, -verticalScrollBar()->value());
    // A little room at the right for the caret after the last character of a full line.
    const QRect place(int(std::round(cell.left())), int(std::round(cell.top())), int(cell.width()) + 3, int(std::ceil(cell.height())) + 2);
    if (m_live->geometry() != place)
        m_live->setGeometry(place);
}

void PassageEditor::updateRange()
{
    const int total = int(std::ceil(m_desk.sheet().heights().total() + m_desk.sheet().look().unit() * 4));
    verticalScrollBar()->setRange(0, std::max(0, total - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(int(m_desk.sheet().look().unit() * 1.5));
}

/// The open row when it is in sight, for it is what the reader looks at; else the topmost row.
void PassageEditor::keepPlace()
{
    Sheet &sheet = m_desk.sheet();
    m_placeTotal = sheet.heights().total();
    const int scrolled = verticalScrollBar()->value();
    int row = m_desk.row();
    const bool inSight = row >= 0 && row < sheet.heights().size() && sheet.top(row) + sheet.height(row) > scrolled
                         && sheet.top(row) < scrolled + viewport()->height();
    if (!inSight)
        row = sheet.heights().rowAt(scrolled);
    if (row < 0 || row >= sheet.size())
        return;
    m_placeEntry = sheet.row(row).entry;
    m_placeKey = sheet.row(row).key();
    m_placeOffset = scrolled - sheet.top(row);
}

void PassageEditor::returnToPlace()
{
    updateRange();
    if (const std::optional<int> row = m_desk.sheet().indexOf(m_placeEntry, m_placeKey))
        verticalScrollBar()->setValue(int(std::round(m_desk.sheet().top(*row) + m_placeOffset)));
    placeLive();
    viewport()->update();
}

void PassageEditor::measureIdle()
{
    m_idle.setInterval(idlePause);
    keepPlace();
    const int middle = m_desk.sheet().heights().rowAt(verticalScrollBar()->value());
    if (!m_desk.sheet().measureSome(middle, idleMilliseconds))
        m_idle.stop();
    const int before = verticalScrollBar()->value();
    updateRange();
    if (const std::optional<int> row = m_desk.sheet().indexOf(m_placeEntry, m_placeKey))
        verticalScrollBar()->setValue(int(std::round(m_desk.sheet().top(*row) + m_placeOffset)));
    if (before != verticalScrollBar()->value()) {
        placeLive();
        viewport()->update();
    }
}

/// Rows in sight get their exact heights before anything is painted; the topmost stays where it is.
void PassageEditor::prepareVisible()
{
    Sheet &sheet = m_desk.sheet();
    const int scrolled = verticalScrollBar()->value();
    int row = sheet.heights().rowAt(scrolled);
    const double total = sheet.heights().total();
    bool moved = false;
    for (double y = row < 0 ? 0 : sheet.top(row) - scrolled; row >= 0 && row < sheet.size() && y < viewport()->height(); ++row) {
        const qreal estimate = sheet.height(row);
        sheet.layout(row);
        y += sheet.height(row);
        moved = moved || (estimate != sheet.height(row) && y < viewport()->height());
    }
    if (total == sheet.heights().total())
        return;
    updateRange();
    placeLive();
    if (moved) // what was painted before stands elsewhere now
        viewport()->update();
}

void PassageEditor::updateRow(int row)
{
    const int top = int(m_desk.sheet().top(row)) - verticalScrollBar()->value();
    viewport()->update(0, top - 1, viewport()->width(), int(m_desk.sheet().height(row)) + 3);
}

void PassageEditor::reveal(int row)
{
    Sheet &sheet = m_desk.sheet();
    const int view = viewport()->height();
    for (int attempt = 0; attempt < 3; ++attempt) { // laying out on the way may move the row
        sheet.layout(row);
        updateRange();
        const qreal margin = std::min(sheet.look().unit(), view / 6.0);
        const qreal top = sheet.top(row) - margin;
        const qreal bottom = sheet.top(row) + sheet.height(row) + margin;
        const int scrolled = verticalScrollBar()->value();
        if (top < scrolled || bottom - top > view)
            verticalScrollBar()->setValue(bottom - top > view && top < scrolled && bottom > scrolled ? scrolled : int(top));
        else if (bottom > scrolled + view)
            verticalScrollBar()->setValue(int(std::ceil(bottom - view)));
        prepareVisible();
    }
    placeLive();
}

void PassageEditor::scrollContentsBy(int, int dy)
{
    viewport()->scroll(0, dy);
    placeLive();
    m_idle.start();
}

} // namespace ui::editor
