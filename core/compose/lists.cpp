// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/lists.h"

#include "compose/numerals.h"

namespace compose {

QString Lists::labelOf(const Open &list, int level) const
{
    if (list.kind == model::PassageKind::Bullet)
        return QString(QStringLiteral("•–·")[level - 1]);
    if (level == 2 && list.count <= 26)
        return QString(QChar(u'a' + list.count - 1)) + u')';
    return (level == 3 ? roman(list.count) : QString::number(list.count)) + u'.';
}

void Lists::reach(int level, model::PassageKind kind, const Place &place)
{
    if (int(m_open.size()) > level)
        m_open.resize(size_t(level));
    if (int(m_open.size()) == level && m_open.back().kind != kind)
        m_open.pop_back();
    while (int(m_open.size()) < level) {
        Open list;
        list.kind = kind;
        for (int column = 0; column < m_collecting.columnCount(); ++column) {
            const int parent = m_open.empty() ? m_collecting.plan.under(place.parent, column)
                                              : m_open.back().bodies[size_t(column)];
            const int node = m_collecting.plan.addNode(Tag::L, parent, m_collecting.languageOf(column));
            m_collecting.plan.nodes[size_t(node)].element.numbering =
                kind == model::PassageKind::Bullet ? ListNumbering::Disc : ListNumbering::Decimal;
            list.nodes.push_back(node);
            // A level that is skipped has no item of its own to hang the deeper list on.
            list.bodies.push_back(node);
        }
        m_open.push_back(std::move(list));
    }
}

void Lists::addItem(const model::Passage &item, const Place &place, int column, int level)
{
    const Chosen chosen = m_collecting.choose(item.text, column);
    if (chosen.absent)
        return;
    Plan &plan = m_collecting.plan;
    Open &list = m_open.back();
    const Length step = std::max(plan.sheet.isNarrow() ? points(13) : points(17), plan.sheet.grown(points(14)));
    Place inside = place;
    inside.left += level * step;
    const Style style = chosen.placeholder ? Style::Missing : place.text;
    Paragraph set = m_collecting.paragraph(chosen, style, column, m_collecting.widthOf(column, inside),
                                           model::ref(item.id));
    const int listItem = plan.addNode(Tag::LI, list.nodes[size_t(column)], chosen.language);
    const int label = plan.addNode(Tag::Lbl, listItem);
    const int body = plan.addNode(Tag::LBody, listItem);
    list.bodies[size_t(column)] = body;
    const int labelText = plan.addPlain(labelOf(list, level), place.text, column, step);
    Cell &cell =
        m_collecting.addCell(inside, column, plan.addParagraph(std::move(set)), plan.addNode(Tag::P, body));
    cell.label = labelText;
    cell.labelNode = label;
    cell.labelX = cell.x - step + (list.kind == model::PassageKind::Bullet ? points(3) : 0);
    plan.blocks.back().objects.emplace_back(model::ref(item.id), column);
}

void Lists::pass(const model::Passage &item, const Place &place)
{
    reach(std::clamp(item.header.level, 1, 3), item.header.kind, place);
    ++m_open.back().count;
}

void Lists::add(const model::Passage &item, const Place &place)
{
    const int level = std::clamp(item.header.level, 1, 3);
    const bool first = m_open.empty();
    reach(level, item.header.kind, place);
    ++m_open.back().count;
    Block &block = m_collecting.addBlock(place, place.text);
    for (int column = 0; column < m_collecting.columnCount(); ++column)
        addItem(item, place, column, level);
    block.before = first ? points(6) : points(3.5);
}

} // namespace compose
