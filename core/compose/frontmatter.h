// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose/furniture.h"

namespace compose {

/// Cover, imprint and contents.
class FrontMatter final
{
public:
    /// The label of the page a heading begins on, in a column.
    using PageLabel = std::function<QString(const Heading &heading, int column)>;

    FrontMatter(Plan &plan, const model::Manual &manual, const Request &request,
                const std::array<Words, 2> &words)
        : m_plan(plan), m_manual(manual), m_request(request), m_words(words)
    {}

    /// Appends the contents' blocks to the plan.
    void addContents(const PageLabel &labelOf);
    void emitCover(Canvas &canvas);
    /// The verso of the title: what this is, of when, by whom.
    void emitColophon(Canvas &canvas, int side);

private:
    void addContentsTitle();
    void addContentsRow(const Heading &heading, const PageLabel &labelOf, const std::vector<int> &tables);
    void addContentsCells(const Heading &heading, const QString &label, int column, Style style, int table);
    Length emitCoverTitle(Canvas &canvas, int column, Length top, bool first);
    QString title(int column) const;
    const Words &wordsOf(int column) const
    {
        return m_words[size_t(base::indexOf(m_plan.columns[size_t(column)].language))];
    }
    int addLine(int column) { return m_plan.addNode(Tag::P, 0, m_plan.columns[size_t(column)].language); }

    Plan &m_plan;
    const model::Manual &m_manual;
    const Request &m_request;
    const std::array<Words, 2> &m_words;
};

} // namespace compose
