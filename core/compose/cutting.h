// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace compose {

/// Where words begin and end for whoever breaks lines: a no-break space is no place for a line's end.
bool isSpace(QChar character);
/// A compound may be parted after its own hyphen; a range of numbers may not.
bool mayPartAfter(QStringView text, qsizetype at);
/// Joiners and selectors change how others look, and need no glyph of their own.
bool isUnseen(char32_t character);
/// Behind what stands together from `start` on: a word, a number with the points and signs that belong to it, or a mark.
qsizetype atomEnd(QStringView text, qsizetype start);

} // namespace compose
