// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/stackedtable.h"

#include "text/markup.h"

namespace compose {

namespace {

constexpr Length padding = points(5);
constexpr Length labelGap = points(8);
constexpr qsizetype fewLetters = 200; ///< a row of no more goes to the next page as a whole
// Of the size; what a letter of a label takes, on the safe side.
constexpr double headLetterShare = 0.58;

class TableStacker final
{
public:
    TableStacker(Collecting &collecting, const std::vector<TableRows> &tables, const std::vector<int> &columns,
                 const TableShape &shape, const Place &place);
    void addRow(size_t row);

private:
    Length widthOfLabels() const;
    std::vector<size_t> written(size_t row) const;
    bool isShort(size_t row) const;
    Block &addBlock();
    void addPair(size_t table, size_t row, size_t cell);
    Paragraph labelOf(size_t table, size_t cell, bool isFirst) const;

    Collecting &m_collecting;
    const std::vector<TableRows> &m_tables;
    const std::vector<int> &m_columns;
    const TableShape &m_shape;
    const Place &m_place;
    const int m_index;
    const Length m_labels;
    std::vector<int> m_bodies; ///< nodes, by table
    std::vector<bool> m_isNamed; ///< by cell: its head stood there once, with its notes
};

TableStacker::TableStacker(Collecting &collecting, const std::vector<TableRows> &tables, const std::vector<int> &columns,
                           const TableShape &shape, const Place &place)
    : m_collecting(collecting), m_tables(tables), m_columns(columns), m_shape(shape), m_place(place),
      m_index(int(collecting.plan.tables.size())), m_labels(widthOfLabels()), m_isNamed(tables.front().front().size())
{
    Plan &plan = collecting.plan;
    plan.tables.push_back({-1, shape.left, shape.width, {}, true});
    for (const int column : columns) {
        const int table = plan.addNode(Tag::Table, plan.under(place.parent, column), collecting.languageOf(column));
        m_bodies.push_back(plan.addNode(Tag::TBody, table));
        plan.tables.back().sides.insert(plan.columns[size_t(column)].side);
    }
}

/// What the longest needs, as far as the values keep the greater part.
Length TableStacker::widthOfLabels() const
{
    qsizetype letters = 0;
    for (const TableRows &rows : m_tables)
        for (const TableText &head : rows.front())
            letters = std::max(letters, text::plain(head.chosen.markup).size());
    const auto wanted = Length(double(letters) * headLetterShare * m_collecting.plan.sheet[Style::TableCell].size) + labelGap;
    return std::clamp(wanted, m_shape.width / 5, m_shape.width * 2 / 5);
}

/// The cells of a row that say something in any language.
std::vector<size_t> TableStacker::written(size_t row) const
{
    std::vector<size_t> cells;
    for (size_t cell = 0; cell < m_isNamed.size(); ++cell) {
        const auto says = [&](const TableRows &rows) { return cell < rows[row].size() && !rows[row][cell].chosen.markup.isEmpty(); };
        if (std::any_of(m_tables.begin(), m_tables.end(), says))
            cells.push_back(cell);
    }
    return cells;
}

bool TableStacker::isShort(size_t row) const
{
    qsizetype letters = 0;
    for (const TableText &text : m_tables.front()[row])
        letters += text.chosen.markup.size();
    return letters <= fewLetters;
}

/// The first time as it is written; later only its words, for its notes stand already.
Paragraph TableStacker::labelOf(size_t table, size_t cell, bool isFirst) const
{
    const std::vector<TableText> &heads = m_tables[table].front();
    const TableText head = cell < heads.size() ? heads[cell] : TableText{};
    const int column = m_columns[table];
    const Length width = m_labels - labelGap;
    Paragraph label = isFirst ? m_collecting.paragraph(head.chosen, Style::FactLabel, column, width, head.object)
                              : m_collecting.plan.plain(text::plain(head.chosen.markup), Style::FactLabel, column, width);
    label.language = head.chosen.language;
    label.leading = m_collecting.plan.sheet[Style::TableCell].leading;
    return label;
}

void TableStacker::addPair(size_t table, size_t row, size_t cell)
{
    Plan &plan = m_collecting.plan;
    const int column = m_columns[table];
    const std::vector<TableText> &texts = m_tables[table][row];
    const TableText text = cell < texts.size() ? texts[cell] : TableText{};
    const int tableRow = plan.addNode(Tag::TR, m_bodies[table]);
    const int head = plan.addNode(Tag::TH, tableRow);
    plan.nodes[size_t(head)].element.scope = Scope::Row;
    const int label = plan.addParagraph(labelOf(table, cell, !m_isNamed[cell]));
    m_collecting.addCell(m_place, column, label, head).x = m_shape.left + padding;
    const Length width = m_shape.width - m_labels - 2 * padding;
    const Style style = text.chosen.placeholder ? Style::Missing : Style::TableCell;
    Paragraph value = m_collecting.paragraph(text.chosen, style, column, width, text.object);
    value.leading = plan.sheet[Style::TableCell].leading;
    const int data = plan.addNode(Tag::TD, tableRow, text.chosen.language);
    m_collecting.addCell(m_place, column, plan.addParagraph(std::move(value)), data).x = m_shape.left + padding + m_labels;
    plan.blocks.back().objects.emplace_back(text.object, column);
}

Block &TableStacker::addBlock()
{
    Block &block = m_collecting.addBlock(m_place, Style::TableCell);
    block.table = m_index;
    block.padTop = points(1);
    block.padBottom = points(1);
    return block;
}

void TableStacker::addRow(size_t row)
{
    const std::vector<size_t> cells = written(row);
    const bool isWhole = isShort(row);
    for (const size_t cell : cells) {
        Block &block = addBlock();
        const bool isFirst = cell == cells.front();
        const bool isLast = cell == cells.back();
        block.padTop = isFirst ? points(5) : block.padTop;
        block.padBottom = isLast ? points(6) : block.padBottom;
        block.hairline = isLast;
        block.keepWithNext = !isLast && isWhole;
        for (size_t table = 0; table < m_tables.size(); ++table)
            addPair(table, row, cell);
        m_isNamed[cell] = true;
    }
}

} // namespace

void addStackedTable(Collecting &collecting, const std::vector<TableRows> &tables, const std::vector<int> &columns,
                     const TableShape &shape, const Place &place)
{
    TableStacker stacker(collecting, tables, columns, shape, place);
    const size_t first = collecting.plan.blocks.size();
    for (size_t row = 1; row < tables.front().size(); ++row)
        stacker.addRow(row);
    if (collecting.plan.blocks.size() == first)
        return;
    collecting.plan.blocks[first].before = shape.before;
    collecting.plan.blocks.back().after = points(13);
}

} // namespace compose
