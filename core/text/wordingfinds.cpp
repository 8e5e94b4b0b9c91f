// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/wordingfinds.h"

#include <algorithm>

namespace text {

namespace {

constexpr QChar noteCharacter(0xFFFC);
constexpr int deepest = 8; // as deep as notes are read

bool mayMean(QChar c)
{
    switch (c.unicode()) {
    case u'\\':
    case u'`':
    case u'*':
    case u'[':
    case u']':
    case u'^':
    case u'\n':
    case u'\r':
    case u'\u2028':
    case u'\u2029': return true;
    default: return false;
    }
}

/// Nearly every wording is what it shows, and need not be parsed.
bool isPlain(QStringView markup)
{
    return std::none_of(markup.begin(), markup.end(), mayMean);
}

/// Calls `visit(number, runs, position)` for the wording and each of its footnotes; `position` is where the footnote of the
/// wording itself stands that it belongs to.
template<typename Visit>
void eachPiece(const QList<Run> &runs, int &number, int position, int depth, const Visit &visit)
{
    visit(number, runs, position);
    int shown = 0;
    for (const Run &run : runs) {
        if (run.kind == RunKind::Footnote && depth < deepest)
            eachPiece(parse(run.note), ++number, depth == 0 ? shown : position, depth + 1, visit);
        shown += run.kind == RunKind::Text ? int(run.text.size()) : 1;
    }
}

/// Replaces from the last to the first, so that places stay what they are.
QList<Run> replacedIn(QList<Run> runs, const Pattern &pattern, const QList<Stretch> &finds, const QString &with)
{
    const QString shown = shownText(runs);
    const QList<Stretch> standing = pattern.in(shown);
    for (auto find = finds.crbegin(); find != finds.crend(); ++find) {
        if (!standing.contains(*find))
            continue;
        const auto [rest, after] = splitAt(runs, int(find->end()));
        const auto [before, inside] = splitAt(rest, int(find->start));
        Run put = inside.isEmpty() ? Run() : inside.first();
        put.kind = RunKind::Text;
        put.note.clear();
        put.text = pattern.replacement(shown, *find, with);
        runs = before;
        runs.append(put);
        std::copy_if(inside.begin(), inside.end(), std::back_inserter(runs),
                     [](const Run &run) { return run.kind == RunKind::Footnote; });
        runs.append(after);
    }
    return runs;
}

QList<Run> replacedIn(QList<Run> runs, const Pattern &pattern, const QList<WordingFind> &finds, const QString &with, int &number,
                      int depth)
{
    const int own = number;
    for (Run &run : runs) {
        if (run.kind != RunKind::Footnote || depth >= deepest)
            continue;
        const int first = ++number;
        const QList<Run> inside = replacedIn(parse(run.note), pattern, finds, with, number, depth + 1);
        const auto isHere = [&](const WordingFind &find) { return find.note >= first && find.note <= number; };
        if (std::any_of(finds.begin(), finds.end(), isHere))
            run.note = serialize(inside);
    }
    QList<Stretch> here;
    for (const WordingFind &find : finds)
        if (find.note == own)
            here.append(find.at);
    return here.isEmpty() ? runs : replacedIn(runs, pattern, here, with);
}

} // namespace

QString shownText(const QList<Run> &runs)
{
    QString shown;
    for (const Run &run : runs)
        switch (run.kind) {
        case RunKind::Text: shown += run.text; break;
        case RunKind::LineBreak: shown += QChar::LineSeparator; break;
        case RunKind::Footnote: shown += noteCharacter; break;
        }
    return shown;
}

QString shownText(QStringView markup)
{
    return isPlain(markup) ? markup.toString() : shownText(parse(markup));
}

QList<WordingFind> findsIn(QStringView markup, const Pattern &pattern)
{
    QList<WordingFind> finds;
    if (isPlain(markup)) {
        for (const Stretch &at : pattern.in(markup))
            finds.append({0, at});
        return finds;
    }
    int number = 0;
    eachPiece(parse(markup), number, 0, 0, [&](int note, const QList<Run> &runs, int) {
        for (const Stretch &at : pattern.in(shownText(runs)))
            finds.append({note, at});
    });
    return finds;
}

QString shownTextOf(QStringView markup, int note)
{
    QString shown;
    int number = 0;
    eachPiece(parse(markup), number, 0, 0, [&](int each, const QList<Run> &runs, int) {
        if (each == note)
            shown = shownText(runs);
    });
    return shown;
}

int caretOf(QStringView markup, const WordingFind &find)
{
    if (find.note == 0)
        return int(find.at.start);
    int caret = 0;
    int number = 0;
    eachPiece(parse(markup), number, 0, 0, [&](int each, const QList<Run> &, int position) {
        if (each == find.note)
            caret = position;
    });
    return caret;
}

QString replaced(QStringView markup, const Pattern &pattern, const QList<WordingFind> &finds, const QString &with)
{
    int number = 0;
    const QList<Run> runs = parse(markup);
    const QList<Run> changed = replacedIn(runs, pattern, finds, with, number, 0);
    return changed == runs ? markup.toString() : serialize(changed);
}

} // namespace text
