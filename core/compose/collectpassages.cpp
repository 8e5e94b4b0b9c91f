// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/collect.h"
#include "compose/lists.h"
#include "model/sheet.h"
#include "text/markup.h"

namespace compose {

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

using model::Passage;
using model::PassageKind;

class PassageWalk final
{
public:
    PassageWalk(Collecting &collecting, const QList<Passage> &passages, const Place &place)
        : m_collecting(collecting),
          m_passages(passages),
          m_lists(collecting),
          m_headingLevel(place.level)
    {}

    void walk(const Place &place) { walkInside({}, place); }
    /// Passages that are at home elsewhere: links lead there, and what they show in turn is not shown.
    void walkShown(const Place &place)
    {
        m_isShown = true;
        walkInside(m_passages.constFirst().header.parent, place);
    }

private:
    void walkInside(model::PassageId parent, const Place &place);
    void visit(const Passage &passage, const Place &place);
    void heading(const Passage &passage, const Place &place);
    void paragraph(const Passage &passage, const Place &place);
    void listItem(const Passage &passage, const Place &place);
    void quote(const Passage &passage, const Place &place);
    void attribution(const Passage &passage, const Place &inside, int bar);
    void box(const Passage &passage, const Place &place);
    void code(const Passage &passage, const Place &place);
    void shown(const Passage &passage, const Place &place);
    void summary(const model::Entry &entry, const Place &place);
    void table(const Passage &passage, const Place &place);
    /// True when the passage was no more than a note that it is missing, joined to the one before.
    bool noteMissing(const Passage &passage, const Place &place);
    bool joinsMissing(const Passage &passage, const Place &place);
    void openMissing();
    bool isMissing(const Passage &passage) const
    {
        return m_collecting.columnCount() == 1 && m_collecting.choose(passage.text, 0).placeholder;
    }
    bool isAbsent(const model::Text &text) const;
    /// Says, before the first of several, that passages stand here in the other language.
    void announceOtherLanguage(const Passage &passage, const Place &place);
    Length gap() const { return m_collecting.plan.sheet.isNarrow() ? points(6) : points(7.5); }

    Collecting &m_collecting;
    const QList<Passage> &m_passages;
    Lists m_lists;
    int m_headingLevel; ///< of the last heading
    qsizetype m_next = 0;
    int m_missingBlock = -1;
    int m_missingCount = 0;
    int m_bars = 0;
    bool m_inOtherLanguage = false;
    bool m_isShown = false;
};

void PassageWalk::walkInside(model::PassageId parent, const Place &place)
{
    while (m_next < m_passages.size() && m_passages[m_next].header.parent == parent) {
        const Passage &passage = m_passages[m_next++];
        visit(passage, place);
    }
    m_lists.close();
}

void PassageWalk::visit(const Passage &passage, const Place &place)
{
    const PassageKind kind = passage.header.kind;
    const bool isListItem = kind == PassageKind::Bullet || kind == PassageKind::Numbered;
    if (!isListItem)
        m_lists.close();
    const model::LanguageUse around = std::exchange(m_collecting.use, passage.header.languages);
    announceOtherLanguage(passage, place);
    const size_t before = m_collecting.plan.blocks.size();
    switch (kind) {
    case PassageKind::Heading: heading(passage, place); break;
    case PassageKind::Paragraph: paragraph(passage, place); break;
    case PassageKind::Bullet:
    case PassageKind::Numbered: listItem(passage, place); break;
    case PassageKind::Quote: quote(passage, place); break;
    case PassageKind::Box: box(passage, place); break;
    case PassageKind::Picture: collectPicture(m_collecting, passage, place); break;
    case PassageKind::Table: table(passage, place); break;
    case PassageKind::Code: code(passage, place); break;
    case PassageKind::Shown: shown(passage, place); break;
    case PassageKind::Cell: break; // A cell outside a table says nothing.
    }
    m_collecting.use = around;
    if (m_collecting.plan.blocks.size() > before && !m_isShown)
        m_collecting.anchor(m_collecting.plan.blocks[before], model::codeOf(passage));
}

void PassageWalk::announceOtherLanguage(const Passage &passage, const Place &place)
{
    if (m_collecting.columnCount() > 1 || passage.text.isEmpty() || passage.header.languages != model::LanguageUse::Both)
        return;
    const Chosen chosen = m_collecting.choose(passage.text, 0);
    const bool isOther = !chosen.absent && chosen.language != m_collecting.languageOf(0);
    if (isOther && !m_inOtherLanguage) {
        m_lists.close();
        Block &block = m_collecting.addWords(u"only_other", Style::Missing, Tag::P, place);
        block.before = points(8);
        block.keepWithNext = true;
    }
    m_inOtherLanguage = isOther;
}

bool PassageWalk::isAbsent(const model::Text &text) const
{
    for (int column = 0; column < m_collecting.columnCount(); ++column) {
        if (!m_collecting.choose(text, column).absent)
            return false;
    }
    return true;
}

bool PassageWalk::joinsMissing(const Passage &passage, const Place &place)
{
    Plan &plan = m_collecting.plan;
    const int last = int(plan.blocks.size()) - 1;
    if (last < 0 || last != m_missingBlock || plan.blocks.back().frame != place.frame)
        return false;
    const QString count = QString::number(++m_missingCount);
    plan.paragraphs[size_t(plan.blocks.back().cells.front().paragraph)].spans.front().text =
        m_collecting.words(0).with(u"missing_many", count);
    plan.blocks.back().objects.emplace_back(model::ref(passage.id), 0);
    m_collecting.anchor(plan.blocks.back(), model::codeOf(passage));
    return true;
}

void PassageWalk::openMissing()
{
    m_missingBlock = int(m_collecting.plan.blocks.size()) - 1;
    m_missingCount = 1;
}

bool PassageWalk::noteMissing(const Passage &passage, const Place &place)
{
    if (!isMissing(passage))
        return false;
    if (joinsMissing(passage, place))
        return true;
    m_collecting.addText(passage.text, Style::Missing, Tag::P, place, model::ref(passage.id)).before = gap();
    openMissing();
    return true;
}

void PassageWalk::heading(const Passage &passage, const Place &place)
{
    if (isAbsent(passage.text) || noteMissing(passage, place))
        return;
    const int depth = std::clamp(passage.header.level, 1, 4);
    // Levels have no gaps, whatever the passages say: a reader who jumps from heading to heading loses none.
    const int level = std::min(place.level + depth, m_headingLevel + 1);
    const auto style = static_cast<Style>(int(Style::Heading1) + depth - 1);
    Block &block =
        m_collecting.addText(passage.text, style, headingTag(level), place, model::ref(passage.id));
    static constexpr double gaps[] = {20, 15, 12, 12};
    block.before = points(gaps[depth - 1]);
    block.keepWithNext = true;
    if (passage.header.newPage)
        block.start = Start::NewPage;
    if (!m_isShown)
        listHeading(m_collecting, block, passage.text, model::codeOf(passage), level, false);
    m_headingLevel = level;
}

void PassageWalk::paragraph(const Passage &passage, const Place &place)
{
    if (isAbsent(passage.text) || noteMissing(passage, place))
        return;
    m_collecting.addText(passage.text, place.text, Tag::P, place, model::ref(passage.id)).before = gap();
}

void PassageWalk::listItem(const Passage &passage, const Place &place)
{
    if (isAbsent(passage.text))
        return;
    if (isMissing(passage) && joinsMissing(passage, place))
        return m_lists.pass(passage, place);
    m_lists.add(passage, place);
    if (isMissing(passage))
        openMissing();
}

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
    m_collecting.shown.append({object, home});
    if (!home)
        return;
    if (!header.shownEntry.isNull())
        return summary(*home, place);
    QList<Passage> there;
    for (const Passage &one : home->passages)
        if (one.id == header.shownPassage || one.header.parent == header.shownPassage)
            there.append(one);
    if (!there.isEmpty())
        PassageWalk(m_collecting, there, place).walkShown(place);
}

/// A practice in a frame: its title, which leads to the whole of it, and what it is for.
void PassageWalk::summary(const model::Entry &entry, const Place &place)
{
    Passage frame;
    frame.id = model::PassageId::create();
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

void PassageWalk::table(const Passage &passage, const Place &place)
{
    QList<Passage> cells;
    while (m_next < m_passages.size() && m_passages[m_next].header.parent == passage.id)
        cells.append(m_passages[m_next++]);
    collectTable(m_collecting, passage, cells, place);
}

} // namespace

void collectPassages(Collecting &collecting, const model::Entry &entry, const Place &place)
{
    PassageWalk(collecting, entry.passages, place).walk(place);
}

} // namespace compose
