// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/networktable.h"

#include "ui/language/wordtext.h"

#include <QCoreApplication>

namespace ui::board {

using namespace model;

namespace {

struct NetworkTableText {
    Q_DECLARE_TR_FUNCTIONS(NetworkTableText)
};

} // namespace

void NetworkTable::setLanguage(base::Language language)
{
    beginResetModel();
    m_language = language;
    endResetModel();
}

int NetworkTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(overview().board.networks.size());
}

int NetworkTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(overview().board.fields.size());
}

Mark NetworkTable::mark(int row, int column) const
{
    const check::NetworkRow &network = overview().board.networks[row];
    const check::FieldTally &tally = network.fields[column][size_t(base::indexOf(m_language))];
    const int all = int(network.sheets.size());
    if (all == 0)
        return {QStringLiteral("–"), NetworkTableText::tr("no sheet"), Mark::Ground::None};
    Mark mark{QStringLiteral("%1/%2").arg(tally.said).arg(all),
              NetworkTableText::tr("%1 of %2 up to date, %3 behind or missing in this language, %4 not said, %5 not filled in")
                  .arg(tally.said).arg(all).arg(tally.behind).arg(tally.unsaid).arg(tally.open),
              Mark::Ground::Partly};
    if (tally.said + tally.unsaid == all)
        mark.ground = Mark::Ground::Good;
    else if (tally.said + tally.behind == 0)
        mark.ground = Mark::Ground::Open;
    return mark;
}

QString NetworkTable::rowName(int row) const
{
    const Network *network = overview().manual.network(overview().board.networks[row].network);
    return network ? network->name.preferring(m_language) : NetworkTableText::tr("without a network");
}

QString NetworkTable::columnName(int column) const
{
    return language::fieldName(overview().board.fields[column], m_language);
}

std::optional<Place> NetworkTable::placeOf(int row) const
{
    const QList<EntryId> &sheets = overview().board.networks[row].sheets;
    return sheets.isEmpty() ? std::nullopt : std::optional(Place{ref(sheets.constFirst()), m_language});
}

} // namespace ui::board
