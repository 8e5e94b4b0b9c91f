// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/words.h"

#include <QSet>
#include <QString>

namespace text {

/// A number written in figures.
struct Numeral {
    QString value; ///< without conventions: "1000", "1.5", whatever the language writes; a telephone number is its figures
    Stretch written;
    /// It says something: not the number of a list item or of a page, not part of a code, not glued to a word by an extraction.
    bool isCertain = true;
    bool operator==(const Numeral &) const = default;
};

/// A date, or a day without year, or a month of a year; 0: not said.
struct WrittenDate {
    int year = 0;
    int month = 0;
    int day = 0;
    Stretch written;
    bool isSameDay(const WrittenDate &other) const { return year == other.year && month == other.month && day == other.day; }
};

/// What is written in figures in a text.
struct Figures {
    QList<Numeral> numbers; ///< those of dates are not among them
    QList<WrittenDate> dates;
    QSet<QString> values;   ///< of all numbers, certain or not, and of all parts of dates
};

/// Reads "1 000", "1.000", "1,5", "1.5", "2 millions", "1er", "1ste", "14h30", "14.30 uur"; "9 mars 2026", "9 mrt. 2026", "2026-03-09",
/// "09/03/2026", "mars 2026", "9 maart". Figures of addresses are left out.
Figures figuresIn(QStringView plain, base::Language language);

} // namespace text
