// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose/pieces.h"

namespace compose {

/// Which pieces of a paragraph are read from the right, by the rules of UAX #9 for text that runs to the right itself:
/// words of such a script; numbers and marks between two of them; a number behind them; the end of a bracket that
/// began among them. By piece, the stretch it belongs to, counted from 1; 0: none. Empty: there is no such stretch.
/// Explicit embeddings and overrides are not looked at.
std::vector<int> turnedStretches(const std::vector<Piece> &pieces, const WordCache &words);
/// A word as it looks where it is turned round: brackets look the other way, numbers stay.
QString turned(const QString &text);
/// Whether it belongs to a script that is read from the right.
inline bool isFromRight(QChar character)
{
    if (character.unicode() < 0x590) // before the first of them: asked for every letter of a book
        return false;
    const QChar::Direction direction = character.direction();
    return direction == QChar::DirR || direction == QChar::DirAL;
}

} // namespace compose
