// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/pageview.h"

#include "ui/preview/runplace.h"

#include <QScrollBar>

namespace ui::preview {

// What is marked on the pages: the text being written, and what was found.

void PageView::showObject(const model::ObjectRef &object, base::Language language, qsizetype character)
{
    m_marked = {object, language};
    m_character = character;
    m_mustShowMark = !m_map.of(object, language);
    placeMark();
    if (m_follows)
        revealMark();
}

void PageView::markCharacter(qsizetype character)
{
    m_character = character;
    placeMark();
    if (m_follows && m_markWasInSight)
        revealMark();
}

bool PageView::isMarkInSight() const
{
    if (m_marked && m_line && m_line->page < pageCount())
        return inSight().intersects(inStack(m_line->page, m_line->line));
    const compose::Area *area = m_marked ? m_map.of(m_marked->object, m_marked->language) : nullptr;
    return area && inSight().intersects(m_map.place(*area));
}

void PageView::placeMark()
{
    m_line.reset();
    const compose::Area *area = m_marked ? m_map.of(m_marked->object, m_marked->language) : nullptr;
    if (area && m_character >= 0)
        m_line = PrintedText(m_shelf, m_marked->object, area->language).placeOf(m_character);
    viewport()->update();
}

void PageView::revealMark()
{
    if (m_line)
        return reveal(m_line->page, m_line->line);
    const compose::Area *area = m_marked ? m_map.of(m_marked->object, m_marked->language) : nullptr;
    if (!area)
        return;
    QRectF beginning = area->rectangle;
    beginning.setHeight(std::min(beginning.height(), 48 / m_scale));
    reveal(area->page, beginning);
}

void PageView::reveal(int page, const QRectF &area)
{
    const QRectF target = inStack(page, area);
    const QRectF seen = inSight();
    const bool isOther = turnsPages() && m_map.stack().rowOf(page) != m_map.stack().rowOf(m_turned);
    if (isOther || target.top() < seen.top() || target.bottom() > seen.bottom())
        scrollTo(page, target.top() - viewport()->height() / 4.0);
    const int left = int(target.left() - 2 * PageStack::gap);
    if (target.left() < inSight().left() || target.left() > inSight().right())
        horizontalScrollBar()->setValue(left);
}

QRect PageView::markedLine() const
{
    return m_line ? placeOf(m_line->page, m_line->line) : QRect();
}

void PageView::showPatch(const Patch &patch)
{
    if (patch.page >= pageCount())
        return;
    const auto leaf = m_shelf.leaf(patch.page);
    if (const auto *run = std::get_if<compose::TextRun>(&leaf->page.items[patch.item]))
        reveal(patch.page, areaOf(*run, patch.from, patch.to));
    viewport()->update();
}

} // namespace ui::preview
