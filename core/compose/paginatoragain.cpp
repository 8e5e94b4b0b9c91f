// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/paginator.h"

#include <algorithm>

// Pages of a sequence that is nearly another one: an edit moves the lines behind it up to the next break, or a little further.
namespace compose {

namespace {

/// A page that begins as if nothing stood before it. Others show what is left of a note, or nothing.
bool beginsAfresh(const PageRange &page)
{
    const auto goesOn = [](const NotePart &part) { return part.firstLine > 0; };
    return page.first < page.last && std::none_of(page.notes.begin(), page.notes.end(), goesOn);
}

class Repagination final
{
public:
    Repagination(Sequence &sequence, const Paginated &before);

    void run();

private:
    bool isSame() const { return m_front == m_now.sections.size() && m_front == m_sections; }
    size_t unchangedPages() const;
    void takeFront(size_t pages);
    bool takeBack(size_t slice);
    size_t pageAt(size_t oldSlice) const;
    bool leavesTheSame(size_t slice, size_t oldSlice) const;
    static std::vector<quint32> restOf(const std::vector<SliceRef> &order, size_t from);
    size_t oldEndOf(size_t section) const
    {
        return section + 1 < m_old.sections.size() ? m_old.sections[section + 1].firstSlice : m_old.order.size();
    }

    Sequence &m_now;
    const Sequence &m_old;
    const size_t m_sections; ///< of the old sequence
    const size_t m_pages;
    const size_t m_oldEnd; ///< of its order
    size_t m_front = 0; ///< how many sections are the same from the first on
    size_t m_back = 0;  ///< and how many up to the last
};

Repagination::Repagination(Sequence &sequence, const Paginated &before)
    : m_now(sequence),
      m_old(*before.sequence),
      m_sections(before.sections),
      m_pages(before.pages),
      m_oldEnd(m_sections == 0 ? 0 : oldEndOf(m_sections - 1))
{
    const std::vector<SectionPlace> &now = m_now.sections;
    const size_t least = std::min(now.size(), m_sections);
    while (m_front < least && now[m_front].hasSameLines(m_old.sections[m_front]))
        ++m_front;
    while (m_front + m_back < least
           && now[now.size() - 1 - m_back].hasSameLines(m_old.sections[m_sections - 1 - m_back]))
        ++m_back;
}

/// Pages from the first on that hang on nothing that changed, up to one that begins afresh.
size_t Repagination::unchangedPages() const
{
    const size_t changed = m_front < m_sections ? m_old.sections[m_front].firstSlice : m_oldEnd;
    const auto first = m_old.pages.begin();
    const auto last = first + std::ptrdiff_t(m_pages);
    auto page = std::partition_point(first, last, [changed](const PageRange &each) { return each.seen <= changed; });
    while (page != first && (page == last || !beginsAfresh(*page)))
        --page;
    return size_t(page - first);
}

/// The order of slices too: a picture that was passed by text on a page that is taken over stays behind it. One that was passed
/// later, and is paginated again, stands behind its text already: it does not fit where it stands now, for it did not where there
/// was more room, and text that was refused to pass it is refused again.
void Repagination::takeFront(size_t pages)
{
    const auto old = m_old.order.begin();
    const size_t start = pages < m_pages ? m_old.pages[pages].first : m_oldEnd;
    m_now.pages.assign(m_old.pages.begin(), m_old.pages.begin() + std::ptrdiff_t(pages));
    const size_t end = start == 0 || start == m_oldEnd ? start : oldEndOf(m_old.order[start].section);
    std::copy(old, old + std::ptrdiff_t(end), m_now.order.begin());
}

/// The old page that begins afresh with a slice; the number of pages: there is none.
size_t Repagination::pageAt(size_t oldSlice) const
{
    const auto last = m_old.pages.begin() + std::ptrdiff_t(m_pages);
    auto page = std::partition_point(m_old.pages.begin(), last, [oldSlice](const PageRange &each) { return each.first < oldSlice; });
    while (page != last && page->first == oldSlice && !beginsAfresh(*page))
        ++page;
    return page != last && page->first == oldSlice ? size_t(page - m_old.pages.begin()) : m_pages;
}

/// What is left of a section from a slice on.
std::vector<quint32> Repagination::restOf(const std::vector<SliceRef> &order, size_t from)
{
    std::vector<quint32> rest;
    for (size_t i = from; i < order.size() && order[i].section == order[from].section; ++i)
        rest.push_back(order[i].slice);
    std::sort(rest.begin(), rest.end());
    return rest;
}

bool Repagination::leavesTheSame(size_t slice, size_t oldSlice) const
{
    return restOf(m_now.order, slice) == restOf(m_old.order, oldSlice);
}

/// Where a page begins as one did before, with as many blank pages to come, all that follow are as they were.
bool Repagination::takeBack(size_t slice)
{
    const size_t fromEnd = m_now.sections.size() - m_now.order[slice].section;
    if (fromEnd > m_back)
        return false;
    const size_t oldSlice = m_oldEnd - (m_now.order.size() - slice);
    const size_t page = pageAt(oldSlice);
    const bool sameSide = m_now.setting->isFacing() || m_now.pages.size() % 2 == page % 2;
    if (page == m_pages || !sameSide || !leavesTheSame(slice, oldSlice))
        return false;
    const auto shift = std::ptrdiff_t(slice) - std::ptrdiff_t(oldSlice);
    const auto sections = std::ptrdiff_t(m_now.sections.size()) - std::ptrdiff_t(m_sections);
    const auto moved = [](auto place, std::ptrdiff_t by) { return decltype(place)(std::ptrdiff_t(place) + by); };
    for (size_t i = oldSlice; i < m_oldEnd; ++i)
        m_now.order[slice + i - oldSlice] = {moved(m_old.order[i].section, sections), m_old.order[i].slice};
    size_t seen = m_now.pages.empty() ? 0 : m_now.pages.back().seen;
    for (size_t i = page; i < m_pages; ++i) {
        const PageRange &old = m_old.pages[i];
        seen = std::max(seen, moved(old.seen, shift));
        m_now.pages.push_back({moved(old.first, shift), moved(old.last, shift), old.notes, seen});
        for (NotePart &note : m_now.pages.back().notes)
            note.section = moved(note.section, sections);
    }
    return true;
}

void Repagination::run()
{
    const size_t pages = isSame() ? m_pages : unchangedPages();
    m_now.pages.reserve(m_pages + 16);
    takeFront(pages);
    if (isSame())
        return;
    const size_t start = pages < m_pages ? m_old.pages[pages].first : 0;
    Paginator(m_now, start).run([this](size_t slice) { return takeBack(slice); });
}

} // namespace

void paginateAgain(Sequence &sequence, const Paginated &before)
{
    sequence.pages.clear();
    if (before.sequence && before.pages > 0)
        Repagination(sequence, before).run();
    else
        paginate(sequence);
}

} // namespace compose
