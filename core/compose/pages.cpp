// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/pages.h"

namespace compose {

PageSource::~PageSource() = default;

Page Pages::operator[](qsizetype page) const
{
    Page result = m_sheets[page];
    if (m_source)
        result.items = m_source->itemsOf(page);
    return result;
}

std::vector<bool> PageSource::keptFrom(const PageSource &) const
{
    return {};
}

std::vector<bool> Pages::keptFrom(const Pages &earlier) const
{
    std::vector<bool> kept;
    if (m_source && earlier.m_source)
        kept = m_source->keptFrom(*earlier.m_source);
    kept.resize(size_t(size()));
    for (qsizetype page = 0; page < size(); ++page)
        kept[size_t(page)] = kept[size_t(page)] && page < earlier.size() && m_sheets[page] == earlier.m_sheets[page];
    return kept;
}

bool Pages::operator==(const Pages &other) const
{
    if (size() != other.size())
        return false;
    for (qsizetype page = 0; page < size(); ++page) {
        if ((*this)[page] != other[page])
            return false;
    }
    return true;
}

} // namespace compose
