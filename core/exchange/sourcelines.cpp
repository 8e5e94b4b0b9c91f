// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sourcelines.h"

#include "text/characters.h"

namespace exchange {

namespace {

bool isPageBreak(QChar unit)
{
    return unit == u'\f' || unit == u'\v';
}

bool endsLine(QChar unit)
{
    return text::isLineBreak(unit.unicode()) || isPageBreak(unit) || unit == QChar(0x85);
}

bool isClosing(QChar unit)
{
    return QStringView(u"»”’\"')]").contains(unit) || unit.isSpace();
}

/// Some extractors put one space for the end of a page: a few lines begin with one, all others with none.
void findSpacedTops(QStringView source, QList<SourceLine> &lines)
{
    QList<qsizetype> spaced;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const qsizetype start = lines[i].start;
        if (lines[i].isTop || (start > 1 && source[start - 1] == u' ' && source[start - 2].isSpace() && !endsLine(source[start - 2])))
            return; // pages are known, or lines are set in
        if (start > 0 && source[start - 1] == u' ')
            spaced.append(i);
    }
    if (spaced.size() < 2 || spaced.size() * 10 > lines.size())
        return;
    for (const qsizetype line : std::as_const(spaced))
        lines[line].isTop = true;
}

} // namespace

QList<SourceLine> linesOf(QStringView source, const QList<qsizetype> &firmBreaks)
{
    QList<SourceLine> lines;
    int gap = 0;
    bool isTop = false;
    auto firm = firmBreaks.begin();
    for (qsizetype from = 0; from <= source.size();) {
        qsizetype to = from;
        while (to < source.size() && !endsLine(source[to]))
            ++to;
        SourceLine line{from, to - from, gap, isTop, false};
        while (line.length > 0 && source[line.start].isSpace())
            ++line.start, --line.length;
        while (line.length > 0 && source[line.end() - 1].isSpace())
            --line.length;
        isTop = to < source.size() && isPageBreak(source[to]) ? true : isTop && line.length == 0;
        gap = line.length > 0 ? 0 : gap + 1;
        while (line.length > 0 && firm != firmBreaks.end() && *firm < line.start)
            ++firm, line.isFirm = true;
        if (line.length > 0)
            lines.append(line);
        from = to < source.size() ? to + text::lengthOfBreak(source, to) : to + 1;
    }
    findSpacedTops(source, lines);
    return lines;
}

bool endsSentence(QStringView line)
{
    while (!line.isEmpty() && isClosing(line.back()))
        line.chop(1);
    return !line.isEmpty() && QStringView(u".!?:;…").contains(line.back());
}

bool beginsSmall(QStringView line)
{
    for (const QChar unit : line)
        if (!QStringView(u"(«“‘\"'[").contains(unit) && !unit.isSpace())
            return unit.isLower() || QStringView(u",;:.)»”…").contains(unit);
    return false;
}

QStringView firstWord(QStringView line)
{
    qsizetype end = 0;
    while (end < line.size() && !line[end].isSpace())
        ++end;
    return line.first(end);
}

QStringView lastWord(QStringView line)
{
    qsizetype start = line.size();
    while (start > 0 && !line[start - 1].isSpace())
        --start;
    return line.sliced(start);
}

bool endsInHyphen(QStringView line)
{
    return line.size() > 1 && QStringView(u"-\u2010\u00AD\u2011").contains(line.back()) && line[line.size() - 2].isLetter();
}

} // namespace exchange
