// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/inlineoutput.h"

#include "text/characters.h"

namespace text {

namespace {

/// CommonMark 0.30 §2.4: a backslash before any other character is a backslash.
QString withoutEscapes(QStringView source)
{
    QString result;
    result.reserve(source.size());
    for (qsizetype i = 0; i < source.size(); ++i) {
        if (source[i] == u'\\' && isAsciiPunctuation(characterAt(source, i + 1)))
            ++i;
        result += source[i];
    }
    return result;
}

/// CommonMark 0.30 §6.1: one space is taken from both ends when both have one and there is more than spaces.
QStringView codeWithin(QStringView between)
{
    const bool padded = between.size() > 2 && between.front() == u' ' && between.back() == u' ';
    const bool onlySpaces = std::all_of(between.begin(), between.end(), [](QChar c) { return c == u' '; });
    return padded && !onlySpaces ? between.mid(1, between.size() - 2) : between;
}

/// Walks the nodes and gives each stretch the look of what it stands in.
class RunBuilder final
{
public:
    explicit RunBuilder(QStringView source) : m_source(source) {}

    void add(const Node &node)
    {
        const QStringView stretch = m_source.mid(node.start, node.length);
        switch (node.kind) {
        case NodeKind::Text: return addText(stretch, false);
        case NodeKind::Code: return addCode(codeWithin(stretch));
        case NodeKind::Break: return addRun(RunKind::LineBreak, {}, {});
        case NodeKind::Note: return addRun(RunKind::Footnote, {}, stretch.toString());
        case NodeKind::Stars: return addStars(node, stretch);
        case NodeKind::LinkStart: m_target = withoutEscapes(stretch); return;
        case NodeKind::LinkEnd: m_target.clear();
        }
    }

    QList<Run> take() { return std::move(m_runs); }

private:
    void addStars(const Node &node, QStringView unpaired)
    {
        m_strong -= node.strongEnds;
        m_emphasis -= node.emphasisEnds;
        addText(unpaired, false);
        m_strong += node.strongStarts;
        m_emphasis += node.emphasisStarts;
    }

    void addCode(QStringView code)
    {
        qsizetype start = 0;
        for (qsizetype i = 0; i < code.size(); ++i) {
            if (!isLineBreak(code[i].unicode()))
                continue;
            addText(code.mid(start, i - start), true);
            addRun(RunKind::LineBreak, {}, {});
            i += lengthOfBreak(code, i) - 1;
            start = i + 1;
        }
        addText(code.mid(start), true);
    }

    void addText(QStringView text, bool code)
    {
        const bool joins = !m_runs.isEmpty() && m_runs.last().kind == RunKind::Text
                           && m_runs.last().code == code && looksLikeNow(m_runs.last());
        if (joins)
            m_runs.last().text += text;
        else if (!text.isEmpty()) {
            addRun(RunKind::Text, text.toString(), {});
            m_runs.last().code = code;
        }
    }

    bool looksLikeNow(const Run &run) const
    {
        return run.strong == (m_strong > 0) && run.emphasis == (m_emphasis > 0) && run.target == m_target;
    }

    void addRun(RunKind kind, const QString &text, const QString &note)
    {
        m_runs.append({kind, text, m_strong > 0, m_emphasis > 0, false, m_target, note});
    }

    QStringView m_source;
    QList<Run> m_runs;
    QString m_target;
    int m_strong = 0;
    int m_emphasis = 0;
};

} // namespace

QList<Run> runsOf(const Nodes &nodes, QStringView source)
{
    RunBuilder builder(source);
    for (const Node &node : nodes)
        builder.add(node);
    return builder.take();
}

QList<Link> linksOf(const Nodes &nodes, QStringView source)
{
    QList<Link> result;
    bool inside = false;
    for (const Node &node : nodes) {
        const QStringView stretch = source.mid(node.start, node.length);
        if (node.kind == NodeKind::LinkStart)
            result.append({withoutEscapes(stretch), {}});
        else if (inside && node.kind != NodeKind::Note && node.kind != NodeKind::LinkEnd)
            result.last().text += stretch;
        inside = node.kind == NodeKind::LinkStart || (inside && node.kind != NodeKind::LinkEnd);
    }
    return result;
}

QStringList notesOf(const Nodes &nodes, QStringView source)
{
    QStringList result;
    for (const Node &node : nodes) {
        if (node.kind == NodeKind::Note)
            result.append(source.mid(node.start, node.length).toString());
    }
    return result;
}

} // namespace text
