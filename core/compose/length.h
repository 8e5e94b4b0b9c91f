// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace compose {

/// Layout counts in whole twentieths of a point, so that every machine rounds alike.
using Length = qint32;
/// Thousandths of a Length: a glyph's advance in thousandths of the size, times the size. Widths of lines are exact.
using FineLength = qint64;

constexpr Length points(double value)
{
    return Length(value * 20 + (value < 0 ? -0.5 : 0.5));
}

constexpr double toPoints(Length length)
{
    return length / 20.0;
}

constexpr FineLength fine(Length length)
{
    return FineLength(length) * 1000;
}

} // namespace compose
