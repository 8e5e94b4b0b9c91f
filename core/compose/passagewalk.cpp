// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/passagewalk.h"

#include "compose/collect.h"

namespace compose {

using model::Passage;
using model::PassageKind;

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

void PassageWalk::table(const Passage &passage, const Place &place)
{
    QList<Passage> cells;
    while (m_next < m_passages.size() && m_passages[m_next].header.parent == passage.id)
        cells.append(m_passages[m_next++]);
    collectTable(m_collecting, passage, cells, place);
}

void collectPassages(Collecting &collecting, const model::Entry &entry, const Place &place)
{
    PassageWalk(collecting, entry.passages, place).walk(place);
}

} // namespace compose
