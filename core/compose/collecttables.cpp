// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/stackedtable.h"
#include "compose/tablewidths.h"

namespace compose {

namespace {

constexpr Length leastCell = points(3);

class TableBuilder final
{
public:
    TableBuilder(Collecting &collecting, const TableShape &shape, const Place &place,
                 std::vector<Length> widths)
        : m_collecting(collecting), m_shape(shape), m_place(place), m_widths(std::move(widths))
    {
        // In very narrow columns the text needs the room more than the air around it.
        m_padding = std::min(tableCellPadding, *std::min_element(m_widths.begin(), m_widths.end()) / 5);
        m_index = int(collecting.plan.tables.size());
        collecting.plan.tables.push_back({-1, shape.left, shape.width, {}});
    }

    void openFor(int column)
    {
        Plan &plan = m_collecting.plan;
        Nodes nodes;
        nodes.table = plan.addNode(Tag::Table, plan.under(m_place.parent, column), m_collecting.languageOf(column));
        nodes.head = m_shape.head ? plan.addNode(Tag::THead, nodes.table) : nodes.table;
        nodes.body = plan.addNode(Tag::TBody, nodes.table);
        m_nodes.push_back(nodes);
        plan.tables[size_t(m_index)].sides.insert(plan.columns[size_t(column)].side);
    }
    void openRow(bool head);
    void addCells(size_t table, int column, const std::vector<TableText> &row, bool head);

private:
    struct Nodes {
        int table = 0;
        int head = 0;
        int body = 0;
    };

    Collecting &m_collecting;
    const TableShape &m_shape;
    const Place &m_place;
    const std::vector<Length> m_widths;
    Length m_padding = tableCellPadding;
    int m_index = 0;
    std::vector<Nodes> m_nodes;
};

void TableBuilder::openRow(bool head)
{
    Block &block = m_collecting.addBlock(m_place, Style::TableCell);
    block.padTop = points(4);
    block.padBottom = points(4.5);
    block.hairline = true;
    block.band = head;
    block.keepWithNext = head;
    block.table = m_index;
    if (head)
        m_collecting.plan.tables[size_t(m_index)].head = int(m_collecting.plan.blocks.size()) - 1;
}

void TableBuilder::addCells(size_t table, int column, const std::vector<TableText> &row, bool head)
{
    Plan &plan = m_collecting.plan;
    const int tableRow = plan.addNode(Tag::TR, head ? m_nodes[table].head : m_nodes[table].body);
    Length x = m_shape.left;
    for (size_t i = 0; i < m_widths.size(); ++i) {
        const TableText text = i < row.size() ? row[i] : TableText{};
        const Length width = std::max(m_widths[i] - 2 * m_padding, leastCell);
        const Style style = text.chosen.placeholder ? Style::Missing
                            : head                  ? Style::TableHead
                                                    : Style::TableCell;
        Paragraph set =
            m_collecting.paragraph(text.chosen, style, column, width, text.object);
        const int node = plan.addNode(head ? Tag::TH : Tag::TD, tableRow, text.chosen.language);
        if (head)
            plan.nodes[size_t(node)].element.scope = Scope::Column;
        Cell &cell = m_collecting.addCell(m_place, column, plan.addParagraph(std::move(set)), node);
        cell.x = x + m_padding;
        x += m_widths[i];
        plan.blocks.back().objects.emplace_back(text.object, column);
    }
}

/// Cells of one row share its position.
std::vector<QList<model::Passage>> rowsOf(const QList<model::Passage> &cells)
{
    std::vector<QList<model::Passage>> rows;
    for (const model::Passage &cell : cells) {
        if (rows.empty() || rows.back().back().header.position != cell.header.position)
            rows.emplace_back();
        rows.back().append(cell);
    }
    return rows;
}

TableRows chosenRows(const Collecting &collecting, const std::vector<QList<model::Passage>> &rows, int column,
                     int columnCount)
{
    TableRows result;
    for (const QList<model::Passage> &row : rows) {
        std::vector<TableText> texts(static_cast<size_t>(columnCount));
        for (TableText &text : texts)
            text.chosen.language = collecting.languageOf(column);
        for (const model::Passage &cell : row) {
            if (cell.header.column >= 0 && cell.header.column < columnCount)
                texts[size_t(cell.header.column)] = {collecting.choose(cell.text, column),
                                                     model::ref(cell.id)};
        }
        result.push_back(std::move(texts));
    }
    return result;
}

bool isWritten(const TableRows &rows)
{
    for (const std::vector<TableText> &row : rows) {
        for (const TableText &text : row) {
            if (!text.chosen.markup.isEmpty() && !text.chosen.placeholder)
                return true;
        }
    }
    return false;
}

} // namespace

namespace {

/// Neither the first row nor the last stands alone.
void keepRowsTogether(Plan &plan, size_t first, bool head)
{
    const size_t body = first + (head ? 1 : 0);
    const size_t end = plan.blocks.size();
    if (body + 1 >= end)
        return;
    plan.blocks[body].keepWithNext = true;
    plan.blocks[end - 2].keepWithNext = true;
}

} // namespace

void addTable(Collecting &collecting, const std::vector<TableRows> &tables, const std::vector<int> &columns,
              const TableShape &shape, const Place &place)
{
    const std::vector<WantedWidth> wanted = wantedWidths(tables, collecting.plan.sheet);
    const bool tooWide = isTooWide(wanted, shape.width);
    if (tooWide)
        collecting.report(model::FindingKind::TableTooWide, shape.object, columns.front());
    const bool stacked = shape.stacked || wantsStacking(wanted, shape.width, collecting.plan.sheet);
    if (shape.head && tables.front().size() > 1 && stacked)
        return addStackedTable(collecting, tables, columns, shape, place);
    TableBuilder builder(collecting, shape, place, sharedWidths(wanted, shape.width));
    collecting.plan.tables.back().tooWide = tooWide;
    for (const int column : columns)
        builder.openFor(column);
    const size_t first = collecting.plan.blocks.size();
    for (size_t row = 0; row < tables.front().size(); ++row) {
        const bool head = shape.head && row == 0;
        builder.openRow(head);
        for (size_t i = 0; i < tables.size(); ++i)
            builder.addCells(i, columns[i], tables[i][row], head);
    }
    collecting.plan.blocks[first].before = shape.before;
    collecting.plan.blocks.back().after = points(13);
    keepRowsTogether(collecting.plan, first, shape.head);
}

void collectTable(Collecting &collecting, const model::Passage &table, const QList<model::Passage> &cells,
                  const Place &place)
{
    const std::vector<QList<model::Passage>> rows = rowsOf(cells);
    if (rows.empty() || table.header.columns <= 0)
        return;
    std::vector<TableRows> tables;
    std::vector<int> columns;
    for (int column = 0; column < collecting.columnCount(); ++column) {
        TableRows chosen = chosenRows(collecting, rows, column, table.header.columns);
        if (!isWritten(chosen))
            continue;
        tables.push_back(std::move(chosen));
        columns.push_back(column);
    }
    Block &caption = collecting.addText(table.text, Style::Caption, Tag::P, place, model::ref(table.id));
    caption.before = points(12);
    caption.keepWithNext = true;
    const bool captioned = !caption.cells.empty();
    addNumber(collecting, caption, model::ref(table.id), NumberForm::WithWord);
    if (!captioned)
        collecting.plan.blocks.pop_back();
    if (tables.empty()) {
        if (collecting.request.missing == Missing::Placeholder)
            collecting.addWords(u"missing", Style::Missing, Tag::P, place).before = points(7);
        return;
    }
    const Length before = captioned ? points(5) : points(12);
    const bool narrow = collecting.plan.sheet.isNarrow();
    const Length room =
        narrow ? collecting.plan.sheet.geometry().width : collecting.plan.columns.front().width;
    TableShape shape{table.header.header, before, place.left, room - place.left - place.right, model::ref(table.id)};
    shape.stacked = narrow && anyWantsStacking(tables, shape.width, collecting.plan.sheet);
    // Half a page is too narrow for most tables: the languages stand one under the other.
    for (size_t i = 0; narrow && i < tables.size(); ++i) {
        // They share the title above the first.
        if (i > 0)
            collecting.plan.blocks.back().keepWithNext = true;
        addTable(collecting, {tables[i]}, {columns[i]}, shape, place);
    }
    if (!narrow)
        addTable(collecting, tables, columns, shape, place);
}

} // namespace compose
