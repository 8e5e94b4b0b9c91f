// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/composermemory.h"

#include "compose/frontmatter.h"

// The part of composing that sets what stands in front of the entries and registers, and behind them.
namespace compose {

namespace {

template<typename Visit>
void eachElement(std::vector<QList<Item>> &pages, Visit visit)
{
    for (QList<Item> &items : pages) {
        for (Item &item : items) {
            if (auto *run = std::get_if<TextRun>(&item))
                visit(run->element);
            else if (auto *picture = std::get_if<Picture>(&item))
                visit(picture->element);
            else if (auto *link = std::get_if<Link>(&item))
                visit(link->element);
        }
    }
}

std::vector<int> nodesOf(std::vector<QList<Item>> &pages)
{
    std::vector<int> nodes;
    eachElement(pages, [&](ElementIndex node) {
        if (node != artefact)
            nodes.push_back(node);
    });
    return nodes;
}

/// What was put down before the tree stood has nodes for elements; the first element is the document's.
void giveElements(std::vector<QList<Item>> &pages, const Section &section)
{
    eachElement(pages, [&](ElementIndex &element) {
        if (element != artefact)
            element = 1 + section.ranks[size_t(element)];
    });
}

/// Headings that something in front may list.
std::vector<Heading> listable(const Section &section)
{
    std::vector<Heading> headings;
    for (const Heading &heading : section.plan.headings) {
        if (!heading.inContents && !heading.isEntry)
            continue;
        headings.push_back(heading);
        headings.back().block = 0; // nor do they say where in the entry they stand
    }
    return headings;
}

} // namespace

/// What stands in front says the same of the same headings.
bool Composer::Memory::hasSameOpening(const Work &work, const BookParts &parts) const
{
    const model::Manual &manual = work.origin.manual;
    const bool sameSaying = m_contents && work.hasIndex == m_hasIndex && work.setting == m_setting && work.era == m_era
                            && manual.header() == m_whole.header() && manual.title() == m_whole.title()
                            && manual.subtitle() == m_whole.subtitle()
                            && parts.request.imprint == m_request.imprint && parts.request.news == m_request.news
                            && parts.request.bars == m_request.bars
                            && parts.request.entries == m_request.entries && m_listed.size() == work.kept.size();
    if (!sameSaying)
        return false;
    for (size_t i = 0; i < m_listed.size(); ++i) {
        const std::shared_ptr<const Section> &section = work.kept[i]->section;
        if (section != m_listed[i] && listable(*section) != listable(*m_listed[i]))
            return false;
    }
    return true;
}

void Composer::Memory::emitOpenings(const Work &work, FrontMatter &front, const Plan &plan)
{
    m_openings.clear();
    std::unique_ptr<WordCache> words = m_stock->take();
    const auto put = [&](auto emit) {
        Canvas canvas(plan, *words, m_openings.emplace_back());
        emit(canvas);
    };
    put([&](Canvas &canvas) { front.emitCover(canvas); });
    for (int side = 0; side < (work.setting->isFacing() ? 2 : 1); ++side)
        put([&](Canvas &canvas) { front.emitColophon(canvas, side); });
    m_stock->giveBack(std::move(words));
}

void Composer::Memory::setOpening(const Work &work)
{
    auto section = std::make_shared<Section>(Plan(work.setting));
    for (const Kept &kept : work.kept) {
        const std::vector<Heading> headings = listable(*kept->section);
        section->plan.headings.insert(section->plan.headings.end(), headings.begin(), headings.end());
    }
    if (work.hasIndex) {
        Collecting index(work.origin, work.setting, {});
        openRegister(index, u"index");
        section->plan.headings.push_back(index.plan.headings.front());
    }
    FrontMatter front(section->plan, work.origin.manual, work.origin.request, m_words);
    emitOpenings(work, front, section->plan);
    front.addContents();
    section->putDown = nodesOf(m_openings);
    Workforce alone(*m_stock, 1);
    finish({{section, m_contents}}, alone, {});
    giveElements(m_openings, *section);
    m_contents = section;
}

void Composer::Memory::addOpening(Work &work, BookParts &parts)
{
    const BookParts *before = partsBefore(work);
    const bool isSame = hasSameOpening(work, parts);
    if (!isSame)
        setOpening(work);
    parts.openings = m_openings;
    if (isSame && before) {
        parts.contents = before->contents;
        return;
    }
    parts.contents.append(m_contents, 0, 1);
    paginate(parts.contents);
}

bool Composer::Memory::findTerms(Work &work, Workforce &workforce)
{
    const Collecting collecting(work.origin, work.setting, {});
    if (!work.origin.extent.isWhole || !collecting.wants(u"index"))
        return false;
    std::vector<std::shared_ptr<const Section>> sections;
    for (const Kept &kept : work.kept)
        sections.push_back(kept->section);
    return m_index.find(collecting, sections, workforce);
}

void Composer::Memory::setIndex(const Work &work, const Sequence &body)
{
    std::unique_ptr<WordCache> words = m_stock->take();
    std::shared_ptr<Section> section;
    if (m_index.turnToPages(body, *words) || !m_indexed)
        section = std::make_shared<Section>(m_index.plan(Collecting(work.origin, work.setting, {}), *words));
    m_stock->giveBack(std::move(words));
    if (!section)
        return;
    Workforce alone(*m_stock, 1);
    finish({{section, m_indexed}}, alone, {});
    m_indexed = section;
}

/// Behind everything else, when all pages are known.
void Composer::Memory::addIndex(const Work &work, BookParts &parts)
{
    parts.pagesBeforeIndex = parts.body.pages.size();
    if (!work.hasIndex)
        return;
    setIndex(work, parts.body);
    const size_t from = parts.body.order.size();
    parts.body.append(m_indexed, 0, parts.nextElement());
    paginate(parts.body, from);
}

} // namespace compose
