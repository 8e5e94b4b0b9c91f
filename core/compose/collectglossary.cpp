// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/collect.h"
#include "text/markup.h"
#include "text/sortkey.h"

namespace compose {

namespace {

struct Listed {
    model::Term term;
    Chosen name;
    QByteArray key;
};

/// The terms of a column in the order of its own language; those that it has no word for come last.
std::vector<Listed> termsOf(const Collecting &collecting, int column)
{
    std::vector<Listed> listed;
    for (const model::Term &term : collecting.manual.terms()) {
        Chosen name = collecting.choose(term.term, column);
        if (name.absent)
            continue;
        const QByteArray key = (name.placeholder ? QByteArray("\xff") : QByteArray()) + text::sortKey(text::plain(name.markup));
        listed.push_back({term, std::move(name), key});
    }
    std::stable_sort(listed.begin(), listed.end(),
                     [](const Listed &left, const Listed &right) { return left.key < right.key; });
    return listed;
}

/// One row after the other; each column goes through its own list.
class Glossary final
{
public:
    Glossary(Collecting &collecting, const Place &place) : m_collecting(collecting), m_place(place)
    {
        for (int column = 0; column < collecting.columnCount(); ++column)
            m_columns.push_back(termsOf(collecting, column));
    }

    void collect()
    {
        size_t rows = 0;
        for (const std::vector<Listed> &column : m_columns)
            rows = std::max(rows, column.size());
        for (size_t row = 0; row < rows; ++row)
            addTerm(row);
    }

private:
    void addTerm(size_t row);
    void addNames(size_t row);
    void addCounterparts(size_t row);
    void addDefinitions(size_t row);
    void addCell(Block &block, int column, const Chosen &chosen, Style style, const model::ObjectRef &object);
    const Listed *at(size_t row, int column) const
    {
        const std::vector<Listed> &listed = m_columns[size_t(column)];
        return row < listed.size() ? &listed[row] : nullptr;
    }

    Collecting &m_collecting;
    const Place &m_place;
    std::vector<std::vector<Listed>> m_columns;
};

void Glossary::addCell(Block &block, int column, const Chosen &chosen, Style style, const model::ObjectRef &object)
{
    Plan &plan = m_collecting.plan;
    const Style used = chosen.placeholder ? Style::Missing : style;
    Paragraph set = m_collecting.paragraph(chosen, used, column, m_collecting.widthOf(column, m_place), object);
    const int node = plan.addNode(Tag::P, plan.under(m_place.parent, column), chosen.language);
    m_collecting.addCell(m_place, column, plan.addParagraph(std::move(set)), node);
    block.objects.emplace_back(object, column);
}

void Glossary::addNames(size_t row)
{
    Block &block = m_collecting.addBlock(m_place, Style::Heading3);
    block.before = points(11);
    for (int column = 0; column < m_collecting.columnCount(); ++column) {
        const Listed *listed = at(row, column);
        if (!listed)
            continue;
        addCell(block, column, listed->name, Style::Heading3, model::ref(listed->term.id));
        block.anchors.emplace_back(m_collecting.destination(model::codeOf(listed->term), column), column);
    }
}

/// The columns go different ways: each term says what it is called in the other.
void Glossary::addCounterparts(size_t row)
{
    Block &block = m_collecting.addBlock(m_place, Style::Attribution);
    for (int column = 0; column < m_collecting.columnCount(); ++column) {
        const Listed *listed = at(row, column);
        const base::Language other = base::other(m_collecting.languageOf(column));
        if (!listed || listed->name.placeholder || listed->term.term.in(other).isMissing())
            continue;
        addCell(block, column, {listed->term.term.in(other).text(), other, false, false}, Style::Attribution,
                model::ref(listed->term.id));
    }
    if (block.cells.empty())
        m_collecting.plan.blocks.pop_back();
}

void Glossary::addDefinitions(size_t row)
{
    Block &block = m_collecting.addBlock(m_place, Style::Term);
    block.before = points(1);
    for (int column = 0; column < m_collecting.columnCount(); ++column) {
        const Listed *listed = at(row, column);
        if (!listed)
            continue;
        if (const Chosen chosen = m_collecting.choose(listed->term.definition, column); !chosen.absent)
            addCell(block, column, chosen, Style::Term, model::ref(listed->term.id));
    }
    if (block.cells.empty())
        m_collecting.plan.blocks.pop_back();
}

void Glossary::addTerm(size_t row)
{
    const size_t first = m_collecting.plan.blocks.size();
    addNames(row);
    if (m_collecting.columnCount() > 1)
        addCounterparts(row);
    addDefinitions(row);
    for (size_t i = first; i + 1 < m_collecting.plan.blocks.size(); ++i)
        m_collecting.plan.blocks[i].keepWithNext = true;
}

} // namespace

void collectGlossary(Collecting &collecting)
{
    if (collecting.manual.terms().isEmpty())
        return;
    const Place place = openRegister(collecting, u"glossary");
    Glossary(collecting, place).collect();
}

} // namespace compose
