// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/wordingfinds.h"
#include "ui/editor/sheet.h"

#include <QObject>
#include <QTimer>

namespace ui::editor {

/// Looks through all rows of a sheet, a slice at a time so that the window never waits.
class Finder final : public QObject
{
    Q_OBJECT

public:
    struct Match {
        int row = 0;
        base::Language language = base::Language::French;
        int start = 0;  ///< of what is in a footnote: its mark
        int length = 0;
        text::WordingFind place = {};
        bool operator==(const Match &) const = default;
    };

    explicit Finder(Sheet &sheet) : m_sheet(sheet) { connectTimer(); }

    /// Starts anew; empty words find nothing.
    void search(const text::Sought &sought);
    /// Rows or texts are others than those that were counted, until the next search.
    void noteChanged() { m_isStale = true; }
    const text::Pattern &pattern() const { return m_pattern; }
    bool isDone() const { return m_nextRow >= m_sheet.size() || m_pattern.findsNothing(); }
    int count() const { return m_count; }
    /// Number of the match at this place, from 1; 0 when there is none or it was not counted yet.
    int numberOf(const Match &match) const;

    /// Matches in one cell, in order.
    QList<Match> in(int row, base::Language language) const;
    /// The first match after a place (or the last before it), going round at the end.
    std::optional<Match> from(int row, base::Language language, int position, int by) const;

Q_SIGNALS:
    void counted();

private:
    void connectTimer();
    void countSome();
    bool mayHoldMatch(int row) const;

    Sheet &m_sheet;
    text::Pattern m_pattern;
    QTimer m_timer;
    int m_nextRow = 0;
    int m_count = 0;
    bool m_isStale = false;
    std::optional<base::Language> m_countedOnly; ///< the language that was shown alone
    std::vector<std::pair<int, int>> m_rowCounts; ///< rows with matches, and how many stand before them
};

} // namespace ui::editor
