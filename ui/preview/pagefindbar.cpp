// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/pagefindbar.h"

#include "ui/preview/pageview.h"

namespace ui::preview {

PageFindBar::PageFindBar(PageView *view, QWidget *parent)
    : shared::FindBar(QStringLiteral("preview."), parent), m_view(view)
{
    m_view->setFinds([this](int page) { return m_finder.on(page); });
    connect(&m_finder, &PageFinder::changed, this, &PageFindBar::showFinds);
    retranslate();
}

void PageFindBar::setComposition(const SharedComposition &composition)
{
    m_finder.setComposition(composition);
    showFinds();
}

void PageFindBar::search()
{
    if (m_finder.words() == words())
        return;
    m_mustShowFirst = isVisible() && !words().isEmpty(); // the pages stay when the bar is only opened
    m_finder.search(words());
}

void PageFindBar::stop()
{
    hide();
    m_finder.search({});
    m_view->setFocus(Qt::OtherFocusReason);
}

void PageFindBar::go(int by)
{
    if (m_finder.words() != words()) {
        search();
        m_mustShowFirst = true;
        return;
    }
    if (const Patch *patch = m_finder.step(by, m_view->currentPage()))
        m_view->showPatch(*patch);
}

void PageFindBar::showFinds()
{
    showCount();
    m_view->viewport()->update();
    if (!m_mustShowFirst || m_finder.count() == 0)
        return;
    m_mustShowFirst = false;
    go(1);
}

QString PageFindBar::countText() const
{
    if (words().isEmpty() || m_finder.isBusy() || isHidden())
        return {};
    return countOf(m_finder.current() + 1, m_finder.count());
}

QString PageFindBar::fieldName() const
{
    return tr("Find in the pages");
}

} // namespace ui::preview
