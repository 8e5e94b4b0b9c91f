// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose/collecting.h"

namespace compose {

/// Bullets and numbers, and the lists they make: a list goes on as long as nothing else comes between.
class Lists final
{
public:
    explicit Lists(Collecting &collecting) : m_collecting(collecting) {}

    void add(const model::Passage &item, const Place &place);
    /// Counts an item that is not set, so that the next has the number it has in the other language.
    void pass(const model::Passage &item, const Place &place);
    void close() { m_open.clear(); }

private:
    struct Open {
        model::PassageKind kind = model::PassageKind::Bullet;
        std::vector<int> nodes;  ///< the list's element in each column
        std::vector<int> bodies; ///< the last item's
        int count = 0;
    };
    void reach(int level, model::PassageKind kind, const Place &place);
    QString labelOf(const Open &list, int level) const;
    void addItem(const model::Passage &item, const Place &place, int column, int level);

    Collecting &m_collecting;
    std::vector<Open> m_open;
};

} // namespace compose
