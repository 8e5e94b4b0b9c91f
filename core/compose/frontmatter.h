// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose/furniture.h"

namespace compose {

/// What stands before the body: cover, colophon, contents, the practices by network and by principle, what changed since
/// the edition before.
class FrontMatter final
{
public:
    FrontMatter(Plan &plan, const model::Manual &manual, const Request &request,
                const std::array<Words, 2> &words)
        : m_plan(plan), m_manual(manual), m_request(request), m_words(words)
    {}

    /// Appends the contents and the other lists to the plan, for the headings that stand in it.
    void addContents();
    void emitCover(Canvas &canvas);
    /// The verso of the title: what this is, of when, by whom.
    void emitColophon(Canvas &canvas, int side);

private:
    /// A line of a list: a title in each column, and the place it leads to (none: it is not in the document).
    struct Row {
        std::vector<QString> titles;
        std::vector<QString> destinations;
        QString number; ///< before the titles; may be empty
        Style style = Style::ContentsItem;
        int indent = 0; ///< in steps
        Length before = 0;
    };
    using Wording = std::function<QString(int column)>;

    /// `key`: the word that names it.
    void openList(QStringView key, const Wording &title, Start start);
    Wording named(QStringView key) const;
    QString destinationOf(QStringView key, const Column &column) const;
    void keepEndTogether();
    void addGroup(const Wording &title);
    void addRow(const Row &row);
    void addCells(const Row &row, int column);
    void addPractices();
    /// The practices with this header in the list, under a title; nothing when there is none.
    void addPracticesOf(const Wording &title, const std::function<bool(const model::EntryHeader &)> &belongs);
    void addNews();
    void addNewsOf(const QString &novelty);
    void addRemark(const EntryNews &entry);
    Row rowFor(const Heading &heading) const;
    /// The heading that leads to this code; null: it is not in the document.
    const Heading *headingOf(const QString &code) const;
    bool wants(QStringView list) const { return !m_request.look->without.contains(list); }
    int columnCount() const { return int(m_plan.columns.size()); }
    const Words &wordsOf(int column) const
    {
        return m_words[size_t(base::indexOf(m_plan.columns[size_t(column)].language))];
    }
    int addLine(int column, Tag tag = Tag::P)
    {
        return m_plan.addNode(tag, 0, m_plan.columns[size_t(column)].language);
    }

    Plan &m_plan;
    const model::Manual &m_manual;
    const Request &m_request;
    const std::array<Words, 2> &m_words;
    std::vector<Style> m_rowStyles;  ///< of the rows of the open list
    std::vector<int> m_lists;        ///< the open list's element in each column
    QHash<QString, int> m_headings;  ///< by destination in the first column
    std::vector<model::EntryId> m_practices; ///< those in the document, in reading order
};

} // namespace compose
