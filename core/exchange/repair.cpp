// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/repair.h"

#include "exchange/extraction.h"
#include "exchange/foreignbuilder.h"
#include "exchange/foreignreading.h"
#include "text/markup.h"

#include <QBitArray>
#include <QRegularExpression>

namespace exchange {

using namespace Qt::StringLiterals;
using model::PassageKind;

namespace {

constexpr qsizetype context = 24; // characters at most that a reader sees on either side

constexpr qsizetype shortLine = 30;
constexpr qsizetype linesToEachSign = 6; // a text out of pages shows it at least so often

/// Lists without bullets have short lines too.
bool endsLongLine(QStringView source, qsizetype end)
{
    return end >= shortLine && !source.sliced(end - shortLine, shortLine).contains(u'\n');
}

/// How much it speaks for a text out of pages.
int weightOf(const Repair &repair, QStringView source)
{
    switch (repair.kind) {
    case RepairKind::BrokenWord: return 3;
    case RepairKind::BrokenLine: return repair.certainty == Certainty::Sure && endsLongLine(source, repair.start()) ? 1 : 0;
    case RepairKind::Ligature:
    case RepairKind::SpacedWord: return 1;
    case RepairKind::Note:
    case RepairKind::RunningHead: return 2;
    default: return 0;
    }
}

/// Earlier proposals have the right of way where two want the same place.
QList<Repair> withoutOverlaps(const QList<Repair> &proposed, qsizetype length)
{
    QBitArray taken(length + 1);
    QList<Repair> kept;
    kept.reserve(proposed.size());
    for (const Repair &repair : proposed) {
        const auto isTaken = [&](const Replacement &replacement) {
            for (qsizetype at = replacement.place.start; at < replacement.place.end(); ++at)
                if (taken.testBit(at))
                    return true;
            return false;
        };
        if (std::any_of(repair.replacements.begin(), repair.replacements.end(), isTaken))
            continue;
        for (const Replacement &replacement : repair.replacements)
            taken.fill(true, replacement.place.start, replacement.place.end());
        kept.append(repair);
    }
    return kept;
}

/// One replacement, and whose it is.
struct Step {
    const Replacement *replacement;
    const Repair *repair;
    bool isFirst;
};

QList<Step> stepsOf(const QList<Repair> &repairs, const QSet<qsizetype> &declined)
{
    QList<Step> steps;
    for (qsizetype i = 0; i < repairs.size(); ++i) {
        if (declined.contains(i))
            continue;
        for (const Replacement &replacement : repairs[i].replacements)
            steps.append({&replacement, &repairs[i], &replacement == &repairs[i].replacements.first()});
    }
    std::stable_sort(steps.begin(), steps.end(), [](const Step &one, const Step &other) {
        const text::Stretch &left = one.replacement->place;
        const text::Stretch &right = other.replacement->place;
        return left.start != right.start ? left.start < right.start : left.length < right.length;
    });
    return steps;
}

bool isShape(const Repair &repair)
{
    return repair.kind == RepairKind::Heading || repair.kind == RepairKind::ListItem;
}

/// Puts lines together out of what is kept of the source and what is put in.
class LineWriter final
{
public:
    explicit LineWriter(const RepairRequest &request) : m_request(request) {}

    void keep(qsizetype from, qsizetype to)
    {
        const QStringView source = m_request.source;
        for (qsizetype start = from; start < to;) {
            qsizetype end = start;
            while (end < to && !isEnd(source[end]))
                ++end;
            put(source.sliced(start, end - start).toString(), start);
            if (end < to)
                endLine();
            start = end + 1;
        }
    }
    void put(const QString &plain, qsizetype at)
    {
        if (!m_hasBegun && !plain.trimmed().isEmpty()) { // spaces may have been put before
            m_line.start = at;
            m_hasBegun = true;
        }
        m_line.markup += m_request.isMarkup ? plain : text::escaped(plain);
    }
    void putNote(const QString &note)
    {
        if (!note.isEmpty())
            m_line.markup += u"^["_s + text::escaped(note) + u']';
    }
    void shape(const Repair *repair) { m_line.shape = repair; }
    QList<RepairedLine> take()
    {
        endLine();
        return m_lines;
    }

private:
    static bool isEnd(QChar unit)
    {
        return unit == u'\n' || unit == u'\r' || unit == u'\f' || unit == u'\v' || unit == QChar(0x2028) || unit == QChar(0x2029) || unit == QChar(0x85);
    }
    void endLine()
    {
        m_line.markup = m_line.markup.trimmed();
        if (!m_line.markup.isEmpty())
            m_lines.append(m_line);
        m_line = {};
        m_hasBegun = false;
    }

    const RepairRequest &m_request;
    RepairedLine m_line;
    bool m_hasBegun = false; ///< it holds more than spaces
    QList<RepairedLine> m_lines;
};

/// Where the word of that place begins, and one before it on the same line.
qsizetype wordBefore(QStringView source, qsizetype place)
{
    qsizetype at = place;
    for (int spaces = 0; at > 0 && place - at < context && source[at - 1] != u'\n'; --at)
        if (source[at - 1].isSpace() && at < place && ++spaces == 2)
            break;
    return at;
}

/// Where the word behind that place ends, and the next one.
qsizetype wordBehind(QStringView source, qsizetype place)
{
    qsizetype at = place;
    for (int spaces = 0; at < source.size() && at - place < context && source[at] != u'\n'; ++at)
        if (source[at].isSpace() && at > place && ++spaces == 2)
            break;
    return at;
}

qsizetype lineEnd(QStringView source, qsizetype place)
{
    const qsizetype end = source.indexOf(u'\n', place);
    return std::min(end < 0 ? source.size() : end, place + 3 * context);
}

QString shownContext(QStringView text)
{
    static const QRegularExpression lineEnds(u"\\s*[\\n\\r\\f\\v]\\s*"_s);
    return text.toString().replace(lineEnds, u" ↵ "_s).trimmed();
}

} // namespace

QList<Repair> proposedRepairs(const RepairRequest &request)
{
    Extraction extraction(request);
    for (auto *const look : {findPageFurniture, findGluedNotes, findListItems, findLineJoins, findHeadings, findCharacterRepairs})
        if (!request.cancel.isCancelled())
            look(extraction);
    if (request.cancel.isCancelled())
        return {};
    QList<Repair> repairs = withoutOverlaps(extraction.repairs, request.source.size());
    std::stable_sort(repairs.begin(), repairs.end(), [](const Repair &one, const Repair &other) { return one.start() < other.start(); });
    return repairs;
}

bool looksExtracted(const RepairRequest &request, const QList<Repair> &repairs)
{
    qsizetype weight = 0;
    for (const Repair &repair : repairs)
        weight += weightOf(repair, request.source);
    return weight >= 3 && weight * linesToEachSign >= linesOf(request.source, {}).size();
}

QList<RepairedLine> repairedLines(const RepairRequest &request, const QList<Repair> &repairs, const QSet<qsizetype> &declined)
{
    LineWriter writer(request);
    qsizetype from = 0;
    for (const Step &step : stepsOf(repairs, declined)) {
        const text::Stretch place = step.replacement->place;
        writer.keep(from, place.start);
        if (isShape(*step.repair))
            writer.shape(step.repair);
        writer.put(step.replacement->after, place.start);
        if (step.isFirst)
            writer.putNote(step.repair->note);
        from = place.end();
    }
    writer.keep(from, request.source.size());
    return writer.take();
}

base::Result<ForeignText> repairedText(const RepairRequest &request, const QList<Repair> &repairs, const QSet<qsizetype> &declined)
{
    ForeignBuilder builder(request.cancel);
    for (const RepairedLine &line : repairedLines(request, repairs, declined)) {
        if (!builder.takesMore())
            break;
        builder.begin(line.shape ? line.shape->becomes : PassageKind::Paragraph, line.shape ? line.shape->level : 1);
        builder.addMarkup(line.markup);
        builder.end();
    }
    return finished(builder, request.cancel);
}

RepairWords wordsOf(const Repair &repair, QStringView source)
{
    const text::Stretch first = repair.replacements.first().place;
    const qsizetype from = isShape(repair) ? first.start : wordBefore(source, first.start);
    const bool isWholeLine = repair.kind == RepairKind::PageNumber || repair.kind == RepairKind::RunningHead;
    const qsizetype end = repair.kind == RepairKind::Note ? first.end() : repair.replacements.last().place.end();
    const qsizetype to = isShape(repair) ? lineEnd(source, end) : wordBehind(source, end);
    if (isWholeLine)
        return {source.sliced(first.start, first.length).toString(), {}};
    RepairWords words{source.sliced(from, to - from).toString(), {}};
    qsizetype at = from;
    for (const Replacement &replacement : repair.replacements) {
        if (replacement.place.start >= to)
            break;
        words.after += source.sliced(at, replacement.place.start - at) + replacement.after;
        at = replacement.place.end();
    }
    words.after += source.sliced(at, to - at);
    return {shownContext(words.before), shownContext(words.after)};
}

} // namespace exchange
