// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

namespace compose {

/// The faces that ship with the program. Documents use no other.
enum class Face : unsigned char {
    SerifRegular,
    SerifBold,
    SerifItalic,
    SerifBoldItalic,
    SansRegular,
    SansBold,
    SansItalic,
    SansBoldItalic,
    Mono,
    Symbols,     ///< check marks, stars, squares: what the others lack
    Mathematics, ///< arrows, relations
    Arabic,
    Hebrew,
};

inline constexpr int faceCount = 13;

/// Its words are set from right to left, whatever stands around them.
constexpr bool isFromRight(Face face)
{
    return face == Face::Arabic || face == Face::Hebrew;
}

constexpr int indexOf(Face face)
{
    return static_cast<int>(face);
}

} // namespace compose
