// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace paint {

/// An ICC profile (version 4.2) of sRGB, IEC 61966-2-1: what our red, green and blue mean. PDF/A asks for one; made here, it
/// is the same on every machine and under every version of Qt.
std::string standardColourProfile();

} // namespace paint
