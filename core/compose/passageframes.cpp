// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Passages that stand in a frame or beside a bar.
#include "compose/passagewalk.h"

#include "compose/collect.h"
#include "model/sheet.h"

namespace compose {

using model::Passage;
using model::PassageKind;

namespace {

constexpr int smallBox = 10; ///< lines

/// About how many lines a block takes, by its letters: lines are broken later.
int linesOf(const Plan &plan, const Block &block)
{
    int lines = 1;
    for (const Cell &cell : block.cells) {
        const Paragraph &paragraph = plan.paragraphs[size_t(cell.paragraph)];
        Length wanted = 0;
        for (const Span &span : paragraph.spans)
            wanted += Length(span.text.size()) * span.size / 2;
        lines = std::max(lines, int(wanted / std::max(paragraph.width, 1)) + 1);
    }
    return lines;
}

/// A box of a few lines is read at a glance: it is not torn.
void keepSmallTogether(Plan &plan, size_t first)
{
    int lines = 0;
    for (size_t i = first; i < plan.blocks.size(); ++i)
        lines += plan.blocks[i].height > 0 || plan.blocks[i].table >= 0 ? smallBox : linesOf(plan, plan.blocks[i]);
    for (size_t i = first; lines <= smallBox && i < plan.blocks.size(); ++i) {
        plan.blocks[i].unbreakable = true;
        plan.blocks[i].keepWithNext = i + 1 < plan.blocks.size();
    }
}

} // namespace

void PassageWalk::quote(const Passage &passage, const Place &place)
{
    if (isAbsent(passage.text) || noteMissing(passage, place))
        return;
    Place inside = place;
    inside.left += points(16);
    inside.right += points(10);
    inside.parent = m_collecting.plan.addNodes(Tag::BlockQuote, place.parent);
    const int bar = m_bars++;
    Block &block = m_collecting.addText(passage.text, Style::Quote, Tag::P, inside, model::ref(passage.id));
    block.before = points(12);
    block.bar = bar;
    if (isAbsent(passage.attribution)) {
        block.after = points(12);
        return;
    }
    block.keepWithNext = true;
    attribution(passage, inside, bar);
}

void PassageWalk::attribution(const Passage &passage, const Place &inside, int bar)
{
    Block &block = m_collecting.addBlock(inside, Style::Attribution);
    for (int column = 0; column < m_collecting.columnCount(); ++column) {
        Chosen chosen = m_collecting.choose(passage.attribution, column);
        if (chosen.absent || chosen.placeholder)
            continue;
        chosen.markup.prepend(QStringLiteral("— "));
        const Length width = m_collecting.widthOf(column, inside);
        Paragraph set =
            m_collecting.paragraph(chosen, Style::Attribution, column, width, model::ref(passage.id));
        const int node = m_collecting.plan.addNode(Tag::P, m_collecting.plan.under(inside.parent, column),
                                                   chosen.language);
        m_collecting.addCell(inside, column, m_collecting.plan.addParagraph(std::move(set)), node);
    }
    block.before = points(3);
    block.after = points(12);
    block.bar = bar;
}

void PassageWalk::box(const Passage &passage, const Place &place)
{
    Plan &plan = m_collecting.plan;
    const Geometry &page = plan.sheet.geometry();
    plan.frames.push_back({0, page.width, points(10), points(12), true});
    Place inside = place;
    inside.frame = int(plan.frames.size()) - 1;
    inside.left += points(14);
    inside.right += points(plan.sheet.isNarrow() ? 6 : 14);
    inside.parent = plan.addNodes(Tag::Div, place.parent);
    inside.text = Style::BoxBody;
    const size_t first = plan.blocks.size();
    if (!isAbsent(passage.text)) {
        Block &title =
            m_collecting.addText(passage.text, Style::BoxTitle, Tag::P, inside, model::ref(passage.id));
        title.keepWithNext = true;
        addNumber(m_collecting, title, model::ref(passage.id), NumberForm::WithWord);
    }
    walkInside(passage.id, inside);
    if (plan.blocks.size() > first)
        plan.blocks[first].before = points(14);
    keepSmallTogether(plan, first);
}

void PassageWalk::shown(const Passage &passage, const Place &place)
{
    const model::PassageHeader &header = passage.header;
    if (m_isShown)
        return;
    const model::ObjectRef object = header.shownEntry.isNull() ? model::ref(header.shownPassage) : model::ref(header.shownEntry);
    const model::Entry *home = homeOf(m_collecting.manual, object);
    m_collecting.shown.append(object);
    if (!home)
        return;
    if (!header.shownEntry.isNull())
        return summary(*home, place);
    const QList<Passage> there = model::shownBy(m_collecting.manual, header);
    if (!there.isEmpty())
        PassageWalk(m_collecting, there, place).walkShown(place);
}

/// A practice in a frame: its title, which leads to the whole of it, and what it is for.
void PassageWalk::summary(const model::Entry &entry, const Place &place)
{
    Passage frame;
    frame.id = model::PassageId(entry.id.id()); // no passage has it, and it is the same in every book
    frame.header.kind = PassageKind::Box;
    for (const base::Language language : base::bothLanguages)
        if (const QString &title = entry.title.in(language).text(); !title.isEmpty())
            frame.text.in(language) = model::Wording(u'[' % title % u"](#" % model::codeOf(entry) % u')');
    QList<Passage> there{frame};
    for (Passage passage : model::summaryOf(m_collecting.manual, entry)) {
        passage.header.parent = frame.id;
        there.append(passage);
    }
    PassageWalk(m_collecting, there, place).walkShown(place);
}

void PassageWalk::code(const Passage &passage, const Place &place)
{
    if (isAbsent(passage.text) || noteMissing(passage, place))
        return;
    Plan &plan = m_collecting.plan;
    Place inside = place;
    if (place.frame < 0) {
        plan.frames.push_back({0, plan.sheet.geometry().width, points(7), points(8), false});
        inside.frame = int(plan.frames.size()) - 1;
    }
    inside.left += points(12);
    inside.right += points(12);
    Block &block = m_collecting.addText(passage.text, Style::Code, Tag::Code, inside, model::ref(passage.id));
    block.before = points(11);
    for (const Cell &cell : block.cells) {
        for (Span &span : plan.paragraphs[size_t(cell.paragraph)].spans)
            span.face = Face::Mono;
    }
}

} // namespace compose
