// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace ui::editor {

/// The heights of all rows, in pixels: where a row begins and which row lies at a place, both in O(log n). A Fenwick
/// tree (P. M. Fenwick, 1994).
class Heights final
{
public:
    void assign(std::vector<float> heights);
    /// `count` rows from `first` make way for `heights`.
    void splice(int first, int count, const std::vector<float> &heights);
    void set(int row, float height);

    int size() const { return int(m_heights.size()); }
    double at(int row) const { return double(m_heights[size_t(row)]); }
    /// The top of a row; of `size()`: the height of them all.
    double top(int row) const;
    double total() const { return top(size()); }
    /// The row at `y`, kept within the rows there are; -1 when there are none.
    int rowAt(double y) const;

private:
    void rebuild();

    std::vector<float> m_heights;
    std::vector<double> m_tree;
};

} // namespace ui::editor
