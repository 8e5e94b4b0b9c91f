// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/extraction.h"

#include <QRegularExpression>

namespace exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype farthestFoot = 120; // lines from a mark to its note, where the text has no pages
constexpr int highestNote = 99;

/// A mark that is glued to a word: "1", "12", "a", "¹".
struct Mark {
    qsizetype line = 0;
    text::Stretch place;
    QString label;
    bool isRaised = false;
};

/// A note at the foot: its first line, the lines it takes, and what it says behind its label.
struct Foot {
    qsizetype line = 0;
    qsizetype lines = 1;
    QString label;
    qsizetype textStart = 0;
    bool isUsed = false;
};

QString plainDigits(QStringView raised)
{
    static const QString powers = u"⁰¹²³⁴⁵⁶⁷⁸⁹"_s;
    QString digits;
    for (const QChar unit : raised)
        digits += powers.contains(unit) ? QChar(u'0' + char16_t(powers.indexOf(unit))) : unit;
    return digits;
}

/// "Foundryc": a word the text writes without the letter and never else with it.
bool isGluedLetter(const Extraction &extraction, QStringView word)
{
    const QString whole = word.toString();
    return word.size() > 4 && word.front().isUpper() && extraction.stock.count(whole) < 2
           && extraction.stock.count(whole.chopped(1)) > 0 && !extraction.stock.dictionaryHas(whole);
}

/// "COVID19" is a name when the text writes it again; "SCI10" is a note when it writes SCI.
bool isName(const Extraction &extraction, QStringView line, qsizetype mark)
{
    const QString word = wordAtEnd(line.first(mark)).toString();
    if (word.isEmpty() || !word.back().isUpper())
        return false;
    const QStringView token = line.sliced(mark - word.size(), std::min<qsizetype>(word.size() + 2, line.size() - mark + word.size()));
    return extraction.stock.count(word) < 2 || extraction.source.count(token) > 1;
}

void addNumbers(const Extraction &extraction, qsizetype line, QList<Mark> &marks)
{
    // Behind a small letter of a word, or behind a mark or bracket that follows one: not in "3.5", "R2", "n° 4" or "B12".
    static const QRegularExpression form(
        u"(?:(?<=\\p{L}\\p{L}\\p{Ll})|(?<=\\p{L}[’”»)\\].,;!?])|(?<=[’”»)\\]][’”»)\\].,;!?])|(?<=\\p{Lu}\\p{Lu}))(\\d{1,2})(?: (\\d{1,2}))?(?=[\\s.,;:!?)’”»]|$)"
        "|(?<=[\\p{L}’”»)\\].,;!?])([¹²³⁰⁴⁵⁶⁷⁸⁹]{1,2})"_s);
    const QStringView text = extraction.text(line);
    const qsizetype start = extraction.lines[line].start;
    for (auto found = form.globalMatch(text.toString()); found.hasNext();) {
        const auto match = found.next();
        const QStringView token = lastWord(text.first(match.capturedEnd()));
        if (isAddress(token) || isName(extraction, text, match.capturedStart()))
            continue;
        for (int group = 1; group <= 3; ++group) {
            if (match.capturedLength(group) == 0)
                continue;
            const int number = plainDigits(match.capturedView(group)).toInt();
            if (group == 2 && number != match.capturedView(1).toInt() + 1)
                continue;
            const qsizetype space = group == 2 ? 1 : 0;
            if (number > 0 && number <= highestNote)
                marks.append({line, {start + match.capturedStart(group) - space, match.capturedLength(group) + space},
                              QString::number(number), group == 3});
        }
    }
}

void addLetters(const Extraction &extraction, qsizetype line, const QSet<QString> &labels, QList<Mark> &marks)
{
    if (labels.isEmpty())
        return;
    static const QRegularExpression form(u"[\\p{L}]+\\p{Ll}([a-h])(?![\\p{L}\\d])"_s);
    const QStringView text = extraction.text(line);
    for (auto found = form.globalMatch(text.toString()); found.hasNext();) {
        const auto match = found.next();
        if (labels.contains(match.captured(1)) && isGluedLetter(extraction, match.capturedView()))
            marks.append({line, {extraction.lines[line].start + match.capturedStart(1), 1}, match.captured(1), false});
    }
}

/// Notes as they stand at a foot: "1 Text", "1. Text", "a) Text", "¹ Text".
QList<Foot> feetOf(const Extraction &extraction)
{
    static const QRegularExpression form(u"^(?:\\[?(\\d{1,2})[\\].)]?\\s+|([a-h])\\)\\s+|([¹²³⁰⁴⁵⁶⁷⁸⁹]{1,2})\\s*)(?=[\\p{L}«“‘\"(])"_s);
    QList<Foot> feet;
    for (qsizetype i = 0; i < extraction.lines.size(); ++i) {
        const auto match = form.match(extraction.text(i).toString());
        if (!match.hasMatch() || extraction.roles[i] != LineRole::Text || extraction.lines[i].isFirm)
            continue;
        const QString label = match.hasCaptured(2) && match.capturedLength(2) > 0
                                  ? match.captured(2)
                                  : plainDigits(match.capturedView(match.capturedLength(1) > 0 ? 1 : 3));
        feet.append({i, 1, label, extraction.lines[i].start + match.capturedEnd(), false});
    }
    return feet;
}

/// A note goes on until a blank line, the next note or the page's end.
void measure(const Extraction &extraction, QList<Foot> &feet)
{
    for (qsizetype i = 0; i < feet.size(); ++i) {
        const qsizetype stop = i + 1 < feet.size() ? feet[i + 1].line : extraction.lines.size();
        qsizetype next = feet[i].line + 1;
        while (next < stop && extraction.lines[next].gap == 0 && !extraction.lines[next].isTop && !extraction.lines[next].isFirm
               && extraction.roles[next] == LineRole::Text && !isAddress(firstWord(extraction.text(next))))
            ++next;
        feet[i].lines = next - feet[i].line;
    }
}

qsizetype endOfPage(const Extraction &extraction, qsizetype line, bool hasPages)
{
    if (!hasPages)
        return std::min(line + farthestFoot, extraction.lines.size());
    qsizetype end = line + 1;
    while (end < extraction.lines.size() && !extraction.lines[end].isTop)
        ++end;
    return end;
}

/// The note as one line, the words its lines broke put together.
QString noteText(const Extraction &extraction, const Foot &foot)
{
    QString note;
    for (qsizetype i = foot.line; i < foot.line + foot.lines; ++i) {
        const QStringView line = i > foot.line ? extraction.text(i)
                                               : extraction.source.sliced(foot.textStart, extraction.lines[i].end() - foot.textStart);
        if (endsInHyphen(note) && beginsSmall(line))
            note.chop(1);
        else if (!note.isEmpty())
            note += u' ';
        note += line;
    }
    return note.simplified();
}

void addNote(Extraction &extraction, const Mark &mark, Foot &foot)
{
    Repair repair;
    repair.kind = RepairKind::Note;
    repair.replacements.append(Replacement{mark.place, {}});
    repair.note = noteText(extraction, foot);
    for (qsizetype i = foot.line; !foot.isUsed && i < foot.line + foot.lines; ++i) {
        repair.replacements.append(Replacement{{extraction.lines[i].start, extraction.lines[i].length}, {}});
        extraction.roles[i] = LineRole::Gone;
    }
    foot.isUsed = true;
    extraction.repairs.append(repair);
}

/// Marks whose notes are lost are believed when their numbers rise through the text.
void addLost(Extraction &extraction, const QList<Mark> &lost)
{
    QSet<int> numbers;
    for (const Mark &mark : lost)
        numbers.insert(mark.label.toInt());
    for (const Mark &mark : lost) {
        const int number = mark.label.toInt();
        const bool hasNeighbours = numbers.contains(number - 1) || numbers.contains(number + 1);
        extraction.add(RepairKind::LostNote, mark.isRaised || (hasNeighbours && numbers.size() > 2) ? Certainty::Likely : Certainty::Unsure,
                       mark.place, {});
    }
}

} // namespace

void findGluedNotes(Extraction &extraction)
{
    const bool hasPages = std::any_of(extraction.lines.begin(), extraction.lines.end(),
                                      [](const SourceLine &line) { return line.isTop; });
    QList<Foot> feet = feetOf(extraction);
    measure(extraction, feet);
    QSet<QString> letters;
    for (const Foot &foot : std::as_const(feet))
        if (foot.label.front().isLetter())
            letters.insert(foot.label);
    QList<Mark> marks;
    for (qsizetype i = 0; i < extraction.lines.size(); ++i) {
        if (extraction.roles[i] == LineRole::Gone)
            continue;
        addNumbers(extraction, i, marks);
        addLetters(extraction, i, letters, marks);
    }
    QMultiHash<QString, Foot *> byLabel;
    for (qsizetype i = feet.size() - 1; i >= 0; --i)
        byLabel.insert(feet[i].label, &feet[i]); // the first is found first
    QList<Mark> lost;
    for (const Mark &mark : std::as_const(marks)) {
        const qsizetype end = endOfPage(extraction, mark.line, hasPages);
        Foot *best = nullptr;
        for (auto [found, last] = byLabel.equal_range(mark.label); found != last; ++found)
            if ((*found)->line > mark.line && (*found)->line < end && (!best || (*found)->line < best->line))
                best = *found;
        if (best)
            addNote(extraction, mark, *best);
        else if (mark.label.front().isDigit())
            lost.append(mark);
    }
    addLost(extraction, lost);
}

} // namespace exchange
