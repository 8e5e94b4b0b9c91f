// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/extraction.h"

#include <QRegularExpression>

namespace exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr int nearPageEdge = 2;  // lines from the top or the foot of a page that a running head may stand in
constexpr int oftenEnough = 3;   // pages on which the same line makes a running head
constexpr int fewNumbers = 3;    // that must rise before a lone number passes for the number of a page

/// The number of a line that is nothing but a page's number: "17", "– 17 –", "p. 17", "Page 3 sur 12", "3/12".
int pageNumberOf(QStringView line)
{
    static const QRegularExpression form(
        u"^[-–—|•\\s]*(?:p(?:age|agina|\\.)?\\s*)?(\\d{1,4})(?:\\s*(?:/|sur|van|de|of)\\s*\\d{1,4})?[-–—|\\s]*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (line.size() > 24)
        return -1;
    const auto match = form.match(line.toString());
    return match.hasMatch() ? match.capturedView(1).toInt() : -1;
}

/// A line with its numbers made alike.
QString patternOf(QStringView line)
{
    QString pattern;
    for (const QChar unit : line)
        if (!unit.isDigit())
            pattern += unit;
        else if (!pattern.endsWith(u'#'))
            pattern += u'#';
    return pattern;
}

bool isAtPageEdge(const Extraction &extraction, qsizetype line)
{
    const QList<SourceLine> &lines = extraction.lines;
    for (qsizetype i = line; i >= 0 && i > line - nearPageEdge; --i)
        if (lines[i].isTop || i == 0)
            return true;
    for (qsizetype i = line + 1; i <= lines.size() && i <= line + nearPageEdge; ++i)
        if (i == lines.size() || lines[i].isTop)
            return true;
    return false;
}

bool isBesideNumber(const Extraction &extraction, qsizetype line)
{
    const auto isNumber = [&](qsizetype i) { return i >= 0 && i < extraction.lines.size() && pageNumberOf(extraction.text(i)) > 0; };
    return isNumber(line - 1) || isNumber(line + 1);
}

void remove(Extraction &extraction, qsizetype line, RepairKind kind, Certainty certainty)
{
    extraction.roles[line] = LineRole::Gone;
    extraction.removals.insert(line, extraction.repairs.size());
    extraction.add(kind, certainty, {extraction.lines[line].start, extraction.lines[line].length}, {});
}

void findRunningHeads(Extraction &extraction, bool hasPages)
{
    QHash<QString, QList<qsizetype>> alike;
    for (qsizetype i = 0; i < extraction.lines.size(); ++i)
        if (extraction.lines[i].length <= 120 && pageNumberOf(extraction.text(i)) < 0
            && (hasPages ? isAtPageEdge(extraction, i) : isBesideNumber(extraction, i)))
            alike[patternOf(extraction.text(i))].append(i);
    for (const QList<qsizetype> &places : std::as_const(alike))
        if (places.size() >= oftenEnough)
            for (const qsizetype line : places)
                remove(extraction, line, RepairKind::RunningHead, Certainty::Sure);
}

/// Which of the lone numbers rise through the text as the numbers of pages do.
QSet<qsizetype> rising(const QList<std::pair<qsizetype, int>> &numbers)
{
    QSet<qsizetype> found;
    for (qsizetype i = 0; i < numbers.size(); ++i) {
        QList<qsizetype> run{numbers[i].first};
        int last = numbers[i].second;
        for (qsizetype j = i + 1; j < numbers.size() && run.size() < fewNumbers; ++j)
            if (numbers[j].second == last + 1)
                run.append(numbers[j].first), ++last;
        if (run.size() >= fewNumbers)
            found.unite(QSet<qsizetype>(run.begin(), run.end()));
    }
    return found;
}

} // namespace

void findPageFurniture(Extraction &extraction)
{
    const bool hasPages = std::any_of(extraction.lines.begin(), extraction.lines.end(),
                                      [](const SourceLine &line) { return line.isTop; });
    findRunningHeads(extraction, hasPages);
    QList<std::pair<qsizetype, int>> numbers;
    for (qsizetype i = 0; i < extraction.lines.size(); ++i)
        if (const int number = pageNumberOf(extraction.text(i)); number >= 0)
            numbers.append({i, number});
    const QSet<qsizetype> sure = numbers.size() < 2000 ? rising(numbers) : QSet<qsizetype>();
    for (const auto &[line, number] : std::as_const(numbers)) {
        const bool isEdge = hasPages && isAtPageEdge(extraction, line);
        remove(extraction, line, RepairKind::PageNumber,
               isEdge ? Certainty::Sure : sure.contains(line) ? Certainty::Likely : Certainty::Unsure);
    }
}

} // namespace exchange
