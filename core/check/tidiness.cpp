// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/tidiness.h"

#include "check/reading.h"
#include "text/characters.h"

namespace check {

using model::Passage;
using model::PassageKind;

namespace {

constexpr QStringView closings = u"\"'\u00BB\u201D\u2019)]*\uFFFC";
constexpr QStringView endMarks = u".!?\u2026:;,";
constexpr qsizetype leastCharacters = 25; ///< a shorter one is often a label

bool isWide(QChar c)
{
    return c == u' ' || c == u'\t';
}

QString wordsAround(QStringView shown, qsizetype start, qsizetype end)
{
    qsizetype from = start;
    while (from > 0 && !text::isBlank(shown[from - 1].unicode()))
        --from;
    qsizetype to = end;
    while (to < shown.size() && !text::isBlank(shown[to].unicode()))
        ++to;
    return shown.mid(from, to - from).toString();
}

bool isOneOfMany(PassageKind kind)
{
    return kind == PassageKind::Paragraph || kind == PassageKind::Bullet || kind == PassageKind::Numbered;
}

QChar endMarkOf(const model::Wording &wording)
{
    const QString &markup = wording.text();
    if (!markup.isEmpty() && endMarks.contains(markup.back()))
        return markup.back(); // nearly always; nothing need be read
    return check::endMarkOf(read(wording.text()).shown);
}

/// Nothing stands beside it that is of another kind, unwritten, or without a mark; and something does stand there.
bool doNeighboursEndWithOne(const QList<Passage> &passages, qsizetype here, base::Language language)
{
    int found = 0;
    for (const qsizetype beside : {here - 1, here + 1}) {
        if (beside < 0 || beside >= passages.size())
            continue;
        const Passage &neighbour = passages[beside];
        if (neighbour.header.kind != passages[here].header.kind || neighbour.header.parent != passages[here].header.parent
            || neighbour.text.in(language).isMissing())
            continue;
        if (endMarkOf(neighbour.text.in(language)).isNull())
            return false;
        ++found;
    }
    return found > 0;
}

} // namespace

QString doubleSpaceIn(QStringView shown)
{
    for (qsizetype at = 1; at < shown.size(); at += 2) { // of two beside each other one stands at an odd place
        if (!isWide(shown[at]))
            continue;
        const qsizetype i = isWide(shown[at - 1]) ? at : at + 1;
        if (i + 1 >= shown.size() || !isWide(shown[i]))
            continue;
        qsizetype end = i;
        while (end < shown.size() && isWide(shown[end]))
            ++end;
        const bool isInside = i > 1 && end < shown.size();
        if (isInside && !text::isBlank(shown[i - 2].unicode()) && !text::isBlank(shown[end].unicode()))
            return wordsAround(shown, i - 1, end);
        at = (end | 1) - 2;
    }
    return {};
}

QChar endMarkOf(QStringView shown)
{
    while (!shown.isEmpty() && (text::isBlank(shown.back().unicode()) || closings.contains(shown.back())))
        shown.chop(1);
    return !shown.isEmpty() && endMarks.contains(shown.back()) ? shown.back() : QChar();
}

QChar missingEndMark(const model::Manual &manual, model::PassageId id, base::Language language)
{
    const Passage *passage = manual.passage(id);
    if (!passage || !isOneOfMany(passage->header.kind))
        return {};
    const QString &own = passage->text.in(language).text();
    const QChar other = endMarkOf(passage->text.in(base::other(language)));
    if (own.size() < leastCharacters || other.isNull() || !endMarkOf(passage->text.in(language)).isNull())
        return {};
    const QList<Passage> &passages = manual.entry(manual.entryOf(id))->passages;
    return doNeighboursEndWithOne(passages, passage - passages.constData(), language) ? other : QChar();
}

} // namespace check
