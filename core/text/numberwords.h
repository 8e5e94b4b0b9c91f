// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"

#include <QSet>
#include <QString>
#include <optional>

namespace text {

/// What a word counts, as figures: "douze", "twaalf", "douzième", "twaalfde", "douzaine", "twaalftal" are 12, "quatre-vingt-dix" and
/// "negentig" 90. Nothing for a word that counts nothing. `word` is folded (see text/fold.h).
std::optional<int> countOf(const QString &word, base::Language language);

/// All that is counted in words, and what Roman numerals of two letters and more stand for, as figures; "moitié" and "helft" are
/// 50 and 0.5.
QSet<QString> countsIn(QStringView plain, base::Language language);

/// 1 to 12 for the name of a month or its usual abbreviation, folded; 0 for any other word.
int monthOf(const QString &word, base::Language language);
QSet<int> monthsIn(QStringView plain, base::Language language);

} // namespace text
