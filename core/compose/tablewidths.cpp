// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/tablewidths.h"

#include "text/markup.h"

#include <algorithm>

namespace compose {

namespace {

// Words are hyphenated in cells, but not to shreds.
constexpr qsizetype leastLetters = 6;
// Of the size a table is set in; only the proportions of the columns hang on it.
constexpr double cellLetterShare = 0.55;
// In sizes of the text: more than a few words, and the room in which they can be read.
constexpr Length sentence = 22;
constexpr Length leastForSentences = 12;

/// In letters: of what a line's end does not part by itself.
Length longestPart(const QString &plain)
{
    qsizetype longest = 0;
    qsizetype length = 0;
    for (const QChar character : plain) {
        length = character.isSpace() || character.category() == QChar::Punctuation_Dash || character == u'/' ? 0 : length + 1;
        longest = std::max(longest, length);
    }
    return Length(std::min<qsizetype>(longest, 22));
}

void measureCell(const QString &markup, Length letterWidth, WantedWidth &wanted)
{
    const QString plain = text::plain(markup);
    qsizetype longest = 0;
    for (const QStringView word : QStringView(plain).split(u' '))
        longest = std::max(longest, word.size());
    const Length least = 2 * tableCellPadding + Length(std::min<qsizetype>(longest, 22)) * letterWidth;
    const Length ideal = 2 * tableCellPadding + Length(std::min<qsizetype>(plain.size(), 70)) * letterWidth;
    const Length hard = 2 * tableCellPadding + Length(std::min(longest, leastLetters)) * letterWidth;
    wanted.hard = std::max(wanted.hard, hard);
    wanted.unbroken = std::max(wanted.unbroken, 2 * tableCellPadding + longestPart(plain) * letterWidth);
    wanted.least = std::max(wanted.least, least);
    wanted.ideal = std::max({wanted.ideal, ideal, least});
}

/// What a column takes of the room that does not suffice: much for a long word, something for much text.
qint64 appetite(const WantedWidth &wanted)
{
    return wanted.least - wanted.hard + (wanted.ideal - wanted.hard) / 4;
}

} // namespace

std::vector<WantedWidth> wantedWidths(const std::vector<TableRows> &tables, const StyleSheet &sheet)
{
    const auto letterWidth = Length(cellLetterShare * sheet[Style::TableCell].size);
    std::vector<WantedWidth> wanted(tables.front().front().size());
    for (const TableRows &rows : tables) {
        for (const std::vector<TableText> &row : rows) {
            // The first row may be a head, which is bold.
            const Length letter = &row == &rows.front() ? letterWidth * 9 / 8 : letterWidth;
            for (size_t i = 0; i < std::min(row.size(), wanted.size()); ++i)
                measureCell(row[i].chosen.markup, letter, wanted[i]);
        }
    }
    return wanted;
}

bool isTooWide(const std::vector<WantedWidth> &wanted, Length width)
{
    qint64 hard = 0;
    for (const WantedWidth &each : wanted)
        hard += each.hard;
    return hard > width;
}

std::vector<Length> sharedWidths(const std::vector<WantedWidth> &wanted, Length width)
{
    qint64 least = 0;
    qint64 ideal = 0;
    qint64 hard = 0;
    qint64 appetites = 0;
    for (const WantedWidth &each : wanted) {
        hard += each.hard;
        appetites += appetite(each);
        least += each.least;
        ideal += each.ideal;
    }
    std::vector<Length> result;
    for (const WantedWidth &each : wanted) {
        if (ideal <= width)
            result.push_back(Length(each.ideal + (width - ideal) * each.ideal / ideal));
        else if (least < width)
            result.push_back(
                Length(each.least + (width - least) * (each.ideal - each.least) / (ideal - least)));
        else if (hard < width)
            result.push_back(Length(each.hard + (width - hard) * appetite(each) / std::max<qint64>(appetites, 1)));
        else
            result.push_back(Length(each.hard * width / hard));
    }
    return result;
}

bool wantsStacking(const std::vector<WantedWidth> &wanted, Length width, const StyleSheet &sheet)
{
    if (isTooWide(wanted, width) || sheet.look() != model::PrintStyle::Large)
        return isTooWide(wanted, width);
    const Length size = sheet[Style::TableCell].size;
    const std::vector<Length> widths = sharedWidths(wanted, width);
    qint64 unbroken = 0;
    for (size_t i = 0; i < wanted.size(); ++i) {
        unbroken += wanted[i].unbroken;
        if (wanted[i].ideal > sentence * size && widths[i] < leastForSentences * size)
            return true;
    }
    return unbroken > width;
}

bool anyWantsStacking(const std::vector<TableRows> &tables, Length width, const StyleSheet &sheet)
{
    return std::any_of(tables.begin(), tables.end(), [&](const TableRows &rows) {
        return wantsStacking(wantedWidths({rows}, sheet), width, sheet);
    });
}

} // namespace compose
