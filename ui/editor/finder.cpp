// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/finder.h"

#include <QElapsedTimer>
#include <algorithm>

namespace ui::editor {

using base::Language;

namespace {

constexpr int sliceMilliseconds = 8;

} // namespace

void Finder::connectTimer()
{
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &Finder::countSome);
}

void Finder::search(const text::Sought &sought)
{
    m_pattern = text::Pattern(sought);
    m_nextRow = 0;
    m_isStale = false;
    m_countedOnly = m_sheet.columns().only;
    m_count = 0;
    m_rowCounts.clear();
    m_timer.start();
    countSome();
}

void Finder::countSome()
{
    QElapsedTimer timer;
    timer.start();
    for (; !isDone() && timer.elapsed() < sliceMilliseconds; ++m_nextRow) {
        qsizetype here = 0;
        for (const Language language : base::bothLanguages)
            here += in(m_nextRow, language).size();
        if (here == 0)
            continue;
        m_rowCounts.emplace_back(m_nextRow, m_count);
        m_count += int(here);
    }
    if (isDone())
        m_timer.stop();
    Q_EMIT counted();
}

/// Not where it was counted that nothing stands: a word that is rare is far away.
bool Finder::mayHoldMatch(int row) const
{
    if (m_isStale || !isDone() || m_countedOnly != m_sheet.columns().only)
        return true;
    const auto counted = std::lower_bound(m_rowCounts.begin(), m_rowCounts.end(), std::pair(row, 0),
                                          [](const auto &a, const auto &b) { return a.first < b.first; });
    return counted != m_rowCounts.end() && counted->first == row;
}

int Finder::numberOf(const Match &match) const
{
    const auto row = std::lower_bound(m_rowCounts.begin(), m_rowCounts.end(), std::pair(match.row, 0),
                                      [](const auto &a, const auto &b) { return a.first < b.first; });
    if (row == m_rowCounts.end() || row->first != match.row)
        return 0;
    int number = row->second;
    for (const Language language : m_sheet.columns().order)
        for (const Match &each : in(match.row, language)) {
            ++number;
            if (each == match)
                return number;
        }
    return 0;
}

QList<Finder::Match> Finder::in(int row, Language language) const
{
    QList<Match> matches;
    if (m_pattern.findsNothing() || !m_sheet.columns().shows(language))
        return matches;
    const QString markup = m_sheet.markup(row, language);
    if (markup.isEmpty())
        return matches;
    for (const text::WordingFind &find : text::findsIn(markup, m_pattern)) {
        const bool isInNote = find.note > 0;
        matches.append({row, language, text::caretOf(markup, find), isInNote ? 1 : int(find.at.length), find});
    }
    std::stable_sort(matches.begin(), matches.end(), [](const Match &a, const Match &b) { return a.start < b.start; });
    return matches;
}

std::optional<Finder::Match> Finder::from(int row, Language language, int position, int by) const
{
    const int size = m_sheet.size();
    const std::array<Language, 2> order = m_sheet.columns().order;
    const auto placeOf = [&](const Match &match) { return std::tuple(match.row, match.language == order[0] ? 0 : 1, match.start); };
    const std::tuple here(row, language == order[0] ? 0 : 1, position);
    for (int step = 0; step <= size; ++step) {
        const int there = ((row + by * step) % size + size) % size;
        if (!mayHoldMatch(there))
            continue;
        QList<Match> matches = in(there, order[0]) + in(there, order[1]);
        if (by < 0)
            std::reverse(matches.begin(), matches.end());
        for (const Match &match : matches) {
            const bool past = by > 0 ? placeOf(match) >= here : placeOf(match) < here;
            if ((step > 0 && step < size) || (step == 0 && past) || (step == size && !past))
                return match;
        }
    }
    return std::nullopt;
}

} // namespace ui::editor
