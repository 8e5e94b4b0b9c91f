// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/markup.h"

#include "text/characters.h"
#include "text/inlineparser.h"
#include "text/markupwriter.h"

namespace text {

namespace {

bool mayHoldMarkup(QStringView source)
{
    return std::any_of(source.begin(), source.end(), [](QChar c) {
        return c == u'*' || c == u'\\' || c == u'`' || c == u'[' || isLineBreak(c.unicode());
    });
}

/// Spaces, breaks and footnotes have no look of their own.
bool isSoft(const Run &run)
{
    return run.kind != RunKind::Text || (!run.code && isBlank(run.text.front().unicode()));
}

bool looksEqual(const Run &a, const Run &b)
{
    return a.kind == RunKind::Text && b.kind == RunKind::Text && a.strong == b.strong
           && a.emphasis == b.emphasis && a.code == b.code && a.target == b.target;
}

void append(QList<Run> &runs, const Run &run)
{
    if (!runs.isEmpty() && looksEqual(runs.last(), run))
        runs.last().text += run.text;
    else
        runs.append(run);
}

/// Cuts runs into pieces that are soft or not.
class Pieces final
{
public:
    void add(const Run &run)
    {
        if (run.kind == RunKind::Text)
            return addText(run);
        if (run.kind == RunKind::Footnote && run.note.isEmpty())
            return;
        Run piece = run;
        piece.text.clear();
        piece.code = false;
        if (run.kind == RunKind::LineBreak)
            piece.note.clear();
        m_pieces.append(piece);
    }

    QList<Run> take() { return std::move(m_pieces); }

private:
    void addText(const Run &run)
    {
        const QStringView text = run.text;
        qsizetype start = 0;
        for (qsizetype i = 0; i < text.size(); ++i) {
            if (!isLineBreak(text[i].unicode()))
                continue;
            addLine(run, text.mid(start, i - start));
            i += text.mid(i, 2) == u"\r\n" ? 1 : 0;
            m_pieces.append({RunKind::LineBreak, {}, run.strong, run.emphasis, false, run.target, {}});
            start = i + 1;
        }
        addLine(run, text.mid(start));
    }

    void addLine(const Run &run, QStringView line)
    {
        if (run.code)
            return addPiece(run, line);
        qsizetype start = 0;
        while (start < line.size() && isBlank(line[start].unicode()))
            ++start;
        qsizetype end = line.size();
        while (end > start && isBlank(line[end - 1].unicode()))
            --end;
        addPiece(run, line.left(start));
        addPiece(run, line.mid(start, end - start));
        addPiece(run, line.mid(end));
    }

    void addPiece(const Run &run, QStringView text)
    {
        if (!text.isEmpty())
            m_pieces.append(
                {RunKind::Text, text.toString(), run.strong, run.emphasis, run.code, run.target, {}});
    }

    QList<Run> m_pieces;
};

void restrain(Run &soft, const Run &before, const Run &after)
{
    soft.strong = soft.strong && before.strong && after.strong;
    soft.emphasis = soft.emphasis && before.emphasis && after.emphasis;
    if (soft.target != before.target || soft.target != after.target)
        soft.target.clear();
}

/// Everything `normalised` promises, for runs whose notes and targets can be written as they are.
QList<Run> settled(const QList<Run> &runs)
{
    Pieces cut;
    for (const Run &run : runs)
        cut.add(run);
    QList<Run> pieces = cut.take();
    Run before;
    QList<Run> result;
    for (qsizetype i = 0; i < pieces.size();) {
        qsizetype end = i;
        while (end < pieces.size() && isSoft(pieces[end]))
            ++end;
        const Run after = end < pieces.size() ? pieces[end] : Run();
        for (; i < end; ++i) {
            restrain(pieces[i], before, after);
            append(result, pieces[i]);
        }
        if (end < pieces.size())
            append(result, pieces[i++]);
        before = after;
    }
    return result;
}

constexpr int deepestNote = 8;

/// What cannot stand in a target: CommonMark 0.30 §6.3.
bool isControl(QChar c)
{
    return isLineBreak(c.unicode()) || c.unicode() < 0x20 || c.unicode() == 0x7F;
}

QString writableTarget(const QString &target)
{
    if (std::none_of(target.begin(), target.end(), isControl))
        return target;
    return QString(target).removeIf(isControl);
}

QList<Run> normalisedAt(int depth, QList<Run> runs);

/// A note's mark-up may hold a bracket or a fence that only what follows the note would close; written anew
/// it holds none.
Run writableNote(int depth, Run run)
{
    if (depth < deepestNote) {
        run.note = MarkupWriter(normalisedAt(depth + 1, InlineParser(run.note).runs())).write();
        return run;
    }
    run.kind = RunKind::Text;
    run.text = u"^[" + std::exchange(run.note, {}) + u']';
    return run;
}

QList<Run> normalisedAt(int depth, QList<Run> runs)
{
    for (Run &run : runs) {
        run.target = writableTarget(run.target);
        if (run.kind == RunKind::Footnote)
            run = writableNote(depth, run);
    }
    return settled(runs);
}

} // namespace

QList<Run> parse(QStringView markup)
{
    if (markup.isEmpty())
        return {};
    if (!mayHoldMarkup(markup))
        return {Run{RunKind::Text, markup.toString(), false, false, false, {}, {}}};
    return normalisedAt(0, InlineParser(markup).runs());
}

QList<Run> normalised(const QList<Run> &runs)
{
    return normalisedAt(0, runs);
}

QString serialize(const QList<Run> &runs)
{
    return MarkupWriter(normalised(runs)).write();
}

QString plain(QStringView markup)
{
    if (!mayHoldMarkup(markup))
        return markup.toString();
    QString result;
    for (const Run &run : InlineParser(markup).runs())
        result += run.kind == RunKind::LineBreak ? QStringLiteral("\n") : run.text;
    return result;
}

QString escaped(QStringView plain)
{
    QString result;
    result.reserve(plain.size() + 8);
    for (const QChar c : plain) {
        if (c == u'\\' || c == u'`' || c == u'*' || c == u'[' || c == u']')
            result += u'\\';
        result += c;
    }
    return result;
}

QList<Link> links(QStringView markup)
{
    if (!markup.contains(u'['))
        return {};
    QList<Link> result;
    QStringList level{markup.toString()};
    for (int depth = 0; depth <= deepestNote && !level.isEmpty(); ++depth) {
        QStringList next;
        for (const QString &source : level) {
            if (!source.contains(u'['))
                continue;
            const InlineParser parser(source);
            result += parser.links();
            next += parser.notes();
        }
        level = next;
    }
    return result;
}

QStringList targets(QStringView markup)
{
    QStringList result;
    for (const Link &link : links(markup)) {
        if (!link.target.isEmpty())
            result.append(link.target);
    }
    return result;
}

std::pair<QList<Run>, QList<Run>> splitAt(const QList<Run> &runs, int position)
{
    std::pair<QList<Run>, QList<Run>> result;
    qsizetype left = std::max(position, 0);
    for (const Run &run : runs) {
        const qsizetype length = run.kind == RunKind::Text ? run.text.size() : 1;
        if (left >= length) {
            result.first.append(run);
        } else if (left <= 0) {
            result.second.append(run);
        } else {
            result.first.append(run);
            result.first.last().text.truncate(left);
            result.second.append(run);
            result.second.last().text.remove(0, left);
        }
        left = std::max<qsizetype>(left - length, 0);
    }
    return result;
}

int shownLength(const QList<Run> &runs)
{
    qsizetype length = 0;
    for (const Run &run : runs)
        length += run.kind == RunKind::Text ? run.text.size() : 1;
    return int(length);
}

} // namespace text
