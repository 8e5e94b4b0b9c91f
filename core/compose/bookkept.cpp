// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/book.h"

// Which pages of a book are those of the book before: what puts pages down need not do so again.
namespace compose {

namespace {

/// The same section at the same place: its elements have the same numbers, its first line the same distance.
bool isSamePlace(const SectionPlace &left, const SectionPlace &right)
{
    return left.section == right.section && left.above == right.above && left.first == right.first
           && left.glued == right.glued && left.before == right.before;
}

/// The same lines and notes, whatever their numbers in the sequences; they name no page and lead nowhere when leads differ.
bool isSameRange(const Sequence &left, const PageRange &leftRange, const Sequence &right, const PageRange &rightRange,
                 bool sameLeads)
{
    const auto isSameSection = [&](quint32 leftIndex, quint32 rightIndex) {
        const SectionPlace &place = left.sections[leftIndex];
        return isSamePlace(place, right.sections[rightIndex]) && (sameLeads || !place.section->leadsInside);
    };
    const bool sameLines = std::equal(
        left.order.begin() + std::ptrdiff_t(leftRange.first), left.order.begin() + std::ptrdiff_t(leftRange.last),
        right.order.begin() + std::ptrdiff_t(rightRange.first), right.order.begin() + std::ptrdiff_t(rightRange.last),
        [&](const SliceRef &one, const SliceRef &other) {
            return one.slice == other.slice && isSameSection(one.section, other.section);
        });
    return sameLines
           && std::equal(leftRange.notes.begin(), leftRange.notes.end(), rightRange.notes.begin(), rightRange.notes.end(),
                         [&](const NotePart &one, const NotePart &other) {
                             return one.note == other.note && one.firstLine == other.firstLine && one.lines == other.lines
                                    && isSameSection(one.section, other.section);
                         });
}

} // namespace

/// What heads and feet say of the whole book, and where its front ends.
bool BookPages::hasSameFrame(const BookPages &earlier) const
{
    const Imprint &now = m_parts.request.imprint;
    const Imprint &then = earlier.m_parts.request.imprint;
    return m_parts.setting == earlier.m_parts.setting && m_frontPages == earlier.m_frontPages
           && m_parts.openings.size() == earlier.m_parts.openings.size()
           && m_sheets.size() == earlier.m_sheets.size() && m_sheets.back().label == earlier.m_sheets.back().label
           && now.number == then.number && now.date.date() == then.date.date()
           && m_parts.request.bars == earlier.m_parts.request.bars;
}

bool BookPages::isAsIn(const BookPages &earlier, qsizetype page, bool sameLeads) const
{
    if (page < qsizetype(m_parts.openings.size()))
        return m_parts.openings[size_t(page)] == earlier.m_parts.openings[size_t(page)];
    const Spot now = spotOf(page);
    const Spot then = earlier.spotOf(page);
    if (!now.sequence || !then.sequence)
        return !now.sequence && !then.sequence;
    const PageRange &range = now.sequence->pages[now.range];
    const PageRange &before = then.sequence->pages[then.range];
    if (!isSameRange(*now.sequence, range, *then.sequence, before, sameLeads))
        return false;
    const bool hasTitle = now.sequence == &m_parts.body && range.first < range.last;
    return !hasTitle || titleOn(range) == earlier.titleOn(before);
}

std::vector<bool> BookPages::keptFrom(const PageSource &source) const
{
    const auto *earlier = dynamic_cast<const BookPages *>(&source);
    if (!earlier || !hasSameFrame(*earlier))
        return {};
    const bool sameLeads = hasSameLabels(*earlier);
    std::vector<bool> kept;
    for (qsizetype page = 0; page < pageCount(); ++page)
        kept.push_back(isAsIn(*earlier, page, sameLeads));
    return kept;
}

} // namespace compose
