// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/practicetable.h"

#include "ui/language/findingtext.h"

#include <QCoreApplication>

namespace ui::board {

using namespace model;

namespace {

struct PracticeTableText {
    Q_DECLARE_TR_FUNCTIONS(PracticeTableText)
};

// Before the principles: how much of the sheet is filled in, how its languages stand, whether it is due.
constexpr int filledColumn = 0;
constexpr int languagesColumn = 1;
constexpr int dueColumn = 2;
constexpr int principlesFrom = 3;

Mark yesNo(bool isFine, const QString &fine, const QString &not_)
{
    return {isFine ? fine : not_, isFine ? fine : not_, isFine ? Mark::Ground::Good : Mark::Ground::Partly};
}

} // namespace

int PracticeTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(overview().board.matrix.size());
}

int PracticeTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : principlesFrom + int(overview().manual.principles().size());
}

Mark PracticeTable::mark(int row, int column) const
{
    const check::PracticeRow &practice = overview().board.matrix[row];
    switch (column) {
    case filledColumn: {
        Mark mark{QStringLiteral("%1/%2").arg(practice.said).arg(practice.wanted),
                  PracticeTableText::tr("%1 of %2 fields").arg(practice.said).arg(practice.wanted), Mark::Ground::Partly};
        if (practice.said == practice.wanted)
            mark.ground = Mark::Ground::Good;
        else if (practice.said == 0)
            mark.ground = Mark::Ground::Open;
        return mark;
    }
    case languagesColumn: return yesNo(!practice.isBehind, PracticeTableText::tr("in step"), PracticeTableText::tr("behind"));
    case dueColumn:
        if (!practice.isDue && !check::entryDue(overview().manual, *overview().manual.entry(practice.practice)).isValid())
            return {QStringLiteral("–"), PracticeTableText::tr("nobody has said when"), Mark::Ground::None};
        return yesNo(!practice.isDue, PracticeTableText::tr("fresh"), PracticeTableText::tr("due"));
    default: {
        const bool illustrates = practice.illustrates[column - principlesFrom];
        return {illustrates ? QStringLiteral("●") : QString(),
                illustrates ? PracticeTableText::tr("illustrates it") : PracticeTableText::tr("does not illustrate it"),
                illustrates ? Mark::Ground::Good : Mark::Ground::None};
    }
    }
}

QString PracticeTable::rowName(int row) const
{
    return language::entryName(overview().board.matrix[row].practice, overview().manual);
}

QString PracticeTable::columnName(int column) const
{
    switch (column) {
    case filledColumn: return PracticeTableText::tr("Filled in");
    case languagesColumn: return PracticeTableText::tr("Languages");
    case dueColumn: return PracticeTableText::tr("Review");
    default: {
        const Principle &principle = overview().manual.principles()[column - principlesFrom];
        const QString &name = principle.name.preferring(language::readersLanguage());
        return principle.header.number > 0 ? QStringLiteral("%1. %2").arg(principle.header.number).arg(name) : name;
    }
    }
}

std::optional<Place> PracticeTable::placeOf(int row) const
{
    return Place{ref(overview().board.matrix[row].practice), std::nullopt};
}

} // namespace ui::board
