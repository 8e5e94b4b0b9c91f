// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/stem.h"
#include "text/words.h"

namespace text {

/// Where the words to index or to look for stand: runs of letters and digits, French elisions left out. Of
/// "l’autonomie des pair-aidants": autonomie, des, pair, aidants.
QList<Stretch> searchStretches(QStringView plain);

/// The first of them that begins at `from` or later, `from` being no place inside a word; of no length where there is none.
Stretch searchStretchFrom(QStringView plain, qsizetype from);

/// What a word and its inflections are found by: the stem of the stem, for "usagers" becomes "usager" and that "usag"; in Dutch as
/// it is written without an ending, "herstel" for "herstellen".
QString searchStem(QStringView word, StemMemory &memory);

} // namespace text
