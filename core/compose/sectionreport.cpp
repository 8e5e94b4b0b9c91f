// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/section.h"

namespace compose {

namespace {

// Two points are not seen; a gap of a few lines is what two languages are, a larger one is worth a look.
constexpr Length seenOverfull = 2;
constexpr int gapLines = 4;

class LineReport final
{
public:
    explicit LineReport(Section &section) : m_section(section), m_plan(section.plan) {}

    void read(const Block &block)
    {
        for (size_t i = 0; i < block.cells.size() && !block.objects.empty(); ++i) {
            const auto &[object, column] = block.objects[std::min(i, block.objects.size() - 1)];
            const model::Place place{object, m_plan.columns[size_t(column)].language};
            readText(block, block.cells[i].paragraph, place);
        }
        if (m_plan.isFacing() && block.table < 0 && block.height == 0)
            readPair(block);
    }

private:
    void report(model::FindingKind kind, const model::Place &place, const QString &detail)
    {
        m_plan.findings.append({kind, place, {detail}});
    }
    void readText(const Block &block, int paragraph, const model::Place &place)
    {
        const BrokenParagraph &broken = m_section.broken[size_t(paragraph)];
        if (!broken.uncovered.isEmpty())
            report(model::FindingKind::UncoveredText, place, broken.uncovered);
        const bool told = block.table >= 0 && m_plan.tables[size_t(block.table)].tooWide;
        if (broken.overfull > seenOverfull && !told)
            report(model::FindingKind::LineOverfull, place, QString::number(toPoints(broken.overfull), 'f', 1));
        for (const auto &[line, note] : broken.notes)
            readText(none(), m_plan.notes[size_t(note)].paragraph, place);
    }
    static const Block &none()
    {
        static const Block block;
        return block;
    }
    /// Under the shorter text, or where the other has none, paper stays white until the pair ends.
    void readPair(const Block &block)
    {
        std::array<int, 2> lines{};
        for (const Cell &cell : block.cells)
            lines[size_t(cell.column)] = std::max(lines[size_t(cell.column)], m_section.linesOf(cell));
        const int gap = std::abs(lines[0] - lines[1]);
        if (gap < gapLines || block.objects.empty())
            return;
        const int shorter = lines[0] < lines[1] ? 0 : 1;
        report(model::FindingKind::GapOnFacingPages,
               {block.objects.front().first, m_plan.columns[size_t(shorter)].language},
               QString::number(qRound(toPoints(gap * block.leading))));
    }

    Section &m_section;
    Plan &m_plan;
};

} // namespace

void reportLines(Section &section)
{
    LineReport report(section);
    for (const Block &block : section.plan.blocks)
        report.read(block);
}

} // namespace compose
