// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/inlinetext.h"

#include "compose/crossreference.h"

namespace compose {

namespace {

/// How many brackets are open behind a character, `before` of them before it; none closes what was not opened.
int openBehind(QChar character, int before)
{
    if (character == u'(' || character == u'[')
        return before + 1;
    return character == u')' || character == u']' ? std::max(0, before - 1) : before;
}

/// Whether a run ends inside brackets. One that is never closed is none.
bool endsInBrackets(const QList<text::Run> &runs, qsizetype run)
{
    int open = 0;
    for (qsizetype i = 0; i <= run; ++i)
        for (const QChar character : runs[i].text)
            open = openBehind(character, open);
    const int opened = open;
    for (qsizetype i = run + 1; i < runs.size() && opened > 0; ++i) {
        for (const QChar character : runs[i].text) {
            open = openBehind(character, open);
            if (open < opened)
                return true;
        }
    }
    return false;
}

} // namespace

InlineText::InlineText(Collecting &collecting, Style style, int column, base::Language language,
                       const model::ObjectRef &object)
    : m_collecting(collecting),
      m_style(collecting.plan.sheet[style]),
      m_column(column),
      m_language(language),
      m_object(object),
      m_isNote(style == Style::Note)
{}

Paragraph InlineText::set(const QString &markup, Length width)
{
    m_paragraph = Paragraph{};
    m_paragraph.language = m_language;
    m_paragraph.width = width;
    m_paragraph.leading = m_style.leading;
    const bool isRagged = m_style.align == Align::Justified && isTooNarrowToJustify(width, m_style.size);
    m_paragraph.align = isRagged ? Align::Left : m_style.align;
    m_paragraph.hyphenated = m_style.hyphenated;
    m_paragraph.keepsSpaces = m_style.family == Family::Mono;
    reportEmptyLinks(markup);
    const QList<text::Run> runs = text::parse(markup);
    for (qsizetype i = 0; i < runs.size(); ++i) {
        add(runs[i]);
        const bool linkEnds =
            !runs[i].target.isEmpty() && (i + 1 == runs.size() || runs[i + 1].target != runs[i].target);
        const int link = linkEnds ? m_paragraph.spans.back().link : -1;
        if (link >= 0 && m_paragraph.links[size_t(link)].byPage)
            addPageReference(link, endsInBrackets(runs, i));
    }
    return std::move(m_paragraph);
}

/// A link that shows nothing can be neither clicked nor heard, and leaves no run.
void InlineText::reportEmptyLinks(const QString &markup)
{
    if (!markup.contains(u"](") || m_isNote)
        return;
    for (const text::Link &link : text::links(markup)) {
        if (link.text.trimmed().isEmpty())
            m_collecting.report(model::FindingKind::EmptyLink, m_object, m_column, {link.target});
    }
}

Span InlineText::spanFor(const text::Run &run) const
{
    Span span;
    span.text = run.text;
    const Family family = run.code ? Family::Mono : m_style.family;
    span.face = faceOf(family, m_style.bold || run.strong, m_style.italic != run.emphasis);
    span.size = run.code ? m_style.size * 9 / 10 : m_style.size;
    span.colour = m_style.colour;
    return span;
}

void InlineText::add(const text::Run &run)
{
    if (run.kind == text::RunKind::Footnote) {
        if (!m_isNote)
            addNote(run.note);
        return;
    }
    if (run.kind == text::RunKind::LineBreak) {
        addLineBreak();
        return;
    }
    Span span = spanFor(run);
    span.link = run.target.isEmpty() ? -1 : linkTo(run);
    if (span.link >= 0)
        span.colour = m_collecting.plan.sheet.palette().accent;
    m_paragraph.spans.push_back(std::move(span));
}

void InlineText::addLineBreak()
{
    std::vector<Span> &spans = m_paragraph.spans;
    if (m_paragraph.keepsSpaces && (spans.empty() || spans.back().lineBreak)) {
        Span emptyLine = spanFor({});
        emptyLine.text = u' ';
        spans.push_back(std::move(emptyLine));
    }
    if (!spans.empty())
        spans.back().lineBreak = true;
}

int InlineText::linkTo(const text::Run &run)
{
    std::vector<LinkTarget> &links = m_paragraph.links;
    if (!run.target.startsWith(u'#')) {
        if (links.empty() || links.back().url != run.target)
            links.push_back({run.target, {}, run.text, false});
        return int(links.size()) - 1;
    }
    const QString code = run.target.mid(1);
    const std::optional<model::ObjectRef> target = m_collecting.lead(code);
    if (m_collecting.leads.back().isBroken)
        m_collecting.report(model::FindingKind::BrokenLink, m_object, m_column, {run.target});
    return target ? linkInside(*target, run) : -1;
}

int InlineText::linkInside(const model::ObjectRef &target, const text::Run &run)
{
    std::vector<LinkTarget> &links = m_paragraph.links;
    const QString destination = m_collecting.destination(m_collecting.manual.codeOf(target), m_column);
    m_collecting.plan.linked.insert(destination);
    const bool byPage = target.kind == model::ObjectKind::Entry || target.kind == model::ObjectKind::Passage;
    if (links.empty() || links.back().destination != destination)
        links.push_back({{}, destination, run.text, byPage});
    m_targets.insert(int(links.size()) - 1, target);
    return int(links.size()) - 1;
}

QString InlineText::wordsOf(int link) const
{
    QString words;
    for (const Span &span : m_paragraph.spans) {
        if (span.link == link)
            words += span.text;
    }
    return words;
}

void InlineText::addPageReference(int link, bool isBracketed)
{
    const QString said = wordsOf(link);
    const Number *number = m_collecting.numberOf(m_targets.value(link));
    const CrossReference reference = crossReference(said, number, m_collecting.wordsIn(m_language), isBracketed);
    Span &last = m_paragraph.spans.back();
    if (reference.text.startsWith(said))
        last.text += reference.text.mid(said.size());
    else if (last.text == said)
        m_paragraph.links[size_t(link)].contents = last.text = reference.text;
    Span span;
    span.pageOf = m_paragraph.links[size_t(link)].destination;
    span.text = reference.form.arg(m_collecting.plan.setting->widestPage);
    span.face = faceOf(m_style.family, m_style.bold, m_style.italic);
    span.size = m_style.size;
    span.colour = m_style.colour;
    span.link = link;
    m_paragraph.spans.push_back(std::move(span));
}

void InlineText::addNote(const QString &markup)
{
    Plan &plan = m_collecting.plan;
    const int index = int(plan.notes.size());
    const QString number = QString::number(++m_collecting.counters.notes[size_t(m_column)]);
    Note note;
    note.column = m_column;
    note.destination = m_collecting.destination(u"note-" + number, m_column);
    note.contents = m_collecting.words(m_column).with(u"note", number);
    const Length indent = plan.sheet.grown(points(12));
    const Length width = m_collecting.widthOf(m_column, {}) - indent;
    InlineText inside(m_collecting, Style::Note, m_column, m_language, m_object);
    note.paragraph = plan.addParagraph(inside.set(markup, width));
    note.label = plan.addPlain(number, Style::Note, m_column, indent);
    plan.notes.push_back(note);

    Span mark;
    mark.text = number;
    mark.face = faceOf(m_style.family, false, false);
    mark.size = m_style.size * 13 / 20;
    mark.raise = m_style.size * 7 / 20;
    mark.colour = m_collecting.plan.sheet.palette().accent;
    mark.note = index;
    m_paragraph.spans.push_back(std::move(mark));
}

} // namespace compose
