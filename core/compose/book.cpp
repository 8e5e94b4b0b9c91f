// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/book.h"

#include "compose/furniture.h"
#include "compose/numerals.h"

namespace compose {

ElementIndex BookParts::nextElement() const
{
    const std::vector<SectionPlace> &last = body.sections.empty() ? contents.sections : body.sections;
    return last.empty() ? 1 : last.back().first + last.back().section->elementCount;
}

BookPages::BookPages(BookParts parts, std::shared_ptr<WordStock> words, const BookPages *before)
    : m_parts(std::move(parts)), m_words(std::move(words))
{
    if (before && hasSameSheets(*before)) {
        m_sheets = before->m_sheets;
        m_frontPages = before->m_frontPages;
    } else {
        addSheets();
    }
    if (before && hasSameNames(*before)) {
        before->leads();
        m_leads = before->m_leads;
    }
}

bool BookPages::hasSameSheets(const BookPages &before) const
{
    const BookParts &then = before.m_parts;
    return m_parts.setting == then.setting && m_parts.isGlance == then.isGlance
           && m_parts.openings.size() == then.openings.size()
           && m_parts.contents.pages.size() == then.contents.pages.size()
           && m_parts.body.pages.size() == then.body.pages.size();
}

void BookPages::addSheets()
{
    const int sides = sideCount();
    const size_t front = m_parts.openings.size() + m_parts.contents.pages.size() * size_t(sides);
    for (size_t page = 0; page < front; ++page)
        addSheet(roman(int(page) + 1));
    // The body begins on a right page; a spread's first page is a left one.
    if (sides == 1 && front % 2 == 1)
        addSheet(roman(int(front) + 1));
    m_frontPages = int(m_sheets.size());
    for (size_t page = 0; page < m_parts.body.pages.size() * size_t(sides); ++page)
        addSheet(m_parts.isGlance ? QString() : QString::number(int(page) + (sides == 2 ? 2 : 1)));
}

void BookPages::addSheet(const QString &label)
{
    const Geometry &page = m_parts.setting->sheet.geometry();
    m_sheets.append({QSizeF(toPoints(page.pageWidth), toPoints(page.pageHeight)), label, {}});
}

qsizetype BookPages::firstPageOf(const Sequence &sequence) const
{
    return &sequence == &m_parts.body ? m_frontPages : qsizetype(m_parts.openings.size());
}

BookPages::Spot BookPages::spotOf(qsizetype page) const
{
    const Sequence &sequence = page < m_frontPages ? m_parts.contents : m_parts.body;
    const auto inside = size_t(page - firstPageOf(sequence));
    const size_t range = inside / size_t(sideCount());
    if (range >= sequence.pages.size())
        return {};
    return {&sequence, range, int(inside % size_t(sideCount()))};
}

bool BookPages::isLeft(qsizetype page) const
{
    return m_parts.setting->isFacing() ? spotOf(page).side == 0 : page % 2 == 1;
}

Length BookPages::shiftOf(qsizetype page) const
{
    return isLeft(page) ? m_parts.setting->sheet.geometry().mirror : 0;
}

QList<Item> BookPages::itemsOf(qsizetype page) const
{
    if (page < qsizetype(m_parts.openings.size()))
        return m_parts.openings[size_t(page)];
    QList<Item> items;
    const Spot spot = spotOf(page);
    if (!spot.sequence || spot.sequence->pages[spot.range].isBlank())
        return items;
    std::unique_ptr<WordCache> words = m_words->take();
    const Plan running(m_parts.setting);
    Canvas canvas(running, *words, items, shiftOf(page));
    emit(spot, page, running, canvas);
    m_words->giveBack(std::move(words));
    return items;
}

void BookPages::emit(const Spot &spot, qsizetype page, const Plan &running, Canvas &canvas) const
{
    const PageRange &range = spot.sequence->pages[spot.range];
    Furniture furniture(running, m_parts.request, m_parts.words, isLeft(page), canvas);
    Emitter emitter(
        *spot.sequence, canvas, m_parts.request.bars, [this](const QString &destination) { return labelOf(destination); },
        [this](const QString &destination) { return leads().linked.contains(destination); });
    const bool isBody = spot.sequence == &m_parts.body;
    if (isBody && range.first < range.last) {
        const SliceRef &first = spot.sequence->order[range.first];
        if (spot.sequence->sliceOf(first).start == Start::Anywhere)
            furniture.head(titleOn(range), spot.side);
    }
    emitter.emit(range, spot.side);
    furniture.foot(m_sheets[page].label, isBody ? m_sheets.back().label : QString(), spot.side);
}

const RunningTitle &BookPages::titleOn(const PageRange &range) const
{
    static const RunningTitle none;
    const auto titleOf = [&](size_t i) -> const RunningTitle * {
        const SliceRef &ref = m_parts.body.order[i];
        const int entry = m_parts.body.blockOf(ref).entry;
        return entry < 0 ? nullptr : &m_parts.body.sectionOf(ref).plan.entries[size_t(entry)];
    };
    // What begins on the page names it; else what goes on.
    const RunningTitle *atTop = titleOf(range.first);
    for (size_t i = range.first; i < range.last; ++i) {
        const RunningTitle *title = titleOf(i);
        if (title && title != atTop && !title->module.empty())
            return *title;
    }
    return atTop ? *atTop : none;
}

QList<Element> BookPages::elements() const
{
    const auto &front = m_parts.contents.sections;
    QList<Element> all;
    Element root;
    root.tag = Tag::Document;
    root.language = m_parts.setting->language();
    all.append(root);
    for (const std::vector<SectionPlace> *sections : {&front, &m_parts.body.sections}) {
        for (const SectionPlace &place : *sections) {
            const std::vector<Node> &nodes = place.section->plan.nodes;
            for (size_t node = 1; node < nodes.size(); ++node) {
                if (place.section->ranks[node] == artefact)
                    continue;
                all.append(nodes[node].element);
                all.back().parent = place.elementOf(nodes[node].parent);
            }
        }
    }
    return all;
}

void BookPages::markSequence(const Sequence &sequence, qsizetype firstPage, Composition &composition) const
{
    const auto isLinked = [this](const QString &name) { return leads().linked.contains(name); };
    qsizetype sheet = firstPage;
    for (const PageRange &range : sequence.pages) {
        for (int side = 0; side < sideCount(); ++side, ++sheet) {
            const Marks marks = marksOf(sequence, range, side, shiftOf(sheet), isLinked);
            for (const auto &[text, area] : marks.areas) {
                const base::Language language = m_parts.setting->columns[size_t(text.second)].language;
                composition.areas.append({text.first, language, int(sheet), area});
            }
            for (const Anchor &anchor : marks.anchors)
                composition.document.destinations.insert(anchor.name, {int(sheet), anchor.at});
        }
    }
}

void BookPages::mark(Composition &composition) const
{
    markSequence(m_parts.contents, qsizetype(m_parts.openings.size()), composition);
    markSequence(m_parts.body, m_frontPages, composition);
}

qsizetype Book::pageCount() const
{
    return m_pages->pageCount();
}

QString Book::labelOf(const QString &code, base::Language language) const
{
    const bool single = m_pages->parts().setting->columns.size() == 1;
    return m_pages->labelOf(single ? code : code % u'/' % base::codeOf(language));
}

QList<model::Finding> Book::findings() const
{
    QList<model::Finding> findings;
    for (const SectionPlace &place : m_pages->parts().body.sections)
        findings += place.section->plan.findings;
    return findings;
}

namespace {

QList<Bookmark> outlineOf(const BookParts &parts)
{
    QList<Bookmark> outline;
    const auto add = [&](const std::vector<Heading> &headings) {
        for (const Heading &heading : headings) {
            QStringList titles(heading.titles.begin(), heading.titles.end());
            titles.removeDuplicates();
            // As the contents show it.
            const QString number = heading.number.isEmpty() ? QString() : heading.number + u' ';
            outline.append({number + titles.join(QStringLiteral(" · ")), heading.level, heading.destinations.front(),
                            parts.setting->language()});
        }
    };
    for (const SectionPlace &place : parts.contents.sections)
        add(place.section->plan.lists);
    for (const SectionPlace &place : parts.body.sections)
        add(place.section->plan.headings);
    return outline;
}

} // namespace

Composition Book::composition() const
{
    const BookParts &parts = m_pages->parts();
    Composition composition;
    composition.findings = findings();
    Document &document = composition.document;
    document.pages = Pages(m_pages->sheets(), m_pages);
    document.frontPages = m_pages->frontPages();
    document.facing = parts.setting->isFacing();
    document.elements = m_pages->elements();
    document.outline = outlineOf(parts);
    document.metadata = parts.metadata;
    m_pages->mark(composition);
    return composition;
}

} // namespace compose
