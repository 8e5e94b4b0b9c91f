// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/extraction.h"

namespace exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr int widestGap = 4;         // blank lines a sentence may go on across: a page's turn
constexpr qsizetype lookAround = 12; // lines on either side that say how wide the text is set
constexpr double fullLine = 0.93;    // of that width: letters are not all as wide

/// Two lines that follow one another, what was taken out between them left aside.
struct Seam {
    qsizetype upper = 0;
    qsizetype lower = 0;
    int gap = 0;
    qsizetype width = 0; ///< of the text around, in characters
    int run = 0;         ///< lines around that stand as far apart as these
};

struct Hyphen {
    bool stays = false;
    bool spaced = false;
    Certainty certainty = Certainty::Likely;
};

int gapBefore(const Extraction &extraction, qsizetype upper, qsizetype lower)
{
    int gap = int(lower - upper) - 1;
    for (qsizetype i = upper + 1; i <= lower; ++i)
        gap += extraction.lines[i].gap;
    return gap;
}

bool goesOn(const Extraction &extraction, qsizetype line, int gap)
{
    return extraction.lines[line].gap == gap && !extraction.lines[line].isTop && !isAddress(firstWord(extraction.text(line)));
}

Seam seamOf(const Extraction &extraction, qsizetype upper, qsizetype lower)
{
    Seam seam{upper, lower, gapBefore(extraction, upper, lower), extraction.lines[upper].length, 2};
    const int gap = std::min(extraction.lines[lower].gap, 1);
    seam.width = std::max(seam.width, extraction.lines[lower].length);
    for (qsizetype i = lower + 1; i < extraction.lines.size() && i < lower + lookAround && goesOn(extraction, i, gap); ++i, ++seam.run)
        seam.width = std::max(seam.width, extraction.lines[i].length);
    for (qsizetype i = upper; i > 0 && i > upper - lookAround && goesOn(extraction, i, gap); --i, ++seam.run)
        seam.width = std::max(seam.width, extraction.lines[i - 1].length);
    return seam;
}

/// The first word of the lower line had no room on the upper one.
bool isFull(const Extraction &extraction, const Seam &seam)
{
    const qsizetype needed = extraction.lines[seam.upper].length + 1 + firstWord(extraction.text(seam.lower)).size();
    return double(needed) >= fullLine * double(seam.width);
}

bool isOpen(QStringView line)
{
    return line.count(u'(') > line.count(u')') || line.count(u'«') > line.count(u'»') || line.endsWith(u',');
}

/// A name over its description: few words, far from the margin, the first of its paragraph.
bool looksLikeName(const Extraction &extraction, const Seam &seam)
{
    const QStringView line = extraction.text(seam.upper);
    return extraction.roles[seam.upper] == LineRole::Text && !extraction.joined[seam.upper] && line.front().isUpper()
           && line.count(u' ') < 4 && double(line.size()) < 0.7 * double(seam.width) && !endsInHyphen(line)
           && (extraction.lines[seam.upper].gap > 0 || extraction.lines[seam.upper].isTop || seam.upper == 0);
}

/// Words of the language that a hyphen at the line's end is for: "soins et bien-" never ends in them.
bool followsSuspended(QStringView line)
{
    static const QSet<QString> words{u"en"_s, u"of"_s, u"et"_s, u"ou"_s};
    return words.contains(firstWord(line).toString());
}

/// Whether the hyphen belongs to the word, by what the text writes elsewhere, then by the dictionary.
Hyphen judge(const Extraction &extraction, QStringView upper, QStringView lower)
{
    static const QSet<QString> tails{u"même"_s, u"mêmes"_s, u"là"_s, u"ci"_s, u"il"_s, u"elle"_s, u"ils"_s, u"elles"_s, u"on"_s,
                                     u"t"_s, u"nous"_s, u"vous"_s, u"ce"_s, u"être"_s};
    static const QSet<QString> heads{u"ex"_s, u"non"_s, u"vice"_s, u"au"_s, u"lui"_s, u"elle"_s, u"eux"_s, u"ci"_s, u"peut"_s, u"celle"_s,
                                     u"ceux"_s, u"celui"_s, u"celles"_s, u"est"_s};
    if (upper.back() == QChar(0xAD))
        return {false, false, Certainty::Sure};
    const QString head = wordAtEnd(upper.chopped(1)).toString();
    const QString tail = wordAtStart(lower).toString();
    if (!lower.front().isLower())
        return {extraction.stock.count(head + tail) == 0, false, Certainty::Likely};
    if (followsSuspended(lower))
        return {true, true, Certainty::Likely};
    const QString last = head.section(u'-', -1);
    const QString first = tail.section(u'-', 0, 0);
    const int whole = extraction.stock.count(head + tail) + extraction.stock.count(last + first);
    const int hyphened = extraction.stock.count(head + u'-' + tail) + extraction.stock.count(last + u'-' + first);
    if (whole != hyphened)
        return {hyphened > whole, false, Certainty::Sure};
    if (extraction.stock.dictionaryHas(last + first))
        return {false, false, Certainty::Sure};
    if (extraction.stock.countOfHead(last) > 1)
        return {true, false, Certainty::Likely};
    if ((tails.contains(first) && extraction.stock.knows(last)) || (heads.contains(last.toLower()) && extraction.stock.knows(first)))
        return {true, false, Certainty::Likely};
    const bool twoWords = extraction.stock.knows(last) && extraction.stock.knows(first) && last.size() > 2 && first.size() > 3;
    return {false, false, twoWords ? Certainty::Unsure : Certainty::Likely};
}

/// "Halle-" and "Vilvoorde", "COVID-" and "19", "Trans-" and "Form" where the text writes TransForm.
bool goesOnInCapitals(const Extraction &extraction, QStringView upper, QStringView lower)
{
    const QStringView head = wordAtEnd(upper.chopped(1));
    const QString whole = head.toString() + wordAtStart(lower);
    return !head.isEmpty() && lower.front().isLetterOrNumber() && (head.front().isUpper() || extraction.stock.count(whole) > 0);
}

bool isAcrossPages(const Extraction &extraction, const Seam &seam)
{
    for (qsizetype line = seam.upper + 1; line <= seam.lower; ++line)
        if (extraction.lines[line].isTop)
            return true;
    return false;
}

/// Nothing: the line end stays. The certainty that it goes.
std::optional<Certainty> verdict(const Extraction &extraction, const Seam &seam)
{
    const QStringView upper = extraction.text(seam.upper);
    const QStringView lower = extraction.text(seam.lower);
    const bool small = beginsSmall(lower);
    if (seam.gap > widestGap)
        return std::nullopt;
    if (endsInHyphen(upper))
        return small || (seam.gap < 2 && goesOnInCapitals(extraction, upper, lower)) ? std::optional(Certainty::Sure) : std::nullopt;
    const bool full = isFull(extraction, seam);
    const bool turns = isAcrossPages(extraction, seam);
    if (looksLikeName(extraction, seam) || isAddress(firstWord(upper)) || (turns && !small))
        return std::nullopt;
    if (!endsSentence(upper)) {
        if (small || isOpen(upper))
            return full ? std::optional(Certainty::Sure) : seam.gap < 2 ? std::optional(Certainty::Likely) : std::nullopt;
        return full && (seam.gap == 0 || (seam.gap == 1 && seam.run > 3)) ? std::optional(Certainty::Likely) : std::nullopt;
    }
    if (!full || seam.gap > 1 || (seam.gap == 1 && seam.run < 4))
        return std::nullopt;
    return Certainty::Likely;
}

/// A lone number in the middle of a sentence is furniture, whatever it was taken for.
void believeBetween(Extraction &extraction, const Seam &seam)
{
    for (qsizetype line = seam.upper + 1; line < seam.lower; ++line)
        if (const qsizetype removal = extraction.removals.value(line, -1); removal >= 0)
            if (Repair &repair = extraction.repairs[removal]; repair.certainty == Certainty::Unsure)
                repair.certainty = Certainty::Likely;
}

void join(Extraction &extraction, const Seam &seam, Certainty certainty)
{
    Repair repair{RepairKind::BrokenLine, certainty, {}, {}, model::PassageKind::Paragraph, 1};
    qsizetype from = extraction.lines[seam.upper].end();
    QString between = u" "_s;
    if (endsInHyphen(extraction.text(seam.upper))) {
        const Hyphen hyphen = judge(extraction, extraction.text(seam.upper), extraction.text(seam.lower));
        repair.certainty = hyphen.certainty;
        between = hyphen.spaced ? u" "_s : QString();
        if (!hyphen.stays) {
            repair.kind = RepairKind::BrokenWord;
            --from;
        }
    }
    for (qsizetype i = seam.upper + 1; i <= seam.lower; ++i) {
        const qsizetype to = extraction.lines[i].start;
        repair.replacements.append({{from, to - from}, i == seam.lower ? between : QString()});
        from = extraction.lines[i].end();
    }
    extraction.joined[seam.lower] = true;
    believeBetween(extraction, seam);
    extraction.repairs.append(repair);
}

} // namespace

void findLineJoins(Extraction &extraction)
{
    qsizetype upper = -1;
    bool isFirm = false;
    for (qsizetype i = 0; i < extraction.lines.size() && !extraction.request.cancel.isCancelled(); ++i) {
        isFirm = isFirm || extraction.lines[i].isFirm;
        if (extraction.roles[i] == LineRole::Gone)
            continue;
        if (upper >= 0 && extraction.roles[i] == LineRole::Text && !isFirm) {
            const Seam seam = seamOf(extraction, upper, i);
            if (const auto certainty = verdict(extraction, seam))
                join(extraction, seam, *certainty);
        }
        upper = i;
        isFirm = false;
    }
}

} // namespace exchange
