// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/extraction.h"

#include "exchange/plaintext.h"

namespace exchange {

using model::PassageKind;

namespace {

constexpr qsizetype longestHeading = 90;

/// A dash at the start of a line that goes on with its sentence: no other line around begins with one.
bool isDashInSentence(const Extraction &extraction, qsizetype line, const ItemMark &mark)
{
    const SourceLine &here = extraction.lines[line];
    if (!QStringView(u"-–—·*").contains(QChar(mark.sign)) || here.gap > 0 || line == 0
        || endsSentence(extraction.text(line - 1)) || !beginsSmall(extraction.text(line).sliced(mark.length)))
        return false;
    for (qsizetype i = std::max<qsizetype>(0, line - 6); i < std::min(extraction.lines.size(), line + 6); ++i)
        if (i != line && extraction.text(i).front() == QChar(mark.sign))
            return false;
    return true;
}

void addShape(Extraction &extraction, qsizetype line, RepairKind kind, Certainty certainty, qsizetype cut, PassageKind becomes, int level)
{
    Repair repair{kind, certainty, {{{extraction.lines[line].start, cut}, {}}}, {}, becomes, level};
    extraction.repairs.append(repair);
    extraction.roles[line] = kind == RepairKind::Heading ? LineRole::Heading : LineRole::Item;
}

bool isWholeCapitals(QStringView line)
{
    int letters = 0;
    for (const QChar unit : line) {
        if (unit.isLower())
            return false;
        letters += unit.isLetter() ? 1 : 0;
    }
    return letters > 3;
}

bool isAlone(const Extraction &extraction, qsizetype line)
{
    const bool goesOn = line + 1 < extraction.lines.size() && extraction.joined[line + 1];
    return extraction.roles[line] == LineRole::Text && !extraction.joined[line] && !goesOn;
}

bool looksLikeHeading(const Extraction &extraction, qsizetype line)
{
    const QStringView text = extraction.text(line);
    if (text.size() > longestHeading || text.size() < 3 || !isAlone(extraction, line) || beginsSmall(text)
        || extraction.lines[line].isFirm || isAddress(firstWord(text)))
        return false;
    const bool ends = endsSentence(text) && !text.endsWith(u'?');
    const bool hasQuote = QStringView(u"“”«»\"‘").contains(text.front());
    return !ends && !hasQuote && text.front().isLetter() && QStringView(u",(-–").indexOf(text.back()) < 0;
}

/// Something follows that it can be the heading of: a text of several lines, or an item.
bool headsSomething(const Extraction &extraction, qsizetype line)
{
    for (qsizetype next = line + 1; next < extraction.lines.size(); ++next) {
        if (extraction.roles[next] == LineRole::Gone)
            continue;
        if (extraction.roles[next] == LineRole::Item)
            return true;
        return (next + 1 < extraction.lines.size() && extraction.joined[next + 1]) || endsSentence(extraction.text(next));
    }
    return false;
}

} // namespace

void findListItems(Extraction &extraction)
{
    if (extraction.request.isMarkup)
        return;
    QList<char16_t> signs; // of the list that goes on, from the outermost in
    for (qsizetype i = 0; i < extraction.lines.size(); ++i) {
        if (extraction.roles[i] != LineRole::Text)
            continue;
        const auto mark = itemMarkOf(extraction.text(i));
        if (!mark) {
            if (extraction.lines[i].gap > 1)
                signs.clear();
            continue;
        }
        if (isDashInSentence(extraction, i, *mark))
            continue;
        int level = 1;
        if (mark->kind == PassageKind::Bullet) {
            if (!signs.contains(mark->sign))
                signs.append(mark->sign);
            level = std::min<int>(int(signs.indexOf(mark->sign)) + 1, 3);
        }
        addShape(extraction, i, RepairKind::ListItem, Certainty::Sure, mark->length, mark->kind, level);
    }
}

void findHeadings(Extraction &extraction)
{
    if (extraction.request.isMarkup)
        return;
    for (qsizetype i = 0; i < extraction.lines.size(); ++i) {
        if (!looksLikeHeading(extraction, i) || (extraction.lines[i].gap == 0 && i > 0 && !extraction.lines[i].isTop))
            continue;
        const bool isLikely = isWholeCapitals(extraction.text(i)) || headsSomething(extraction, i);
        addShape(extraction, i, RepairKind::Heading, isLikely ? Certainty::Likely : Certainty::Unsure, 0, PassageKind::Heading,
                 isWholeCapitals(extraction.text(i)) ? 1 : 2);
    }
}

} // namespace exchange
