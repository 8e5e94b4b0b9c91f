// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose/item.h"

namespace compose {

/// Puts texts and lines that stand on a page there once more, half a turn round a point: the back of what is folded. What they
/// say was said before, so readers do not hear it again.
class HalfTurn final
{
public:
    explicit HalfTurn(QPointF centre) : m_twice(centre * 2) {}

    void operator()(TextRun &run) const
    {
        run.origin = m_twice - run.origin;
        run.upsideDown = true;
        run.element = artefact;
    }
    void operator()(Line &line) const
    {
        line.from = m_twice - line.from;
        line.to = m_twice - line.to;
    }
    void operator()(auto &) const {} // nothing else is put on what is folded

private:
    QPointF m_twice;
};

} // namespace compose
