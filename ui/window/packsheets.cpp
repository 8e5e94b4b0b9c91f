// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/packsheets.h"

#include "ui/preview/accessiblepages.h"
#include "ui/preview/pageview.h"
#include "ui/preview/printrun.h"

#include <QEvent>
#include <QVBoxLayout>

namespace ui::window {

PackSheets::PackSheets(QWidget *parent)
    : PackView(parent), m_view((preview::installAccessibility(), new preview::PageView(this)))
{
    m_view->setObjectName(QStringLiteral("pack.pages"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_view);
    setFocusProxy(m_view);
    connect(m_view, &preview::PageView::currentPageChanged, this, [this](int page) {
        retranslate();
        Q_EMIT currentPageChanged(page);
    });
    retranslate();
}

void PackSheets::setPages(const meetings::SharedPages &pages, const compose::Assets &assets)
{
    m_assets = assets;
    m_view->setComposition(pages, assets);
    retranslate();
}

void PackSheets::setInk(paint::Ink ink)
{
    m_ink = ink;
    m_view->setInk(ink);
}

meetings::SharedPages PackSheets::pages() const
{
    return m_view->composition();
}

int PackSheets::currentPage() const
{
    return m_view->currentPage();
}

void PackSheets::turn(int by)
{
    m_view->turn(by);
}

void PackSheets::print(const std::function<void(base::Outcome)> &done)
{
    if (pages()) // a recomposition meanwhile changes nothing
        preview::printPagesOf(*this, pages(), m_assets, std::max(0, currentPage()), m_ink, done);
}

void PackSheets::retranslate()
{
    m_view->setAccessibleName(tr("Pages as they will be printed"));
    m_view->setAccessibleDescription(
        currentPage() < 0 ? QString() : tr("Page %1 of %2").arg(currentPage() + 1).arg(m_view->pageCount()));
}

void PackSheets::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    PackView::changeEvent(event);
}

} // namespace ui::window
