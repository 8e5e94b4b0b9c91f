// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/programmemodel.h"

#include "text/markup.h"
#include "ui/language/wordtext.h"
#include "ui/meetings/meetingwords.h"
#include "ui/meetings/programmechanges.h"

#include <QFont>
#include <QMimeData>

namespace ui::meetings {

using namespace model;
using namespace Qt::StringLiterals;

namespace {

const QString rowMime = u"application/x-vademecum-programme-row"_s;

} // namespace

void ProgrammeModel::show(const Manual &manual, const Meeting &meeting, int sitting)
{
    const QList<MeetingItem> items = itemsOf(meeting, sitting);
    const bool isOther = m_meeting.id != meeting.id || m_sitting != sitting || items.size() != m_items.size();
    if (isOther)
        beginResetModel();
    m_manual = manual;
    m_meeting = meeting;
    m_sitting = sitting;
    m_items = items;
    m_times = timetableOf(meeting, sitting);
    if (isOther)
        endResetModel();
    else if (!m_items.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1)); // what somebody is typing stays
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columns - 1);
}

void ProgrammeModel::setWritable(bool isWritable)
{
    m_isWritable = isWritable;
}

QList<EntryId> ProgrammeModel::choices(int row) const
{
    QList<EntryId> entries = m_meeting.header.entries;
    if (const EntryId now = m_items.value(row).header.entry; !now.isNull() && !entries.contains(now))
        entries.append(now);
    entries.prepend(EntryId());
    return entries;
}

QString ProgrammeModel::nameOf(const EntryId &entry) const
{
    return entry.isNull() ? QString() : entryLabel(entry, m_manual);
}

int ProgrammeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

int ProgrammeModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(columns);
}

QString ProgrammeModel::timeWords(int row) const
{
    const TimedItem &time = m_times.items[row];
    return (time.overlaps ? u"⚠ "_s : QString()) + clockTime(time.from);
}

QString ProgrammeModel::doubt(int row) const
{
    if (!m_times.items[row].overlaps)
        return {};
    int end = 0;
    for (int before = 0; before < row; ++before)
        end = std::max(end, m_times.items[before].until);
    return tr("“%1” begins at %2, but what stands before it ends at %3.")
        .arg(plainTitle(m_items[row].title), clockTime(m_times.items[row].from), clockTime(end));
}

QStringList ProgrammeModel::doubts() const
{
    QStringList doubts;
    for (int row = 0; row < rowCount(); ++row)
        if (m_times.items[row].overlaps)
            doubts.append(doubt(row));
    return doubts;
}

QString ProgrammeModel::words(int row, int column) const
{
    const MeetingItem &item = m_items[row];
    switch (column) {
    case At: return timeWords(row);
    case Minutes: return QString::number(item.header.minutes);
    case FirstTitle: return item.title.in(m_manual.header().languages[0]).text();
    case SecondTitle: return item.title.in(m_manual.header().languages[1]).text();
    case Kind: return itemKindName(item.header.kind);
    case About: return nameOf(item.header.entry);
    case By: return item.header.by;
    default: return {};
    }
}

QVariant ProgrammeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const MeetingItem &item = m_items[index.row()];
    const bool isFixed = index.column() == At && item.header.at.isValid();
    switch (role) {
    case Qt::DisplayRole: return words(index.row(), index.column());
    case Qt::EditRole:
        if (index.column() == Minutes)
            return item.header.minutes;
        return index.column() == At ? clockTime(m_times.items[index.row()].from) : words(index.row(), index.column());
    case Qt::ToolTipRole:
        if (index.column() != At)
            return {};
        if (const QString said = doubt(index.row()); !said.isEmpty())
            return said;
        return isFixed ? tr("Begins at a time of its own.") : tr("Begins when what stands before it ends.");
    case Qt::AccessibleDescriptionRole: return data(index, Qt::ToolTipRole);
    case Qt::FontRole:
        if (isFixed) {
            QFont bold;
            bold.setBold(true);
            return bold;
        }
        return {};
    default: return {};
    }
}

QVariant ProgrammeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const std::array<base::Language, 2> languages = m_manual.header().languages;
    switch (section) {
    case At: return tr("Time");
    case Minutes: return tr("Minutes");
    case FirstTitle: return tr("What (%1)").arg(language::languageSign(languages[0]));
    case SecondTitle: return tr("What (%1)").arg(language::languageSign(languages[1]));
    case Kind: return tr("Kind");
    case About: return tr("About");
    case By: return tr("With");
    default: return {};
    }
}

bool ProgrammeModel::write(MeetingItem &item, int column, const QVariant &value, const std::array<base::Language, 2> &languages)
{
    const QString words = value.toString().trimmed();
    switch (column) {
    case At: item.header.at = timeIn(words); return words.isEmpty() || item.header.at.isValid();
    case Minutes: item.header.minutes = value.toInt(); return true;
    case FirstTitle: item.title.in(languages[0]) = Wording(words); return true;
    case SecondTitle: item.title.in(languages[1]) = Wording(words); return true;
    case Kind: item.header.kind = ItemKind(value.toInt()); return true;
    case About: item.header.entry = value.value<EntryId>(); return true;
    case By: item.header.by = words; return true;
    default: return false;
    }
}

/// The time that is computed anyhow does not become its own because its cell was opened.
bool ProgrammeModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !m_isWritable || (index.column() == At && value == data(index, Qt::EditRole)))
        return false;
    MeetingItem item = m_items[index.row()];
    if (!write(item, index.column(), value, m_manual.header().languages) || item == m_items[index.row()])
        return false;
    Q_EMIT itemWanted(index.row(), item);
    return true;
}

Qt::ItemFlags ProgrammeModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return m_isWritable ? Qt::ItemIsDropEnabled : Qt::NoItemFlags; // between the rows only
    const Qt::ItemFlags shown = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return m_isWritable ? shown | Qt::ItemIsEditable | Qt::ItemIsDragEnabled : shown;
}

QStringList ProgrammeModel::mimeTypes() const
{
    return {rowMime};
}

QMimeData *ProgrammeModel::mimeData(const QModelIndexList &indexes) const
{
    auto *data = new QMimeData;
    data->setData(rowMime, QByteArray::number(indexes.isEmpty() ? -1 : indexes.first().row()));
    return data;
}

/// The view need not take anything away: it is shown what the manual holds.
bool ProgrammeModel::dropMimeData(const QMimeData *data, Qt::DropAction, int row, int, const QModelIndex &)
{
    const int from = data->data(rowMime).toInt();
    const int before = row < 0 ? rowCount() : row;
    const int to = before > from ? before - 1 : before;
    if (from >= 0 && from < rowCount() && to != from)
        Q_EMIT moveWanted(from, to);
    return false;
}

} // namespace ui::meetings
