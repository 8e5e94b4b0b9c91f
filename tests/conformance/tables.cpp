// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conformance/tags.h"

namespace conformance {

namespace {

int spanOf(const TagNode &cell, const std::string &key)
{
    Object span = attributeOf(cell.element, "/Table", key);
    return span.isInteger() ? std::max(1, span.getIntValueAsInt()) : 1;
}

std::vector<const TagNode *> rowsOf(const TagNode &table)
{
    std::vector<const TagNode *> rows;
    for (const TagNode &kid : table.kids) {
        if (kid.type == "/TR")
            rows.push_back(&kid);
        for (const TagNode &row : kid.kids) {
            if (row.type == "/TR")
                rows.push_back(&row);
        }
    }
    return rows;
}

int countOf(const TagNode &table, const std::string &type)
{
    int count = 0;
    for (const TagNode &kid : table.kids)
        count += kid.type == type;
    return count;
}

/// Lays the cells of a table on a grid.
class Grid final
{
public:
    Grid(Examined &examined, const TagNode &table) : m_examined(examined), m_table(table) {}

    void run();

private:
    void lay(const TagNode &row, int y);
    void put(const TagNode &cell, int x, int y);
    bool isHead(int x, int y, const std::string &scope) const;
    void examineHeads() const;

    Examined &m_examined;
    const TagNode &m_table;
    std::map<std::pair<int, int>, const TagNode *> m_cells; ///< by row and column
    std::vector<std::pair<int, int>> m_data;
};

void Grid::run()
{
    const auto rows = rowsOf(m_table);
    for (size_t y = 0; y < rows.size(); ++y)
        lay(*rows[y], int(y));
    std::map<int, int> widths;
    for (const auto &[at, cell] : m_cells)
        ++widths[at.first];
    for (size_t y = 0; y < rows.size(); ++y)
        m_examined.verdicts.check("UA 7.2-42", widths[int(y)] == widths[0], rows[y]->place());
    examineHeads();
}

void Grid::lay(const TagNode &row, int y)
{
    int x = 0;
    for (const TagNode &cell : row.kids) {
        while (m_cells.count({y, x}) > 0)
            ++x;
        put(cell, x, y);
        x += spanOf(cell, "/ColSpan");
    }
}

void Grid::put(const TagNode &cell, int x, int y)
{
    bool isFree = true;
    for (int down = 0; down < spanOf(cell, "/RowSpan"); ++down) {
        for (int right = 0; right < spanOf(cell, "/ColSpan"); ++right)
            isFree = m_cells.emplace(std::pair(y + down, x + right), &cell).second && isFree;
    }
    m_examined.verdicts.check("UA 7.2-15", isFree, cell.place());
    if (cell.type == "/TD")
        m_data.emplace_back(y, x);
}

bool Grid::isHead(int x, int y, const std::string &scope) const
{
    const auto found = m_cells.find({y, x});
    if (found == m_cells.end() || found->second->type != "/TH")
        return false;
    Object own = attributeOf(found->second->element, "/Table", "/Scope");
    const std::string name = own.isName() ? own.getName() : std::string();
    return name == scope || name == "/Both";
}

/// A cell has a head above it, beside it, or names its heads.
void Grid::examineHeads() const
{
    for (const auto &[y, x] : m_data) {
        const TagNode &cell = *m_cells.at({y, x});
        bool hasHead = !attributeOf(cell.element, "/Table", "/Headers").isNull();
        for (int above = 0; above < y && !hasHead; ++above)
            hasHead = isHead(x, above, "/Column");
        for (int beside = 0; beside < x && !hasHead; ++beside)
            hasHead = isHead(beside, y, "/Row");
        m_examined.verdicts.check("UA 7.5-1", hasHead, cell.place());
    }
}

} // namespace

void examineTable(Examined &examined, const TagNode &table)
{
    const int captions = countOf(table, "/Caption");
    const bool isAtEdge = captions == 0
                          || (captions == 1
                              && (table.kids.front().type == "/Caption" || table.kids.back().type == "/Caption"));
    examined.verdicts.check("UA 7.2-16", isAtEdge, table.place());
    examined.verdicts.check("UA 7.2-11", countOf(table, "/THead") <= 1, table.place());
    examined.verdicts.check("UA 7.2-14", countOf(table, "/THead") == 0 || countOf(table, "/TBody") > 0, table.place());
    Grid(examined, table).run();
}

} // namespace conformance
