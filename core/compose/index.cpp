// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/index.h"

#include "compose/indexsetter.h"
#include "text/markup.h"

#include <unordered_map>

namespace compose {

namespace {

TermFinder::Terms termsOf(const Collecting &collecting)
{
    TermFinder::Terms terms;
    const model::Manual &manual = collecting.manual;
    for (int column = 0; column < collecting.columnCount(); ++column) {
        const base::Language language = collecting.languageOf(column);
        QList<IndexedTerm> &list = terms[size_t(base::indexOf(language))];
        const auto add = [&](const model::Text &text, QStringList forms, const model::ObjectRef &object) {
            const QString name = text::plain(text.in(language).text()).simplified();
            if (!name.isEmpty())
                list.append({name, QStringList{name} + forms, object});
        };
        for (const model::Term &term : manual.terms())
            add(term.term, term.header.forms[size_t(base::indexOf(language))], model::ref(term.id));
        for (const model::EntryId id : manual.readingOrder()) {
            const model::Entry &entry = *manual.entry(id);
            if (entry.header.kind == model::EntryKind::Practice)
                add(entry.title, {}, model::ref(id));
        }
    }
    return terms;
}

} // namespace

bool IndexMaker::find(const Collecting &collecting, const std::vector<std::shared_ptr<const Section>> &sections,
                      Workforce &workforce)
{
    TermFinder::Terms terms = termsOf(collecting);
    if (terms[0].isEmpty() && terms[1].isEmpty()) {
        *this = {};
        return false;
    }
    std::unordered_map<const Section *, size_t> known;
    if (terms == m_terms) {
        for (size_t i = 0; i < m_found.size(); ++i)
            known.emplace(m_found[i].section.get(), i);
    }
    std::vector<Found> found(sections.size());
    std::vector<size_t> fresh;
    for (size_t i = 0; i < sections.size(); ++i) {
        const auto old = known.find(sections[i].get());
        if (old != known.end()) {
            found[i] = std::move(m_found[old->second]);
            continue;
        }
        found[i].section = sections[i];
        fresh.push_back(i);
    }
    if (terms != m_terms)
        m_setting.reset(); // the index is another, wherever they stand
    m_terms = std::move(terms);
    m_found = std::move(found);
    const TermFinder finder(m_terms);
    workforce.run(
        fresh.size(),
        [&](size_t job, WordCache &) { m_found[fresh[job]].finds = finder.findIn(*m_found[fresh[job]].section); }, {});
    return std::any_of(m_found.begin(), m_found.end(), [](const Found &each) { return !each.finds.empty(); });
}

/// Where a section's slices stand: each page, and the first of them on it; all of them where they changed places.
std::vector<size_t> IndexMaker::placeOf(const Sequence &body, size_t section)
{
    std::vector<size_t> place;
    const size_t from = body.sections[section].firstSlice;
    const size_t to = from + body.sections[section].section->slices.size();
    auto page = std::partition_point(body.pages.begin(), body.pages.end(), [from](const PageRange &each) { return each.last <= from; });
    for (; page != body.pages.end() && page->first < to; ++page) {
        place.push_back(size_t(page - body.pages.begin()));
        place.push_back(std::max(page->first, from) - from);
    }
    const auto stands = [&](size_t slice) { return body.order[from + slice].slice == slice; };
    for (size_t slice = 0; from + slice < to; ++slice) {
        if (!stands(slice))
            place.push_back(body.order[from + slice].slice);
    }
    return place;
}

void IndexMaker::turnToPages(Found &found, size_t section, PageFinder &pages)
{
    found.named.clear();
    for (const TermFind &find : found.finds) {
        const Block &block = found.section->plan.blocks[size_t(find.block)];
        const Named named{block.cells[size_t(find.cell)].column, find.term, pages.mentionOf(section, find)};
        const bool isKnown = std::any_of(found.named.begin(), found.named.end(), [&named](const Named &other) {
            return other.term == named.term && other.column == named.column && other.mention.page == named.mention.page;
        });
        if (!isKnown && named.mention.page > 0)
            found.named.push_back(named);
    }
}

bool IndexMaker::turnToPages(const Sequence &body, WordCache &words)
{
    const bool isSameSetting = body.setting == m_setting;
    PageFinder pages(body, words);
    bool isSame = isSameSetting;
    for (size_t section = 0; section < m_found.size(); ++section) {
        Found &found = m_found[section];
        std::vector<size_t> place = placeOf(body, section);
        if (isSameSetting && place == found.place)
            continue;
        found.place = std::move(place);
        turnToPages(found, section, pages);
    }
    std::array<Mentions, 2> mentions;
    for (const Found &found : m_found)
        for (const Named &named : found.named)
            mentions[size_t(named.column)][named.term].push_back(named.mention);
    isSame = isSame && mentions == m_mentions;
    m_mentions = std::move(mentions);
    m_setting = body.setting;
    return !isSame;
}

Plan IndexMaker::plan(Collecting &&collecting, WordCache &words) const
{
    const Place place = openRegister(collecting, u"index");
    IndexSetter setter(collecting, place, words);
    for (int column = 0; column < collecting.columnCount(); ++column)
        setter.add(column, m_terms[size_t(base::indexOf(collecting.languageOf(column)))], m_mentions[size_t(column)]);
    const StyleSheet &sheet = collecting.plan.sheet;
    setter.place(sheet.geometry().height - sheet[Style::ModuleTitle].leading - points(14));
    return std::move(collecting.plan);
}

} // namespace compose
