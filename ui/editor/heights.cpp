// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/heights.h"

#include <algorithm>
#include <bit>
#include <cstddef>

namespace ui::editor {

void Heights::assign(std::vector<float> heights)
{
    m_heights = std::move(heights);
    rebuild();
}

void Heights::splice(int first, int count, const std::vector<float> &heights)
{
    const auto begin = m_heights.begin() + first;
    if (count == int(heights.size())) {
        for (size_t index = 0; index < heights.size(); ++index)
            set(first + int(index), heights[index]);
        return;
    }
    m_heights.insert(m_heights.erase(begin, begin + count), heights.begin(), heights.end());
    rebuild();
}

void Heights::set(int row, float height)
{
    const double difference = double(height) - double(m_heights[size_t(row)]);
    m_heights[size_t(row)] = height;
    for (size_t node = size_t(row) + 1; node < m_tree.size(); node += node & (~node + 1))
        m_tree[node] += difference;
}

double Heights::top(int row) const
{
    double sum = 0;
    for (size_t node = size_t(row); node > 0; node &= node - 1)
        sum += m_tree[node];
    return sum;
}

int Heights::rowAt(double y) const
{
    size_t row = 0;
    for (size_t step = std::bit_floor(m_heights.size()); step > 0; step /= 2) {
        if (row + step < m_tree.size() && m_tree[row + step] <= y) {
            row += step;
            y -= m_tree[row];
        }
    }
    return std::min(int(row), size() - 1);
}

void Heights::rebuild()
{
    m_tree.assign(m_heights.size() + 1, 0.0);
    for (size_t node = 1; node < m_tree.size(); ++node) {
        m_tree[node] += double(m_heights[node - 1]);
        const size_t parent = node + (node & (~node + 1));
        if (parent < m_tree.size())
            m_tree[parent] += m_tree[node];
    }
}

} // namespace ui::editor
