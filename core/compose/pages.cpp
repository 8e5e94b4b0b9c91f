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
