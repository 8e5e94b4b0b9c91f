// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/numerals.h"

#include <utility>

namespace compose {

QString roman(int number)
{
    static const std::pair<int, const char16_t *> digits[] = {{100, u"c"}, {90, u"xc"}, {50, u"l"},
                                                              {40, u"xl"}, {10, u"x"},  {9, u"ix"},
                                                              {5, u"v"},   {4, u"iv"},  {1, u"i"}};
    QString result;
    for (const auto &[value, digit] : digits) {
        for (; number >= value; number -= value)
            result += QStringView(digit);
    }
    return result;
}

} // namespace compose
