// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/pageshelf.h"

#include <QPainter>
#include <utility>

namespace ui::preview {

namespace {

constexpr int keptLeaves = 96; // of some fifty kilobytes each

} // namespace

PageShelf::PageShelf() : m_kept(keptLeaves) {}

void PageShelf::prepare()
{
    if (m_painter)
        return;
    const auto painter = paint::PagePainter::create();
    if (!painter)
        return;
    m_painter = *painter;
    m_painter->setInk(m_ink);
    for (const compose::Face face : {compose::Face::SerifRegular, compose::Face::SansBold, compose::Face::SansRegular})
        m_painter->prepare(face);
}

void PageShelf::setComposition(const SharedComposition &composition, const compose::Assets &assets)
{
    m_composition = composition;
    ++m_edition;
    if (!composition)
        m_kept.clear();
    if (composition)
        prepare();
    if (m_painter)
        m_painter->setAssets(assets);
}

void PageShelf::setInk(paint::Ink ink)
{
    if (std::exchange(m_ink, ink) == ink)
        return;
    m_kept.clear();
    if (m_painter)
        m_painter->setInk(ink);
}

std::shared_ptr<const PageShelf::Leaf> PageShelf::leaf(int page)
{
    const Kept *kept = m_kept.object(page);
    if (kept && kept->edition == m_edition)
        return kept->leaf;
    const std::shared_ptr<const Leaf> leaf = putDown(page, kept);
    m_kept.insert(page, new Kept{leaf, m_edition});
    return leaf;
}

std::shared_ptr<const PageShelf::Leaf> PageShelf::putDown(int page, const Kept *before)
{
    compose::Page fresh = m_composition->document.pages[page];
    if (before && before->leaf->page == fresh)
        return before->leaf;
    return std::make_shared<Leaf>(Leaf{std::move(fresh), ++m_stamp});
}

void PageShelf::paint(QPainter &painter, int page, const QSizeF &size)
{
    if (!m_painter)
        return;
    const std::shared_ptr<const Leaf> leaf = this->leaf(page);
    painter.save();
    painter.scale(size.width() / leaf->page.size.width(), size.height() / leaf->page.size.height());
    m_painter->paint(painter, leaf->page);
    painter.restore();
}

} // namespace ui::preview
