// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose/canvas.h"
#include "compose/words.h"

namespace compose {

/// What an edition or a draft calls itself, in a language: "Edition 3 · 1 March 2026".
QString imprintLine(const Imprint &imprint, const Words &words);

/// Running heads and feet.
class Furniture final
{
public:
    /// What names the page stands at the outer edge: left on a left-hand page.
    Furniture(const Plan &plan, const Request &request, const std::array<Words, 2> &words, bool isLeft, Canvas &canvas)
        : m_plan(plan), m_request(request), m_words(words), m_isLeft(isLeft), m_canvas(canvas)
    {}

    void head(const RunningTitle &title, int side);
    /// `of`: the body's last label; empty for front matter.
    void foot(const QString &label, const QString &of, int side);

private:
    /// As much of the titles as has room on one line.
    QString headIn(Length width, int column, const QString &part, const QString &module);
    /// As much of the imprint as has room on one line.
    QString imprintIn(Length width, int column);
    const Words &wordsOf(int column) const
    {
        return m_words[size_t(base::indexOf(m_plan.columns[size_t(column)].language))];
    }

    const Plan &m_plan;
    const Request &m_request;
    const std::array<Words, 2> &m_words;
    const bool m_isLeft;
    Canvas &m_canvas;
};

} // namespace compose
